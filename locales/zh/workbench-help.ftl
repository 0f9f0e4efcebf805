## 帮助
## confidence: low

help-title = 帮助
help-text = 一步一步怎么做，出了问题怎么办。
help-steps = 步骤
help-wrong = 如果出了问题
help-unknown = 没有名为“{ $page }”的帮助页。
    .hint = 请从这些页面中选择。

## 帮助：第一次导入
## chosen at run time
## confidence: low

help-first-import = 第一次导入
    .hint = 从表格或其他系统导入一份目录，并在保存任何内容之前看到它会改变什么。
help-first-import-step-1 = 准备一张表格，每个尺码、颜色或款式一行（CSV、TSV、Excel 或 JSON），或者 Shopify、WooCommerce、Magento、Akeneo 的导出文件。其中一列必须是固定不变的代码，例如 SKU。
help-first-import-step-2 = 打开*{ runs-title }*，将文件拖放到页面任意位置或选择文件，然后按*{ runs-upload }*。
help-first-import-step-3 = 如果文件没有写明语言、币种和品牌，请在*{ runs-defaults }*中填写。有批准权限的人可以勾选*{ runs-approve }*：完整的商品随后会自动发布。
help-first-import-step-4 = 查看各列：系统按列名建议每列的含义。不对的地方请另选；*{ runs-more }*说明哪些词对应哪些词、单位以及列表如何分隔。*{ runs-read-again }*显示前几行会变成什么。
help-first-import-step-5 = 按*{ runs-try }*。您会得到一份计划，逐个值列出每条会新建或更改的记录，以及每个会被拒绝的行。此时什么都还没有改变。
help-first-import-step-6 = 按*{ runs-import }*。您可以离开页面，之后再回来查看进度。
help-first-import-step-7 = 阅读*{ runs-step-report }*：它说明每一列和每一行的结果。*{ runs-undo }*可将整次导入一并收回；此后有人改过的内容会保留。
help-first-import-step-8 = 在命令行中这样做，先试运行，再正式导入：
help-first-import-wrong-1 = { runs-no-key }
    .hint = 为含有代码的列选择含义*{ runs-field-key }*，在*{ runs-level }*处说明一行是什么，然后按*{ runs-read-again }*。
help-first-import-wrong-2 = 文字显示为乱码，例如 `ä¸­` 而不是 `中`。
    .hint = 将文件另存为 UTF-8（在 Excel 中为“CSV UTF-8”），按*{ runs-drop-upload }*，然后重新上传。
help-first-import-wrong-3 = 有行被拒绝。
    .hint = 报告给出每行的原因。从那里下载被拒绝的行，修正后上传该文件：各列的含义已被记住。
help-first-import-wrong-4 = 全部导入了，但没有商品被批准。
    .hint = 报告统计商品缺少什么。在列表中，`missing:care in de` 可找出缺少某一项的商品；请补全它们，或导入第二个包含所缺内容的文件。

## 帮助：第一个渠道
## chosen at run time
## confidence: low

help-first-channel = 第一个渠道
    .hint = 渠道是完整商品的去处：您的商店、电商平台或合作伙伴。它规定使用哪些语言、面向哪些市场，以及对商品的要求。
help-first-channel-step-1 = 先决定每段文本必须有哪些语言，以及渠道在哪些国家销售，并为每个国家确定币种、语言和价格是否含税。第一种语言是翻译的来源；没有指明国家时，以第一个国家为准。
help-first-channel-step-2 = 打开*{ rooms-channels }*，按*{ rooms-channels-new }*（管理员可以）。填写代码，例如 `storefront`，它会出现在渠道的所有地址中；再填写名称，并在*{ rooms-field-required-locales }*中填写语言。*{ rooms-field-is-storefront }*会让渠道在 Selvedge 自带的商店中拥有页面；如果渠道只有数据源或只向平台推送，请不要勾选。
help-first-channel-step-3 = 在*{ rooms-part-markets }*中为每个国家添加一行。在*{ rooms-part-gates }*中说明商品需要什么：哪些信息、至少多少张图片、哪些法规。*{ rooms-part-selection }*只接受某些类目或品牌。按*{ rooms-make }*；之后都可以更改。
help-first-channel-step-4 = 也可以用文件完成：在*{ runs-title }*中导入 `channel.ndjson` 里的一行，即可创建或更改渠道。程序用管理员的令牌将记录发送到 `PUT /api/v1/channels/storefront`；`/api/docs` 说明它的所有字段。
help-first-channel-step-5 = 打开*{ workbench-dashboard }*：*{ workbench-completeness }*统计每种语言中有多少商品满足渠道的全部要求。点击即可列出。
help-first-channel-step-6 = 打开一个商品：*{ workbench-missing }*列出它还需要什么。补全后按*{ workbench-approve }*；它很快就会发布。
help-first-channel-step-7 = 之后的改动等待下一次批准，而价格和库存会立即发布。编辑页中的*{ workbench-shown }*说明商品在每个渠道的状态。
help-first-channel-wrong-1 = 商品已批准，却没有出现。
    .hint = *{ workbench-shown }*给出原因：它缺少渠道要求的内容，没有任何市场币种的价格，或者在等待发售日。
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = 渠道未被接受。
    .hint = 提示信息或导入报告会指出字段。语言用标签书写（`de`、`fr-CA`），国家用两个字母（`DE`），币种用三个字母（`EUR`）；至少要有一种必需语言和一个带语言的市场。

## 帮助：第一个数据源
## chosen at run time
## confidence: low

help-first-feed = 第一个数据源
    .hint = 数据源是一个地址，Google Merchant Center、电商平台或合作伙伴的程序从这里获取渠道上已上线的内容。
help-first-feed-step-1 = 您需要一个至少有一个商品已上线的渠道。
help-first-feed-step-2 = 渠道页面在*{ rooms-feed-addresses }*中列出可直接复制的地址：从外部访问 Selvedge 的网址、渠道代码、格式。`google.xml` 和 `google.tsv` 供 Google Merchant Center 及所有读取该格式的系统使用；`products.jsonl` 供您自己的程序使用，每行一个尺码。
help-first-feed-step-3 = 市场和语言写在问号之后。如果不写，得到的是渠道的第一个市场，使用该市场的第一种语言。
help-first-feed-step-4 = 如果不是所有人都可以读取，请在渠道中勾选*{ rooms-field-feeds-need-token }*，并在*{ workbench-settings }*的*{ workbench-tokens }*中或在命令行创建一个角色为*{ workbench-role-feed }*的令牌。
help-first-feed-step-5 = 在对方系统中填写地址；在 Merchant Center 中，作为定时抓取的文件。令牌就是密码（HTTP Basic），用户名任意。请先自己试一次：
help-first-feed-step-6 = 经常来取的程序不必每次取全部：每个响应都有一个 `Selvedge-Cursor` 标头。将它的值作为 `since` 传回，就只会返回有变化的内容。
help-first-feed-wrong-1 = 数据源回答该渠道不在那里销售，或没有这种语言。
    .hint = 回答中列出渠道的市场或语言。国家用两个字母书写，与渠道中的写法一致。
help-first-feed-wrong-2 = 数据源回答 401 或 403。
    .hint = 令牌缺失、已过期、已被收回，或其角色无权获取数据源。请创建一个角色为*{ workbench-role-feed }*的新令牌。
help-first-feed-wrong-3 = 商品已上线，但不在数据源中。
    .hint = 编辑页中的*{ workbench-shown }*说明 Google 会拒绝什么：没有品牌，没有标题或描述，没有说明适用人群，或第一张图片小于 250 × 250 像素（自 2027 年 1 月 31 日起为 500 × 500）。
help-first-feed-wrong-4 = 数据源中的链接指向 `127.0.0.1`。
    .hint = 由运维人员在 `selvedge.toml` 中设置 `public_url`，或设置 `SELVEDGE_PUBLIC_URL`，然后重新启动服务器。

## 帮助：备份
## chosen at run time
## confidence: low

help-backup = 备份与恢复
    .hint = 供服务器运维人员使用：要复制什么，如何恢复，以及如何在需要之前先演练。
help-backup-step-1 = 除非设置另有说明，所有内容都在数据文件夹中。请复制 `selvedge.db`（所有记录、历史和人员）、`files`（图片和文档）、`secret.key` 和 `address.key`（没有它们，所有人的第二因素都会失效，也无法再按作者地址找到评价），以及您自己的 `selvedge.toml`、`packs` 和 `care-symbols`。
help-backup-step-2 = 不需要复制 `index` 和 `tmp`：索引会根据记录重新生成。
help-backup-step-3 = 最简单的办法：停止服务器，复制文件夹，启动服务器。耗时的任务会从中断处继续。
help-backup-step-4 = 服务器运行时：先用 SQLite 自己的工具备份数据库，再复制文件。按这个顺序，不会有记录指向备份中缺少的文件。
help-backup-step-5 = 使用 PostgreSQL 和存储桶时：先转储数据库，再复制存储桶或保留其版本。请将 `SELVEDGE_SECRET` 或 `secret.key` 与它们一起保存。
help-backup-step-6 = 请演练一次：将备份放到单独的文件夹，最好在另一台机器上。从它的 `selvedge.toml` 和环境变量中去掉 `connector_hosts`、`database` 和 `files`，这样备份就不会向任何商店推送，也不会触及其他记录。使用 PostgreSQL 时，将转储恢复到一个空数据库，并用 `--database` 指明它。然后生成索引，检查全部内容，并在单独的端口打开：
help-backup-step-7 = 要恢复时，停止服务器，将备份放到数据文件夹的位置。然后在那里做同样的事：索引、检查、启动。
help-backup-wrong-1 = `selvedge check` 发现缺少文件。
    .hint = 它们在数据库之前被复制，或根本没有复制。请从最新的备份再复制一次 `files`：文件从不改变，所以较新的总是适用。
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = 请将 `secret.key` 或 `SELVEDGE_SECRET` 的值恢复原样。如果已丢失，可用 `selvedge user reset-second-factor` 为每个人重置。
help-backup-wrong-3 = 命令提示有服务器正占用该文件夹。
    .hint = 请先停止那个服务器：`selvedge reindex` 和第二个服务器都需要独占文件夹。
help-backup-wrong-4 = 某人的数据是在备份之后才删除的。
    .hint = 请在恢复后的数据中用 `selvedge user erase` 再删除一次。备份的保留时间不要超过必要的期限。

## 帮助：图片
## chosen at run time
## confidence: low

help-photos = 提交图片
    .hint = 用名称说明图片内容：这样数百张图片会自动找到各自的商品、顺序和用途。
help-photos-step-1 = 用商品代码、位置和用途为每个文件命名。也可以不写商品代码，而写它某个尺码的 SKU 或 GTIN，或者款式加颜色。
help-photos-step-2 = 这些词说明图片内容。`swatch` 和 `social` 放在图库旁边；没有这些词时，图片按顺序排在图库中。
help-photos-step-3 = 打开*{ desk-title }*，将照片或整个文件夹拖放到页面任意位置，可以看到每个文件的进度；一次最多 300 个。接受 JPEG、PNG、WebP 和 TIFF，也接受视频（MP4、WebM）和 PDF。
help-photos-step-4 = 全部进入后，按*{ desk-match }*：您会得到一份计划，说明哪张照片归到哪个商品。请查看并修正，然后按*{ desk-hang-all }*；之后可整体撤销。商品已显示的照片保持原来的顺序；新照片排在后面。
help-photos-step-5 = *{ desk-part-inbox }*保留没有找到商品的照片。将照片拖到照片墙旁边的某个商品上，或选择几张，写上商品代码，再按*{ desk-hang }*。有了更多商品之后，*{ desk-match-all }*会再试一次。
help-photos-step-6 = 照片也可以在*{ runs-title }*中随目录一起导入，作为文件或放在 ZIP 压缩包中：目录的*{ runs-field-images }*列写明每行的照片。报告列出*{ runs-unmatched }*；它们在收件箱中等待。
help-photos-step-7 = 对于单个商品，请打开它并按*{ workbench-add-photos }*。在那里还可以填写用途、顺序（*{ workbench-earlier }*、*{ workbench-later }*）和*{ workbench-alt }*。
help-photos-step-8 = 一个商品最多显示十张图片；第一张在各处代表它。更改过的图片随下一次批准发布。
help-photos-wrong-1 = 有图片没有找到商品。
    .hint = 它的名称不以任何已知的代码、SKU、GTIN 或款式开头；或者写了有多种颜色的款式，却没有写颜色。它在*{ desk-part-inbox }*中等待：请手动放置。
help-photos-wrong-2 = 图片归到了错误的商品。
    .hint = 以名称开头处最长的代码为准。请在编辑页中移除照片，再手动放到正确的位置，或撤销放置它的计划或导入。
help-photos-wrong-3 = 文件被拒绝。
    .hint = 它大于 64 MB，超过 1 亿像素，或已损坏。请重新导出为 JPEG；长边以 2000 至 4000 像素为佳。
help-photos-wrong-4 = 数据源因第一张图片太小而拒绝。
    .hint = Google 不接受小于 250 × 250 像素的图片，自 2027 年 1 月 31 日起不接受小于 500 × 500 的图片。以 1500 × 1500 及以上为佳。

## 帮助：查询
## chosen at run time
## confidence: low

help-query = 精确查询
    .hint = 商品上方的查询栏接受词语和精确条件，可以用编码，也可以用您语言中的词。
help-query-step-1 = 词语照常查找商品：按标题、代码、纤维、颜色，不限语言。旁边可以写条件。用您的语言可以这样查询：`{ grid-query-example }`。
help-query-step-2 = 条件由字段、符号和值组成。符号有 `=`、`!=`、`<`、`<=`、`>` 和 `>=`；`:` 与 `=` 相同。并排写的条件必须同时成立。
help-query-step-3 = 多个值用逗号分隔。`or`、`not` 和括号连接条件；`under` 包括一个类目及其下的全部类目。
help-query-step-4 = `missing` 和 `complete` 查询渠道的要求：某一项、某种语言、某个渠道。
help-query-step-5 = `none` 表示没有值，末尾的 `*` 代表任意内容。引号中的内容是搜索词，即使它与字段同名。
help-query-step-6 = 数字和日期可以比较。没有写币种的价格以第一个市场的币种计；`-7d` 是一周前。
help-query-step-7 = `changed` 找出批准之后编辑过的商品；`own` 找出自己写明某项内容、而不是沿用款式的商品。
help-query-step-8 = 用*{ grid-view-save }*保留查询，一次更改它找到的全部商品，或在 API 中作同样的查询：`GET /api/v1/products?query=`。
help-query-wrong-1 = 查询的一部分被标出。
    .hint = 下方说明什么无法读取，以及那里可以写什么。输入时，查询栏会提示接下来可以写什么。
help-query-wrong-2 = 词语不能放在“或”“非”或括号内。
    .hint = 那里只能写条件。请将词语放在前面。
help-query-wrong-3 = 应该有结果，却什么都没有找到。
    .hint = 所有条件和词语必须同时成立：请去掉一些。`missing` 只查找渠道要求的内容：对于没有渠道要求的语言，什么都不算缺少。

## 帮助：快捷键
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = 哪些键用来查找、打开、保存和批准。
