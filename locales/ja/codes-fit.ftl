## Fit

fit-fit-skinny = スキニー
fit-fit-slim = スリムフィット
fit-fit-fitted = フィット
fit-fit-tailored = テーラード
fit-fit-regular = レギュラーフィット
fit-fit-straight = ストレート
fit-fit-relaxed = リラックスフィット
fit-fit-loose = ルーズフィット
fit-fit-oversized = オーバーサイズ
fit-fit-boxy = ボクシー
fit-fit-bodycon = ボディコン
fit-fit-a-line = Aライン
fit-fit-athletic = アスレチックフィット

## Rise

fit-rise-low = ローライズ
fit-rise-mid = ミッドライズ
fit-rise-high = ハイライズ

## Leg

fit-leg-tapered = テーパード
fit-leg-bootcut = ブーツカット
fit-leg-flared = フレア
fit-leg-wide = ワイドレッグ
fit-leg-barrel = バレルレッグ

## Length

fit-length-cropped = クロップド
fit-length-short = ショート
fit-length-mini = ミニ
fit-length-knee = ひざ丈
fit-length-midi = ミディ
fit-length-maxi = マキシ
fit-length-ankle = アンクル丈
fit-length-full = フルレングス

## Neckline

fit-neckline-crew = クルーネック
fit-neckline-v-neck = Vネック
fit-neckline-scoop = スクープネック
fit-neckline-boat = ボートネック
fit-neckline-square = スクエアネック
fit-neckline-sweetheart = ハートネック
fit-neckline-halter = ホルターネック
fit-neckline-off-shoulder = オフショルダー
fit-neckline-one-shoulder = ワンショルダー
fit-neckline-turtleneck = タートルネック
fit-neckline-mock = モックネック
fit-neckline-cowl = カウルネック
fit-neckline-polo = ポロカラー
fit-neckline-shirt = シャツカラー
fit-neckline-lapel = ラペル
fit-neckline-band = バンドカラー
fit-neckline-hooded = フード
fit-neckline-strapless = ストラップレス

## Sleeve

fit-sleeve-sleeveless = ノースリーブ
fit-sleeve-spaghetti = キャミソール
fit-sleeve-cap = キャップスリーブ
fit-sleeve-short = 半袖
fit-sleeve-three-quarter = 七分袖
fit-sleeve-long = 長袖

## Sleeve style

fit-sleeve-style-puff = パフスリーブ
fit-sleeve-style-raglan = ラグラン
fit-sleeve-style-batwing = ドルマン

## Closure

fit-closure-zip = ファスナー
fit-closure-buttons = ボタン
fit-closure-snaps = スナップ
fit-closure-hook-eye = ホック
fit-closure-laces = レースアップ
fit-closure-buckle = バックル
fit-closure-velcro = 面ファスナー
fit-closure-slip-on = スリッポン
fit-closure-drawstring = ドローストリング

## Pattern

fit-pattern-plain = 無地
fit-pattern-striped = ストライプ
fit-pattern-checked = チェック
fit-pattern-floral = 花柄
fit-pattern-dots = ドット
fit-pattern-animal = アニマル柄
fit-pattern-camo = カモフラージュ
fit-pattern-houndstooth = 千鳥格子
fit-pattern-paisley = ペイズリー
fit-pattern-melange = 杢
fit-pattern-printed = プリント

## Toe

fit-toe-round = ラウンドトゥ
fit-toe-pointed = ポインテッドトゥ
fit-toe-square = スクエアトゥ
fit-toe-open = オープントゥ

## Heel

fit-heel-flat = フラット
fit-heel-block = ブロックヒール
fit-heel-stiletto = スティレット
fit-heel-kitten = キトゥンヒール
fit-heel-wedge = ウェッジ
fit-heel-platform = プラットフォーム

## Fit note

fit-fit-note-runs-small = 小さめの作り:ワンサイズ上を
fit-fit-note-true-to-size = 標準サイズ
fit-fit-note-runs-large = 大きめの作り:ワンサイズ下を

## Stretch

fit-stretch-none = 伸縮性なし
fit-stretch-light = やや伸縮性あり
fit-stretch-high = 伸縮性あり
