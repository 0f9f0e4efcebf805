## Categories and their places in the taxonomies of others

workbench-categories = Categories
workbench-categories-none = There are no categories yet.
    .hint = Import a catalogue: categories come with it.

## Categories and their places in the taxonomies of others
## chosen at run time

workbench-place-own = own
workbench-place-derived = from Shopify’s
workbench-place-inherited = inherited
workbench-place-none = not mapped

## Categories and their places in the taxonomies of others

workbench-mapping = Places in other taxonomies
    .hint = Shopify’s is finer and brings Google’s along: leave Google’s empty, and it follows.
workbench-mapping-google = Google’s number
workbench-mapping-shopify = Shopify’s id
workbench-suggestions = Suggestions
workbench-suggestions-none = None of its names leads anywhere.
workbench-suggestions-score = How sure it is
workbench-use = Use this
workbench-outside-none = No taxonomy of others is loaded yet.
    .hint = Import the list that Google or Shopify publishes: selvedge import taxonomy-with-ids.en-US.txt
workbench-outside-browse = Browse { $taxonomy }
workbench-outside-count = { $count ->
        [one] { $count } category
       *[other] { $count } categories
    }
workbench-outside-search = Search in any language
workbench-outside-find = Search
workbench-outside-id = Id
workbench-outside-attributes = Products here have:
workbench-outside-for = You are looking for a place for { $code }.
workbench-outside-back = Back to it
workbench-outside-nothing = Nothing is called so.

## Categories and their places in the taxonomies of others

suggestion-same-name = It is called “{ $name }” there, too.
suggestion-same-words = “{ $own }” and “{ $theirs }” are the same word.
suggestion-synonym = “{ $own }” means the same as “{ $theirs }”.
suggestion-similar = “{ $own }” and “{ $theirs }” have words in common.
suggestion-from-above = Nothing is called like it; the category above, { $parent }, leads here.
suggestion-for-whom = “{ $own }” says for whom it is; what it holds is clothing.
