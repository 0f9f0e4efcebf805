## Departments

department-women = Damen
    .also = Frauen
department-men = Herren
    .also = Männer
department-girls = Mädchen
    .also = Mädchenmode
department-boys = Jungen
    .also = Buben
department-unisex = Unisex
department-baby = Baby
    .also = Säugling

## Seasons

season-spring-summer = Frühjahr/Sommer
season-autumn-winter = Herbst/Winter
season-pre-fall = Pre-Fall
season-resort = Resort
season-all-year = Ganzjährig

## What a picture shows

role-front = Vorderseite
role-back = Rückseite
role-side = Seite
role-detail = Detail
role-on-model = Am Model
role-lifestyle = Lifestyle
role-flat-lay = Liegend
role-packaging = Verpackung
role-label = Etikett
role-other = Andere
role-swatch = Stoffmuster
role-social = Social-Media-Bild

## How reviewers say it fits

review-fit-small = Fällt klein aus
review-fit-true-to-size = Größengerecht
review-fit-large = Fällt groß aus

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
unit-in = Zoll
unit-ft = Fuß
unit-ml = ml
unit-l = l
unit-den = den
unit-dtex = dtex
unit-momme = Momme
unit-fill-power = cuin
unit-piece = Stück

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
