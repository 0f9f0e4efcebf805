## Pages of the house itself

page-home = 最初のページへ
sign-in-title = ログイン
sign-in-email = メールアドレス
sign-in-password = パスワード
sign-in-button = ログイン
setup-title = Selvedge へようこそ
setup-lead = まだ誰もいません。あなたが最初の管理者になり、その後ほかの人を招待できます。
setup-password-hint = { $min } 文字以上。なぞかけより一文のほうが覚えやすいものです。
setup-button = はじめる
