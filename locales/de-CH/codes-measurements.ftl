## Where Switzerland writes it differently: ss for ß

measurement-height = Körpergrösse
measurement-foot-length = Fusslänge
measurement-g-outseam = Aussenbeinlänge
measurement-g-leg-opening = Fussweite
measurement-model-height = Grösse des Models
