## The photo desk

desk-title = Photos
desk-find-inbox = Photos without a product
desk-drop = Drop photos or folders anywhere on this page, or choose them
desk-drop-kinds = JPEG, PNG, WebP, TIFF, films (MP4, WebM), PDF; up to { $most } files at once, { $limit } MB each
desk-read-only = You may look at the photos, not change them: photographers and merchandisers do.
desk-search = File name or product code
desk-zoom = Size of the thumbnails
desk-match = Match by file name
desk-match-all = Match the whole inbox by file name
desk-match-hint = You look through the plan before anything is placed.
desk-match-taken = { $count ->
        [one] Match the { $count } file that was taken
       *[other] Match the { $count } files that were taken
    }
desk-refused = { $count ->
        [one] { $count } file was not taken
       *[other] { $count } files were not taken
    }
desk-choose = Choose { $file }
desk-chosen = Chosen:
desk-hang-chosen = What is chosen
desk-product = Product code
desk-position = Position
desk-at-the-end = At the end
desk-hang = Place
desk-hang-on = Place on { $product }
desk-keys = Arrows walk, space chooses, 1 to 9 and 0 (tenth) place at that position.
desk-further = { $count } more
desk-hung = { $count ->
        [one] { $count } photo is on { $product } now.
       *[other] { $count } photos are on { $product } now.
    }
desk-undone = Taken back.
desk-removed = The file is gone.
desk-inbox-empty = The inbox is empty
    .hint = Every photo is on a product. New ones that nobody has matched yet wait here.
desk-no-findings = Nothing is to be said about any photo
desk-empty = No photos yet
    .hint = Drop the photos of a shoot here: LIN-001-navy_2_back.jpg finds its product, its position and what it shows by itself.
desk-shelf = Products
desk-shelf-hint = Find a product and drag photos onto it, or onto one of its positions.
desk-find = Find
desk-free = { $count ->
        [0] full
        [one] room for { $count }
       *[other] room for { $count }
    }

## The queue

desk-queue = What is coming in
desk-queue-waiting = Waiting
desk-queue-looking = Being looked at
desk-queue-taken = Taken
desk-queue-known = Here already: the same photo
desk-queue-failed = The connection broke off.
desk-queue-stopped = Stopped
desk-queue-again = Try again
desk-queue-stop = Stop
desk-queue-stop-all = Stop all
desk-queue-clear = Clear the list
desk-too-many = At most { $limit } files come in at once; the others were left. Drop them once these are through.

## Photos matched to products

desk-matches = Matched by file name
desk-matches-hint = Nothing is placed yet. Look through it, change what is wrong, then place all of it; it can be taken back as one.
desk-matches-changed = The matches are as you wanted them.
desk-count-products = { $count ->
        [one] { $count } product gets photos
       *[other] { $count } products get photos
    }
desk-count-left = { $count ->
        [one] { $count } is left over
       *[other] { $count } are left over
    }
desk-count-same = { $count ->
        [one] { $count } product shows them already
       *[other] { $count } products show them already
    }
desk-hang-all = Place all of it
desk-drop-matches = Drop this plan
desk-as-table = As a list of changes
desk-look-through = Look through the photos
desk-left = Left over
desk-there = There already
desk-place = Position { $position }
desk-beside = Beside the photos
desk-leave-out = Leave out
desk-change-matches = Change the matches
desk-change-hint = Another product code moves a photo; none leaves it in the inbox.
desk-nothing-to-hang = There is nothing to place
photo-no-place = { $product } has its { $max } photos: this would be number { $count }.
    .hint = Take one off there first, or place it on another product.
photo-left-out = Left out by hand.

## One photo

desk-findings = What is to be said
desk-no-findings-here = Nothing: it can be shown as it is.
desk-facts = Facts
desk-pixels = Pixels
desk-size = File
desk-kilobytes = { $size } KB
desk-profile = Colour profile
desk-taken-at = Taken
desk-source = Came as
desk-came = Came in
desk-full = In full size
desk-credit = Credit
desk-rights-until = May be shown until
desk-where = Where it is shown
desk-nowhere = No product shows it yet.
desk-alt-in = Alternative text ({ $language })
desk-take-off = Take off this product
desk-hang-elsewhere = Place on a product
desk-replace = Replace by another file
desk-replace-hint = { $count ->
        [one] { $count } product shows it, as above. Position, role and texts stay; you see the change before it is made.
       *[other] { $count } products show it, as above. Position, role and texts stay; you see the change before it is made.
    }
desk-replace-nowhere = No product shows it: the other file waits in the inbox as well.
desk-other-file = The other file
desk-replace-here = Replace
desk-open = Open the photo at position { $position }
desk-moved = Position
desk-drop-here = Or drop them on this page. Drag to order, or press 1 to 9 and 0 on a photo.
desk-remove = Remove the file
desk-remove-hint = No product shows it, so it can go.
desk-none-chosen = No photo is chosen.
    .hint = Choose one or several, then try again.
desk-no-product = Say on which product.
    .hint = Type its code, or find it among the products beside the wall.
desk-same-file = This is the same file.
    .hint = Choose the new version of it.
desk-other-kind = A photo is replaced by a photo, a film by a film.
    .hint = Choose a file of the same kind.
desk-in-use = { $product } shows it.
    .hint = Take it off there first.
desk-still-live = What was approved last still shows it to shoppers.
    .hint = Approve the product without it, then it can go.

## Films and social images

desk-see-file = Open the file
desk-link = Link
desk-title-in = Title ({ $language })
desk-author = Author
desk-post = Address of the post
desk-right = Right to use it
desk-uploaded-on = Uploaded on
desk-add-film = Add a film
desk-add-social = Add a social image
desk-film-file = Film (MP4, WebM)
desk-picture-file = Picture
desk-or-link = or a link
desk-poster = Poster
desk-not-a-film = This file is not a film.
    .hint = Choose an MP4 or WebM file, or give a link.

## chosen at run time
## Parts of the wall, and how a product was found

desk-part-all = All
desk-part-inbox = Inbox
desk-part-used = In use
desk-part-findings = With findings
desk-kind-photo = Photo
desk-kind-film = Film
desk-kind-document = Document
desk-by-code = by its product code
desk-by-sku = by its SKU
desk-by-gtin = by its GTIN
desk-by-style = by style and colour
desk-by-folder = by its folder
desk-by-hand = by hand
desk-media-swatch = swatch
desk-media-social = social image
desk-media-video = film
desk-media-document = document
