## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = Inget regelpaket binder produkten på den här marknaden, så det sägs inte om den får erbjudas.
    .hint = Ange i kanalen eller kategorin ett paket som gäller marknaden; reglerna nedan står som de är.

law-eu-fibres = Materialsammansättningen är angiven, med varje fiber och dess andel.
    .hint = Skriv sammansättningen, till exempel ”95 bomull 5 elastan”.
law-eu-other-fibres = ”Andra fibrer” är högst 15 % av en del.
    .hint = Ange vilka fibrer som döljer sig bakom ”andra fibrer”.
law-eu-pure = Ingen text kallar en blandning ren.
    .hint = Ta bort ordet, eller ange andelarna.
law-eu-virgin-wool = ”Ren ull” i en fiberblandning är minst 25 % av den.
    .hint = Kalla den ull, eller höj andelen.
law-eu-bra = En bh anger kupornas utsida och insida samt ryggen.
    .hint = Lägg till delen som saknas, eller ange hela plaggets sammansättning.
law-eu-shoe-parts = En sko anger ovandel, foder och bindsula samt slitsula.
    .hint = Lägg till delen som saknas, till exempel ”slitsula: gummi”; på etiketten står ”andra material (gummi)”. En del anger högst två klasser.
law-eu-animal-parts = Icke-textila delar av animaliskt ursprung är angivna med lagens ord.
    .hint = Inget att göra: meningen kommer med av sig själv.
law-eu-claims = Det som påstås vid en fiber stöds av ett certifikat som gäller i dag.
    .hint = Ge fibern ett certifikat som täcker påståendet, eller ta bort påståendet.
law-eu-manufacturer = Tillverkaren är angiven, med postadress och elektronisk adress.
    .hint = Välj en tillverkare för varumärket, modellen eller produkten, och fyll i hela adressen.
law-eu-responsible-person = Finns tillverkaren utanför unionen svarar en ansvarig person där för produkten.
    .hint = Välj en ansvarig person med fullständig adress i unionen.
law-eu-picture = Erbjudandet visar produkten.
    .hint = Lägg till ett foto.
law-eu-warnings = Varningar finns på ett språk för varje marknad i unionen.
    .hint = Skriv varningarna på ett språk för de länder som anges.
law-eu-generic-claims = Ingen text gör ett generiskt miljöpåstående.
    .hint = Säg exakt vad som är bättre, med bevis, eller ta bort orden.
law-eu-neutral-claims = Ingen text påstår att produkten är klimatneutral.
    .hint = Ta bort orden: ett påstående som bygger på kompensation är förbjudet.
law-eu-care = Skötselråd finns för tvätt, blekning, torkning, strykning och rengöring.
    .hint = Välj en symbol ur varje grupp.
law-eu-fur = Päls, vikunja och guanaco har sina papper.
    .hint = Ange i fältet ”species_papers” i produktpasset djurarten och var papperen finns, och kontrollera lagen i varje land.

law-us-fibres = Materialsammansättningen är angiven, med varje fiber och dess andel.
    .hint = Skriv sammansättningen, till exempel ”95 bomull 5 elastan”.
law-us-generic-names = Varje fiber har ett generiskt namn i USA.
    .hint = Ange namnet enligt ISO 2076:2010; under 5 % får det vara ”other fibers”.
law-us-origin = Texten säger var produkten kommer ifrån: tillverkad i USA eller importerad.
    .hint = Ange ursprungslandet.
law-us-care = Skötselråden säger hur plagget tvättas och torkas, eller kemtvättas, eller att inget av det är tillåtet.
    .hint = Välj en tvätt och ett sätt att torka, eller kemtvätt, eller att båda är förbjudna.
law-us-maker = Tillverkaren, importören eller säljaren är angiven, eller det registrerade numret (RN).
    .hint = Välj en tillverkare, eller fyll i fältet ”rn” i produktpasset.
law-us-children = Barnprodukter har en spårbarhetsetikett.
    .hint = Ange i fältet ”tracking_label” i produktpasset var den sitter.
law-us-generic-claims = Ingen text gör ett generiskt miljöpåstående.
    .hint = Säg exakt vad som är bättre, med bevis.

law-fr-forbidden-words = Ingen text säger ”biodégradable”, ”respectueux de l’environnement” eller liknande.
    .hint = Ta bort orden.
law-fr-french = Namn och beskrivning finns på franska.
    .hint = Skriv titel och beskrivning på franska.
law-fr-warnings = Varningar finns på franska.
    .hint = Skriv varningarna på franska.

law-fr-agec-weaving = Landet för vävning eller stickning är angivet.
    .hint = Ange landet för vävning.
law-fr-agec-dyeing = Landet för färgning och tryck är angivet.
    .hint = Ange landet för färgning, eller sätt fältet ”undyed” i produktpasset till true.
law-fr-agec-confection = Landet för sömnad är angivet.
    .hint = Ange landet för sömnad.
law-fr-agec-recycled = Där återvunnet material påstås är andelen angiven.
    .hint = Ange andelen återvunnet material i procent.
law-fr-agec-microfibres = Vid mer än 50 % syntetfibrer står meningen om mikrofibrer av plast med.
    .hint = Inget att göra: meningen kommer med av sig själv.
law-fr-agec-substances = Ämnen som inger mycket stora betänkligheter är angivna, eller att sådana saknas.
    .hint = Fyll i fältet ”substances_of_concern” i produktpasset; ”none” om det inte finns några.

law-gb-responsible-person = Någon i Storbritannien svarar för en produkt vars tillverkare finns någon annanstans.
    .hint = Välj en ansvarig person i Storbritannien, eller ange den i passets fält ”uk_responsible_person”.
law-gb-nightwear = Nattkläder för barn säger hur de brinner.
    .hint = Skriv varningen på engelska: ”KEEP AWAY FROM FIRE”, eller ”LOW FLAMMABILITY TO BS 5722” om de är provade.

law-ch-language = Namn och beskrivning finns på tyska, franska eller italienska.
    .hint = Skriv titel och beskrivning på ett av de tre språken.

law-ca-dealer = Leverantören är angiven, eller dess registrerade nummer (CA).
    .hint = Välj en tillverkare, eller fyll i passets fält ”ca_number”; etiketten anger det då.
law-ca-bilingual = Namn och beskrivning finns på engelska och franska.
    .hint = Skriv titel och beskrivning på båda; sammansättningen visas av sig själv på båda.

law-jp-japanese = Namn och beskrivning finns på japanska.
    .hint = Skriv titel och beskrivning på japanska.

law-cn-safety-class = Säkerhetsklassen är angiven: A, B eller C.
    .hint = Fyll i passets fält ”safety_class”; det spädbarn bär är av klass A.
law-cn-standard = Standarden som produkten är gjord efter är angiven.
    .hint = Fyll i passets fält ”product_standard”, till exempel ”FZ/T 81007”.
law-cn-size = Storlekar anges efter längd och omkrets, som 170/88A.
    .hint = Ge storlekstabellen omräkningar till CN.
law-cn-chinese = Namn och beskrivning finns på kinesiska.
    .hint = Skriv titel och beskrivning på kinesiska.

law-dpp-identifier = Varje variant har ett GTIN.
    .hint = Ange de GTIN som saknas.
    .title = GTIN
law-dpp-operator = Tillverkaren är angiven.
    .hint = Välj en tillverkare.
    .title = Tillverkare
law-dpp-composition = Fibrerna i varje del är angivna.
    .hint = Skriv sammansättningen.
    .title = Fibrer i varje del
law-dpp-recycled = Andelen återvunnet material är angiven, även när den är noll.
    .hint = Ange andelen återvunnet material i procent; 0 om det inte finns något.
    .title = Återvunnet material, i procent
law-dpp-weaving = Landet för vävning eller stickning är angivet.
    .hint = Ange landet för vävning.
    .title = Vävd eller stickad i
law-dpp-dyeing = Landet för färgning och tryck är angivet.
    .hint = Ange landet för färgning, eller sätt fältet ”undyed” i produktpasset till true.
    .title = Färgad och tryckt i
law-dpp-confection = Landet för sömnad är angivet.
    .hint = Ange landet för sömnad.
    .title = Sydd i
law-dpp-substances = Ämnen som inger betänkligheter är angivna.
    .hint = Fyll i fältet ”substances_of_concern” i produktpasset; ”none” om det inte finns några.
    .title = Ämnen som inger betänkligheter
law-dpp-durability = Hållbarheten är angiven som poäng från 0 till 10.
    .hint = Fyll i fältet ”durability_score” i produktpasset.
    .title = Hållbarhet, 0 till 10
law-dpp-test-reports = Testrapporterna är angivna.
    .hint = Fyll i fältet ”test_reports” i produktpasset.
    .title = Provningsrapporter
law-dpp-recyclability = Elastan håller sig under 15 %.
    .hint = Från 15 % hindrar det återvinning. Vad mer som hindrar vet huset inte.
    .title = Elastan, i procent
law-dpp-footprint = Miljöavtrycket är angivet.
    .hint = Fyll i fältet ”footprint” i produktpasset.
    .title = Miljöavtryck
law-dpp-care = Skötselråden är angivna.
    .hint = Välj skötselsymbolerna.
    .title = Skötselråd
law-dpp-repair = Det framgår hur produkten lagas och vad som händer med den till sist.
    .hint = Fyll i fältet ”repair” i produktpasset.
    .title = Lagning och slutet av livslängden
law-dpp-customs = Varukoden är angiven.
    .hint = Ange varukoden med 6, 8 eller 10 siffror.
    .title = Varukod

## Packs of rules
## confidence: low

law-condition-says-nothing = Villkoret säger inget.
    .hint = Ange en uppgift med en jämförelse (stated, is, among, none_of, above, at_least, at_most), eller all, any, not, says_none_of.
law-condition-too-deep = Villkor ligger mer än { $max } nivåer djupt i varandra.
    .hint = Dela regeln i två.
law-words-unknown = Regelpaketet har ingen ordlista som heter { $list }.
    .hint = Lägg till listan under ”words”, eller rätta namnet.
law-rule-twice = Regeln finns två gånger i regelpaketet.
    .hint = Ge varje regel en egen kod.
law-ends-before-it-begins = Regeln slutar innan den börjar.
    .hint = Ändra en av de två dagarna.
law-pack-unreadable = Regelpaketet { $file } kan inte läsas: { $reason }
    .hint = Rätta filen, eller ta bort den ur mappen, och starta om.
