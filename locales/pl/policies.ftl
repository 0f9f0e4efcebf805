## Shipping
## confidence: low

days-from-after-to = Dostawa zaczyna się później, niż się kończy.
    .hint = Zamień obie liczby dni miejscami.
