## Another shape for a style

reshape-title = 組み替え
reshape-about = ここでの操作はまず計画になります。変更を一つずつ確認でき、一度に実行され、取り消せます。履歴は残ります。
reshape-split = カラーを分ける
reshape-split-about = 選んだカラーが独立したスタイルになり、内容はこのスタイルと同じです。
reshape-new-code = 新しいスタイルのコード
reshape-look = 計画を見る
reshape-move = カラーを移す
reshape-move-about = ここで継承し、移動先で継承しない内容は、そのカラー自身のものになります。
reshape-style = スタイルのコード
reshape-merge = 別のスタイルに統合
reshape-merge-about = すべてのカラーが移り、このスタイルはなくなります。
reshape-sizes = サイズを移す
reshape-colour = カラーのコード
reshape-category = カテゴリーを変更
reshape-category-about = まず、別のカテゴリーが何を求めるかを確認します。
reshape-ask = 何が求められますか？
reshape-products = { $count ->
   *[other] { $count } カラー
}
reshape-nothing-new = 新しく求められるものはありません。
reshape-choose-there = エディターで選ぶ
