## What there is to say about translations

translation-field-unknown = This is no text that can be translated.
    .hint = Use one of { $fields }.
translation-of-style = This text and its source are those of the style { $style }.
    .hint = Confirm it there, for all its colours at once.
translation-not-there = There is no text in { $locale } that could be right still.
    .hint = Translate it first.
translation-same-language = { $locale } is the language of the source itself.
    .hint = Name another language to translate into.
translation-kind-unknown = “{ $kind }” is no record whose texts are translated.
    .hint = Use style/… or product/… with the code, as the export writes it.
translation-other-language = The unit is for { $given }, the file for { $locale }.
    .hint = Hand in each language in a file of its own.
translation-left-alone = The file says what it said last time; what people wrote since stays.
    .hint = Write the text in the workbench if the one of the file is meant.
translation-younger-there = It was made from an older source; a translation of the present one is there.
    .hint = Export the text again and translate the source of today.
translation-of-older-source = The source in { $locale } has changed since this was translated.
    .hint = It is taken and marked outdated; look at what has changed.
translation-source-gone = There is no source in { $locale } any more.
    .hint = The translation is kept; write the source, or empty the translation.
translation-refused = The text cannot be kept.
    .hint = Look at the record in the workbench.

## What there is to say about a file of translations

xliff-broken = Line { $line }: the XML is broken: { $reason }
    .hint = Nothing of the file was taken; export it again from the tool that wrote it.
xliff-cut-off = Line { $line }: the file ends before its last element does.
    .hint = Nothing of it was taken; it may have been cut off on its way.
xliff-not-two = Line { $line }: this is not XLIFF 2.
    .hint = Export it as XLIFF 2.0 or 2.1; older versions are not read.
xliff-doctype = Line { $line }: the file has a document type.
    .hint = XLIFF has none; remove it.
xliff-entity = Line { $line }: the entity “{ $name }” is not known.
    .hint = Only the five of XML and characters by their number are read.
xliff-too-deep = Line { $line }: elements lie more than { $max } deep in each other.
    .hint = Export the file again without groups in groups.
xliff-unit-too-long = Line { $line }: a unit is longer than { $limit } MB.
    .hint = No text is that long; look at what the tool has written.
xliff-code-point = Line { $line }: “{ $hex }” is no character.
    .hint = A cp element names a character by its number in Unicode, in hexadecimal.
xliff-inline = The text holds the element { $element }, which is no text.
    .hint = Markdown is text here; hand the unit in without inline codes.
xliff-half = Only a part of the text is translated.
    .hint = Translate every segment of the unit, or leave all of them empty.
