## confidence: low

search-cursor-unknown = علامة الصفحة هذه لا تخص هذا البحث.
    .hint = ابدأ من جديد بلا `cursor`، أو كرّر السؤال الذي جاءت معه العلامة دون تغيير.
search-too-many-filters = للبحث حد أقصى من المرشحات، أو من قيم المرشح الواحد: { $limit }.
    .hint = اترك بعضها.
