## chosen at run time
## The box at the top, and the keys

find-in-review = 等待批准
find-changed = 批准后有改动
find-keys = 快捷键
keys-find = 查找任何内容或执行操作
keys-walk = 在列表中移动
keys-open = 打开所选
keys-edit = 到第一个字段
keys-approve = 到批准处
keys-save = 保存
keys-help = 此列表
