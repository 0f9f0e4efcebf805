## Care codes (ISO 3758; our own wording)

care-wash-95 = 液温は95℃を限度とし、洗濯機で通常の洗濯処理ができる
care-wash-70 = 液温は70℃を限度とし、洗濯機で通常の洗濯処理ができる
care-wash-60 = 液温は60℃を限度とし、洗濯機で通常の洗濯処理ができる
care-wash-60-mild = 液温は60℃を限度とし、洗濯機で弱い洗濯処理ができる
care-wash-50 = 液温は50℃を限度とし、洗濯機で通常の洗濯処理ができる
care-wash-50-mild = 液温は50℃を限度とし、洗濯機で弱い洗濯処理ができる
care-wash-40 = 液温は40℃を限度とし、洗濯機で通常の洗濯処理ができる
care-wash-40-mild = 液温は40℃を限度とし、洗濯機で弱い洗濯処理ができる
care-wash-40-very-mild = 液温は40℃を限度とし、洗濯機で非常に弱い洗濯処理ができる
care-wash-30 = 液温は30℃を限度とし、洗濯機で通常の洗濯処理ができる
care-wash-30-mild = 液温は30℃を限度とし、洗濯機で弱い洗濯処理ができる
care-wash-30-very-mild = 液温は30℃を限度とし、洗濯機で非常に弱い洗濯処理ができる
care-wash-hand-40 = 液温は40℃を限度とし、手洗いによる洗濯処理ができる
care-wash-hand-30 = 液温は30℃を限度とし、手洗いによる洗濯処理ができる
care-wash-no = 家庭での洗濯禁止
care-bleach-any = 塩素系及び酸素系の漂白剤を使用して漂白ができる
care-bleach-oxygen = 酸素系漂白剤の使用はできるが、塩素系漂白剤は使用禁止
care-bleach-no = 塩素系及び酸素系漂白剤の使用禁止
care-tumble-normal = タンブル乾燥ができる(排気温度上限80℃)
care-tumble-low = 低い温度でのタンブル乾燥ができる(排気温度上限60℃)
care-tumble-no = タンブル乾燥禁止
care-dry-line = つり干しがよい
care-dry-line-shade = 日陰のつり干しがよい
care-dry-drip-line = ぬれつり干しがよい
care-dry-drip-line-shade = 日陰のぬれつり干しがよい
care-dry-flat = 平干しがよい
care-dry-flat-shade = 日陰の平干しがよい
care-dry-drip-flat = ぬれ平干しがよい
care-dry-drip-flat-shade = 日陰のぬれ平干しがよい
care-iron-high = 底面温度210℃を限度としてアイロン仕上げができる
    .edition-2012 = 底面温度200℃を限度としてアイロン仕上げができる
care-iron-medium = 底面温度160℃を限度としてアイロン仕上げができる
    .edition-2012 = 底面温度150℃を限度としてアイロン仕上げができる
care-iron-low = 底面温度120℃を限度としてアイロン仕上げができる
    .edition-2012 = 底面温度110℃を限度としてスチームなしでアイロン仕上げができる
care-iron-low-no-steam = 底面温度120℃を限度としてスチームなしでアイロン仕上げができる
care-iron-no = アイロン仕上げ禁止
care-dryclean-p = パークロロエチレン等の溶剤によるドライクリーニングができる
care-dryclean-p-mild = パークロロエチレン等の溶剤による弱いドライクリーニングができる
care-dryclean-f = 石油系溶剤等によるドライクリーニングができる
care-dryclean-f-mild = 石油系溶剤等による弱いドライクリーニングができる
care-dryclean-no = ドライクリーニング禁止
care-wetclean-w = ウエットクリーニングができる
care-wetclean-w-mild = 弱い操作によるウエットクリーニングができる
care-wetclean-w-very-mild = 非常に弱い操作によるウエットクリーニングができる
care-wetclean-no = ウエットクリーニング禁止

## The five groups of care, in the order of the standard

care-group-wash = 洗濯
care-group-bleach = 漂白
care-group-dry = 乾燥
care-group-iron = アイロン
care-group-professional = 業者クリーニング

## Phrases beside the care symbols

phrase-separately = 他のものと分けて洗う
phrase-like-colours = 似た色のものと一緒に洗う
phrase-inside-out = 裏返して洗う
phrase-before-wear = 着用前に洗う
phrase-laundry-net = 洗濯ネット使用
phrase-no-softener = 柔軟剤使用不可
phrase-no-optical-brightener = 蛍光増白剤禁止
phrase-no-wring = 絞り禁止
phrase-no-soak = つけ置き禁止
phrase-reshape-damp = ぬれた状態で形を整える
phrase-dry-away-heat = 直接の熱を避けて乾かす
phrase-tennis-balls = 乾燥機用ボールを入れて乾燥
phrase-iron-reverse = 裏側からアイロンをかける
phrase-press-cloth = あて布使用
phrase-not-iron-decoration = 装飾部分アイロン禁止
phrase-steam-only = スチームのみ
phrase-colour-bleed = 濃色は色落ちすることがある
phrase-spot-clean = 部分洗いのみ
phrase-wipe-damp = 湿らせた布で拭く
phrase-leather-specialist = 皮革専門店でのクリーニング
phrase-remove-trim = 洗濯前に付属を外す
phrase-close-zips = ファスナーを閉めて洗う
