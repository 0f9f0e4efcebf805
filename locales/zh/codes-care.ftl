## Care codes (ISO 3758; our own wording)

care-wash-95 = 机洗，最高洗涤温度95℃，常规程序
care-wash-70 = 机洗，最高洗涤温度70℃，常规程序
care-wash-60 = 机洗，最高洗涤温度60℃，常规程序
care-wash-60-mild = 机洗，最高洗涤温度60℃，缓和程序
care-wash-50 = 机洗，最高洗涤温度50℃，常规程序
care-wash-50-mild = 机洗，最高洗涤温度50℃，缓和程序
care-wash-40 = 机洗，最高洗涤温度40℃，常规程序
care-wash-40-mild = 机洗，最高洗涤温度40℃，缓和程序
care-wash-40-very-mild = 机洗，最高洗涤温度40℃，非常缓和程序
care-wash-30 = 机洗，最高洗涤温度30℃，常规程序
care-wash-30-mild = 机洗，最高洗涤温度30℃，缓和程序
care-wash-30-very-mild = 机洗，最高洗涤温度30℃，非常缓和程序
care-wash-hand-40 = 手洗，最高洗涤温度40℃
care-wash-hand-30 = 手洗，最高洗涤温度30℃
care-wash-no = 不可水洗
care-bleach-any = 允许任何漂白剂
care-bleach-oxygen = 仅允许氧漂/非氯漂
care-bleach-no = 不可漂白
care-tumble-normal = 可翻转干燥，常规温度（排气口最高80℃）
care-tumble-low = 可翻转干燥，较低温度（排气口最高60℃）
care-tumble-no = 不可翻转干燥
care-dry-line = 悬挂晾干
care-dry-line-shade = 悬挂晾干（阴凉处）
care-dry-drip-line = 悬挂滴干
care-dry-drip-line-shade = 悬挂滴干（阴凉处）
care-dry-flat = 平摊晾干
care-dry-flat-shade = 平摊晾干（阴凉处）
care-dry-drip-flat = 平摊滴干
care-dry-drip-flat-shade = 平摊滴干（阴凉处）
care-iron-high = 熨斗底板最高温度210℃
    .edition-2012 = 熨斗底板最高温度200℃
care-iron-medium = 熨斗底板最高温度160℃
    .edition-2012 = 熨斗底板最高温度150℃
care-iron-low = 熨斗底板最高温度120℃
    .edition-2012 = 熨斗底板最高温度110℃，不可蒸汽
care-iron-low-no-steam = 熨斗底板最高温度120℃，不可蒸汽
care-iron-no = 不可熨烫
care-dryclean-p = 专业干洗，P
care-dryclean-p-mild = 专业干洗，P，缓和
care-dryclean-f = 专业干洗，F
care-dryclean-f-mild = 专业干洗，F，缓和
care-dryclean-no = 不可干洗
care-wetclean-w = 专业湿洗
care-wetclean-w-mild = 专业湿洗，缓和
care-wetclean-w-very-mild = 专业湿洗，非常缓和
care-wetclean-no = 不可专业湿洗

## The five groups of care, in the order of the standard

care-group-wash = 水洗
care-group-bleach = 漂白
care-group-dry = 干燥
care-group-iron = 熨烫
care-group-professional = 专业维护

## Phrases beside the care symbols

phrase-separately = 单独洗涤
phrase-like-colours = 与同色衣物同洗
phrase-inside-out = 翻面洗涤
phrase-before-wear = 首次穿着前请洗涤
phrase-laundry-net = 使用洗衣袋
phrase-no-softener = 不可使用柔顺剂
phrase-no-optical-brightener = 使用不含荧光增白剂的洗涤剂
phrase-no-wring = 不可拧绞
phrase-no-soak = 不可浸泡
phrase-reshape-damp = 湿态整形
phrase-dry-away-heat = 远离直接热源晾干
phrase-tennis-balls = 与烘干球一起烘干
phrase-iron-reverse = 反面熨烫
phrase-press-cloth = 垫布熨烫
phrase-not-iron-decoration = 不可熨烫装饰部分
phrase-steam-only = 仅可蒸汽整烫
phrase-colour-bleed = 深色可能褪色
phrase-spot-clean = 仅可局部清洁
phrase-wipe-damp = 用湿布擦拭
phrase-leather-specialist = 仅由皮革专业清洗
phrase-remove-trim = 洗涤前取下装饰
phrase-close-zips = 拉上拉链
