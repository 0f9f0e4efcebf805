## Comments and tasks

comment-length = 评论需为 1 至 { $max } 个字符。
    .hint = 请输入内容，或分成两条评论。
task-length = 任务需用 1 至 { $max } 个字符说明要做的事。
    .hint = 请简短；细节写在评论里。
task-day = 这不是日期。
    .hint = 请写成 2027-03-01。
task-nobody = 没有人用此地址登录。
    .hint = 请从列表选择同事，或留空。
