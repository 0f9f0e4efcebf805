## Shipping
## confidence: low

days-from-after-to = お届けの開始が終了より後になっています。
    .hint = 二つの日数を入れ替えてください。
