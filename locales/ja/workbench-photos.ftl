## 写真デスク

desk-title = 写真
desk-find-inbox = 商品のない写真
desk-drop = 写真やフォルダーをこのページのどこにでもドロップするか、選択してください
desk-drop-kinds = JPEG、PNG、WebP、TIFF、動画（MP4、WebM）、PDF。一度に { $most } ファイルまで、各 { $limit } MB まで
desk-read-only = 写真の閲覧はできますが、変更はできません。変更はフォトグラファーとマーチャンダイザーが行います。
desk-search = ファイル名または商品コード
desk-zoom = サムネイルの大きさ
desk-match = ファイル名で照合
desk-match-all = 受信箱全体をファイル名で照合
desk-match-hint = 配置される前に計画を確認できます。
desk-match-taken = { $count ->
       *[other] 受け取った { $count } ファイルを照合
    }
desk-refused = { $count ->
       *[other] { $count } ファイルは受け取れませんでした
    }
desk-choose = { $file } を選択
desk-chosen = 選択中：
desk-hang-chosen = 選択中のもの
desk-product = 商品コード
desk-position = 位置
desk-at-the-end = 最後
desk-hang = 配置
desk-hang-on = { $product } に配置
desk-keys = 矢印で移動、スペースで選択、1～9 と 0（10番目）でその位置に配置します。
desk-further = ほか { $count } 件
desk-hung = { $count ->
       *[other] { $count } 枚の写真を { $product } に配置しました。
    }
desk-undone = 元に戻しました。
desk-removed = ファイルを削除しました。
desk-inbox-empty = 受信箱は空です
    .hint = すべての写真が商品に配置されています。まだ照合されていない新しい写真はここで待ちます。
desk-no-findings = 指摘のある写真はありません
desk-empty = まだ写真がありません
    .hint = 撮影した写真をここにドロップしてください。LIN-001-navy_2_back.jpg は商品、位置、写っているものを自動で見つけます。
desk-shelf = 商品
desk-shelf-hint = 商品を探し、商品またはその位置に写真をドラッグしてください。
desk-find = 検索
desk-free = { $count ->
        [0] 満杯
       *[other] あと { $count } 枚
    }
## キュー
desk-queue = 受け取り中
desk-queue-waiting = 待機中
desk-queue-looking = 確認中
desk-queue-taken = 受け取りました
desk-queue-known = すでにあります：同じ写真です
desk-queue-failed = 接続が切れました。
desk-queue-stopped = 停止しました
desk-queue-again = 再試行
desk-queue-stop = 停止
desk-queue-stop-all = すべて停止
desk-queue-clear = 一覧を消去
desk-too-many = 一度に受け取れるのは { $limit } ファイルまでです。残りは受け取っていません。完了後にドロップしてください。

## 商品に照合された写真

desk-matches = ファイル名による照合
desk-matches-hint = まだ何も配置されていません。確認し、誤りを直してからすべて配置してください。まとめて元に戻せます。
desk-matches-changed = 照合を変更しました。
desk-count-products = { $count ->
       *[other] { $count } 商品に写真が入ります
    }
desk-count-left = { $count ->
       *[other] 残り { $count } 枚
    }
desk-count-same = { $count ->
       *[other] { $count } 商品にはすでにあります
    }
desk-hang-all = すべて配置
desk-drop-matches = この計画を破棄
desk-as-table = 変更の一覧として見る
desk-look-through = 写真を確認
desk-left = 残り
desk-there = 配置済み
desk-place = 位置 { $position }
desk-beside = 写真以外
desk-leave-out = 除外
desk-change-matches = 照合を変更
desk-change-hint = 別の商品コードを入れると写真が移動し、空にすると受信箱に残ります。
desk-nothing-to-hang = 配置するものはありません
photo-no-place = { $product } にはすでに { $max } 枚の写真があり、これは { $count } 枚目になります。
    .hint = 先に1枚外すか、別の商品に配置してください。
photo-left-out = 手動で除外しました。

## 1枚の写真

desk-findings = 指摘
desk-no-findings-here = なし：このまま表示できます。
desk-facts = 情報
desk-pixels = ピクセル
desk-size = ファイル
desk-kilobytes = { $size } KB
desk-profile = カラープロファイル
desk-taken-at = 撮影日時
desk-source = 受信時の名前
desk-came = 受信
desk-full = 原寸で見る
desk-credit = クレジット
desk-rights-until = 表示期限
desk-where = 表示場所
desk-nowhere = まだどの商品にも表示されていません。
desk-alt-in = 代替テキスト（{ $language }）
desk-take-off = この商品から外す
desk-hang-elsewhere = 商品に配置
desk-replace = 別のファイルに差し替え
desk-replace-hint = { $count ->
       *[other] 上のとおり { $count } 商品に表示されています。位置、役割、テキストはそのままです。変更前に確認できます。
    }
desk-replace-nowhere = どの商品にも表示されていません。別のファイルも受信箱で待ちます。
desk-other-file = 別のファイル
desk-replace-here = 差し替え
desk-open = 位置 { $position } の写真を開く
desk-moved = 位置
desk-drop-here = またはこのページにドロップしてください。ドラッグで並べ替え、写真の上で 1～9 と 0 を押しても移動できます。
desk-remove = ファイルを削除
desk-remove-hint = どの商品にも表示されていないため、削除できます。
desk-none-chosen = 写真が選択されていません。
    .hint = 1枚以上選択してからもう一度お試しください。
desk-no-product = 商品を指定してください。
    .hint = コードを入力するか、壁の横の商品から探してください。
desk-same-file = 同じファイルです。
    .hint = 新しい版を選択してください。
desk-other-kind = 写真は写真に、動画は動画に差し替えます。
    .hint = 同じ種類のファイルを選択してください。
desk-in-use = { $product } に表示されています。
    .hint = 先にそこから外してください。
desk-still-live = 最後に承認された内容では、まだお客様に表示されています。
    .hint = これを外して商品を承認すれば、削除できます。

## 動画と SNS の画像

desk-see-file = ファイルを開く
desk-link = リンク
desk-title-in = タイトル（{ $language }）
desk-author = 作者
desk-post = 投稿のアドレス
desk-right = 使用権
desk-uploaded-on = アップロード日
desk-add-film = 動画を追加
desk-add-social = SNS の画像を追加
desk-film-file = 動画（MP4、WebM）
desk-picture-file = 画像
desk-or-link = またはリンク
desk-poster = サムネイル画像
desk-not-a-film = このファイルは動画ではありません。
    .hint = MP4 または WebM のファイルを選ぶか、リンクを指定してください。

## chosen at run time
## 壁の区分と、商品の見つけ方

desk-part-all = すべて
desk-part-inbox = 受信箱
desk-part-used = 使用中
desk-part-findings = 指摘あり
desk-kind-photo = 写真
desk-kind-film = 動画
desk-kind-document = 文書
desk-by-code = 商品コードから
desk-by-sku = SKU から
desk-by-gtin = GTIN から
desk-by-style = スタイルと色から
desk-by-folder = フォルダーから
desk-by-hand = 手動
desk-media-swatch = 生地見本
desk-media-social = SNS の画像
desk-media-video = 動画
desk-media-document = 文書
