## Departments

department-women = 女士
    .also = 女装
department-men = 男士
    .also = 男装
department-girls = 女童
department-boys = 男童
department-unisex = 中性
department-baby = 婴儿
    .also = 宝宝

## Seasons

season-spring-summer = 春夏
season-autumn-winter = 秋冬
season-pre-fall = 早秋
season-resort = 早春度假
season-all-year = 全年

## What a picture shows

role-front = 正面
role-back = 背面
role-side = 侧面
role-detail = 细节
role-on-model = 模特上身
role-lifestyle = 生活场景
role-flat-lay = 平铺
role-packaging = 包装
role-label = 标签
role-other = 其他
role-swatch = 面料小样
role-social = 社交媒体图片

## How reviewers say it fits

review-fit-small = 偏小
review-fit-true-to-size = 尺码正常
review-fit-large = 偏大

## Units, as they stand behind a number

unit-mg = 毫克
unit-g = 克
unit-kg = 千克
unit-oz = 盎司
unit-lb = 磅
unit-g-m2 = 克/平方米
unit-oz-yd2 = 盎司/平方码
unit-mm = 毫米
unit-cm = 厘米
unit-m = 米
unit-in = 英寸
unit-ft = 英尺
unit-ml = 毫升
unit-l = 升
unit-den = 旦尼尔
unit-dtex = 分特
unit-momme = 姆米
unit-fill-power = 蓬松度
unit-piece = 件

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
