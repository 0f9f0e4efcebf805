## Plans

reshape-same = スタイルを自分自身に統合することはできません。
    .hint = 別のスタイルを指定してください。
