## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = 这不是 JSON：在第 { NUMBER($line, useGrouping: 0) } 行第 { NUMBER($column, useGrouping: 0) } 列中断。
    .hint = 请检查该处之前是否缺少引号、逗号或括号。
json-not-an-object = 记录应为 JSON 对象，这里是别的内容。
    .hint = 请用 { "{" } 和 { "}" } 括起各字段；多条记录请发送到 …/bulk，每行一条。
form-unreadable = 无法读取表单：{ $reason }
    .hint = 请以带分隔符（boundary）的 multipart/form-data 发送，或将文件作为正文发送。
file-missing = 请求中没有文件。
    .hint = 请将其字节作为正文发送，或作为带文件名的表单部分发送。
media-type = 正文为“{ $given }”，此地址接受 { $wanted }。
    .hint = 请将 Content-Type 设为 { $wanted }，并按该格式发送正文。
body-too-large = 正文超过 { $limit } MB。
    .hint = 请减少一次发送的量；多条记录请发送到 …/bulk，那里的限制按行计算。
request-too-slow = 请求未能在 { $seconds } 秒内得到响应。
    .hint = 请重试；如仍如此，请减少一次发送的量。
method-not-allowed = { $path } 不支持 { $method }。
    .hint = 此地址支持的操作见 /api/docs。
parameter-unknown = 没有参数“{ $name }”。
    .hint = 此处可用：{ $known }。
parameter-twice = 此参数出现两次。
    .hint = 请只发送一次。
parameter-unreadable = 这不是 { NUMBER($least, useGrouping: 0) } 至 { NUMBER($most, useGrouping: 0) } 的整数。
    .hint = 请发送这样的数，或不填写。
view-unknown = 没有这种视图。
    .hint = 可用：{ $known }。
if-match-unreadable = If-Match 中没有修订。
    .hint = 请原样发送收到的 ETag（含引号），或用 * 表示当前内容。
field-read-only = “{ $field }”由系统给出，不能发送。
    .hint = 请去掉。状态由 approve、review、send-back、archive 和 reopen 更改；修订写在 If-Match 中。
code-not-text = 代码应为文本。
    .hint = 请加引号。
code-differs = 文档中的代码与地址中的“{ $code }”不一致。
    .hint = 请去掉，或先重命名记录：POST …/rename。
may-not-be-renamed = 其名称取自内容或来源，不能改用其他代码。
    .hint = 请保留原代码。
may-not-be-removed = 此类记录不能删除。
    .hint = 请将其归档，或去掉引用它的内容。
still-referred-to-by = 仍被“{ $code }”（{ $kind }）引用，可能还有其他。
    .hint = 请先在那里去掉。
reason-missing = 退回产品时，原因须为 1 至 { NUMBER($max, useGrouping: 0) } 个字符。
    .hint = 请用一句话说明需要修改之处。

## Pages of the house itself

page-home = 回到首页
sign-in-title = 登录
sign-in-email = 电子邮箱
sign-in-password = 密码
sign-in-button = 登录
setup-title = 欢迎使用 Selvedge
setup-lead = 这里还没有人。您将成为第一位管理员，之后可以邀请其他人。
setup-password-hint = 至少 { $min } 个字符。一句话比一串谜语好记。
setup-button = 开始使用
