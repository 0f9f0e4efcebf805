## Where Switzerland writes it differently: ss for ß

component-shell = Oberstoff
    .also = Aussenmaterial, Obermaterial aussen, Hauptmaterial
component-cup-outer = Cup aussen
