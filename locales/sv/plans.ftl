## Plans

reshape-same = En modell kan inte slås ihop med sig själv.
    .hint = Ange en annan modell.
