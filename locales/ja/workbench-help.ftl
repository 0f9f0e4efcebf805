## ヘルプ
## confidence: low

help-title = ヘルプ
help-text = 手順と、うまくいかないときの対処。
help-steps = 手順
help-wrong = うまくいかないとき
help-unknown = 「{ $page }」というヘルプページはありません。
    .hint = この中から選んでください。

## ヘルプ：最初のインポート
## chosen at run time
## confidence: low

help-first-import = 最初のインポート
    .hint = 表やほかのシステムからカタログを取り込み、何も保存しないうちに何が変わるかを確認します。
help-first-import-step-1 = サイズ、色、スタイルごとに 1 行の表（CSV、TSV、Excel、JSON）、または Shopify、WooCommerce、Magento、Akeneo のエクスポートを用意します。SKU のように変わらないコードの列が一つ必要です。
help-first-import-step-2 = *{ runs-title }*を開き、ページのどこかにファイルをドロップするか選択して、*{ runs-upload }*を押します。
help-first-import-step-3 = ファイルに言語、通貨、ブランドがなければ、*{ runs-defaults }*で指定します。承認できる人は*{ runs-approve }*にチェックを入れられます。揃っているものはそのまま公開されます。
help-first-import-step-4 = 列を確認します。それぞれの意味は列名から提案されます。違うところは別の意味を選んでください。*{ runs-more }*では、どの語がどの語に当たるか、単位、リストの区切りを指定します。*{ runs-read-again }*を押すと、最初の数行がどうなるかが表示されます。
help-first-import-step-5 = *{ runs-try }*を押します。新しくできる記録と変わる記録を値ごとに、却下される行とともに示す計画ができます。まだ何も変わっていません。
help-first-import-step-6 = *{ runs-import }*を押します。ページを離れても、後で戻って進み具合を確認できます。
help-first-import-step-7 = *{ runs-step-report }*を読みます。すべての列と行がどうなったかが書かれています。*{ runs-undo }*でインポート全体を取り消せます。その後に誰かが変えたものは残ります。
help-first-import-step-8 = コマンドラインでは次のようにします。まず試し、それから本番です。
help-first-import-wrong-1 = { runs-no-key }
    .hint = コードの列に*{ runs-field-key }*という意味を与え、*{ runs-level }*で行が何かを指定し、*{ runs-read-again }*を押してください。
help-first-import-wrong-2 = `あ` が `ã‚` のように文字化けします。
    .hint = ファイルを UTF-8 で保存し（Excel では「CSV UTF-8」）、*{ runs-drop-upload }*を押してから、もう一度アップロードしてください。
help-first-import-wrong-3 = 行が却下されます。
    .hint = レポートに行ごとの理由があります。そこから却下された行をダウンロードし、直してそのファイルをアップロードしてください。列の意味は記憶されています。
help-first-import-wrong-4 = すべて取り込まれたのに、承認された商品がありません。
    .hint = レポートに、商品に何が足りないかの件数があります。一覧では `missing:care in de` で、ある項目が足りない商品が見つかります。補うか、足りなかったものを入れた二つ目のファイルをインポートしてください。

## ヘルプ：最初のチャネル
## chosen at run time
## confidence: low

help-first-channel = 最初のチャネル
    .hint = チャネルとは、揃った商品の行き先です。自社のショップ、マーケットプレイス、取引先などです。どの言語とどの市場に出すか、商品に何を求めるかを決めます。
help-first-channel-step-1 = すべてのテキストに必要な言語と、チャネルが販売する国を決めます。国ごとに通貨、言語、価格が税込みかどうかも決めます。最初の言語が翻訳元になり、国の指定がないときは最初の国が使われます。
help-first-channel-step-2 = *{ rooms-channels }*を開き、*{ rooms-channels-new }*を押します（管理者ができます）。すべてのアドレスに入る `storefront` のようなコードと名前を入れ、*{ rooms-field-required-locales }*に言語を入れます。*{ rooms-field-is-storefront }*を選ぶと、Selvedge 付属のショップにチャネルのページができます。フィードだけのチャネルやプラットフォームに送るだけのチャネルでは選びません。
help-first-channel-step-3 = *{ rooms-part-markets }*に国ごとの行を加えます。*{ rooms-part-gates }*では、商品に必要なもの、つまり情報の種類、写真の最少枚数、法令のルールを指定します。*{ rooms-part-selection }*では特定のカテゴリーやブランドだけに絞れます。*{ rooms-make }*を押します。後でいつでも変更できます。
help-first-channel-step-4 = ファイルでも同じことができます。`channel.ndjson` の 1 行を*{ runs-title }*から取り込むと、チャネルが作られるか変更されます。プログラムは管理者のトークンで記録を `PUT /api/v1/channels/storefront` に送ります。すべての項目は `/api/docs` に説明があります。
help-first-channel-step-5 = *{ workbench-dashboard }*を開きます。*{ workbench-completeness }*に、チャネルの求めるものがすべて揃った商品の数が言語ごとに出ます。クリックすると一覧になります。
help-first-channel-step-6 = 商品を開きます。*{ workbench-missing }*に、まだ必要なものが並びます。補って*{ workbench-approve }*を押すと、間もなく公開されます。
help-first-channel-step-7 = その後の編集は次の承認を待ちますが、価格と在庫はすぐに公開されます。編集画面の*{ workbench-shown }*に、チャネルごとの商品の状態が出ます。
help-first-channel-wrong-1 = 承認した商品が表示されません。
    .hint = *{ workbench-shown }*に理由があります。チャネルの求めるものが足りない、どの市場の通貨でも価格がない、またはドロップの日を待っています。
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = チャネルが受け付けられません。
    .hint = メッセージまたはインポートのレポートに項目の名前があります。言語はタグ（`de`、`fr-CA`）、国は 2 文字（`DE`）、通貨は 3 文字（`EUR`）で書きます。必須の言語が一つと、言語のある市場が一つ以上必要です。

## ヘルプ：最初のフィード
## chosen at run time
## confidence: low

help-first-feed = 最初のフィード
    .hint = フィードとは、Google Merchant Center、マーケットプレイス、取引先のプログラムが、チャネルで公開中のものを取りに来るアドレスです。
help-first-feed-step-1 = 公開中の商品が一つ以上あるチャネルが必要です。
help-first-feed-step-2 = チャネルのページの*{ rooms-feed-addresses }*に、そのままコピーできるアドレスが並んでいます。外から見た Selvedge の場所、チャネルのコード、形式の順です。`google.xml` と `google.tsv` は Google Merchant Center とその形式を読むもののため、`products.jsonl` は自社のプログラムのためで、1 行が 1 サイズです。
help-first-feed-step-3 = 市場と言語は疑問符の後に書きます。なければ、チャネルの最初の市場が、その市場の最初の言語で返ります。
help-first-feed-step-4 = 誰でも読めるようにしないときは、チャネルで*{ rooms-field-feeds-need-token }*にチェックを入れ、*{ workbench-settings }*の*{ workbench-tokens }*かコマンドラインで、役割が*{ workbench-role-feed }*のトークンを作ります。
help-first-feed-step-5 = 相手側にアドレスを登録します。Merchant Center では、定期的に取得するファイルとして登録します。トークンがパスワードで（HTTP Basic）、ユーザー名は何でもかまいません。まず自分で試してください。
help-first-feed-step-6 = 頻繁に来るプログラムは、すべてを取得する必要はありません。どの応答にも `Selvedge-Cursor` ヘッダーがあります。その値を `since` として送ると、変わったものだけが返ります。
help-first-feed-wrong-1 = チャネルはそこで販売していない、またはその言語がないとフィードが答えます。
    .hint = 答えにチャネルの市場または言語が並んでいます。国はチャネルにある通り 2 文字で書いてください。
help-first-feed-wrong-2 = フィードが 401 または 403 を返します。
    .hint = トークンがない、期限が切れた、取り消された、または役割がフィードの取得を許していません。役割が*{ workbench-role-feed }*のトークンを新しく作ってください。
help-first-feed-wrong-3 = 公開中の商品がフィードにありません。
    .hint = 編集画面の*{ workbench-shown }*に、Google が拒む理由が出ます。ブランドがない、タイトルか説明がない、誰向けかの指定がない、または最初の写真が 250 × 250 ピクセル（2027 年 1 月 31 日からは 500 × 500）より小さい場合です。
help-first-feed-wrong-4 = フィードのリンクが `127.0.0.1` を指します。
    .hint = 運用担当者が `selvedge.toml` の `public_url`、または `SELVEDGE_PUBLIC_URL` を設定し、サーバーを再起動します。

## ヘルプ：バックアップ
## chosen at run time
## confidence: low

help-backup = バックアップと復元
    .hint = サーバーを運用する人のために。何をコピーし、どう戻し、必要になる前にどう試すか。
help-backup-step-1 = 設定で変えていなければ、すべてデータフォルダーにあります。`selvedge.db`（すべての記録、その履歴、人）、`files`（写真と文書）、`secret.key` と `address.key`（これがないと誰の二要素認証も働かず、レビューを書いた人のアドレスから探せなくなります）、それに自分で置いた `selvedge.toml`、`packs`、`care-symbols` をコピーします。
help-backup-step-2 = `index` と `tmp` はコピーしなくてかまいません。索引は記録から作り直されます。
help-backup-step-3 = 最も簡単な方法は、サーバーを止め、フォルダーをコピーし、サーバーを起動することです。長い処理は続きから再開します。
help-backup-step-4 = サーバーを動かしたままなら、まず SQLite 自身の道具でデータベースを、次にファイルをコピーします。この順なら、記録が指すファイルがコピーに欠けることはありません。
help-backup-step-5 = PostgreSQL とバケットでは、まずデータベースをダンプし、次にバケットをコピーするか版を残します。`SELVEDGE_SECRET` または `secret.key` も一緒に保管してください。
help-backup-step-6 = 試してみましょう。コピーを専用のフォルダーに、できれば別のマシンに置きます。その `selvedge.toml` と環境変数から `connector_hosts`、`database`、`files` を外し、コピーがどのショップにも送らず、ほかの記録にも触れないようにします。PostgreSQL では、ダンプを空のデータベースに復元し、`--database` で指定します。それから索引を作り、すべてを検査し、専用のポートで開きます。
help-backup-step-7 = 復元するには、サーバーを止め、コピーをデータフォルダーの場所に置きます。そこで同じく、索引、検査、起動を行います。
help-backup-wrong-1 = `selvedge check` が、足りないファイルを見つけます。
    .hint = データベースより先にコピーされたか、コピーされていません。最新のバックアップから `files` をもう一度コピーしてください。ファイルは決して変わらないので、新しいものは必ず合います。
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = `secret.key`、または `SELVEDGE_SECRET` の値を元に戻してください。失われた場合は、`selvedge user reset-second-factor` で一人ずつ解除できます。
help-backup-wrong-3 = サーバーがフォルダーを使用中だとコマンドが言います。
    .hint = まずそのサーバーを止めてください。`selvedge reindex` と二つ目のサーバーは、フォルダーを独占する必要があります。
help-backup-wrong-4 = バックアップの後に、ある人のデータが消去されました。
    .hint = 復元したもので、`selvedge user erase` によってもう一度消去してください。バックアップは必要以上に長く保管しないでください。

## ヘルプ：写真
## chosen at run time
## confidence: low

help-photos = 写真の受け渡し
    .hint = 何が写っているかを名前で示せば、何百枚の写真も自動で商品、順番、役割が決まります。
help-photos-step-1 = ファイル名は、商品のコード、位置、役割の順にします。商品コードの代わりに、そのサイズの SKU か GTIN、またはスタイルと色でもかまいません。
help-photos-step-2 = 次の語は、何が写っているかを示します。`swatch` と `social` はギャラリーの外に置かれます。語がなければ、写真は順番どおりギャラリーに入ります。
help-photos-step-3 = *{ desk-title }*を開き、写真やフォルダーをページのどこかにドロップすると、1 枚ごとの進み具合が見えます。一度に 300 個までです。JPEG、PNG、WebP、TIFF のほか、動画（MP4、WebM）と PDF も受け付けます。
help-photos-step-4 = 取り込みが終わったら*{ desk-match }*を押します。どの写真がどの商品に付くかの計画ができます。確認し、誤りを直して、*{ desk-hang-all }*を押します。まとめて元に戻せます。商品がすでに表示している写真の順番は変わらず、新しい写真はその後に並びます。
help-photos-step-5 = 商品が見つからなかった写真は*{ desk-part-inbox }*に残ります。一覧の横の商品に写真をドラッグするか、何枚か選んで商品のコードを書き、*{ desk-hang }*を押します。商品が増えたら、*{ desk-match-all }*でもう一度照合できます。
help-photos-step-6 = 写真は*{ runs-title }*で、カタログと一緒にファイルとして、または ZIP ファイルに入れて取り込むこともできます。カタログの*{ runs-field-images }*列が各行の写真を示します。*{ runs-unmatched }*はレポートに並び、受信箱で待ちます。
help-photos-step-7 = 一つの商品だけなら、それを開いて*{ workbench-add-photos }*を押します。役割、順番（*{ workbench-earlier }*、*{ workbench-later }*）、*{ workbench-alt }*もそこで指定します。
help-photos-step-8 = 商品に表示される写真は最大 10 枚で、最初の 1 枚がどこでも商品を表します。変えた写真は次の承認で公開されます。
help-photos-wrong-1 = 写真の商品が見つかりません。
    .hint = 名前が、知られているコード、SKU、GTIN、スタイルのどれからも始まっていません。または、色が複数あるスタイルなのに色の指定がありません。*{ desk-part-inbox }*で待っているので、手で配置してください。
help-photos-wrong-2 = 写真が違う商品に付いています。
    .hint = 名前の先頭にある最も長いコードが使われます。編集画面で写真を外し、正しい場所に手で配置するか、配置した計画またはインポートを取り消してください。
help-photos-wrong-3 = ファイルが受け付けられません。
    .hint = 64 MB を超えている、1 億ピクセルを超えている、または壊れています。JPEG で書き出し直してください。長辺は 2000～4000 ピクセルが最適です。
help-photos-wrong-4 = 最初の写真が小さすぎるとフィードが拒みます。
    .hint = Google は 250 × 250 ピクセル未満を、2027 年 1 月 31 日からは 500 × 500 未満を受け付けません。1500 × 1500 以上が最適です。

## ヘルプ：問い合わせ
## chosen at run time
## confidence: low

help-query = 厳密な問い合わせ
    .hint = 商品の上の問い合わせ欄には、言葉と厳密な条件を、コードでもあなたの言語でも書けます。
help-query-step-1 = 言葉はいつも通り、タイトル、コード、繊維、色から、どの言語でも商品を探します。その横に条件を書けます。あなたの言語では、たとえば `{ grid-query-example }` と書きます。
help-query-step-2 = 条件は項目、記号、値からなります。記号は `=`、`!=`、`<`、`<=`、`>`、`>=` で、`:` は `=` と同じです。並べて書いたものは、すべて満たす必要があります。
help-query-step-3 = 複数の値はコンマで区切ります。`or`、`not`、かっこで条件を組み合わせます。`under` はカテゴリーをその下すべてとともに指します。
help-query-step-4 = `missing` と `complete` は、チャネルの求めるものについて、項目、言語、チャネルを指定して尋ねます。
help-query-step-5 = `none` は値がないこと、末尾の `*` は何でもよいことを表します。引用符の中は、項目の名前であっても検索語になります。
help-query-step-6 = 数字と日付は比べられます。通貨のない価格は最初の市場の通貨です。`-7d` は 1 週間前です。
help-query-step-7 = `changed` は承認後に編集されたものを、`own` はスタイルから引き継がずに自分で値を持つ商品を見つけます。
help-query-step-8 = 問い合わせは*{ grid-view-save }*で残せます。見つかったものを一度に変えることも、API の `GET /api/v1/products?query=` で同じことを尋ねることもできます。
help-query-wrong-1 = 問い合わせの一部に印が付きます。
    .hint = その下に、読み取れないものと、そこに書けるものが出ます。入力中は、続きの候補が出ます。
help-query-wrong-2 = 言葉は「または」「でない」やかっこの中には置けません。
    .hint = そこには条件だけを置けます。言葉は前に置いてください。
help-query-wrong-3 = あるはずなのに、何も見つかりません。
    .hint = すべての条件と言葉を同時に満たす必要があります。いくつか外してください。`missing` が見つけるのはチャネルの求めるものだけです。どのチャネルも求めない言語では、何も不足しません。

## ヘルプ：キー操作
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = 検索、表示、保存、承認に使うキー。
