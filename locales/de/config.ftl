config-unreadable = { $file } ist nicht lesbar: { $reason }
    .hint = Berichtigen Sie den Schlüssel oder seinen Wert; selvedge serve --help nennt alle.
config-listen = Das ist keine Adresse, auf der gelauscht werden kann.
    .hint = Schreiben Sie sie wie 127.0.0.1:8080 oder 0.0.0.0:8080.
config-public-url = Das ist nicht die Adresse einer Website.
    .hint = Schreiben Sie sie wie https://pim.example.
