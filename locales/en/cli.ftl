folder-held = A server holds the folder { $folder }.
    .hint = Stop it first, or name another folder with --data.
listen-refused = The house cannot listen on { $address }: { $reason }
    .hint = Choose another address with --listen, or stop the program that has it.
export-format-unknown = There is no such format.
    .hint = Records: csv, xlsx, ndjson. Feeds: { $feeds }.
export-needs-file = A workbook cannot be written to standard output.
    .hint = Name a file: --output records.xlsx
