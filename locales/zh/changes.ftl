## Jobs
## confidence: low

job-past-deadline = 用时超过限度，已中止。
    .hint = 请查看已完成的部分，减少数量后重新开始。
job-begun-too-often = 已开始 { $attempts } 次，始终没有完成。
    .hint = 请查看程序日志，排除原因后重新开始。
job-broke = 系统内部执行失败。
    .hint = 原因见程序日志；修复后请重新开始。
job-ended = 任务已经结束。
    .hint = 它所做的更改可通过其方案撤销。

## The past
## confidence: low

moment-unreadable = 无法识别为时间。
    .hint = 请按 RFC 3339 填写：2026-11-22T09:00:00Z。
revision-thinned = 此修订不再保留：旧的历史记录会定期精简。
    .hint = 请改为按时间查询（?at=…）：将返回此前最近的修订。
restore-nothing = { $field } 中没有可恢复的内容。
    .hint = 内容与当时相同；有何改动请查看差异。

## A call that is sent again
## confidence: low

idempotency-key-unreadable = 无法读取 Idempotency-Key。
    .hint = 请发送 1 至 { $most } 个普通字符，例如 UUID。
idempotency-key-of-another-call = 此 Idempotency-Key 属于 { $at } 的另一次调用。
    .hint = 新的调用请用新的键，相同的调用用相同的键。
idempotency-under-way = 相同的调用正在进行。
    .hint = 请稍候再次发送：届时即有结果。

## Two who write at the same time
## confidence: low

value-changed-by-both = 其间有人将其改为“{ $theirs }”；您要的是“{ $yours }”。
    .hint = 如需以您的为准，请用当前修订重新发送。

## Plans
## confidence: low

plan-kind-unknown = 方案不能包含：{ $kind }。
    .hint = 请填写款式、产品、变体或 API 的其他资源。
plan-line-unread = 无法读取此行。
    .hint = 请重新发送。
plan-line-unread-at = 无法读取方案的第 { $line } 行。
    .hint = 每行是一个对象，含“kind”（例如 products）、“code”，以及带合并补丁的“set”或“remove”: true；别无其他。
plan-line-moved = 方案制定后有人做了更改；对方的值保留。
    .hint = 请查看现在的内容；如需以方案为准，请手动更改。
plan-line-words-lost = 这里以前写的内容没有保留：个人所写的文字没有历史记录。
    .hint = 请重新撰写，或从来源重新导入。
plan-line-thinned = 以前的内容不再保留，因此无法撤回。
    .hint = 请在记录的历史中查找最近的保留状态并恢复。
plan-thinned = 此方案之前的内容不再保留，因此无法撤销。
    .hint = 请在各记录的历史中查找最近的保留状态并恢复。
plan-line-gone = 它已不在那里。
    .hint = 请先恢复，或去掉此行。
plan-dropped = 方案已放弃。
    .hint = 请新建一个。
plan-not-open = 方案已应用或已放弃。
    .hint = 已应用的方案可以撤销；否则请新建一个。
plan-undone = 方案已经撤销。
    .hint = 请应用新方案，或撤销那次撤销。
plan-not-applied = 方案从未应用，因此没有可撤销的内容。
    .hint = 请先应用，或放弃它。

## Records, and what they refer to
## confidence: low

code-taken = 已有代码为“{ $code }”的记录（{ $kind }）。
    .hint = 请换一个代码，或更新已有的记录。
link-unknown = 没有代码为“{ $code }”的可引用内容（所找：{ $kind }）。
    .hint = 请先创建，或更正代码。

## Documents that cannot be read
## confidence: low

field-unknown = 这里没有字段“{ $field }”。
    .hint = 请使用以下之一：{ $expected }。
field-missing = 缺少字段“{ $field }”。
    .hint = 请补上。
field-unreadable = 无法读取：{ $reason }。
    .hint = 请对照 API 说明。
