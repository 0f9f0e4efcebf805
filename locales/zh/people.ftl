## Coming in, and what someone may do

not-signed-in = 尚未登录。
    .hint = 请登录，或发送令牌：Authorization: Bearer slv_…
sign-in-refused = 邮箱与密码不匹配。
    .hint = 请检查两者。忘记密码可请管理员重设。
sent-from-elsewhere = 该请求来自其他网站，因此未执行。
    .hint = 请在此处打开页面后重新提交。
form-outdated = 此表单等待太久。
    .hint = 请重新加载页面后再提交。
setup-link-used = 此链接已被使用，或来自之前的启动。
    .hint = 若已有用户请登录；否则重启服务器，会显示新链接。
may-not-read = 您无权查看这些记录。
    .hint = 请管理员授予可查看的角色，例如 viewer。
may-not-approve = 您无权批准、退回或归档。
    .hint = 请找拥有该类目 approver 角色的人。
may-not-administer = 仅限管理员。
    .hint = 请管理员操作，或申请 admin 角色。
email-unreadable = 这不是电子邮箱地址。
    .hint = 请按 ana@example.com 的格式填写。
password-too-short = 密码少于 { $min } 个字符。
    .hint = 请加长；一句话很好记。
password-too-long = 密码多于 { $max } 个字符。
    .hint = 请缩短。
