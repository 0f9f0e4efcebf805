## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = この市場で商品を拘束するルールパックがないため、販売の可否は示されません。
    .hint = チャネルかカテゴリーで、この市場に適用されるパックを指定してください。以下のルールはそのまま表示しています。

law-eu-fibres = すべての繊維とその混用率を含め、組成が表示されています。
    .hint = 「95 綿 5 ポリエステル」のように組成を入力してください。
law-eu-other-fibres = 「その他の繊維」は各部位の 15 % 以下です。
    .hint = 「その他の繊維」にあたる繊維の名前を書いてください。
law-eu-pure = 混用品を「純」と呼ぶ文章がありません。
    .hint = その語を外すか、混用率を書いてください。
law-eu-virgin-wool = 混用品の新毛は 25 % 以上です。
    .hint = 「毛」と表示するか、混用率を上げてください。
law-eu-bra = ブラジャーには、カップの表と裏、背部の組成が表示されています。
    .hint = 足りない部位を追加するか、全体の組成を表示してください。
law-eu-shoe-parts = 靴には、甲、内張り・中敷、本底が表示されています。
    .hint = 「本底：ゴム」のように、足りない部位を追加してください。表示は「その他の素材（ゴム）」となります。一つの部位に書ける区分は二つまでです。
law-eu-animal-parts = 動物由来の非繊維部分が、法令の文言で表示されています。
    .hint = 対応は不要です。文言は自動で表示されます。
law-eu-claims = 繊維に添えた表示は、本日有効な認証で裏付けられています。
    .hint = この表示に対応する認証を繊維に付けるか、表示を外してください。
law-eu-manufacturer = 製造者が、住所と電子的な連絡先とともに表示されています。
    .hint = ブランド、スタイル、商品のいずれかに製造者を選び、連絡先を補ってください。
law-eu-responsible-person = 製造者が EU 域外の場合、域内の責任者が商品の責任を負います。
    .hint = EU 域内に完全な住所のある責任者を選んでください。
law-eu-picture = 販売ページに商品が写っています。
    .hint = 写真を追加してください。
law-eu-warnings = 警告が EU の各市場の言語であります。
    .hint = 挙げられた国の言語で警告を書いてください。
law-eu-generic-claims = 漠然とした環境表示をする文章がありません。
    .hint = 何が優れているのかを根拠とともに具体的に書くか、その語を外してください。
law-eu-neutral-claims = 商品がカーボンニュートラルだとうたう文章がありません。
    .hint = その語を外してください。オフセットに基づく表示は禁じられています。
law-eu-care = 洗濯、漂白、乾燥、アイロン、クリーニングのお手入れが表示されています。
    .hint = 各グループから記号を一つ選んでください。
law-eu-fur = 毛皮・ビキューナ・グアナコには書類がそろっています。
    .hint = 製品パスポートの「species_papers」に動物の種と書類の所在を入力し、各国の法令を確認してください。

law-us-fibres = すべての繊維とその混用率を含め、組成が表示されています。
    .hint = 「95 綿 5 ポリエステル」のように組成を入力してください。
law-us-generic-names = すべての繊維に米国での一般名称があります。
    .hint = ISO 2076:2010 による名称を入力してください。5 % 未満なら「other fibers」とできます。
law-us-origin = 米国製か輸入品かが文章に示されています。
    .hint = 原産国を入力してください。
law-us-care = お手入れに、洗い方と乾かし方、またはドライクリーニング、またはどちらもできないことが表示されています。
    .hint = 洗い方と乾かし方、またはドライクリーニング、またはどちらも不可を選んでください。
law-us-maker = 製造者、輸入者、販売者のいずれか、またはその登録番号（RN）が表示されています。
    .hint = 製造者を選ぶか、製品パスポートの「rn」を入力してください。
law-us-children = 子ども用商品にトラッキングラベルが付いています。
    .hint = ラベルの位置を製品パスポートの「tracking_label」に書いてください。
law-us-generic-claims = 漠然とした環境表示をする文章がありません。
    .hint = 何が優れているのかを、根拠とともに具体的に書いてください。

law-fr-forbidden-words = 「biodégradable」「respectueux de l’environnement」などの語を使う文章がありません。
    .hint = その語を外してください。
law-fr-french = 名前と説明がフランス語であります。
    .hint = タイトルと説明をフランス語で書いてください。
law-fr-warnings = 警告がフランス語であります。
    .hint = 警告をフランス語で書いてください。

law-fr-agec-weaving = 織り・編みの国が表示されています。
    .hint = 織り・編みの国を入力してください。
law-fr-agec-dyeing = 染色・プリントの国が表示されています。
    .hint = 染色・プリントの国を入力するか、製品パスポートの「undyed」を true にしてください。
law-fr-agec-confection = 縫製の国が表示されています。
    .hint = 縫製の国を入力してください。
law-fr-agec-recycled = 再生素材をうたう場合、その割合が表示されています。
    .hint = 再生素材の割合をパーセントで入力してください。
law-fr-agec-microfibres = 合成繊維が 50 % を超える場合、プラスチックのマイクロファイバーに関する文言が表示されます。
    .hint = 対応は不要です。文言は自動で表示されます。
law-fr-agec-substances = 高懸念物質の有無が表示されています。
    .hint = 製品パスポートの「substances_of_concern」を入力してください。ない場合は「none」と書きます。

law-gb-responsible-person = 製造者が国外にある場合、イギリス国内に製品の責任者がいます。
    .hint = イギリスの責任者を選ぶか、パスポートの項目「uk_responsible_person」に記入してください。
law-gb-nightwear = 子ども用の寝間着は燃えやすさを示します。
    .hint = 英語で警告を書いてください：「KEEP AWAY FROM FIRE」、試験済みなら「LOW FLAMMABILITY TO BS 5722」。

law-ch-language = 名称と説明がドイツ語、フランス語またはイタリア語であります。
    .hint = 三つの言語のいずれかで題名と説明を書いてください。

law-ca-dealer = 販売者またはその登録番号（CA）が示されています。
    .hint = 製造者を選ぶか、パスポートの項目「ca_number」に記入してください。ラベルに表示されます。
law-ca-bilingual = 名称と説明が英語とフランス語であります。
    .hint = 両方で題名と説明を書いてください。組成は自動的に両方で表示されます。

law-jp-japanese = 名称と説明が日本語であります。
    .hint = 日本語で題名と説明を書いてください。

law-cn-safety-class = 安全区分（A、B、C）が示されています。
    .hint = パスポートの項目「safety_class」に記入してください。乳幼児用はA類です。
law-cn-standard = 製品の規格番号が示されています。
    .hint = パスポートの項目「product_standard」に「FZ/T 81007」のように記入してください。
law-cn-size = サイズは170/88Aのように身長と胴囲で示されています。
    .hint = サイズ表にCNへの換算を加えてください。
law-cn-chinese = 名称と説明が中国語であります。
    .hint = 中国語で題名と説明を書いてください。

law-dpp-identifier = すべてのバリアントに GTIN があります。
    .hint = 足りない GTIN を入力してください。
    .title = GTIN
law-dpp-operator = 製造者が表示されています。
    .hint = 製造者を選んでください。
    .title = 製造者
law-dpp-composition = 各部位の繊維が表示されています。
    .hint = 組成を入力してください。
    .title = 各部位の繊維
law-dpp-recycled = 再生素材の割合が、ない場合も含めて表示されています。
    .hint = 再生素材の割合をパーセントで入力してください。ない場合は 0 です。
    .title = リサイクル素材の割合（%）
law-dpp-weaving = 織り・編みの国が表示されています。
    .hint = 織り・編みの国を入力してください。
    .title = 製織・編立の国
law-dpp-dyeing = 染色・プリントの国が表示されています。
    .hint = 染色・プリントの国を入力するか、製品パスポートの「undyed」を true にしてください。
    .title = 染色・プリントの国
law-dpp-confection = 縫製の国が表示されています。
    .hint = 縫製の国を入力してください。
    .title = 縫製の国
law-dpp-substances = 懸念物質が表示されています。
    .hint = 製品パスポートの「substances_of_concern」を入力してください。ない場合は「none」と書きます。
    .title = 懸念物質
law-dpp-durability = 耐久性が 0 から 10 のスコアで示されています。
    .hint = 製品パスポートの「durability_score」を入力してください。
    .title = 耐久性（0〜10）
law-dpp-test-reports = 試験報告書が示されています。
    .hint = 製品パスポートの「test_reports」を入力してください。
    .title = 試験報告書
law-dpp-recyclability = ポリウレタン弾性繊維は 15 % 未満です。
    .hint = 15 % 以上あるとリサイクルの妨げになります。ほかの妨げは把握していません。
    .title = ポリウレタン弾性繊維の割合（%）
law-dpp-footprint = 環境フットプリントが示されています。
    .hint = 製品パスポートの「footprint」を入力してください。
    .title = 環境フットプリント
law-dpp-care = お手入れが表示されています。
    .hint = お手入れの記号を選んでください。
    .title = お手入れ
law-dpp-repair = 修理の方法と、最後の処分の方法が示されています。
    .hint = 製品パスポートの「repair」を入力してください。
    .title = 修理と使用後
law-dpp-customs = 関税コードが表示されています。
    .hint = 関税コードを 6 桁、8 桁、10 桁のいずれかで入力してください。
    .title = 関税コード

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
