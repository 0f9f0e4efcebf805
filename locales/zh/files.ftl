# 文件。
file-too-large = 文件大于 { $limit } MB。
    .hint = 请导出较小的文件，或使用压缩率更高的格式。
