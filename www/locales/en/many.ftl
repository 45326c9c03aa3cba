### The sentences of the view of many vendors. Words that other views use too are in page.ftl.

title-many = Many vendors – Vendor Screener
many-title = Screen many vendors
many-loading = Loading the lists and the program for tables.
many-reading = Reading the table.
many-give-up = Give up
many-lede = Bring a table with a vendor in each row. Every name is screened on this device, alerts come first, and what you decide is kept for the next time.

## A table

many-file = Choose a table, or drop it here
many-file-hint = XLSX, CSV, TSV or text, up to 64 MB and 250,000 rows
many-paste = Paste a list instead
many-paste-label = One vendor a line, or cells copied from a spreadsheet
many-paste-read = Read this list
many-sample-lede = No table at hand?
many-sample = Try it with sample vendors
many-private = The table, the results and your decisions stay on this device. Nothing of them is sent.

many-refused-empty = There is nothing in this table. Choose a file with a vendor in each row.
many-refused-too-large = This file is larger than 64 MB. Split it, or leave out columns that are not needed.
many-refused-too-many-rows = This table has more than 250,000 rows. Split it into several files.
many-refused-too-many-columns = A row of this table has more than 16,384 cells. Look at the sign that separates its cells.
many-refused-not-a-table = This is neither a table of text nor a spreadsheet. Save it as XLSX, or as CSV in UTF-8, and choose that.
many-refused-protected = This spreadsheet is protected by a password. Open it, take the password away, save it and choose it again.
many-refused-damaged = This spreadsheet cannot be read. Open it, save it again as CSV in UTF-8 and choose that.
many-refused-excess = This table could not be opened because there is too much packed into it. Leave out what is not needed, save it again as CSV in UTF-8 and choose that.
many-refused-files-left-out = The list files that you added are not searched here now. Open the view of the lists, and come back.

## Its columns

many-pasted = the pasted list
many-sample-table = the sample table
many-read = What was read from { $file }
many-read-counts = { $vendors ->
    [one] { $vendors } vendor
   *[other] { $vendors } vendors
}, { $names ->
    [one] { $names } different name.
   *[other] { $names } different names.
}
many-duplicates = { $count ->
    [one] { $count } vendor stands in the table more than once. It shares its decisions.
   *[other] { $count } vendors stand in the table more than once. They share their decisions.
}
many-column-name = Vendor name
many-column-country = Country
many-column-kind = Kind
many-column-reference = Your number or code
many-column-none = Not in this table
many-column-number = Column { $number }
many-name-continued = A long name goes on in: { $columns }.
many-name-other = Where the name is empty, it is taken from: { $columns }.
many-columns-hint = Names and numbers are searched. Date of birth, nationality, type of ship and address are held against each match. Country and kind are for you to compare. None of these leaves a match out.
many-headings = Row with the headings
many-headings-none = None: the first row is a vendor
many-sheet = Sheet
many-sheet-hidden = { $sheet } (hidden)
many-encoding = Read as text in { $encoding }.
many-preview = The first rows of the table
many-screen = { $vendors ->
    [one] Screen { $vendors } vendor
   *[other] Screen { $vendors } vendors
}
many-other = Choose another table
many-memory = This table takes about { $table } MB of this device’s memory. While it is screened, it takes up to about { $more } MB more.
many-workers = { $workers ->
    [one] The names are screened on this device.
   *[other] The names are screened on this device, { $workers } at a time.
}

## The screening

many-progress = { $done } of { $names } names screened.
many-left-seconds = { $count ->
    [one] About { $count } second left.
   *[other] About { $count } seconds left.
}
many-left-minutes = { $count ->
    [one] About { $count } minute left.
   *[other] About { $count } minutes left.
}
many-stop = Stop

## What came of it

many-results = Vendors and what was found
many-done = { $vendors ->
    [one] { $vendors } vendor screened.
   *[other] { $vendors } vendors screened.
} { $alerts ->
    [0] No listed name like theirs was found.
    [one] { $alerts } vendor may be a listed party.
   *[other] { $alerts } vendors may be listed parties.
} { $open ->
    [0] Nothing is left to decide.
    [one] { $open } needs a decision.
   *[other] { $open } need a decision.
}
many-stopped = Stopped. { $waiting ->
    [one] { $waiting } vendor is not yet screened.
   *[other] { $waiting } vendors are not yet screened.
} { $alerts ->
    [0] No listed name like those of the others was found so far.
    [one] { $alerts } of the others may be a listed party.
   *[other] { $alerts } of the others may be listed parties.
}
many-since = Compared with the screening of { $since }: { $count ->
    [0] nothing is new, changed or gone.
    [one] { $count } vendor has something new, changed or gone.
   *[other] { $count } vendors have something new, changed or gone.
}
many-none-means = Where nothing was found, nothing was found in these lists of these dates. It is no finding about the vendor.
many-filters = Which vendors are shown
many-only-all = All
many-only-open = To decide
many-only-alerts = Alerts
many-only-decided = Decided
many-only-unreadable = Unreadable
many-only-none = Nothing found
many-only-changed = New, changed or gone
many-review = Review the alerts
many-again = Screen again
many-go-on = Go on
many-search = Find in the table
many-facets = Which matches are shown
many-facet-list = List
many-facet-band = Match
many-band-same = Same name
many-band-strong = Strong match
many-band-possible = Possible match
many-band-number = Same number
many-bulk = Undecided matches that these choices leave: { $count }. If they probably are other parties, say why. Each is written down, and one press takes all of them back.
many-bulk-save = Save as false alerts: { $count }
many-shown = { $shown } of { $vendors ->
    [one] { $vendors } vendor shown
   *[other] { $vendors } vendors shown
}
many-grid-keys = In the table: arrow keys move, Enter opens a vendor.
many-column-vendor = Vendor
many-column-state = Outcome
many-column-meaning = What it would mean
many-column-score = Score
many-column-party = Best match
many-column-line = Line
many-meaning-of = if it is { $party }
many-more-hits = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
many-state-open = To decide
many-state-unreadable = Unreadable
many-state-needs-review = Needs review
many-state-unlikely = Probably another
many-state-true-match = True match
many-state-false-alert = False alert
many-state-waiting = Waiting
many-state-none = Nothing found
many-facet-standing = Other facts
many-standing-supported = Supported
many-standing-open = Nothing decides
many-standing-contradicted = Probably another
many-change-new = new
many-change-changed = changed
many-change-gone = gone

## Saving

many-save-title = Save the table
many-save-lede = { $count ->
    [one] The { $count } row shown, with your own columns and what was found and decided.
   *[other] The { $count } rows shown, in their order, with your own columns and what was found and decided.
}
many-save-csv = CSV
many-save-json = JSON
many-save-xlsx = XLSX
many-record-title = Save a record
many-record-lede = Evidence for your files: who screened what, when, against which lists of which date, what was found and what was decided. It ends with its own checksum.
many-record-html = Page to print
many-record-csv = CSV
many-record-json = JSON
many-record-one = Save a record of this vendor
many-record-keep = OFAC asks for 10 years (31 CFR 501.601), the Bureau of Industry and Security for 5 (15 CFR 762.6).
many-record-english = The record is written in English, whatever the language of this page.
many-decisions-title = Decisions
many-decisions-kept = { $count ->
    [0] No decision is kept on this device.
    [one] { $count } decision is kept on this device.
   *[other] { $count } decisions are kept on this device.
}
many-decisions-save = Save all decisions
many-decisions-import = Take over decisions from a file
many-decisions-hint = A file of decisions that was saved here or on another device. It changes none of yours unless you say so.
many-imported = { $taken ->
    [one] { $taken } decision taken over.
   *[other] { $taken } decisions taken over.
} { $known ->
    [0] {""}
    [one] { $known } was known.
   *[other] { $known } were known.
} { $refused ->
    [0] {""}
    [one] { $refused } could not be read and was left out.
   *[other] { $refused } could not be read and were left out.
}
many-import-kept = Decisions left out, since they would change yours ({ $count }): { $which }
many-import-accept = Take these over all the same
many-import-not-json = This is no file of decisions. Choose a JSON file that was saved here.
many-import-not-decisions = This is no file of decisions. Choose a JSON file that was saved here.
many-import-too-new = This file was written by a newer version. Reload the page to get it, and try again.
many-forget-title = This device
many-forget-lede = Table, results and decisions are kept in this browser until you take them away.
many-forget-unkept = This browser keeps nothing here: when the tab closes, table and decisions are gone. Save them first.
many-forget = Take this table away
many-forget-decisions = Forget all decisions
many-forget-decisions-sure = Forget all decisions on this device, and who decided? They cannot be brought back.
many-storing-no = This browser does not let the page keep anything. Table and decisions last as long as this tab: save them before you close it.
many-storing-full = The browser’s storage is full. What you decide now lasts as long as this tab: save the decisions before you close it.
many-restarted = The search program stopped while it worked and was started again. No name was left out.
many-failed-title = The table cannot be worked on
many-failed-crashed = The program stopped several times while it worked on this table. Try again. If it happens again, please report it.
many-failed-file = This file could not be opened: it is damaged, or needs more memory than this device has. Save it as CSV, and try again.
many-failed-kept = What was decided before is kept.

## A vendor, opened

many-review-nav = Through the vendors
many-back = Back to the table
many-next = Next vendor
many-previous = Vendor before
many-next-open = Next to decide
many-line = line { $line }
many-nothing = No listed name like this was found in the lists searched.
many-decided = Every match of this vendor is decided. Press N for the next one.
many-decided-all = Every match of this vendor is decided, and no other vendor is left to decide.
many-keys = Keys
many-decide = Is it { $party }?
many-decide-this = Decide on this match
many-decide-again = Decide again
many-decide-save = Save the decision
many-usual = False alert, because:
many-matches = Matches of this vendor
many-verdict-true-match = True match
many-verdict-false-alert = False alert
many-verdict-needs-review = Needs review
many-withdraw = Take this decision back
many-withdrawn = Decision taken back
many-saved = Saved: { $verdict } for { $party } ({ $vendor })
many-saved-all = Saved: { $verdict } for { $vendor }, matches: { $count }
many-saved-facets = Saved: { $verdict }, matches: { $count }
many-undo = Undo
many-undo-last = Take the last save back
many-undone = Taken back. { $vendor } stands as it did before the last save.
many-undone-facets = Taken back. { $count } matches stand as they did before the last save.
many-reason = Reason
many-reason-country = Another country
many-reason-activity = Another business
many-reason-identity = Another registry number, address or date of birth
many-reason-name = Only a common word is shared
many-by = Your name
many-review-day = Look again from
many-all-hits = { $count ->
    [one] The same for the other undecided match of this vendor
   *[other] The same for the { $count } other undecided matches of this vendor
}
many-decision = { $verdict ->
    [true_match] True match
    [false_alert] False alert
   *[needs_review] Needs review
}. { $reason } ({ $by }, { $date })
many-review-on = To be looked at again from { $date }.
many-taken = Taken over from the file “{ $file }” on { $date }.
many-reopened-vendor = Open again: the vendor’s { $field ->
    [name] name
    [country] country
    [numbers] number
    [born] date of birth
    [nationality] nationality
    [vessel_type] type of ship
   *[kind] kind
} changed from “{ $before }” to “{ $after }”.
many-reopened-entry = Open again: the list entry changed. { $changes }
many-reopened-review = Open again: the day of review, { $date }, has come.
many-changes = Since the last screening:
many-hit-new = New: { $party }.
many-hit-changed = Changed: { $party }.
many-hit-gone = Gone: { $party }.
many-gained = New: { $facts }.
many-lost = Gone: { $facts }.
many-fact = { $about ->
    [name] the name “{ $text }”
    [country] the country { $text }
    [kind] the kind { $text }
   *[listing] the entry { $text }
}
