## Where Switzerland writes it differently: ss for ß

category-cycle = { $code } kann nicht unter sich selbst stehen.
    .hint = Eine Oberkategorie ausserhalb dieser Kategorie und ihrer Unterkategorien wählen.
