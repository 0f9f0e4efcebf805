## Files
## confidence: low

file-too-large = Filen är större än { $limit } MB.
    .hint = Exportera den mindre, eller i ett format som komprimerar bättre.
