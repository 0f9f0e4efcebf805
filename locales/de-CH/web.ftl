## Where Switzerland writes it differently: ss for ß

may-not-be-renamed = Das heisst nach seinem Inhalt oder seiner Quelle und kann keinen anderen Code haben.
    .hint = Lassen Sie den Code, wie er ist.
