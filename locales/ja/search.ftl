## confidence: low

search-cursor-unknown = このページ位置は、この検索のものではありません。
    .hint = `cursor` なしでやり直すか、位置を受け取ったときと同じ条件で検索してください。
search-too-many-filters = 検索の絞り込み、または一つの絞り込みの値は { $limit } 個までです。
    .hint = いくつか外してください。
