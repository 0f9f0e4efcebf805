## Departments
## confidence: low

department-women = نساء
department-men = رجال
department-girls = بنات
department-boys = أولاد
department-unisex = للجنسين
department-baby = رضّع

## Seasons
## confidence: low

season-spring-summer = ربيع وصيف
season-autumn-winter = خريف وشتاء
season-pre-fall = ما قبل الخريف
season-resort = مجموعة المنتجعات
season-all-year = طوال العام

## What a picture shows
## confidence: low

role-front = الأمام
role-back = الخلف
role-side = الجانب
role-detail = تفصيل
role-on-model = على العارضة
role-lifestyle = أسلوب حياة
role-flat-lay = مسطح
role-packaging = التغليف
role-label = الملصق
role-other = أخرى
role-swatch = عيّنة قماش
role-social = صورة من وسائل التواصل

## How reviewers say it fits
## confidence: low

review-fit-small = مقاسه صغير
review-fit-true-to-size = مطابق للمقاس
review-fit-large = مقاسه كبير

## Units, as they stand behind a number
## confidence: low

unit-mg = مغ
unit-g = غ
unit-kg = كغ
unit-oz = أونصة
unit-lb = رطل
unit-g-m2 = غ/م²
unit-oz-yd2 = أونصة/ياردة²
unit-mm = مم
unit-cm = سم
unit-m = م
unit-in = بوصة
unit-ft = قدم
unit-ml = مل
unit-l = ل
unit-den = دنير
unit-dtex = ديسيتكس
unit-momme = مومي
unit-fill-power = بوصة مكعبة
unit-piece = قطعة

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
