## Help

help-title = Help
help-text = What to do step by step, and what to do if it goes wrong.
help-steps = Step by step
help-wrong = If it goes wrong
help-unknown = There is no help page “{ $page }”.
    .hint = Choose one of these.

## Help: the first import
## chosen at run time

help-first-import = Your first import
    .hint = Bring in a catalogue from a spreadsheet or another system, and see what it would change before anything is kept.
help-first-import-step-1 = Take a table with a row for each size, colour or style (CSV, TSV, Excel or JSON), or an export of Shopify, WooCommerce, Magento or Akeneo. One column has to hold a code that stays the same, such as the SKU.
help-first-import-step-2 = Open *{ runs-title }*, drop the file anywhere on the page or choose it, and press *{ runs-upload }*.
help-first-import-step-3 = Under *{ runs-defaults }* say the language, the currency and the brand, if the file does not name them. Whoever may approve can tick *{ runs-approve }*: what is complete then goes out by itself.
help-first-import-step-4 = Look at the columns: what each one means is suggested from its name. Choose another meaning where that is wrong; *{ runs-more }* says which words stand for which, the unit, and how a list is divided. *{ runs-read-again }* shows what the first rows would become.
help-first-import-step-5 = Press *{ runs-try }*. You get a plan of every record that would be new or changed, value by value, and of every row that would be rejected. Nothing has changed yet.
help-first-import-step-6 = Press *{ runs-import }*. You may leave the page and come back to see how far it is.
help-first-import-step-7 = Read the *{ runs-step-report }*: it says what became of every column and every row. *{ runs-undo }* takes the import back as one; what somebody changed since stays.
help-first-import-step-8 = At the command line the same goes like this, first as a trial, then in earnest:
help-first-import-wrong-1 = { runs-no-key }
    .hint = Give the meaning *{ runs-field-key }* to the column with the code, say under *{ runs-level }* what a row is, and press *{ runs-read-again }*.
help-first-import-wrong-2 = Letters look wrong, such as `Ã¤` for `ä`.
    .hint = Save the file as UTF-8 (in Excel: “CSV UTF-8”), press *{ runs-drop-upload }* and upload it again.
help-first-import-wrong-3 = Rows are rejected.
    .hint = The report gives the reason for each. Download the rejected rows from there, mend them and upload that file: what the columns mean is remembered.
help-first-import-wrong-4 = Everything came in, but no product is approved.
    .hint = The report counts what the products lack. In the list, `missing:care in de` finds those that lack one thing; complete them, or bring in a second file with what was missing.

## Help: the first channel
## chosen at run time

help-first-channel = Your first channel
    .hint = A channel is where complete products go: your shop, a marketplace, a partner. It says in which languages and markets, and what it asks of a product.
help-first-channel-step-1 = Decide which languages every text must have, and in which countries the channel sells, each with its currency, its languages, and whether prices include tax. The first language is the one that the others are translated from; the first country is the one that counts where nobody names one.
help-first-channel-step-2 = Open *{ rooms-channels }* and press *{ rooms-channels-new }* (admins can). Give it a code, such as `storefront`, which all its addresses will carry, a name, and under *{ rooms-field-required-locales }* the languages. *{ rooms-field-is-storefront }* gives the channel pages in the shop that comes with Selvedge; leave it out for a channel that only has feeds or pushes to a platform.
help-first-channel-step-3 = Add a row for each country under *{ rooms-part-markets }*. Say what products need under *{ rooms-part-gates }*: the kinds of information, the least number of photos, packs of legal rules. *{ rooms-part-selection }* takes only certain categories or brands. Press *{ rooms-make }*; all of it can be changed later.
help-first-channel-step-4 = The same goes as a file: one line in `channel.ndjson`, brought in under *{ runs-title }*, makes the channel or changes it. Programs send the record with an admin’s token to `PUT /api/v1/channels/storefront`; `/api/docs` describes all its fields.
help-first-channel-step-5 = Open *{ workbench-dashboard }*: *{ workbench-completeness }* counts how many products have all that the channel asks, in each language. A click lists them.
help-first-channel-step-6 = Open a product: *{ workbench-missing }* names what it lacks. Complete it and press *{ workbench-approve }*; it goes out within moments.
help-first-channel-step-7 = Later edits wait for the next approval, while prices and stock go out at once. *{ workbench-shown }* in the editor says how the product stands on each channel.
help-first-channel-wrong-1 = A product is approved and does not appear.
    .hint = *{ workbench-shown }* gives the reason: it lacks something that the channel asks for, it has no price in the currency of any market, or it waits for the day of its drop.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = The channel is not taken.
    .hint = The message, or the report of the import, names the field. Languages are written as tags (`de`, `fr-CA`), countries with two letters (`DE`), currencies with three (`EUR`); at least one required language and one market with a language have to be there.

## Help: the first feed
## chosen at run time

help-first-feed = Your first feed
    .hint = A feed is an address from which Google Merchant Center, a marketplace or a partner’s program fetches what is live on a channel.
help-first-feed-step-1 = You need a channel on which at least one product is live.
help-first-feed-step-2 = The channel’s page lists its addresses under *{ rooms-feed-addresses }*, ready to be copied: where Selvedge is seen from outside, the code of the channel, the format. `google.xml` and `google.tsv` are for Google Merchant Center and all who read its format; `products.jsonl` is for programs of your own, with one size per line.
help-first-feed-step-3 = Market and language stand behind the question mark. Without them you get the first market of the channel, in the first language of that market.
help-first-feed-step-4 = If not everybody may read it, tick *{ rooms-field-feeds-need-token }* in the channel, and make a token with the role *{ workbench-role-feed }* under *{ workbench-settings }*, *{ workbench-tokens }*, or at the command line.
help-first-feed-step-5 = Enter the address at the other end, in Merchant Center as a file that is fetched on a schedule. The token is the password (HTTP Basic), with any user name. Try it yourself first:
help-first-feed-step-6 = A program that comes often need not fetch everything: each answer has a header `Selvedge-Cursor`. Send its value along as `since`, and only what has changed comes back.
help-first-feed-wrong-1 = The feed answers that the channel does not sell there, or does not speak this language.
    .hint = The answer lists the markets or languages that the channel has. Write a country with two letters, as it stands in the channel.
help-first-feed-wrong-2 = The feed answers 401 or 403.
    .hint = The token is missing, has expired, was taken back, or its role may not pull feeds. Make a new one with the role *{ workbench-role-feed }*.
help-first-feed-wrong-3 = A product is live but not in the feed.
    .hint = *{ workbench-shown }* in the editor says what Google would refuse: no brand, no title or description, nobody said for whom it is, or its first picture is smaller than 250 × 250 pixels (500 × 500 from 31 January 2027).
help-first-feed-wrong-4 = The links in the feed lead to `127.0.0.1`.
    .hint = The operator sets `public_url` in `selvedge.toml`, or `SELVEDGE_PUBLIC_URL`, and starts the server again.

## Help: backup and restore
## chosen at run time

help-backup = Backup and restore
    .hint = For whoever runs the server: what to copy, how to bring it back, and how to try that before it is needed.
help-backup-step-1 = Everything is in the data folder, unless the settings say otherwise. Copy `selvedge.db` (all records, their history, people), `files` (photos and documents), `secret.key` and `address.key` (without them nobody’s second factor works, and reviews are no longer found by their writer’s address), and your own `selvedge.toml`, `packs` and `care-symbols`.
help-backup-step-2 = You need not copy `index` and `tmp`: the indexes are made from the records again.
help-backup-step-3 = The simplest way: stop the server, copy the folder, start the server. Long work goes on where it was.
help-backup-step-4 = While the server runs: first the database with SQLite’s own tool, then the files. In this order no record names a file that the copy lacks.
help-backup-step-5 = With PostgreSQL and a bucket: first a dump of the database, then a copy or a version of the bucket. Keep `SELVEDGE_SECRET` or `secret.key` with them.
help-backup-step-6 = Try it: lay the copy into a folder of its own, on another machine if you can. Take `connector_hosts`, `database` and `files` out of its `selvedge.toml` and out of the environment, so that the copy pushes to no shop and touches no other records. With PostgreSQL, restore the dump into an empty database and name that with `--database`. Then make the indexes, verify everything, and open it at a port of its own:
help-backup-step-7 = To restore, stop the server and put the copy in the place of the data folder. Then do the same there: indexes, check, start.
help-backup-wrong-1 = `selvedge check` finds files that are missing.
    .hint = They were copied before the database, or not at all. Copy `files` once more from the newest backup: files never change, so that newer ones always fit.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Put `secret.key`, or the value of `SELVEDGE_SECRET`, back as it was. If it is lost, `selvedge user reset-second-factor` helps each person.
help-backup-wrong-3 = A command says that a server holds the folder.
    .hint = Stop that server first: `selvedge reindex` and a second server want the folder for themselves.
help-backup-wrong-4 = A person’s data was erased after the backup was made.
    .hint = Erase it again in what was restored, with `selvedge user erase`. Keep no backup longer than you must.

## Help: photos
## chosen at run time

help-photos = Handing in photos
    .hint = Names that say what a photo shows: then hundreds of them find their products, their order and their role by themselves.
help-photos-step-1 = Name each file by the code of the product, its position and its role. Instead of the product’s code you may write the SKU or GTIN of one of its sizes, or the style and the colour.
help-photos-step-2 = These words say what a photo shows. `swatch` and `social` stand beside the gallery; without a word the photo is there in its order.
help-photos-step-3 = Open *{ desk-title }*, drop the photos or whole folders anywhere on the page, and watch how each comes in; up to 300 at once. JPEG, PNG, WebP and TIFF are taken, films (MP4, WebM) and PDF as well.
help-photos-step-4 = When they are in, press *{ desk-match }*: you get a plan of which photo goes to which product. Look through it, change what is wrong, and press *{ desk-hang-all }*; it can be taken back as one. What a product shows already stays in its order; new photos come behind it.
help-photos-step-5 = *{ desk-part-inbox }* keeps what found no product. Drag a photo onto one of the products beside the wall, or choose some, type the code of the product and press *{ desk-hang }*. Once more products are there, *{ desk-match-all }* tries again.
help-photos-step-6 = Photos may also come along with a catalogue under *{ runs-title }*, as files or in a ZIP archive: its column *{ runs-field-images }* names the photos of each row. The report lists *{ runs-unmatched }*; they wait in the inbox.
help-photos-step-7 = For a single product, open it and press *{ workbench-add-photos }*. There you also say the role, the order (*{ workbench-earlier }*, *{ workbench-later }*) and *{ workbench-alt }*.
help-photos-step-8 = A product shows at most ten photos; the first is its picture everywhere. Changed photos go out with the next approval.
help-photos-wrong-1 = A photo found no product.
    .hint = Its name begins with no code, SKU, GTIN or style that is known here; or it names a style with several colours and none of them. It waits under *{ desk-part-inbox }*: place it by hand.
help-photos-wrong-2 = A photo hangs on the wrong product.
    .hint = The longest code with which the name begins counts. Take the photo off in the editor and place it by hand where it belongs, or undo the plan or import that placed it.
help-photos-wrong-3 = A file is refused.
    .hint = It is larger than 64 MB, has more than 100 million pixels, or is broken. Export it anew as JPEG; best is a longer side of 2000 to 4000 pixels.
help-photos-wrong-4 = A feed refuses the first picture as too small.
    .hint = Google takes none under 250 × 250 pixels, from 31 January 2027 none under 500 × 500. Best are 1500 × 1500 and more.

## Help: the query bar
## chosen at run time

help-query = Asking exactly
    .hint = The query bar above the products takes words and exact conditions, in codes or in the words of your language.
help-query-step-1 = Words find products as always: by title, code, fibre, colour, in any language. Conditions may stand beside them. In your language a query may read `{ grid-query-example }`.
help-query-step-2 = A condition is a field, a sign and a value. The signs are `=`, `!=`, `<`, `<=`, `>` and `>=`; `:` is the same as `=`. What stands side by side must all be true.
help-query-step-3 = Several values are divided by commas. `or`, `not` and brackets join conditions; `under` takes a category with all below it.
help-query-step-4 = `missing` and `complete` ask for what channels want: of one thing, in one language, on one channel.
help-query-step-5 = `none` means no value, `*` at the end means anything. What stands in quotation marks is a word to search for, even if it is the name of a field.
help-query-step-6 = Figures and days are compared. A price without a currency is in that of the first market; `-7d` is a week ago.
help-query-step-7 = `changed` finds what was edited since its approval; `own` finds products that say something themselves instead of taking it from their style.
help-query-step-8 = Keep a query with *{ grid-view-save }*, change all that it finds at once, or ask the same in the API: `GET /api/v1/products?query=`.
help-query-wrong-1 = A part of the query is marked.
    .hint = Below it stands what cannot be read, and what may stand there. While you type, the bar proposes how to go on.
help-query-wrong-2 = A word cannot stand inside “or”, “not” or brackets.
    .hint = There only conditions may stand. Put words before them.
help-query-wrong-3 = Nothing is found, although something should be.
    .hint = All conditions and words have to be true at once: take some away. `missing` only finds what a channel asks for: in a language that no channel requires, nothing is missing.

## Help: keys
## chosen at run time

help-keys = { find-keys }
    .hint = Which keys find, open, save and approve.
