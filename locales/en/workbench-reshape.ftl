## Another shape for a style

reshape-title = Reshape
reshape-about = Everything here becomes a plan first, which shows each change, is carried out in one go and can be taken back. History is kept.
reshape-split = Split colours off
reshape-split-about = The chosen colours become a style of their own that says what this one says.
reshape-new-code = Code of the new style
reshape-look = Look at the plan
reshape-move = Move colours
reshape-move-about = What a colour inherited here and would not inherit there becomes its own.
reshape-style = Code of the style
reshape-merge = Merge into another style
reshape-merge-about = All colours go there, and this style goes.
reshape-sizes = Move sizes
reshape-colour = Code of the colour
reshape-category = Change the category
reshape-category-about = See first what the other category would ask.
reshape-ask = What would it ask?
reshape-products = { $count ->
    [one] one colour
   *[other] { $count } colours
}
reshape-nothing-new = It asks for nothing new.
reshape-choose-there = Choose it in the editor
