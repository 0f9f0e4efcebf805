## Parties and certificates
## confidence: low

country-unknown = 这不是国家或地区。
    .hint = 请使用两个大写字母，例如 PT（ISO 3166-1）。
party-electronic-address = 法规要求提供电子地址。
    .hint = 请填写电子邮箱，或以 https:// 开头的联系页面地址。
certificate-ends-before-it-begins = 证书的结束早于开始。
    .hint = 请对调两个日期。
