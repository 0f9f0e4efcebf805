## Where Switzerland writes it differently: ss for ß

currency-byn = Weissrussischer Rubel
