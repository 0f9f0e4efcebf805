## Around every page

store-skip = 跳到正文
store-menu = 菜单
store-categories = 分类
store-search = 搜索
store-language = 语言
store-country = 配送至
store-choose = 选择
store-made-with = { $name }，由 Selvedge 呈现。
store-breadcrumbs = 当前位置

## Home

store-home-new = 新品
store-home-all = 逛一逛
store-home-see = 查看新品
store-home-empty = 这里还没有在售的商品。
    .hint = 第一件商品获批并发布后，就会出现在此页。

## Lists of products

store-count = { $count ->
        [0] 没有商品
       *[other] { $count } 件商品
    }
store-sort = 排序
store-apply = 应用
store-clear = 全部清除
store-remove = 移除{ $name }
store-filters = 筛选
store-more = 显示更多
store-first = 回到开头
store-price-min = 最低
store-price-max = 最高
store-rating-up = { $count ->
       *[other] { $count } 星及以上
    }
store-list-empty = 没有符合这些条件的商品。
    .hint = 去掉一个条件，或全部清除。
store-category-empty = 此分类还没有商品。
    .hint = 看看其他分类吧。

## chosen at run time

store-sort-relevance = 相关度
store-sort-newest = 最新
store-sort-price = 价格从低到高
store-sort-price-down = 价格从高到低
store-sort-rating = 评分
store-sort-name = 名称
store-facet-colour = 颜色
store-facet-size = 尺码
store-facet-fit = 版型
store-facet-fibre = 材质
store-facet-brand = 品牌
store-facet-department = 适用
store-facet-season = 季节
store-facet-rating = 评分
store-facet-price = 价格

## Search

store-search-title = 搜索
store-search-results = “{ $query }”的搜索结果
store-search-relaxed = 没有同时包含所有词的商品，以下是最接近的。
store-search-empty = 没有找到“{ $query }”。
    .hint = 请检查拼写、减少词语，或浏览分类。
store-search-prompt = 您在找什么？
    .hint = 一件衣服、一种颜色、一种面料，或标签上的编号。

## A product

store-photos = 图片
store-no-photo = 暂无图片
store-video = 观看视频
store-colour = 颜色
store-colours = 颜色
store-size = 尺码
store-one-size = 均码
store-size-age = 年龄
store-size-second = 第二尺码
store-age-months = { $range }{ $last ->
   *[other] 个月
    }
store-age-years = { $range }{ $last ->
   *[other] 岁
    }
store-size-table = 尺码表
store-unit = 表格单位
store-garment-measurements = 成衣尺寸
store-in-stock = 有货
store-few-left = 仅剩少量
store-sold-out = 已售罄
    .hint = 目前所有尺码均无货。
store-not-sold-here = 不在{ $country }销售。
store-price-from = { $price } 起
store-price-sale = 优惠价
store-price-was = 原价
store-price-lowest = 降价前 30 天最低价：{ $price }
store-tax-included = 含税
store-tax-not-included = 不含税
store-rating-words = { $rating } 星（满分 5 星）
store-stars = { $count ->
       *[other] { $count } 星
    }
store-description = 商品描述
store-shown-in = 此文本尚未翻译，以{ $locale }显示。
store-fit = 版型与细节
store-model = 模特身高 { $height }，穿着 { $size } 码。
store-made-of = 材质
store-claim = { $fibre }：{ $claim }（{ $scheme }，{ $number }）
store-cloth-weight = 克重
store-cloth-construction = 织法
store-cloth-finish = 后整理
store-care = 洗护
store-yes = 是
store-no = 否
store-codes = 商品编号：

## chosen at run time

store-cut-fit = 版型
store-cut-length = 衣长
store-cut-rise = 腰高
store-cut-leg = 裤腿
store-cut-neckline = 领型
store-cut-sleeve = 袖长
store-cut-sleeve-style = 袖型
store-cut-closure = 闭合方式
store-cut-pattern = 图案
store-cut-toe = 鞋头
store-cut-heel = 鞋跟
store-cut-stretch = 弹性
store-cut-fit-note = 尺码建议

## Origin

store-origin-heading = 产地与制造商
store-origin = 产地
store-origin-weaving = 织造地
store-origin-dyeing = 染色或印花地
store-origin-confection = 缝制地
store-recycled = 再生材料比例
store-recycled-at-least = 产品至少含 { $share } 再生材料
store-recycled-fibre = 再生{ $fibre }
store-customs-code = 海关编码
store-manufacturer = 制造商
store-responsible-person = 欧盟责任人

## Delivery and returns

store-delivery = 配送与退货（{ $country }）
store-delivery-heading = 配送
store-delivery-free = 免运费
store-delivery-cost = 运费 { $price }
store-delivery-free-from = 运费 { $price }，满 { $from } 免运费
store-delivery-days = { $max ->
        [1] { $max } 个工作日内送达
       *[other] { $min } 至 { $max } 个工作日送达
    }
store-delivery-not-there = 不配送至{ $country }。
store-returns = 退货
store-returns-none = 不可退货
store-returns-free = { $days ->
       *[other] { $days } 天内免费退货
    }
store-returns-customer = { $days ->
       *[other] { $days } 天内可退货，运费自理
    }
store-returns-fixed = { $days ->
       *[other] { $days } 天内可退货，费用 { $price }
    }
store-return-by-mail = 邮寄
store-return-in-store = 到店
store-return-at-kiosk = 快递柜
store-in-stores = { $count ->
       *[other] { $count } 家门店有货
    }
store-stores = 门店库存
store-pick-up = 可到店自提

## Other products

store-complete-the-look = 完整搭配
store-cross-sell = 搭配推荐
store-look-alikes = 您可能还喜欢
store-social = 大家的穿搭

## Reviews

store-reviews = 评价
store-reviews-none = 还没有人评价，来写第一条吧。
store-review-count = { $count ->
       *[other] { $count } 条评价
    }
store-review-fit = 尺码感受如何？
store-review-write = 写评价
store-review-rating = 您的评分
store-review-title = 标题
store-review-body = 您的评价
store-review-author = 您的称呼
    .hint = 会与评价一起显示。
store-review-send = 提交
store-review-moderation = 每条评价在显示前都会经我们阅读。
store-review-verified = 已验证购买
store-review-sent = 感谢您的评价。
    .hint = 我们阅读后就会显示在这里。
store-review-refused = 此评价无法提交。
    .hint = 请选择星级，至少写十个字，并填写称呼。
store-review-elsewhere = 此表单不是从我们的页面提交的。
    .hint = 请重新打开商品页并在那里写评价。

## Nothing there

store-missing = 此页面不存在。
    .hint = 它可能已被移动，或商品已停售。搜索一下，也许能找到类似的商品。
