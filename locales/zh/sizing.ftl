## Size charts
## confidence: low

size-twice = 该尺码在尺码表中出现了两次。
    .hint = 请删除其中一个，或为其添加第二个维度。
size-chart-empty = 尺码表中没有尺码。
    .hint = 请按穿着顺序从小到大添加尺码。
size-provenance-of-nothing = 尺码表没有换算到 { $system } 的内容。
    .hint = 请添加换算，或去掉其来源。
size-chart-column-unread = 没有采用 { $column } 列的任何内容。
    .hint = 请手动将其内容添加到尺码表。
size-table-without-system = 表 { $table } 没有 { $system } 体系的内容。
    .hint = 请选择表列表中该表旁所列的体系。
second-size-unknown = 尺码表的第二维度中没有这个值。
    .hint = 请将其添加到“second_sizes”，或删除其测量值。
measurement-from-after-to = 该尺寸的起始值大于结束值。
    .hint = 请交换两个数字。

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { $size } 的{ WORD("measurement", $measurement) }小于 { $before }。
    .hint = 请交换数字，或调整尺码顺序。
size-age-back = { $size } 适合的儿童比 { $before } 更小。
    .hint = 请交换年龄，或调整尺码顺序。
size-gap = { $before } 与 { $size } 的{ WORD("measurement", $measurement) }之间有空档，没有人适合。
    .hint = 请让前一个的终点与后一个的起点相接。
size-overlap = { $before } 与 { $size } 的{ WORD("measurement", $measurement) }重叠超过一半。
    .hint = 顾客无法在两者间选择：请拉开差距，或说明版型不同。
size-measurement-unknown = 没有名为 { $code } 的测量项。
    .hint = 请使用测量项代码，例如 bust 或 g_chest_width。
size-system-unknown = 没有名为 { $code } 的尺码体系。
    .hint = 请使用体系代码，例如 DE、FR、INT 或 EU_SHOE。
size-conversions-cross = { $size } 比 { $before } 大，但在 { $system } 中反而更小。
    .hint = 请更正两个换算之一。
