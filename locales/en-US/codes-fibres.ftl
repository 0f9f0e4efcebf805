## Where the United States say it differently

fibre-camel = camel hair
fibre-angora = angora rabbit hair
fibre-vicuna = vicuna
fibre-beaver = beaver hair
fibre-otter = otter hair
fibre-cupro = rayon (cupro)
fibre-modal = rayon (modal)
fibre-protein = azlon
fibre-viscose = rayon
fibre-chlorofibre = vinyon
fibre-fluorofibre = fluoropolymer
fibre-polyamide = nylon
fibre-polylactide = PLA
fibre-polyethylene = olefin (polyethylene)
fibre-polypropylene = olefin (polypropylene)
fibre-vinylal = vinal
fibre-elastodiene = rubber
fibre-elastane = spandex
fibre-glass-fibre = glass
fibre-elastomultiester = elasterell-p
fibre-elastolefin = lastol
fibre-other-fibres = other fibers
