## Where Switzerland writes it differently: ss for ß

review-fit-true-to-size = Grössengerecht
review-fit-large = Fällt gross aus
unit-ft = Fuss
