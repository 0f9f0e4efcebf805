## Departments

department-women = Dam
    .also = kvinna, kvinnor, dammode
department-men = Herr
    .also = män, herrmode
department-girls = Flicka
    .also = flickor
department-boys = Pojke
    .also = pojkar
department-unisex = Unisex
department-baby = Baby
    .also = bebis, nyfödd

## Seasons

season-spring-summer = Vår/sommar
season-autumn-winter = Höst/vinter
season-pre-fall = Förhöst
season-resort = Resort
season-all-year = Hela året

## What a picture shows

role-front = Framsida
role-back = Baksida
role-side = Sida
role-detail = Detalj
role-on-model = På modell
role-lifestyle = Miljöbild
role-flat-lay = Liggande
role-packaging = Förpackning
role-label = Etikett
role-other = Övrigt
role-swatch = Tygprov
role-social = Bild från sociala medier

## How reviewers say it fits

review-fit-small = Liten i storleken
review-fit-true-to-size = Normal i storleken
review-fit-large = Stor i storleken

## Units, as they stand behind a number

unit-mg = mg
unit-g = g
unit-kg = kg
unit-oz = oz
unit-lb = lb
unit-g-m2 = g/m²
unit-oz-yd2 = oz/yd²
unit-mm = mm
unit-cm = cm
unit-m = m
unit-in = tum
unit-ft = fot
unit-ml = ml
unit-l = l
unit-den = den
unit-dtex = dtex
unit-momme = momme
unit-fill-power = cuin
unit-piece = st

## Certificates, by the names of their schemes

certificate-gots = GOTS (Global Organic Textile Standard)
certificate-ocs-100 = OCS 100 (Organic Content Standard)
certificate-ocs-blended = OCS Blended (Organic Content Standard)
certificate-grs = GRS (Global Recycled Standard)
certificate-rcs = RCS (Recycled Claim Standard)
certificate-oekotex-standard-100 = OEKO-TEX STANDARD 100
certificate-oekotex-made-in-green = OEKO-TEX MADE IN GREEN
certificate-oekotex-leather-standard = OEKO-TEX LEATHER STANDARD
certificate-bluesign = bluesign
certificate-fairtrade-cotton = Fairtrade Cotton
certificate-better-cotton = Better Cotton
certificate-rws = RWS (Responsible Wool Standard)
certificate-rms = RMS (Responsible Mohair Standard)
certificate-ras = RAS (Responsible Alpaca Standard)
certificate-rds = RDS (Responsible Down Standard)
certificate-gcs = The Good Cashmere Standard
certificate-lwg = Leather Working Group
certificate-fsc = FSC
certificate-pefc = PEFC
certificate-eu-ecolabel = EU Ecolabel
certificate-blauer-engel = Blauer Engel
certificate-gruener-knopf = Grüner Knopf
certificate-cradle-to-cradle = Cradle to Cradle Certified
certificate-european-flax = European Flax
certificate-masters-of-linen = Masters of Linen
certificate-supima = Supima
certificate-woolmark = Woolmark
certificate-tencel = TENCEL
certificate-econyl = ECONYL
certificate-repreve = REPREVE
certificate-peta-vegan = PETA-Approved Vegan
certificate-b-corp = B Corp
