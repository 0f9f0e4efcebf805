## What shoppers say
## confidence: low

review-rating = レビューの星は一つから五つです。
    .hint = 1 から 5 の整数を入力してください。
review-fit-unknown = 着用感についての答えとして読み取れません。
    .hint = small、true_to_size、large のいずれかにするか、入力しないでください。
review-without-words = レビューに本文がありません。
    .hint = 一、二文を書いてください。
review-without-author = レビューに名前がありません。
    .hint = 表示する名前を入力してください。名またはイニシャルで構いません。
review-erased = 投稿者の希望により消去されたため、再び書き込むことはありません。
    .hint = この項目は空のままにしてください。星、着用感、日付は変更できます。
