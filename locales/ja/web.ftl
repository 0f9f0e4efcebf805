## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = JSON ではありません。{ NUMBER($line, useGrouping: 0) } 行目の { NUMBER($column, useGrouping: 0) } 文字目で途切れています。
    .hint = その直前に引用符、コンマ、括弧が抜けていないか確認してください。
json-not-an-object = レコードは JSON オブジェクトですが、別のものが送られました。
    .hint = 項目を { "{" } と { "}" } で囲んでください。複数のレコードは …/bulk へ、一行に一件ずつ送ります。
form-unreadable = フォームを読み取れません：{ $reason }
    .hint = 境界（boundary）付きの multipart/form-data で送るか、ファイルを本文として送ってください。
file-missing = リクエストにファイルがありません。
    .hint = 内容を本文として、またはファイル名付きのフォームの一部として送ってください。
media-type = 本文は「{ $given }」ですが、このアドレスが受け付けるのは { $wanted } です。
    .hint = Content-Type ヘッダーを { $wanted } にし、その形式で本文を送ってください。
body-too-large = 本文が { $limit } MB を超えています。
    .hint = 一度に送る量を減らしてください。複数のレコードは …/bulk へ送ると、上限は一行ごとになります。
request-too-slow = リクエストに { $seconds } 秒以内に応答できませんでした。
    .hint = もう一度お試しください。続く場合は一度に送る量を減らしてください。
method-not-allowed = { $path } では { $method } を使えません。
    .hint = このアドレスでできることは /api/docs をご覧ください。
parameter-unknown = パラメーター「{ $name }」はありません。
    .hint = ここで使えるもの：{ $known }
parameter-twice = このパラメーターが二度あります。
    .hint = 一度だけ送ってください。
parameter-unreadable = { NUMBER($least, useGrouping: 0) } から { NUMBER($most, useGrouping: 0) } の整数ではありません。
    .hint = その範囲の数を送るか、送らないでください。
view-unknown = そのビューはありません。
    .hint = 使えるもの：{ $known }
if-match-unreadable = If-Match にリビジョンがありません。
    .hint = 受け取った ETag を引用符も含めてそのまま送るか、現状のままでよければ * を送ってください。
field-read-only = 「{ $field }」はシステムが決める項目で、送れません。
    .hint = 外してください。状態は approve、review、send-back、archive、reopen で変わり、リビジョンは If-Match に入れます。
code-not-text = コードはテキストです。
    .hint = 引用符で囲んでください。
code-differs = 文書のコードが、アドレスの「{ $code }」と違います。
    .hint = 外すか、先にレコードの名前を変更してください：POST …/rename
may-not-be-renamed = 内容または出所から名付けられているため、別のコードにはできません。
    .hint = コードはそのままにしてください。
may-not-be-removed = この種類のレコードは削除できません。
    .hint = アーカイブするか、参照しているものを外してください。
still-referred-to-by = 「{ $code }」（{ $kind }）などから、まだ参照されています。
    .hint = 先にそちらから外してください。
reason-missing = 差し戻しには 1 から { NUMBER($max, useGrouping: 0) } 文字の理由が必要です。
    .hint = 直すべき点を一文で書いてください。

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
