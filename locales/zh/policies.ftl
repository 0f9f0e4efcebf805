## Shipping
## confidence: low

days-from-after-to = 送达的开始晚于结束。
    .hint = 请对调两个天数。
