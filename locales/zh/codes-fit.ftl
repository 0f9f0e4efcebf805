## Fit

fit-fit-skinny = 紧身
fit-fit-slim = 修身
fit-fit-fitted = 合身
fit-fit-tailored = 剪裁合体
fit-fit-regular = 常规
fit-fit-straight = 直筒
fit-fit-relaxed = 宽松
fit-fit-loose = 宽大
fit-fit-oversized = 超大廓形
fit-fit-boxy = 箱形
fit-fit-bodycon = 紧身包臀
fit-fit-a-line = A字型
fit-fit-athletic = 运动版型

## Rise

fit-rise-low = 低腰
fit-rise-mid = 中腰
fit-rise-high = 高腰

## Leg

fit-leg-tapered = 锥形
fit-leg-bootcut = 微喇
fit-leg-flared = 喇叭
fit-leg-wide = 阔腿
fit-leg-barrel = 弯刀

## Length

fit-length-cropped = 短款
fit-length-short = 短
fit-length-mini = 迷你
fit-length-knee = 及膝
fit-length-midi = 中长
fit-length-maxi = 长款
fit-length-ankle = 及踝
fit-length-full = 全长

## Neckline

fit-neckline-crew = 圆领
fit-neckline-v-neck = V领
fit-neckline-scoop = U领
fit-neckline-boat = 一字领
fit-neckline-square = 方领
fit-neckline-sweetheart = 心形领
fit-neckline-halter = 挂脖
fit-neckline-off-shoulder = 露肩
fit-neckline-one-shoulder = 单肩
fit-neckline-turtleneck = 高领
fit-neckline-mock = 半高领
fit-neckline-cowl = 垂褶领
fit-neckline-polo = Polo领
fit-neckline-shirt = 衬衫领
fit-neckline-lapel = 翻领
fit-neckline-band = 立领
fit-neckline-hooded = 连帽
fit-neckline-strapless = 抹胸

## Sleeve

fit-sleeve-sleeveless = 无袖
fit-sleeve-spaghetti = 细肩带
fit-sleeve-cap = 盖袖
fit-sleeve-short = 短袖
fit-sleeve-three-quarter = 七分袖
fit-sleeve-long = 长袖

## Sleeve style

fit-sleeve-style-puff = 泡泡袖
fit-sleeve-style-raglan = 插肩袖
fit-sleeve-style-batwing = 蝙蝠袖

## Closure

fit-closure-zip = 拉链
fit-closure-buttons = 纽扣
fit-closure-snaps = 按扣
fit-closure-hook-eye = 钩扣
fit-closure-laces = 系带
fit-closure-buckle = 搭扣
fit-closure-velcro = 魔术贴
fit-closure-slip-on = 套穿
fit-closure-drawstring = 抽绳

## Pattern

fit-pattern-plain = 纯色
fit-pattern-striped = 条纹
fit-pattern-checked = 格纹
fit-pattern-floral = 花卉
fit-pattern-dots = 波点
fit-pattern-animal = 动物纹
fit-pattern-camo = 迷彩
fit-pattern-houndstooth = 千鸟格
fit-pattern-paisley = 佩斯利
fit-pattern-melange = 麻灰
fit-pattern-printed = 印花

## Toe

fit-toe-round = 圆头
fit-toe-pointed = 尖头
fit-toe-square = 方头
fit-toe-open = 露趾

## Heel

fit-heel-flat = 平底
fit-heel-block = 粗跟
fit-heel-stiletto = 细跟
fit-heel-kitten = 猫跟
fit-heel-wedge = 坡跟
fit-heel-platform = 防水台

## Fit note

fit-fit-note-runs-small = 偏小：建议选大一码
fit-fit-note-true-to-size = 尺码正常
fit-fit-note-runs-large = 偏大：建议选小一码

## Stretch

fit-stretch-none = 无弹
fit-stretch-light = 微弹
fit-stretch-high = 高弹
