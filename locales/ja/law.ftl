## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }

law-eu-fibres = すべての繊維とその混用率を含め、組成が表示されています。
    .hint = 「95 綿 5 ポリエステル」のように組成を入力してください。
law-eu-other-fibres = 「その他の繊維」は各部位の 15 % 以下です。
    .hint = 「その他の繊維」にあたる繊維の名前を書いてください。
law-eu-pure = 混用品を「純」と呼ぶ文章がありません。
    .hint = その語を外すか、混用率を書いてください。
law-eu-virgin-wool = 混用品の新毛は 25 % 以上です。
    .hint = 「毛」と表示するか、混用率を上げてください。
law-eu-bra = ブラジャーには、カップの表と裏、背部の組成が表示されています。
    .hint = 足りない部位を追加してください。
law-eu-shoe-parts = 靴には、甲、内張り・中敷、本底が表示されています。
    .hint = 「本底：ゴム」のように、足りない部位を追加してください。
law-eu-animal-parts = 動物由来の非繊維部分が、法令の文言で表示されています。
    .hint = 対応は不要です。文言は自動で表示されます。
law-eu-claims = 繊維に添えた表示は、本日有効な認証で裏付けられています。
    .hint = この表示に対応する認証を繊維に付けるか、表示を外してください。
law-eu-manufacturer = 製造者が、住所と電子的な連絡先とともに表示されています。
    .hint = ブランド、スタイル、商品のいずれかに製造者を選び、連絡先を補ってください。
law-eu-responsible-person = 製造者が EU 域外の場合、域内の責任者が商品の責任を負います。
    .hint = EU 域内に住所のある責任者を選んでください。
law-eu-picture = 販売ページに商品が写っています。
    .hint = 写真を追加してください。
law-eu-generic-claims = 漠然とした環境表示をする文章がありません。
    .hint = 何が優れているのかを根拠とともに具体的に書くか、その語を外してください。
law-eu-neutral-claims = 商品がカーボンニュートラルだとうたう文章がありません。
    .hint = その語を外してください。オフセットに基づく表示は禁じられています。
law-eu-care = 洗濯、漂白、乾燥、アイロン、クリーニングのお手入れが表示されています。
    .hint = 各グループから記号を一つ選んでください。
law-eu-fur = 毛皮には書類がそろい、ここで販売できます。
    .hint = 動物の種と各国の法令を確認してください。

law-us-fibres = すべての繊維とその混用率を含め、組成が表示されています。
    .hint = 「95 綿 5 ポリエステル」のように組成を入力してください。
law-us-generic-names = すべての繊維に米国での一般名称があります。
    .hint = 一般名称のある繊維を選ぶか、5 % までの「その他の繊維」としてください。
law-us-origin = 米国製か輸入品かが文章に示されています。
    .hint = 原産国を入力してください。
law-us-care = お手入れが表示されています。
    .hint = 少なくとも洗い方か、ドライクリーニングであることを選んでください。
law-us-maker = 製造者、輸入者、販売者のいずれか、またはその登録番号（RN）が表示されています。
    .hint = 製造者を選ぶか、製品パスポートの「rn」を入力してください。
law-us-children = 子ども用商品にトラッキングラベルが付いています。
    .hint = ラベルの位置を製品パスポートの「tracking_label」に書いてください。
law-us-generic-claims = 漠然とした環境表示をする文章がありません。
    .hint = 何が優れているのかを、根拠とともに具体的に書いてください。

law-fr-weaving = 織り・編みの国が表示されています。
    .hint = 織り・編みの国を入力してください。
law-fr-dyeing = 染色・プリントの国が表示されています。
    .hint = 染色・プリントの国を入力してください。
law-fr-confection = 縫製の国が表示されています。
    .hint = 縫製の国を入力してください。
law-fr-recycled = 再生素材をうたう場合、その割合が表示されています。
    .hint = 再生素材の割合をパーセントで入力してください。
law-fr-microfibres = 合成繊維が 50 % を超える場合、プラスチックのマイクロファイバーに関する文言が表示されます。
    .hint = 対応は不要です。文言は自動で表示されます。
law-fr-substances = 高懸念物質の有無が表示されています。
    .hint = 製品パスポートの「substances_of_concern」を入力してください。ない場合は「none」と書きます。
law-fr-forbidden-words = 「biodégradable」「respectueux de l’environnement」などの語を使う文章がありません。
    .hint = その語を外してください。
law-fr-french = 名前と説明がフランス語であります。
    .hint = タイトルと説明をフランス語で書いてください。

law-dpp-identifier = すべてのバリアントに GTIN があります。
    .hint = 足りない GTIN を入力してください。
law-dpp-operator = 製造者が表示されています。
    .hint = 製造者を選んでください。
law-dpp-composition = 各部位の繊維が表示されています。
    .hint = 組成を入力してください。
law-dpp-recycled = 再生素材の割合が、ない場合も含めて表示されています。
    .hint = 再生素材の割合をパーセントで入力してください。ない場合は 0 です。
law-dpp-weaving = 織り・編みの国が表示されています。
    .hint = 織り・編みの国を入力してください。
law-dpp-dyeing = 染色・プリントの国が表示されています。
    .hint = 染色・プリントの国を入力してください。
law-dpp-confection = 縫製の国が表示されています。
    .hint = 縫製の国を入力してください。
law-dpp-substances = 懸念物質が表示されています。
    .hint = 製品パスポートの「substances_of_concern」を入力してください。ない場合は「none」と書きます。
law-dpp-durability = 耐久性が 0 から 10 のスコアで示されています。
    .hint = 製品パスポートの「durability_score」を入力してください。
law-dpp-test-reports = 試験報告書が示されています。
    .hint = 製品パスポートの「test_reports」を入力してください。
law-dpp-recyclability = リサイクルの妨げになるものがありません。
    .hint = ポリウレタン弾性繊維が 15 % 以上あると妨げになります。
law-dpp-footprint = 環境フットプリントが示されています。
    .hint = 製品パスポートの「footprint」を入力してください。
law-dpp-care = お手入れが表示されています。
    .hint = お手入れの記号を選んでください。
law-dpp-repair = 修理の方法と、最後の処分の方法が示されています。
    .hint = 製品パスポートの「repair」を入力してください。
law-dpp-customs = 関税コードが表示されています。
    .hint = 関税コードを 6 桁、8 桁、10 桁のいずれかで入力してください。

## Packs of rules
## confidence: low

law-condition-says-nothing = 条件に内容がありません。
    .hint = 事実と比較（stated、is、among、none_of、above、at_least、at_most）か、all、any、not、says_none_of を指定してください。
law-condition-too-deep = 条件の入れ子が { $max } 段を超えています。
    .hint = ルールを二つに分けてください。
law-words-unknown = ルールパックに { $list } という語のリストがありません。
    .hint = 「words」にリストを追加するか、名前を直してください。
law-rule-twice = このルールはルールパックに二度あります。
    .hint = ルールごとに別のコードを付けてください。
law-ends-before-it-begins = ルールの終わりが始まりより前です。
    .hint = どちらかの日付を変えてください。
law-pack-unreadable = ルールパック { $file } を読み取れません：{ $reason }
    .hint = ファイルを直すか、フォルダーから取り除いて、起動し直してください。
