## Files
## confidence: low

file-too-large = Het bestand is groter dan { $limit } MB.
    .hint = Exporteer het kleiner, of in een formaat dat beter comprimeert.
