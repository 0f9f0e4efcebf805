## Another shape for a style

reshape-title = 重组
reshape-about = 这里的一切都先成为计划：显示每项更改，一次执行，并可撤回。历史保留。
reshape-split = 拆分颜色
reshape-split-about = 所选颜色成为独立款式，内容与本款相同。
reshape-new-code = 新款式代码
reshape-look = 查看计划
reshape-move = 移动颜色
reshape-move-about = 颜色在此继承而在那里不会继承的内容将变为自有。
reshape-style = 款式代码
reshape-merge = 合并到另一款式
reshape-merge-about = 所有颜色移过去，本款式删除。
reshape-sizes = 移动尺码
reshape-colour = 颜色代码
reshape-category = 更改品类
reshape-category-about = 先看看另一品类会要求什么。
reshape-ask = 它会要求什么？
reshape-products = { $count ->
   *[other] { $count } 个颜色
}
reshape-nothing-new = 没有新的要求。
reshape-choose-there = 在编辑器中选择
