## What the rules of a market ask, and the smallest change that mends it
## chosen at run time

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = No pack of rules binds the product in this market, so nothing is said of whether it may be offered.
    .hint = Name a pack that covers the market in the channel or the category; the rules below are told all the same.

law-eu-fibres = The composition is stated, with every fibre and its share.
    .hint = Type the composition, such as “95 cotton 5 elastane”.
law-eu-other-fibres = Other fibres are at most 15 % of a component.
    .hint = Name the fibres that stand behind “other fibres”.
law-eu-pure = No text calls a mixture pure.
    .hint = Take the word away, or say the shares.
law-eu-virgin-wool = Virgin wool in a mixture is at least 25 % of it.
    .hint = Call it wool, or raise its share.
law-eu-bra = A bra states the outside of its cups, their inside, and its back.
    .hint = Add the component that is missing, or state the composition of the whole.
law-eu-shoe-parts = A shoe states its upper, its lining and sock, and its outer sole.
    .hint = Add the part that is missing, such as “outer sole: rubber”; its label says “other materials (rubber)”. A part names two classes at most.
law-eu-animal-parts = Parts of animal origin that are no textile are told, in the words of the law.
    .hint = Nothing: the house says the sentence by itself.
law-eu-claims = What is claimed beside a fibre is carried by a certificate that is valid today.
    .hint = Give the fibre a certificate of a scheme for this claim, or take the claim away.
law-eu-manufacturer = The manufacturer is named, with postal and electronic address.
    .hint = Choose a manufacturer for the brand, the style or the product, and complete its address.
law-eu-responsible-person = Somebody in the Union answers for a product that is made by a house elsewhere.
    .hint = Choose a responsible person with a complete address in the Union.
law-eu-picture = The offer shows the product.
    .hint = Add a photo.
law-eu-warnings = Warnings are there in a language of every market in the Union.
    .hint = Write the warnings in a language of the countries that are named.
law-eu-generic-claims = No text makes a general environmental claim.
    .hint = Say what exactly is better, with its proof, or take the words away.
law-eu-neutral-claims = No text claims that the product is neutral to the climate.
    .hint = Take the words away: a claim that rests on offsets is forbidden.
law-eu-care = Care is stated for washing, bleaching, drying, ironing and cleaning.
    .hint = Choose a sign for each group.
law-eu-fur = Fur, vicuña and guanaco have their papers.
    .hint = Say in the passport’s field “species_papers” which species it is and where its papers are, and check the law of each country.

law-us-fibres = The composition is stated, with every fibre and its share.
    .hint = Type the composition, such as “95 cotton 5 elastane”.
law-us-generic-names = Every fibre has a generic name in the United States.
    .hint = Give its name by ISO 2076:2010; under 5 % it may be “other fibers”.
law-us-origin = The text says where it was made: in the United States, or imported.
    .hint = Give the country of origin.
law-us-care = Care says how it is washed and dried, or dry cleaned, or that it is neither.
    .hint = Choose a wash and a way to dry, or dry cleaning, or that both are forbidden.
law-us-maker = The maker, importer or seller is named, or its registered number.
    .hint = Choose a manufacturer, or give the passport’s field “rn”.
law-us-children = Children’s products carry a tracking label.
    .hint = Say in the passport’s field “tracking_label” where it is.
law-us-generic-claims = No text makes a general environmental claim.
    .hint = Say what exactly is better, with its proof.

law-fr-forbidden-words = No text says “biodégradable”, “respectueux de l’environnement” or the like.
    .hint = Take the words away.
law-fr-french = Name and description are there in French.
    .hint = Write title and description in French.
law-fr-warnings = Warnings are there in French.
    .hint = Write the warnings in French.

law-fr-agec-weaving = The country of weaving or knitting is stated.
    .hint = Give the country of weaving.
law-fr-agec-dyeing = The country of dyeing and printing is stated.
    .hint = Give the country of dyeing, or set the passport’s field “undyed” to true.
law-fr-agec-confection = The country of making is stated.
    .hint = Give the country of confection.
law-fr-agec-recycled = The share of recycled material is stated where it is claimed.
    .hint = Give the share of recycled material in percent.
law-fr-agec-microfibres = Above 50 % of synthetic fibres, the sentence on plastic microfibres is told.
    .hint = Nothing: the house says the sentence by itself.
law-fr-agec-substances = Substances of very high concern are told, or that there are none.
    .hint = Fill the passport’s field “substances_of_concern”; “none” if there are none.

law-gb-responsible-person = Somebody in the United Kingdom answers for a product that is made by a house elsewhere.
    .hint = Choose a responsible person in the United Kingdom, or name one in the passport’s field “uk_responsible_person”.
law-gb-nightwear = Children’s nightwear says how it burns.
    .hint = Write the warning in English: “KEEP AWAY FROM FIRE”, or “LOW FLAMMABILITY TO BS 5722” if it was tested.

law-ch-language = Name and description are there in German, French or Italian.
    .hint = Write title and description in one of the three.

law-ca-dealer = The dealer is named, or its registered number (CA).
    .hint = Choose a manufacturer, or give the passport’s field “ca_number”; the label then says it.
law-ca-bilingual = Name and description are there in English and in French.
    .hint = Write title and description in both; the house prints the composition in both by itself.

law-jp-japanese = Name and description are there in Japanese.
    .hint = Write title and description in Japanese.

law-cn-safety-class = The class of safety is stated: A, B or C.
    .hint = Fill the passport’s field “safety_class”; what babies wear is of class A.
law-cn-standard = The standard that the product is made to is named.
    .hint = Fill the passport’s field “product_standard”, such as “FZ/T 81007”.
law-cn-size = Sizes are told by height and girth, as in 170/88A.
    .hint = Give the size chart its conversions to CN.
law-cn-chinese = Name and description are there in Chinese.
    .hint = Write title and description in Chinese.

law-dpp-identifier = Every variant has a GTIN.
    .hint = Give the missing GTINs.
    .title = GTINs
law-dpp-operator = The manufacturer is named.
    .hint = Choose a manufacturer.
    .title = Manufacturer
law-dpp-composition = The fibres of each component are stated.
    .hint = Type the composition.
    .title = Fibres of each component
law-dpp-recycled = The share of recycled material is stated, be it none.
    .hint = Give the share of recycled material in percent; 0 if there is none.
    .title = Recycled material, in percent
law-dpp-weaving = The country of weaving or knitting is stated.
    .hint = Give the country of weaving.
    .title = Woven or knitted in
law-dpp-dyeing = The country of dyeing and printing is stated.
    .hint = Give the country of dyeing, or set the passport’s field “undyed” to true.
    .title = Dyed and printed in
law-dpp-confection = The country of making is stated.
    .hint = Give the country of confection.
    .title = Made in
law-dpp-substances = Substances of concern are told.
    .hint = Fill the passport’s field “substances_of_concern”; “none” if there are none.
    .title = Substances of concern
law-dpp-durability = How long it lasts is told as a score of 0 to 10.
    .hint = Fill the passport’s field “durability_score”.
    .title = Durability, 0 to 10
law-dpp-test-reports = The reports of its tests are named.
    .hint = Fill the passport’s field “test_reports”.
    .title = Test reports
law-dpp-recyclability = Elastane stays below 15 %.
    .hint = From 15 % on it stands against recycling. What else does, the house does not know.
    .title = Elastane, in percent
law-dpp-footprint = Its environmental footprint is told.
    .hint = Fill the passport’s field “footprint”.
    .title = Environmental footprint
law-dpp-care = Care is stated.
    .hint = Choose the care signs.
    .title = Care
law-dpp-repair = How it is repaired, and what becomes of it at last, is told.
    .hint = Fill the passport’s field “repair”.
    .title = Repair and end of life
law-dpp-customs = The customs code is stated.
    .hint = Give the customs code with 6, 8 or 10 digits.
    .title = Customs code

## Packs of rules

law-condition-says-nothing = The condition says nothing.
    .hint = Give a fact with a comparison (stated, is, among, none_of, above, at_least, at_most), or all, any, not, says_none_of.
law-condition-too-deep = Conditions stand more than { $max } deep inside each other.
    .hint = Divide the rule in two.
law-words-unknown = The pack has no list of words called { $list }.
    .hint = Add the list under “words”, or mend its name.
law-rule-twice = This rule stands twice in the pack.
    .hint = Give each rule a code of its own.
law-ends-before-it-begins = The rule ends before it begins.
    .hint = Change one of the two days.
law-pack-unreadable = The pack { $file } cannot be read: { $reason }
    .hint = Mend the file, or take it out of the folder, and start again.
