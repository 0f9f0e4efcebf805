## Where Switzerland writes it differently: ss for ß

link-unknown = Es gibt nichts mit dem Code „{ $code }“, worauf sich verweisen liesse (gesucht: { $kind }).
    .hint = Zuerst anlegen oder den Code berichtigen.
