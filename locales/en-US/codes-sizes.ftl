## Where the United States say it differently

size-table-men-trousers = Men’s pants
