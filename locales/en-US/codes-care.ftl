## Where the United States say it differently

phrase-like-colours = Wash with like colors
phrase-colour-bleed = Dark colors may bleed
