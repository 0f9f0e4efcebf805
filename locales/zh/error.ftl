## 可能失败的方式

error-not-found = 这里没有代码为“{ $code }”的内容（所找：{ $kind }）。
    .hint = 请检查拼写；它也可能已改名或归档。
error-stale = 其间有人做了修改：现在是第 { $current } 版。
    .hint = 请重新加载，再重复您的修改。
error-revision-required = 请求没有说明要替换哪个版本。
    .hint = 请将收到的 ETag 作为 If-Match 发送。
error-too-many = 操作过于频繁。
    .hint = 请在 { $seconds } 秒后重试。
error-invalid = 有 { $count } 个字段无法按原样接受。
    .hint = 每个字段都说明了问题所在；未保存任何内容。
error-internal = 我们这边出了问题。
    .hint = 请稍后重试。如仍出现，请将时间告知管理员；日志中有更多信息。
error-disk-full = 磁盘空间不足，无法保存新内容。
    .hint = 请释放空间或扩大磁盘后重试；此前保存的内容仍在。
