## chosen at run time
## The box at the top, and the keys

find-in-review = 承認待ち
find-changed = 承認後に変更
find-keys = キー操作
keys-find = 何でも探す・操作する
keys-walk = 一覧を移動
keys-open = 選択したものを開く
keys-edit = 最初の項目へ
keys-approve = 承認へ
keys-save = 保存
keys-help = この一覧
