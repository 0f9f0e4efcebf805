## confidence: low

search-cursor-unknown = 此页面标记不属于这次搜索。
    .hint = 请去掉 `cursor` 重新开始，或原样重复该标记所属的查询。
search-too-many-filters = 一次搜索最多 { $limit } 个筛选条件，或同一条件的 { $limit } 个值。
    .hint = 请去掉一些。
