## Pages of the house itself

page-home = إلى البداية
sign-in-title = تسجيل الدخول
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-button = تسجيل الدخول
setup-title = مرحبًا بك في Selvedge
setup-lead = لا أحد هنا بعد. ستكون المشرف الأول، ويمكنك دعوة الآخرين بعد ذلك.
setup-password-hint = { $min } أحرف على الأقل. الجملة أسهل حفظًا من اللغز.
setup-button = افتح الدار
