## Another shape for a style

reshape-title = Hervormen
reshape-about = Alles hier wordt eerst een plan: het toont elke wijziging, wordt in één keer uitgevoerd en kan worden teruggedraaid. De geschiedenis blijft.
reshape-split = Kleuren afsplitsen
reshape-split-about = De gekozen kleuren worden een eigen model dat zegt wat dit model zegt.
reshape-new-code = Code van het nieuwe model
reshape-look = Plan bekijken
reshape-move = Kleuren verplaatsen
reshape-move-about = Wat een kleur hier erfde en daar niet zou erven, wordt haar eigen.
reshape-style = Code van het model
reshape-merge = Samenvoegen met een ander model
reshape-merge-about = Alle kleuren gaan daarheen en dit model verdwijnt.
reshape-sizes = Maten verplaatsen
reshape-colour = Code van de kleur
reshape-category = Categorie wijzigen
reshape-category-about = Bekijk eerst wat de andere categorie zou vragen.
reshape-ask = Wat zou ze vragen?
reshape-products = { $count ->
    [one] één kleur
   *[other] { $count } kleuren
}
reshape-nothing-new = Ze vraagt niets nieuws.
reshape-choose-there = In de editor kiezen
