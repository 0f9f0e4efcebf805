## What shoppers say

review-rating = Eine Bewertung hat einen bis fünf Sterne.
    .hint = Eine ganze Zahl von 1 bis 5 angeben.
review-fit-unknown = Das ist keine Antwort auf die Frage, wie es ausfällt.
    .hint = small, true_to_size oder large angeben oder weglassen.
review-without-words = Die Bewertung hat keinen Text.
    .hint = Einen oder zwei Sätze dazu schreiben.
review-without-author = Die Bewertung hat keinen Namen.
    .hint = Den Namen nennen, der daneben stehen soll; ein Vorname oder Initialen genügen.
review-erased = Auf Wunsch des Verfassers wurde das gelöscht; es wird nicht wieder geschrieben.
    .hint = Das Feld leer lassen; Sterne, Passform und Datum lassen sich ändern.
