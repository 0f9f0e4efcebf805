## Parties and certificates
## confidence: low

country-unknown = これは国ではありません。
    .hint = PT のように大文字二字で書いてください（ISO 3166-1）。
party-electronic-address = 法令により電子的な連絡先が必要です。
    .hint = メールアドレスか、https:// で始まる問い合わせページのアドレスを入力してください。
certificate-ends-before-it-begins = 認証の終了が開始より前になっています。
    .hint = 二つの日付を入れ替えてください。
