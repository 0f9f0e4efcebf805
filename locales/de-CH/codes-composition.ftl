## Where Switzerland writes it differently: ss for ß

component-cup-outer = Cup aussen
