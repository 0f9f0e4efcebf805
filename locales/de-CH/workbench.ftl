## Where Switzerland writes it differently: ss for ß

workbench-save-sizes = Grössen speichern
bench-item-size-chart = Grössentabelle
bench-section-size-chart = Grössentabelle
bench-section-sizes = Grössen und Preise
bench-field-model-height-mm = Grösse des Models (cm)
bench-field-size-chart = Grössentabelle
bench-field-size = Grösse
