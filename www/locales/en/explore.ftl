### The sentences of a party's page, of what would change on another list, of owners, and of the pictures.

## A party's page

party-back = Back to the search
party-answer = What its listings mean for you
party-loading = The party is being looked up.
party-missing-title = No party of this address
party-missing = The lists here have no party with the id “{ $id }”. It may have another id in newer lists, so search its name.

facts-title = Addresses, numbers and other facts
facts-hint = What the lists say besides names and entries. Compare it with what you know of your vendor.
facts-none = The lists as we hold them give no address or number for this party. The official list may have some.
fact-address = Address
fact-born = Born or founded
fact-birth-place = Place of birth
fact-nationality = Nationality
fact-citizenship = Citizenship
fact-title = Office or title
fact-identifier = Number
fact-security = Security
fact-contact = Contact
fact-linked-to = The list links it to
fact-craft = Ship or aircraft
fact-remark = Remark

one-party-why = Why one party on several lists?
one-party-rule = Entries of several lists are shown as one party only where hardly any doubt is left. One of these must hold:
one-party-number = Both have the same number of OFAC, of the United Nations or of a ship.
one-party-other-number = Both have another long number in common, and their names agree.
one-party-organisation = Both have the same listed name with its legal form, and the same country. Next to a list that we wrote ourselves, it is enough that no country speaks against it.
one-party-person = Both are people of the same name who were born on the same day. If the name has at least three words, the same country and year of birth are enough. People of whom no date of birth is known stay apart.
one-party-ours = Both stand on lists that we wrote ourselves, and we compared the entries.
one-party-else = Otherwise they stay apart, and each says that it may be the same as the other. No list’s own two entries are made one.

related-title = Related listings
related-hint = These parties are listed too. That one owns or runs another does not follow from this.
related-name = Parties with a similar name
related-publication = Put on a list together with it
related-by = by { $citation }

## What if

whatif-title = What if it were put on another list?
whatif-list = Suppose it were on
whatif-tag = Hypothesis
whatif-lede = { $party } is compared with itself, as if it were on the { $list } from today. This is a supposition for you to plan with. It says nothing of what any authority will do.
whatif-listed = { $party } is on the { $list } already. Only what its entry does not say yet would change.
whatif-nothing = No answer would change for anyone.
whatif-caption = What would change, by activity and person
whatif-activity = Activity
whatif-person = For
whatif-now = Now
whatif-then = Then
whatif-unchanged = No change in: { $activities }.
whatif-also = { $word } as now; this list adds rules
whatif-stricter = { $word }; others barred
whatif-why = Why: the rules that would come with it, and their sources

## Owners

owners-title = Does it own your vendor?
owners-lede = A company can be treated like its listed owners, though no list names it. Lists do not say who owns whom. Enter what you know, and see what each rule makes of it.
owners-example = Chains work too: enter who owns the owner, and name that company under “of”.
owners-vendor = your vendor
owners-row = Owner { $number }
owners-owner = Owner
owners-percent = owns percent
owners-company = of
owners-listed = is listed
owners-add = Add an owner
owners-remove = Take owner { $number } away
owners-empty = Enter a share to see what follows.
owners-no-rule = No rule on owners that we know goes with its lists.
owners-others = Rules of other lists
owners-reached = { $share } counts: treated like its listed owners
owners-verify = { $share } counts if the rule is in force: verify
owners-below = { $share } counts: this rule is not reached
owners-suspended = { $share } would count, but the rule is suspended
owners-not-counted = Ownership does not count here
owners-through = Counted through: { $companies }
owners-no-share = The share of { $name } must be above 0 and at most 100 percent.
owners-too-much = The shares of { $name } add up to more than 100 percent.
owners-itself = { $name } cannot own itself.

## Explore

explore-title = Explore the lists
explore-lede = Who is on the lists, which parties the lists share, and what each list is and does.
compared-title = The lists side by side
compared-hint = The strictest rule of each list. What holds for one party depends on its entry.
compared-list = List
compared-binds = Binds
compared-restricts = Restricts
compared-about = What it is
compared-held = Parties held, and of which day
compared-some = for some entries
compared-later = from a later day
compared-not-held = Not in this index
pictures-title = Who is on the lists
explore-list = On this list
explore-also = And on this list
explore-any-list = Any list
explore-text = Name contains
explore-all = Show all parties
explore-count = { $count ->
    [one] { $count } party.
   *[other] { $count } parties.
}
explore-programme = Programme: { $programme }.
explore-year = Listed in { $year }.
explore-members = { $shown ->
    [0] No party to name
   *[other] Names: { $shown } of { $count }
}
picture-table = { $more ->
    [0] Table behind the picture
   *[other] Table behind the picture, with { $more } more rows
}
picture-parties = Parties
picture-bar = { $label }: { $count ->
    [one] { $count } party
   *[other] { $count } parties
}
picture-choose = Choose a bar to see its parties alone: their names stand below the pictures.
picture-save = Save the picture
picture-of = Lists up to { $date }
picture-country = Country
picture-programme = List and programme
picture-year = Year
picture-by-country = Parties by country
picture-country-note = { $count ->
    [0] A party may have several countries.
    [one] A party may have several countries. { $count } has none.
   *[other] A party may have several countries. { $count } have none.
}
picture-by-programme = Parties by programme
picture-by-year = Parties by the year of their entry
picture-year-note = { $count ->
    [0] Entries that stand today.
    [one] Entries that stand today. For { $count } party the list gives no day.
   *[other] Entries that stand today. For { $count } parties the list gives no day.
}
picture-by-list = Parties by list
picture-also-on = Parties of the { $list } that are also on
overlaps-title = What lists share
overlaps-lists = Lists
overlaps-note = Parties that stand on both lists. Open the table and choose a row to see them above.
sdn-title = Share of the SDN List by country
sdn-lede = How many parties of the SDN List had an address in a country, in July 2021 and in January 2023.
sdn-edition-2021-07 = July 2021
sdn-edition-2023-01 = January 2023
sdn-by-address = by address
sdn-by-tie = by address or tie
sdn-table = All figures, counted in two ways
sdn-method = By address: the list gives an address there. By address or tie: that, or a tie that the list names. A tie is a nationality, a citizenship, or a document with the country in brackets. Each party counts once for a country, and may count for several.
sdn-source = Counted from OFAC’s files of these months, with 8,976 and 11,443 parties. The command line prints the same: vendor-screener index countries.
