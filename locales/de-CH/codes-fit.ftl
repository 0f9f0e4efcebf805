## Where Switzerland writes it differently: ss for ß

fit-closure-zip = Reissverschluss
fit-fit-note-runs-small = Fällt klein aus: eine Grösse grösser
fit-fit-note-true-to-size = Fällt grössengerecht aus
fit-fit-note-runs-large = Fällt gross aus: eine Grösse kleiner
