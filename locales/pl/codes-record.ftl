## Departments

department-women = Kobiety
    .also = damskie, damska, damski, dla kobiet, dla niej
department-men = Mężczyźni
    .also = męskie, męska, męski, dla mężczyzn, dla niego
department-girls = Dziewczynki
    .also = dziewczęce, dla dziewczynek
department-boys = Chłopcy
    .also = chłopięce, dla chłopców
department-unisex = Unisex
department-baby = Niemowlęta
    .also = niemowlęce, dla niemowląt

## Seasons

season-spring-summer = Wiosna/lato
season-autumn-winter = Jesień/zima
season-pre-fall = Pre-fall
season-resort = Resort
season-all-year = Cały rok

## What a picture shows

role-front = Przód
role-back = Tył
role-side = Bok
role-detail = Szczegół
role-on-model = Na modelce
role-lifestyle = Lifestyle
role-flat-lay = Na płasko
role-packaging = Opakowanie
role-label = Metka
role-other = Inne
role-swatch = Próbka materiału
role-social = Zdjęcie z mediów społecznościowych

## How reviewers say it fits

review-fit-small = Mała rozmiarówka
review-fit-true-to-size = Zgodny z rozmiarem
review-fit-large = Duża rozmiarówka

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
unit-in = cal
unit-ft = ft
unit-ml = ml
unit-l = l
unit-den = den
unit-dtex = dtex
unit-momme = momme
unit-fill-power = cuin
unit-piece = szt.

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
