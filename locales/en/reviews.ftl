## What shoppers say

review-rating = A review has one to five stars.
    .hint = Give a whole number from 1 to 5.
review-fit-unknown = This is no answer to the question how it fits.
    .hint = Say small, true_to_size or large, or leave it out.
review-without-words = The review has no text.
    .hint = Write a sentence or two about it.
review-without-author = The review has no name.
    .hint = Give the name to show beside it; a first name or initials will do.
review-erased = Its author had this erased, so it is not written again.
    .hint = Leave the field empty; stars, fit and date can be changed.
