## Where the United States say it differently

colour-grey = Gray
colour-multicolour = Multicolor
