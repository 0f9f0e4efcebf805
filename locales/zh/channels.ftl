## Why a product is not shown on a channel, or what is to be mended although it is
## confidence: low

publication-not-approved = 尚未批准。
    .hint = 请批准；此后展示已批准的内容。
publication-archived = 已归档。
    .hint = 请重新启用并批准，以再次展示。
publication-not-selected = 该渠道不接受其类目或品牌的商品。
    .hint = 请更改渠道的选择范围或商品的类目。
publication-no-price = 没有任何尺码在该渠道的市场中有价格。
    .hint = 请用该渠道某个市场的货币添加价格。
publication-waits-for-drop = 它随一次发售上线，时间为 { $at }。
    .hint = 如需提前展示，请更改发售日期。

## What a shopper’s question may not ask
## confidence: low

shop-market = 该渠道不在那里销售。
    .hint = 它的市场有：{ $known }。
shop-locale = 该渠道不提供这种语言。
    .hint = 它的语言有：{ $known }。
shop-facet = 没有以此名称筛选的内容。
    .hint = 筛选项有：{ $known }。
shop-sort = 没有这种排序。
    .hint = 排序有：{ $known }。

## Why a feed would refuse it
## confidence: low

feed-code-too-long = “{ $text }”超过了数据源接受的 { $most } 个字符。
    .hint = 请使用更短的编码或名称。
feed-no-brand = 没有品牌，而数据源要求品牌。
    .hint = 请填写其款式的品牌。
feed-no-text = 没有标题或描述。
    .hint = 请用该渠道的第一语言填写两者。
feed-no-department = 尚未说明适合谁。
    .hint = 请填写其款式的部门：数据源要求性别和年龄。
feed-no-colour = 数据源需要各颜色的名称，而不是“多色”。
    .hint = 请填写品牌自己的颜色名称，例如“红/蓝”。
feed-no-picture = 没有图片。
    .hint = 请添加商品照片。
feed-picture-too-small = 第一张图片为 { $size } 像素；数据源不接受小于 { $least } × { $least } 的图片。
    .hint = 请换成更大的图片，最好为 1500 × 1500 或以上。

## What is public no more
## confidence: low

media-withdrawn = 此图片曾经展示，现已撤下。
    .hint = 请从链接它的页面获取当前的图片。

## What the API may be asked
## confidence: low

publication-state = 没有这种状态。
    .hint = 状态有：{ $known }。

## Why a platform does not have a product
## confidence: low

delivery-refused = 平台不接受：{ $reason }
    .hint = 请更改其中指出的内容；产品更改后会自动重新发送，也可运行 selvedge push。
delivery-stumbled = 平台处理时出错：{ $reason }
    .hint = 会自动重试。如仍如此，请查看平台日志。
delivery-answer-too-long = 平台的响应过长，无法读取。
    .hint = 会自动重试。请查看该产品在平台上的尺码是否远多于这里。
delivery-no-title = 在要推送的各语言中都没有标题。
    .hint = 请用其中一种语言填写标题，或为渠道的连接器添加语言。
delivery-no-price = 没有任何尺码有平台首选货币 { $currency } 的价格。
    .hint = 请添加 { $currency } 价格，以及使用该货币的渠道市场。
delivery-ours = 系统内部出错。
    .hint = 原因见服务器日志。

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = 这不是普通的网址。
    .hint = 请按 https://shop.example/admin-api 的形式填写，不带用户名、密码或查询参数。
connector-no-language = 没有说明推送哪些语言。
    .hint = 请至少指定一种，写明我们的和平台的：{"{"}"zh": "zh"{"}"}。
connector-language-twice = 我们的两种语言会写入平台的同一种语言。
    .hint = 请去掉其中一种。
connector-host-not-allowed = 系统不得连接 { $host }。
    .hint = 如需允许，请运维人员将其加入 selvedge.toml 的 connector_hosts 或 SELVEDGE_CONNECTOR_HOSTS。
connector-no-credentials = 没有设置以“{ $key }”登录的方式。
    .hint = 请运维人员设置 SELVEDGE_CONNECTOR_{ $variable }_USER 和 _PASSWORD，或 selvedge.toml 中的 [connectors.{ $key }]。
connector-sign-in = 平台拒绝登录：{ $reason }
    .hint = 请在运维设置中更正用户名和密码。
connector-forbidden = 平台不允许所请求的操作：{ $reason }
    .hint = 请授予其用户读取和编辑商品目录及图片的权限。
connector-schema = 平台缺少所需的字段：{ $reason }
    .hint = 请添加 README 中列出的自定义字段，并重新启动平台。
connector-strange = 对方的应答不符合该平台（HTTP { $status }）：{ $reason }
    .hint = 请在渠道的连接器中更正地址。
connector-tax = 平台与渠道的价格含税设置不一致。
    .hint = 请在渠道的第一个市场或平台中更改。
connector-redirected = 平台指向另一个地址。
    .hint = 请在渠道的连接器中填写该地址：不跟随重定向。
connector-away = 平台没有应答：{ $reason }
    .hint = 会自动重试，间隔逐渐加长，但至少每小时一次。
connector-none = 渠道 { $channel } 没有推送目标。
    .hint = 请为该渠道设置连接器，或指定其他渠道。
connector-busy = 其他人正在推送此渠道。
    .hint = 请等其结束后再试。
connector-lost = 其他人已接手推送此渠道。
    .hint = 请再次查询以了解结果。
