# File.
file-too-large = Il file supera { $limit } MB.
    .hint = Esportarlo più piccolo o in un formato che comprime meglio.
