## What there is to say about translations
## confidence: low

translation-field-unknown = Det här är ingen text som kan översättas.
    .hint = Använd en av { $fields }.
translation-of-style = Texten och dess källa hör till modellen { $style }.
    .hint = Bekräfta den där, för alla färger på en gång.
translation-not-there = Det finns ingen text på { $locale } som fortfarande kan stämma.
    .hint = Översätt den först.
translation-same-language = { $locale } är källtextens eget språk.
    .hint = Ange ett annat språk att översätta till.
translation-kind-unknown = ”{ $kind }” är ingen post vars texter översätts.
    .hint = Använd style/… eller product/… med koden, så som exporten skriver det.
translation-other-language = Enheten är för { $given }, filen för { $locale }.
    .hint = Lämna varje språk i en egen fil.
translation-left-alone = Filen säger vad den sade förra gången; det som skrivits sedan dess står kvar.
    .hint = Skriv texten i arbetsbänken om det är filens som ska gälla.
translation-younger-there = Den gjordes från en äldre källtext; en översättning av den nuvarande finns redan.
    .hint = Exportera texten igen och översätt dagens källtext.
translation-of-older-source = Källtexten på { $locale } har ändrats sedan det här översattes.
    .hint = Översättningen är mottagen och markerad som inaktuell; se vad som har ändrats.
translation-source-gone = Det finns ingen källtext på { $locale } längre.
    .hint = Översättningen finns kvar; skriv källtexten, eller töm översättningen.
translation-refused = Texten kan inte sparas.
    .hint = Titta på posten i arbetsbänken.

## What there is to say about a file of translations
## confidence: low

xliff-broken = Rad { $line }: XML-koden är trasig: { $reason }
    .hint = Inget ur filen har tagits emot; exportera den igen från programmet som skrev den.
xliff-cut-off = Rad { $line }: filen slutar före sitt sista element.
    .hint = Inget har tagits emot; den kan ha klippts av på vägen.
xliff-not-two = Rad { $line }: det här är inte XLIFF 2.
    .hint = Exportera som XLIFF 2.0 eller 2.1; äldre versioner läses inte.
xliff-doctype = Rad { $line }: filen har en dokumenttyp.
    .hint = XLIFF har ingen; ta bort den.
xliff-entity = Rad { $line }: entiteten ”{ $name }” är inte känd.
    .hint = Bara de fem i XML och tecken med nummer läses.
xliff-too-deep = Rad { $line }: element ligger mer än { $max } djupt i varandra.
    .hint = Exportera filen igen utan grupper i grupper.
xliff-unit-too-long = Rad { $line }: en enhet är längre än { $limit } MB.
    .hint = Ingen text är så lång; titta på vad programmet har skrivit.
xliff-code-point = Rad { $line }: ”{ $hex }” är inget tecken.
    .hint = Ett cp-element anger ett tecken med dess nummer i Unicode, hexadecimalt.
xliff-inline = Texten innehåller elementet { $element }, som inte är text.
    .hint = Markdown är text här; lämna enheten utan inline-koder.
xliff-half = Bara en del av texten är översatt.
    .hint = Översätt varje segment i enheten, eller lämna alla tomma.
