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
