## Comments and tasks

comment-length = コメントは 1～{ $max } 文字です。
    .hint = 何か入力するか、2 件に分けてください。
task-length = タスクは 1～{ $max } 文字で内容を書きます。
    .hint = 短く書き、詳細はコメントに書いてください。
task-day = 日付ではありません。
    .hint = 2027-03-01 の形で入力してください。
task-nobody = このアドレスでサインインする人はいません。
    .hint = 一覧から選ぶか、空けておいてください。
