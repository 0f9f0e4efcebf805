## What shoppers say

review-rating = Eine Bewertung hat einen bis fünf Sterne.
    .hint = Gib eine ganze Zahl von 1 bis 5 an.
review-fit-unknown = Das ist keine Antwort auf die Frage, wie es ausfällt.
    .hint = Sage small, true_to_size oder large, oder lass es weg.
review-without-words = Die Bewertung hat keinen Text.
    .hint = Schreibe einen oder zwei Sätze dazu.
review-without-author = Die Bewertung hat keinen Namen.
    .hint = Nenne den Namen, der daneben stehen soll; ein Vorname oder Initialen genügen.
review-erased = Der Verfasser ließ das löschen; es wird nicht wieder geschrieben.
    .hint = Das Feld leer lassen; Sterne, Passform und Datum lassen sich ändern.
