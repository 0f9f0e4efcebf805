## Where Switzerland writes it differently: ss for ß

size-system-mondopoint = Mondopoint (Fusslänge in mm)
size-system-height-cm = Körpergrösse in cm
size-system-glove = Handschuhgrösse
