## Where Switzerland writes it differently: ss for ß

country-unknown = Das ist kein Land.
    .hint = Die zwei Grossbuchstaben verwenden, etwa PT (ISO 3166-1).
