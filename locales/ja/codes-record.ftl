## Departments

department-women = レディース
department-men = メンズ
department-girls = ガールズ
department-boys = ボーイズ
department-unisex = ユニセックス
department-baby = ベビー

## Seasons

season-spring-summer = 春夏
season-autumn-winter = 秋冬
season-pre-fall = プレフォール
season-resort = リゾート
season-all-year = 通年

## What a picture shows

role-front = 前面
role-back = 背面
role-side = 側面
role-detail = ディテール
role-on-model = 着用
role-lifestyle = ライフスタイル
role-flat-lay = 平置き
role-packaging = パッケージ
role-label = ラベル
role-other = その他
role-swatch = 生地見本
role-social = SNS画像

## How reviewers say it fits

review-fit-small = 小さめ
review-fit-true-to-size = 標準
review-fit-large = 大きめ

## Units, as they stand behind a number

unit-mg = mg
unit-g = g
unit-kg = kg
unit-oz = オンス
unit-lb = ポンド
unit-g-m2 = g/m²
unit-oz-yd2 = オンス/yd²
unit-mm = mm
unit-cm = cm
unit-m = m
unit-in = インチ
unit-ft = フィート
unit-ml = ml
unit-l = L
unit-den = デニール
unit-dtex = dtex
unit-momme = 匁
unit-fill-power = フィルパワー
unit-piece = 点

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
