### The sentences of the record that is kept as evidence. Those on the law itself are in law.ftl, words that the page uses too
### in page.ftl.

record-title = Screening record of { $date }
record-heading = Record of a screening
record-at = Screened at (Universal Time)
record-by = Screened by
record-file = File
record-vendors = Vendors
record-count-alert = With a possible match
record-count-none = Without a listed name like theirs
record-count-unreadable = Could not be screened
record-count-not-screened = Not screened
record-threshold = Threshold, of 100
record-kind = Only of this kind
record-version = Vendor Screener, version

record-alerts = Possible matches
record-no-alerts = No listed name reached the threshold.
record-more = { $count ->
    [one] { $count } more party reached the threshold and is not shown.
   *[other] { $count } more parties reached the threshold and are not shown.
}
record-hit = { $party } – score { $score } of 100
record-matched = Matched name
record-born = Known of the vendor: born or founded { $text }.
record-nationality = Known of the vendor: nationality { $text }.
record-address = Known of the vendor: address { $text }.
record-vessel-type = Known of the vendor: type of ship, { $text }.
record-number = Known of the vendor: number { $text }.
record-words = Words
record-facts = What was known of the vendor beside its name
record-facts-decided = The facts that decided
record-extra-query = Only in the vendor’s name
record-extra-listed = Only in the listed name
record-countries = Countries of the party
record-listing = Listed
record-restricted = Restricted now
record-undecided = Not decided.
record-decision = { $verdict ->
    [true_match] True match
    [false_alert] False alert
   *[needs_review] Needs review
}: { $reason } ({ $by }, { $at })
record-taken = Taken over from the file “{ $file }” on { $date }.
record-review = To be reviewed on { $date }.
record-reopened-vendor = Open again: the vendor changed from “{ $before }” to “{ $after }”.
record-reopened-entry = Open again: the list entry changed. New: { $gained }. Gone: { $lost }.
record-reopened-review = Open again: the day of review, { $date }, has come.

record-others = Vendors without a possible match
record-others-mean = No listed name like theirs was found in the lists below, of the dates below. It is no finding about these vendors.
record-line = Line
record-vendor = Vendor
record-status = Outcome
record-outcome = { $outcome ->
    [none] No listed name found
    [unreadable] Could not be screened
   *[not_screened] Not screened
}

record-lists = Lists searched
record-lists-mean = Lists with no vendor on them were searched like the others.
record-list = List
record-published = As of
record-coverage = Held
record-alerted = Vendors with a possible match on it
record-hash = SHA-256

record-limits = What this record does not say
record-limit-1 = It compares names. A possible match is not a finding that two parties are the same, and a decision is that of the person named.
record-limit-2 = It says what was found in these lists as they were on these dates. Parties listed later, on other lists, or left out of an excerpt are not in it.
record-limit-3 = It does not know who owns a company. Parties owned by listed ones can be restricted without being named (OFAC FAQs 398–401).
record-limit-4 = It does not cover embargoes on whole countries, such as those in 31 CFR parts 510, 515 and 560. It does not cover rules on goods, such as 15 CFR part 774 and 19 U.S.C. 1307.
record-limit-5 = It is information, not legal advice. The official publication decides.
record-keep = How long to keep it
record-keep-1 = Records of transactions subject to OFAC’s rules are to be kept for 10 years. That is 31 CFR 501.601, in force since 12 March 2025 (89 FR 74832, 90 FR 13286).
record-keep-2 = Records of exports subject to the Export Administration Regulations are to be kept for 5 years (15 CFR 762.6).
record-seal = The digits below are the SHA-256 of this file with the digits themselves replaced by zeros. `vendor-screener record verify` checks that they fit. Whoever changes the file can make them fit again: keep the digits elsewhere too, and compare them. They do not show who saved it.
