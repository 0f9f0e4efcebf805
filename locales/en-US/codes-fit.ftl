## Where the United States say it differently

fit-neckline-turtleneck = Turtleneck
fit-closure-zip = Zipper
fit-pattern-plain = Solid
fit-pattern-checked = Plaid
