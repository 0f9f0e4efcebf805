## Coming in, and what someone may do

not-signed-in = ログインしていません。
    .hint = ログインするか、トークンを送ってください：Authorization: Bearer slv_…
sign-in-refused = メールアドレスとパスワードが一致しません。
    .hint = 両方を確認してください。忘れた場合は管理者が再設定できます。
sent-from-elsewhere = 別のサイトから送られたため、実行しませんでした。
    .hint = ここでページを開いて、もう一度送ってください。
form-outdated = このフォームは時間が経ちすぎました。
    .hint = ページを再読み込みしてから送ってください。
setup-link-used = このリンクは使用済みか、以前の起動のものです。
    .hint = すでに誰かいる場合はログインしてください。いない場合はサーバーを再起動すると新しいリンクが表示されます。
may-not-read = レコードを見る権限がありません。
    .hint = viewer など、閲覧できる役割を管理者に頼んでください。
may-not-approve = 承認、差し戻し、アーカイブの権限がありません。
    .hint = このカテゴリーの approver の役割を持つ人に頼んでください。
may-not-administer = 管理者だけの操作です。
    .hint = 管理者に頼むか、admin の役割をもらってください。
email-unreadable = メールアドレスではありません。
    .hint = ana@example.com のように書いてください。
password-too-short = パスワードが { $min } 文字未満です。
    .hint = 長くしてください。一文にすると覚えやすくなります。
password-too-long = パスワードが { $max } 文字を超えています。
    .hint = 短くしてください。
