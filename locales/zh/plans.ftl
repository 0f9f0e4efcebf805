## Plans

reshape-same = 款式不能与自身合并。
    .hint = 请填写另一个款式。
