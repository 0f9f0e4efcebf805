## Jobs

job-past-deadline = It took longer than it may, and was given up.
    .hint = Look at what it did so far, and begin it again with less.
job-begun-too-often = It was begun { $attempts } times and never came to its end.
    .hint = Look at the program’s log, and begin it again when the reason is gone.
job-broke = It failed inside the house.
    .hint = The program’s log says why; begin it again when that is mended.
job-ended = The job has ended already.
    .hint = What it did can be undone by its plan.

## The past

moment-unreadable = This is no moment.
    .hint = Write it as RFC 3339 does: 2026-11-22T09:00:00Z.
revision-thinned = This revision is kept no longer: old history is thinned here.
    .hint = Ask for the moment instead (?at=…): the nearest revision before it answers.
restore-nothing = In { $field } there is nothing to restore.
    .hint = It is as it was then; look at the differences for what has changed.

## A call that is sent again

idempotency-key-unreadable = The Idempotency-Key cannot be read.
    .hint = Send one of 1 to { $most } plain characters, such as a UUID.
idempotency-key-of-another-call = This Idempotency-Key belongs to another call, of { $at }.
    .hint = Send a new key with a new call, and the same call with the same key.
idempotency-under-way = The same call is under way.
    .hint = Wait for a moment and send it again: its answer will be there.

## Two who write at the same time

value-changed-by-both = Somebody changed it meanwhile to “{ $theirs }”; you wish “{ $yours }”.
    .hint = Send it again with the current revision if yours should stand.

## Plans

plan-kind-unknown = No plan holds a { $kind }.
    .hint = Name styles, products, variants or another resource of the API.
plan-line-unread = This line cannot be read.
    .hint = Send it again.
plan-line-unread-at = Line { $line } of the plan cannot be read.
    .hint = Each line is an object with “kind” (such as products), “code”, and either “set” with a merge patch or “remove”: true; nothing else.
plan-line-moved = Somebody changed it since the plan was made; their values stay.
    .hint = Look at what is there now, and change it by hand if the plan should win.
plan-line-words-lost = What was written here before is not kept: a person’s words have no history.
    .hint = Write it anew, or import it again from its source.
plan-line-thinned = What was there before is kept no longer, so this cannot be taken back.
    .hint = Look at the record’s history for the nearest state that is kept, and restore that.
plan-thinned = What was there before this plan is kept no longer, so it cannot be undone.
    .hint = Look at the history of its records for the nearest states that are kept, and restore those.
plan-line-gone = It is not there any more.
    .hint = Restore it first, or leave the line out.
plan-dropped = The plan was dropped.
    .hint = Make a new one.
plan-not-open = The plan is applied or dropped already.
    .hint = An applied plan can be undone; otherwise make a new one.
plan-undone = The plan was undone already.
    .hint = Apply a new plan, or undo the one that undid it.
plan-not-applied = The plan was never applied, so there is nothing to undo.
    .hint = Apply it first, or drop it.

## Records, and what they refer to

code-taken = There already is a { $kind } with the code “{ $code }”.
    .hint = Choose another code, or update the record that has it.
link-unknown = There is no { $kind } with the code “{ $code }” to refer to.
    .hint = Create it first, or correct the code.

## Documents that cannot be read

field-unknown = There is no field “{ $field }” here.
    .hint = Use one of: { $expected }.
field-missing = The field “{ $field }” is missing.
    .hint = Add it.
field-unreadable = This cannot be read: { $reason }.
    .hint = Compare it with the API's description.
