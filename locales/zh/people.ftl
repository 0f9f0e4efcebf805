## Coming in

not-signed-in = 尚未登录。
    .hint = 请登录，或发送令牌：Authorization: Bearer slv_…
# confidence: low
token-not-known = 令牌不存在、已过期或已撤销。
    .hint = 请向管理员索取新的，或自行创建：selvedge token create --name … --role …
# confidence: low
feed-needs-token = 此数据源需要令牌。
    .hint = 请用 HTTP Basic 发送：用户名任意，密码为令牌。令牌需有 feed 角色。
sign-in-refused = 邮箱与密码不匹配。
    .hint = 请检查两者。忘记密码可请管理员重设。
sent-from-elsewhere = 该请求来自其他网站，因此未执行。
    .hint = 请在此处打开页面后重新提交。
form-outdated = 此表单等待太久。
    .hint = 请重新加载页面后再提交。
setup-link-used = 此链接已被使用，或来自之前的启动。
    .hint = 若已有用户请登录；否则重启服务器，会显示新链接。

## What someone may do

may-not-read = 您无权查看这些记录。
    .hint = 请管理员授予可查看的角色，例如 viewer。
# confidence: low
may-not-hand-in = 您无权提交产品审核。
    .hint = 请管理员授予可提交的角色，例如 merchandiser。
may-not-approve = 您无权批准、退回或归档。
    .hint = 请找拥有该类目 approver 角色的人。
# confidence: low
may-not-import = 您无权导入商品目录。
    .hint = 请管理员授予不受限制的 merchandiser 角色。
may-not-administer = 仅限管理员。
    .hint = 请管理员操作，或申请 admin 角色。
# confidence: low
may-not-pull-feed = 此令牌不能获取数据源。
    .hint = 请管理员提供带 feed 角色的令牌。
# confidence: low
may-not-write-record = 您无权在此新建或删除：{ $kind }。
    .hint = 请管理员授予在该类目中可操作的角色。
# confidence: low
may-not-write-field = 您无权在此更改“{ $field }”（{ $kind }）。
    .hint = 请去掉该字段，或请管理员授予涵盖该字段、类目和语言的权限。

## People, tokens, grants

# confidence: low
role-unknown = 没有这种角色。
    .hint = 请使用以下之一：{ $roles }。
# confidence: low
grants-missing = 没有授予任何权限。
    .hint = 请至少授予一个角色。
email-unreadable = 这不是电子邮箱地址。
    .hint = 请按 ana@example.com 的格式填写。
# confidence: low
email-taken = { $email } 已经在这里。
    .hint = 请更改该用户，或换一个地址。
# confidence: low
last-admin = 没有此人就无人能管理系统。
    .hint = 请先将其他人设为管理员。
password-too-short = 密码少于 { $min } 个字符。
    .hint = 请加长；一句话很好记。
password-too-long = 密码多于 { $max } 个字符。
    .hint = 请缩短。
# confidence: low
token-name = 令牌名称为 1 至 100 个字符。
    .hint = 请写明用途，例如“ERP 价格”。
# confidence: low
token-name-taken = 已有名为“{ $name }”的令牌。
    .hint = 请换一个名称：旧名称即使已撤销也会保留在审计记录中。
# confidence: low
token-expired-already = 令牌在创建之前就已过期。
    .hint = 请选择将来的时间，或不填写。
# confidence: low
erasure-unfinished = 有些记录一直在写入，其中仍留有姓名。
    .hint = 请再做一次：将从停下处继续，并使用同一化名。
# confidence: low
erasure-whose = 没有说明是谁的评价。
    .hint = 请填写“email”（撰写评价所用的地址）或“key”（单条评价的键）。
