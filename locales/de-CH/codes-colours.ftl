## Where Switzerland writes it differently: ss for ß

colour-white = Weiss
