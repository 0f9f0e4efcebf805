## Parts of a garment, shoe or bra that have a composition of their own

component-shell = 表地
    .also = 本体, 表生地
component-shell-2 = 別布
component-lining = 裏地
component-sleeve-lining = 袖裏
component-pocket-lining = 袋地
component-filling = 中わた(詰物)
component-padding = 中綿
component-interlining = 芯地
component-coating = コーティング
component-membrane = 防水膜
component-rib = リブ
component-collar = 衿
component-hood = フード
component-hood-trim = フード縁
component-lace = レース
component-embroidery = 刺しゅう糸
component-trim = 縁飾り
component-mesh = メッシュ
component-pile = パイル
component-backing = 地組織
component-gusset = マチ
component-cup-outer = カップ表
component-cup-inner = カップ裏
component-back-side = 背・脇布
component-upper = 甲
component-lining-sock = 内張り・中敷
component-outer-sole = 本底

## Materials that are no textile fibre

material-leather = 天然皮革
    .also = レザー, 本革
material-coated-leather = コーティングレザー
material-textile = 繊維
material-other-materials = その他の素材
material-suede = スエード
material-nubuck = ヌバック
material-patent-leather = エナメル革
material-cow-leather = 牛革
material-lamb-leather = 羊革(ラム)
material-goat-leather = 山羊革
material-shearling = ムートン
material-fur = 毛皮
material-down = ダウン
material-feather = フェザー
material-faux-leather = 合成皮革
material-polyurethane-coating = ポリウレタン樹脂
material-pvc = 塩化ビニル樹脂
material-rubber = ゴム
material-eva = EVA樹脂
material-tpu = 熱可塑性ポリウレタン
material-cork = コルク
material-wood = 木
material-straw = ストロー
material-raffia = ラフィア
material-horn = 角
material-mother-of-pearl = 貝(真珠母)
material-bone = 骨
material-stainless-steel = ステンレススチール
material-brass = 真ちゅう
material-sterling-silver = スターリングシルバー925
material-gold-plated = 金メッキ

## Sentences that the law asks for beside a composition
## confidence: low

statement-animal-parts = 動物由来の非繊維部分を含む
statement-pure = 純
statement-all = オール
statement-exclusive-decoration = 装飾部分を除く
statement-mixed-fibres = 混用繊維
statement-microplastics = 洗濯時にプラスチックのマイクロファイバーを環境中に放出します

## Claims beside the legal name of a fibre, each tied to a certificate

qualifier-recycled = リサイクル
qualifier-organic = オーガニック
