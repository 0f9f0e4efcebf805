## Departments

department-women = Mulher
    .also = mulheres, senhora, feminino
department-men = Homem
    .also = homens, senhor, masculino
department-girls = Menina
    .also = meninas, rapariga
department-boys = Menino
    .also = meninos, rapaz
department-unisex = Unissexo
department-baby = Bebé
    .also = bebés, recém-nascido

## Seasons

season-spring-summer = Primavera/verão
season-autumn-winter = Outono/inverno
season-pre-fall = Pré-outono
season-resort = Resort
season-all-year = Todo o ano

## What a picture shows

role-front = Frente
role-back = Costas
role-side = Lado
role-detail = Detalhe
role-on-model = No modelo
role-lifestyle = Ambiente
role-flat-lay = Disposto na horizontal
role-packaging = Embalagem
role-label = Etiqueta
role-other = Outra
role-swatch = Amostra de tecido
role-social = Imagem de redes sociais

## How reviewers say it fits

review-fit-small = Veste pequeno
review-fit-true-to-size = Tamanho normal
review-fit-large = Veste grande

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
unit-in = pol.
unit-ft = pés
unit-ml = ml
unit-l = l
unit-den = den
unit-dtex = dtex
unit-momme = momme
unit-fill-power = cuin
unit-piece = un.

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
