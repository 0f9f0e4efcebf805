## Where Switzerland writes it differently: ss for ß

error-disk-full = Für das, was ankommt, ist auf dem Datenträger kein Platz mehr.
    .hint = Platz schaffen oder den Datenträger vergrössern, dann noch einmal versuchen; was vorher gespeichert wurde, bleibt.
