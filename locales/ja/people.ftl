## Coming in

not-signed-in = ログインしていません。
    .hint = ログインするか、トークンを送ってください：Authorization: Bearer slv_…
# confidence: low
token-not-known = トークンが存在しないか、期限切れか、取り消されています。
    .hint = 管理者に新しいものを頼むか、作成してください：selvedge token create --name … --role …
# confidence: low
feed-needs-token = このフィードにはトークンが必要です。
    .hint = HTTP Basic で送ってください。ユーザー名は任意、パスワードがトークンです。feed の役割が必要です。
sign-in-refused = メールアドレスとパスワードが一致しません。
    .hint = 両方を確認してください。忘れた場合は管理者が再設定できます。
sent-from-elsewhere = 別のサイトから送られたため、実行しませんでした。
    .hint = ここでページを開いて、もう一度送ってください。
form-outdated = このフォームは時間が経ちすぎました。
    .hint = ページを再読み込みしてから送ってください。
setup-link-used = このリンクは使用済みか、以前の起動のものです。
    .hint = すでに誰かいる場合はログインしてください。いない場合はサーバーを再起動すると新しいリンクが表示されます。

## What someone may do

may-not-read = レコードを見る権限がありません。
    .hint = viewer など、閲覧できる役割を管理者に頼んでください。
# confidence: low
may-not-hand-in = 商品をレビューに出す権限がありません。
    .hint = merchandiser など、その権限のある役割を管理者に頼んでください。
may-not-approve = 承認、差し戻し、アーカイブの権限がありません。
    .hint = このカテゴリーの approver の役割を持つ人に頼んでください。
# confidence: low
may-not-import = カタログを取り込む権限がありません。
    .hint = 制限のない merchandiser の役割を管理者に頼んでください。
may-not-administer = 管理者だけの操作です。
    .hint = 管理者に頼むか、admin の役割をもらってください。
# confidence: low
may-not-pull-feed = このトークンではフィードを取得できません。
    .hint = feed の役割を持つトークンを管理者に頼んでください。
# confidence: low
may-not-write-record = ここで作成や削除をする権限がありません：{ $kind }
    .hint = このカテゴリーで許される役割を管理者に頼んでください。
# confidence: low
may-not-write-field = ここで「{ $field }」を変更する権限がありません（{ $kind }）。
    .hint = 項目を外すか、項目・カテゴリー・言語を含む権限を管理者に頼んでください。

## People, tokens, grants

# confidence: low
role-unknown = その役割はありません。
    .hint = 次のいずれかを使ってください：{ $roles }
# confidence: low
grants-missing = 権限が何も付いていません。
    .hint = 役割を少なくとも一つ付けてください。
email-unreadable = メールアドレスではありません。
    .hint = ana@example.com のように書いてください。
# confidence: low
email-taken = { $email } はすでに登録されています。
    .hint = その人の登録を変更するか、別のアドレスを使ってください。
# confidence: low
last-admin = この人がいないと、管理できる人がいなくなります。
    .hint = 先にほかの人を管理者にしてください。
password-too-short = パスワードが { $min } 文字未満です。
    .hint = 長くしてください。一文にすると覚えやすくなります。
password-too-long = パスワードが { $max } 文字を超えています。
    .hint = 短くしてください。
# confidence: low
token-name = トークンの名前は 1 から 100 文字です。
    .hint = 「ERP 価格」のように、用途を書いてください。
# confidence: low
token-name-taken = 「{ $name }」という名前のトークンはすでにあります。
    .hint = 別の名前を使ってください。古い名前は、取り消した後も監査記録に残ります。
# confidence: low
token-expired-already = トークンは作成前に期限が切れてしまいます。
    .hint = 将来の日時を選ぶか、指定しないでください。
# confidence: low
erasure-unfinished = 書き込み中のレコードがあったため、名前がまだ残っています。
    .hint = もう一度実行してください。止まったところから、同じ仮名で続きます。
# confidence: low
erasure-whose = 誰のレビューなのか示されていません。
    .hint = 投稿時のアドレスを「email」に、またはレビュー一件のキーを「key」に指定してください。
