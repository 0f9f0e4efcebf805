## Jobs
## confidence: low

job-past-deadline = 許された時間を超えたため、中止しました。
    .hint = どこまで済んだかを確認し、量を減らして始め直してください。
job-begun-too-often = { $attempts } 回始めましたが、最後まで終わりませんでした。
    .hint = プログラムのログを確認し、原因を除いてから始め直してください。
job-broke = 内部で失敗しました。
    .hint = 理由はプログラムのログにあります。直してから始め直してください。
job-ended = ジョブはすでに終わっています。
    .hint = 行われた変更は、そのプランから取り消せます。

## The past
## confidence: low

moment-unreadable = 日時として読み取れません。
    .hint = RFC 3339 の形式で書いてください：2026-11-22T09:00:00Z
revision-thinned = このリビジョンはもう保存されていません。古い履歴は間引かれます。
    .hint = 代わりに日時で問い合わせてください（?at=…）。その直前のリビジョンが返ります。
restore-nothing = { $field } に復元するものはありません。
    .hint = 当時と同じ内容です。何が変わったかは差分をご覧ください。

## A call that is sent again
## confidence: low

idempotency-key-unreadable = Idempotency-Key を読み取れません。
    .hint = UUID など、1 から { $most } 文字の通常の文字を送ってください。
idempotency-key-of-another-call = この Idempotency-Key は別の呼び出し（{ $at }）のものです。
    .hint = 新しい呼び出しには新しいキーを、同じ呼び出しには同じキーを送ってください。
idempotency-under-way = 同じ呼び出しを処理中です。
    .hint = しばらく待ってから、もう一度送ってください。応答が用意されています。

## Two who write at the same time
## confidence: low

value-changed-by-both = その間にほかの人が「{ $theirs }」に変更しました。あなたの値は「{ $yours }」です。
    .hint = 自分の値を残すには、現在のリビジョンを付けてもう一度送ってください。

## Plans
## confidence: low

plan-kind-unknown = プランに含められません：{ $kind }
    .hint = スタイル、商品、バリアントなど、API のリソースを指定してください。
plan-line-unread = この行を読み取れません。
    .hint = もう一度送ってください。
plan-line-unread-at = プランの { $line } 行目を読み取れません。
    .hint = 各行は「kind」（products など）、「code」、そしてマージパッチを持つ「set」か「remove」: true のどちらか一方を持つオブジェクトです。それ以外は書けません。
plan-line-moved = プランの作成後にほかの人が変更しました。その値が残ります。
    .hint = 現在の内容を確認し、プランを優先する場合は手で変更してください。
plan-line-words-lost = 以前ここに書かれていた内容は保存されていません。個人が書いた文には履歴がありません。
    .hint = 書き直すか、元のデータから取り込み直してください。
plan-line-thinned = 以前の内容はもう保存されていないため、元に戻せません。
    .hint = レコードの履歴から、保存されている最も近い状態を探して復元してください。
plan-thinned = このプランより前の内容はもう保存されていないため、取り消せません。
    .hint = 各レコードの履歴から、保存されている最も近い状態を探して復元してください。
plan-line-gone = すでに存在しません。
    .hint = 先に復元するか、この行を外してください。
plan-dropped = プランは破棄されました。
    .hint = 新しく作成してください。
plan-not-open = プランはすでに適用されたか、破棄されています。
    .hint = 適用済みのプランは取り消せます。そうでなければ新しく作成してください。
plan-undone = プランはすでに取り消されています。
    .hint = 新しいプランを適用するか、取り消したプランをさらに取り消してください。
plan-not-applied = プランは一度も適用されていないため、取り消すものがありません。
    .hint = 先に適用するか、破棄してください。

## Records, and what they refer to
## confidence: low

code-taken = コード「{ $code }」のレコードはすでにあります（{ $kind }）。
    .hint = 別のコードを選ぶか、そのレコードを更新してください。
link-unknown = 参照先となるコード「{ $code }」のものがありません（対象：{ $kind }）。
    .hint = 先に作成するか、コードを直してください。

## Documents that cannot be read
## confidence: low

field-unknown = ここに項目「{ $field }」はありません。
    .hint = 次のいずれかを使ってください：{ $expected }
field-missing = 項目「{ $field }」がありません。
    .hint = 追加してください。
field-unreadable = 読み取れません：{ $reason }
    .hint = API の説明と照らし合わせてください。
