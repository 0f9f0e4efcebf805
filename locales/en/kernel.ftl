## Codes

code-empty = The code is empty.
    .hint = Give it at least one letter or digit.
code-too-long = The code is longer than { $max } characters.
    .hint = Shorten it; the full name belongs in the title.
code-characters = The character “{ $character }” cannot stand in a code.
    .hint = Use letters A to Z, digits, dot, underscore and hyphen.
code-unknown = { $vocabulary ->
        [fibre] There is no fibre “{ $text }”.
        [component] There is no component “{ $text }”.
        [material] There is no material “{ $text }”.
        [care] There is no care code “{ $text }”.
        [phrase] There is no care phrase “{ $text }”.
        [colour] There is no colour family “{ $text }”.
        [measurement] There is no measurement “{ $text }”.
        [size-system] There is no size system “{ $text }”.
        [department] There is no department “{ $text }”.
        [season] There is no season “{ $text }”.
        [role] There is no picture role “{ $text }”.
        [unit] There is no unit “{ $text }”.
        [certificate] There is no certificate scheme “{ $text }”.
        [country] There is no country “{ $text }”.
        [language] There is no language “{ $text }”.
       *[other] The vocabulary { $vocabulary } has no “{ $text }”.
    }
    .hint = Use a code of the vocabulary, such as cotton, wash_30 or navy: codes are lower case, countries are two capitals.

## Numbers of articles

gtin-digits = A GTIN has digits only.
    .hint = Remove spaces, hyphens and letters.
gtin-length = A GTIN has 8, 12, 13 or 14 digits, this one has { $length }.
    .hint = If a spreadsheet dropped leading zeros, put them back.
gtin-check-digit = The last digit is { $given }, by the others it should be { $expected }.
    .hint = Compare with the bar code: a digit is mistyped, or two are swapped.

## Money, languages, pages of a list

currency-unknown = “{ $text }” is not a currency.
    .hint = Use its three letters, such as EUR, USD or JPY (ISO 4217).
price-unreadable = This cannot be read as an amount in { $currency }.
    .hint = Write it like 129.90, with no more decimals than the currency has.
locale-unknown = “{ $text }” is not a language.
    .hint = Use a tag such as de, en-US or zh-Hant (BCP 47).
cursor-unreadable = This cursor is not one of ours.
    .hint = Begin without a cursor, and pass on next_cursor exactly as it was answered.
