## 照片工作台

desk-title = 照片
desk-find-inbox = 没有商品的照片
desk-drop = 将照片或文件夹拖放到本页任意位置，或直接选择
desk-drop-kinds = JPEG、PNG、WebP、TIFF、视频（MP4、WebM）、PDF；一次最多 { $most } 个文件，每个不超过 { $limit } MB
desk-read-only = 您可以查看照片，但不能更改：由摄影和商品专员负责。
desk-search = 文件名或商品编码
desk-zoom = 缩略图大小
desk-match = 按文件名匹配
desk-match-all = 按文件名匹配整个收件箱
desk-match-hint = 放置之前您可以先查看方案。
desk-match-taken = { $count ->
       *[other] 匹配已接收的 { $count } 个文件
    }
desk-refused = { $count ->
       *[other] { $count } 个文件未被接收
    }
desk-choose = 选择 { $file }
desk-chosen = 已选：
desk-hang-chosen = 已选内容
desk-product = 商品编码
desk-position = 位置
desk-at-the-end = 末尾
desk-hang = 放置
desk-hang-on = 放到 { $product }
desk-keys = 方向键移动，空格选择，1 到 9 和 0（第十）放到该位置。
desk-further = 另有 { $count } 个
desk-hung = { $count ->
       *[other] { $count } 张照片已放到 { $product }。
    }
desk-undone = 已撤销。
desk-removed = 文件已删除。
desk-inbox-empty = 收件箱是空的
    .hint = 每张照片都已放到商品上。尚未匹配的新照片会在这里等待。
desk-no-findings = 没有需要说明的照片
desk-empty = 还没有照片
    .hint = 把一次拍摄的照片拖到这里：LIN-001-navy_2_back.jpg 会自动找到商品、位置和展示内容。
desk-shelf = 商品
desk-shelf-hint = 查找商品，然后把照片拖到商品或其某个位置上。
desk-find = 查找
desk-free = { $count ->
        [0] 已满
       *[other] 还可放 { $count } 张
    }
## 队列
desk-queue = 正在传入
desk-queue-waiting = 等待中
desk-queue-looking = 正在检查
desk-queue-taken = 已接收
desk-queue-known = 已存在：同一张照片
desk-queue-failed = 连接中断。
desk-queue-stopped = 已停止
desk-queue-again = 重试
desk-queue-stop = 停止
desk-queue-stop-all = 全部停止
desk-queue-clear = 清空列表
desk-too-many = 一次最多传入 { $limit } 个文件；其余未传。请在这些完成后再拖入。

## 匹配到商品的照片

desk-matches = 按文件名匹配
desk-matches-hint = 尚未放置任何照片。请查看并修正，然后全部放置；之后可整体撤销。
desk-matches-changed = 匹配已按您的要求更改。
desk-count-products = { $count ->
       *[other] { $count } 个商品将获得照片
    }
desk-count-left = { $count ->
       *[other] 剩余 { $count } 张
    }
desk-count-same = { $count ->
       *[other] { $count } 个商品已展示它们
    }
desk-hang-all = 全部放置
desk-drop-matches = 放弃此方案
desk-as-table = 以更改列表查看
desk-look-through = 查看照片
desk-left = 剩余
desk-there = 已有
desk-place = 位置 { $position }
desk-beside = 在照片之外
desk-leave-out = 不放
desk-change-matches = 更改匹配
desk-change-hint = 填写其他商品编码会移动照片；留空则留在收件箱。
desk-nothing-to-hang = 没有可放置的照片
photo-no-place = { $product } 已有 { $max } 张照片：这将是第 { $count } 张。
    .hint = 请先取下一张，或放到其他商品。
photo-left-out = 已手动排除。

## 单张照片

desk-findings = 检查结果
desk-no-findings-here = 无：可以直接展示。
desk-facts = 信息
desk-pixels = 像素
desk-size = 文件
desk-kilobytes = { $size } KB
desk-profile = 色彩配置文件
desk-taken-at = 拍摄时间
desk-source = 来源名称
desk-came = 传入
desk-full = 查看原尺寸
desk-credit = 署名
desk-rights-until = 可展示至
desk-where = 展示于
desk-nowhere = 还没有商品展示它。
desk-alt-in = 替代文本（{ $language }）
desk-take-off = 从此商品取下
desk-hang-elsewhere = 放到商品
desk-replace = 用其他文件替换
desk-replace-hint = { $count ->
       *[other] 如上所示，有 { $count } 个商品展示它。位置、角色和文本保持不变；更改前您可以先查看。
    }
desk-replace-nowhere = 没有商品展示它：另一个文件也会在收件箱中等待。
desk-other-file = 另一个文件
desk-replace-here = 替换
desk-open = 打开位置 { $position } 的照片
desk-moved = 位置
desk-drop-here = 或将照片拖放到本页。拖动排序，或在照片上按 1 到 9 和 0。
desk-remove = 删除文件
desk-remove-hint = 没有商品展示它，因此可以删除。
desk-none-chosen = 未选择照片。
    .hint = 请选择一张或多张后重试。
desk-no-product = 请指明商品。
    .hint = 输入其编码，或在照片墙旁的商品中查找。
desk-same-file = 这是同一个文件。
    .hint = 请选择它的新版本。
desk-other-kind = 照片只能用照片替换，视频只能用视频替换。
    .hint = 请选择同类文件。
desk-in-use = { $product } 正在展示它。
    .hint = 请先在那里取下。
desk-still-live = 最近批准的版本仍在向顾客展示它。
    .hint = 批准不含它的商品后即可删除。

## 视频和社交媒体图片

desk-see-file = 打开文件
desk-link = 链接
desk-title-in = 标题（{ $language }）
desk-author = 作者
desk-post = 帖子地址
desk-right = 使用权
desk-uploaded-on = 上传日期
desk-add-film = 添加视频
desk-add-social = 添加社交媒体图片
desk-film-file = 视频（MP4、WebM）
desk-picture-file = 图片
desk-or-link = 或链接
desk-poster = 封面图
desk-not-a-film = 此文件不是视频。
    .hint = 请选择 MP4 或 WebM 文件，或提供链接。

## chosen at run time
## 照片墙的分区，以及如何找到商品

desk-part-all = 全部
desk-part-inbox = 收件箱
desk-part-used = 使用中
desk-part-findings = 有检查结果
desk-kind-photo = 照片
desk-kind-film = 视频
desk-kind-document = 文档
desk-by-code = 按商品编码
desk-by-sku = 按 SKU
desk-by-gtin = 按 GTIN
desk-by-style = 按款式和颜色
desk-by-folder = 按文件夹
desk-by-hand = 手动
desk-media-swatch = 布样
desk-media-social = 社交媒体图片
desk-media-video = 视频
desk-media-document = 文档
