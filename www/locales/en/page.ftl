### The sentences of the page. Those on the law itself are in law.ftl.
###
### Write plainly. Say "not found in these lists", never "cleared", "safe" or "not sanctioned".
### Lists keep the names under which they are published; those come with the data, not from here.

## The frame around every view

product = Vendor Screener
skip-to-main = Skip to the main part
nav-label = Views
nav-one = One vendor
nav-many = Many
nav-explore = Explore
nav-lists = Lists
nav-about = About
header-lists = { $count ->
    [one] { $count } list
   *[other] { $count } lists
} · newest { $newest } · oldest { $oldest }
header-loading = Loading the lists
pages-waiting = This part of the page is loading.
part-failed-title = This part of the page did not load
part-failed = It is not kept on this device, or a newer version of the page is ready. Check your connection, then reload the page. What you opened before goes on working.
header-failed = No lists loaded
theme-to-dark = Dark
theme-to-light = Light
theme-label-dark = Use dark colours
theme-label-light = Use light colours
new-tab = opens in a new tab
footer-not-advice = Information, not legal advice. The official publication decides: follow the link beside each statement before you act on it.
footer-privacy = What you type stays on this device. This page sends it nowhere.
footer-version = Version { $version }
list-comma = {", "}
list-semicolon = {"; "}
title-explore = Explore the lists – Vendor Screener
title-lists = Lists searched – Vendor Screener
title-about = About – Vendor Screener
title-party = A listed party – Vendor Screener

## The language

language-label = Language
language-failed = This language did not load. Check your connection, then choose it again.
translation-note = This translation is not official. What counts is the English beside it, and what the authority has published.
translation-original = English original

## Before the page's own code has started, and when a newer version waits

boot-waiting = The page is loading.
boot-failed-title = The page did not start
boot-failed = Your browser may block WebAssembly, or be too old, or a file of this page did not arrive. Reload the page, or try a current version of Firefox, Chrome, Edge or Safari. Until then, search the official lists themselves.
boot-update = A newer version of this page is ready.
boot-update-use = Use it now

## The form

one-title = Screen a vendor’s name
form-label = Search the lists
field-name = Vendor name
field-name-hint = Company or person, in any script
field-country = Country
more-title = More about it
more-number = A number of its own
more-number-hint = Tax, register, passport, IMO, LEI, wallet
more-born = Born, founded or built
more-born-hint = As 5 Mar 1962 or 1962
more-born-wrong = This is no date. Write 5 Mar 1962 or 1962.
more-born-ask = People are among these.
more-born-say = Do you know when yours was born?
more-nationality = Nationality, register or flag
more-vessel-type-hint = Crude oil tanker, bulk carrier
more-address-hint = Or its city and country: Shanghai, China
field-kind = Kind
field-role = I am
field-activity = I want to
any-country = Any
any-kind = Any
clear-name = Clear the name
ask-change = Change

kind-organisation = Organisation
kind-person = Person
kind-vessel = Ship
kind-aircraft = Aircraft
kind-equipment = Equipment or service

role-us-importer = an importer in the US
role-us-exporter = an exporter in the US
role-us-investor = an investor in the US
role-us-contractor = a US government contractor
role-us-grantee = a holder of a US grant
role-us-bank = a bank or broker in the US
role-in-eu = a person or firm in the EU
role-in-uk = a person or firm in the UK
role-in-canada = a person or firm in Canada
role-in-australia = a person or firm in Australia
role-in-switzerland = a person or firm in Switzerland
role-elsewhere = a person or firm elsewhere

activity-buy-import = buy or import from it
activity-sell-export = sell or export to it
activity-pay-transact = pay it
activity-hold-property = hold its property
activity-invest-securities = invest in its securities
activity-provide-services = provide services to it
activity-obtain-services = get services from it
activity-federal-contract = use it in US government contracts
activity-federal-grant-spend = spend US grant money on it
activity-telecom-authorisation = get FCC authorisation for its equipment

doing-buy-import = Buying or importing from it
doing-sell-export = Selling or exporting to it
doing-pay-transact = Paying it
doing-hold-property = Holding its property
doing-invest-securities = Investing in its securities
doing-provide-services = Providing services to it
doing-obtain-services = Getting services from it
doing-federal-contract = US government contracts
doing-federal-grant-spend = Spending US grant money on it
doing-telecom-authorisation = FCC authorisation for its equipment

## Before anything is typed

welcome-title = Which lists name it, and what does each restrict?
welcome-lede = Type a name. You see which sanctions and trade-restriction lists name it, and since when. You see what each one restricts, for whom and on what authority.
welcome-examples = Try one of these
welcome-what-if = What if Hikvision were on the SDN List? See what would change.
welcome-private = What you type stays on this device.
install-lede = This page can be installed: it then opens in a window of its own, also without a network.
install = Install
install-not-now = Not now

## The status line

status-loading = Loading the lists. You can type already.
status-ready = Ready. { $lists ->
    [one] { $lists } list to search.
   *[other] { $lists } lists to search.
}
status-failed = Nothing was searched.
status-problem = This name cannot be searched yet.
status-found = { $count ->
    [one] { $count } party may match.
   *[other] { $count } parties may match.
} { $lists ->
    [one] { $lists } list searched.
   *[other] { $lists } lists searched.
}
status-none = No listed name like this was found. { $lists ->
    [one] { $lists } list searched.
   *[other] { $lists } lists searched.
}
parts-taken = { $count ->
    [one] Of what you typed, this was taken for the name. Press it to search for it alone:
   *[other] Of what you typed, these parts were taken for names. Press one to search for it alone:
}
status-more = { $more ->
    [one] { $more } more party reached the threshold and is not shown. Type more of the name to narrow it down.
   *[other] { $more } more parties reached the threshold and are not shown. Type more of the name to narrow it down.
}
filters-on = Only some parties were searched: { $filters }.
filters-off = Search them all
lists-chosen = This searches only { $count } of { $all } lists, chosen by the site or link that brought you here: { $lists }.
lists-chosen-all = Search all lists
country-first = Parties of { $country } come first. None is left out for its country.
country-law = Law on { $country }, whether or not a list names the vendor
status-sources = Search these yourself, at their source:
status-parts = { $parts ->
    [one] { $parts } of them only in part.
   *[other] { $parts } of them only in part.
}

## What keeps a name from being searched

problem-empty = Type a name with letters or digits in it.
problem-too-short = One letter matches too many names. Type a little more.
problem-too-long = This is longer than any name. Type the name alone, without address or description.
problem-only-legal-forms = This is only a legal form, such as “Co., Ltd.”. Type the name that stands before it.
problem-only-common-words = Half of all companies carry this word. Add the word that is the company’s own.
problem-short-number = This number is too short to be one party’s alone. Type all of it.
problem-no-letters = There are no letters or digits in this. Type the name in any script.

## When the page itself fails

failed-title = The lists could not be searched
failed-network = The lists did not load. Check your connection, then try again.
failed-missing = A file of this page is missing on its server, so there are no lists to search. Try again later, or tell whoever runs this site.
failed-engine = Your browser did not start the search program. It may block WebAssembly, or be too old. Try a current version of Firefox, Chrome, Edge or Safari.
failed-index = The file of lists is damaged or too new for this page. Reload the page. If that does not help, tell whoever runs this site.
failed-crashed = The search program stopped while it worked on this name. Try again. If it stops at the same name, please report it.
failed-worker = The search program did not start. A browser setting or an extension may block it.
failed-meanwhile = Until it works again, search the official lists themselves. Nothing was found or ruled out here.
failed-detail = What the browser said
failed-again = Try again

## A party that may match

score-line = { $band ->
    [same] { $score } – same name
    [strong] { $score } – strong match
    [number] found by its number
   *[possible] { $score } – possible match
}
band-same = The names are the same but for capitals, marks, punctuation and legal form. Two parties can share a name: compare country and address.
band-strong = The names hardly differ. Compare country and address before you decide that it is the same party.
band-possible = The names are alike enough to look at. Many such matches are other parties.
band-number = The name typed is another, but a number typed is the party’s. Compare the names before you decide.
evidence-title = What you know of it, and what the lists say
evidence-fact = Fact
evidence-yours = Yours
evidence-theirs = Theirs
evidence-accord = Compared
evidence-born = Born or founded
evidence-built = Built
evidence-nationality = Nationality
evidence-flag = Flag
evidence-vessel-type = Type of ship
evidence-register = Registered in
evidence-address = Address
evidence-birth-place = Place of birth
evidence-is = { $accord ->
    [agrees] agrees
    [near] near: look for a slip
    [same_country] same country, no city that both name
    [differs] differs
   *[not_known] not known
}
evidence-contradicted = Probably another party: what you know of yours contradicts what the lists say of this one. Check both before you rely on it.
group-contradicted = Probably another party
number-kind = { $kind ->
    [imo] IMO number
    [mmsi] MMSI
    [call_sign] Call sign
    [tail_number] Tail number
    [serial_number] Serial number
    [passport] Passport
    [national_id] National identity number
    [tax] Tax number
    [registration] Register number
    [lei] LEI
    [bic] BIC
    [iban] IBAN
    [isin] ISIN
    [ticker] Ticker
    [wallet] Wallet
    [telephone] Telephone number
    [email] E-mail address
    [website] Website
   *[any] Number
}
number = { $standing ->
    [found] { $kind } { $number } stands on a list.
    [checksum] { $kind } { $number } was not found, and its check digit does not fit. Look for a slip in it.
    [too_short] { $kind } { $number } was not looked up: it is too short to be one party’s alone.
   *[absent] { $kind } { $number } was not found in these lists. Many parties are listed without their numbers.
}
matched = { $quality ->
    [primary] Matched its listed name
    [original] Matched its name in its own script
    [former] Matched its former name
    [weak] Matched a weak alias
   *[alias] Matched its alias
}
matched-on = on { $lists }
weak-alias = The list itself calls this alias too broad to screen by.
listed-on = { $count ->
    [one] Listed now on { $count } list:
   *[other] Listed now on { $count } lists:
}
same-possibly = { $count ->
    [one] May be the same as another party, which is listed apart. Compare the two before you decide:
   *[other] May be the same as other parties, which are listed apart. Compare them before you decide:
}
same-listed = listed on { $lists }
same-more = and { $count } more of that name
names-all = { $count ->
    [one] Its { $count } listed name
   *[other] All { $count } listed names
}
quality-primary = listed name
quality-original = own script
quality-alias = alias
quality-former = former name
quality-weak = weak alias
card-ended = Every entry found for this party has ended.
row-ended = Ended
group-same = Same name or number
group-possible = Possible matches
group-containing = Names that contain it
group-ended = Ended entries
group-strictest = strictest: { $word }
triage-possibly = Possibly: { $word }
triage-goods = some goods
triage-if-this = if it is this party
triage-if-any = if it is one of these { $total } parties
triage-if-one = if it is the one marked so, of these { $total } parties
triage-if-some = if it is one of the { $count } marked so, of these { $total } parties
triage-ended = Only ended entries were found
triage-also = Also found:
hits-open-all = Open all
hits-close-all = Close all
card-page = Full page of this party
card-what-if = What if it were on the SDN List?
link-copy = Copy a link to this answer
link-hint = The link holds the name. Whoever gets it can read it, and a browser that opens it keeps it in its history.
link-copied = Copied.
link-field = The link
save-record = Save a record
save-record-hint = A page for your files, in English: what you asked, which lists of which date were searched, and what was found. It ends with its own checksum.
save-record-failed = The record could not be made. Check your connection, then try again.

## Why this score?

why = Why this score?
why-caption = Which words matched, and how much they count
why-typed = Typed
why-listed = Listed
why-reason = Why
why-reading = read as { $reading }
why-similarity = Alike
why-weight = Counts for
reason-same = same word
reason-spelling = close in spelling
reason-romanisation = same sound, spelt otherwise
reason-abbreviation = short form, or a form of the same word
reason-joined = written apart
reason-initial = initial
reason-nickname = short form of a given name
reason-legal-form = same legal form
why-extra-query = Typed, but not in the listed name:
why-extra-listed = In the listed name, but not typed:
why-threshold = Parties from a score of { $threshold } are shown.

## The answer

answer-question = { $doing }, as { $role }
verdict-prohibited = Prohibited
verdict-licence-required = Licence required
verdict-presumed-barred = Presumed barred
verdict-conditional = { $activity ->
    [buy_import] No listed ban on buying as such; limits apply
    [sell_export] No listed ban on selling as such; limits apply
    [pay_transact] No listed ban on paying as such; limits apply
    [hold_property] No listed ban on holding its property as such; limits apply
    [invest_securities] No listed ban on investing as such; limits apply
    [provide_services] No listed ban on providing services as such; limits apply
    [obtain_services] No listed ban on getting services as such; limits apply
    [federal_contract] No listed ban on government contracts as such; limits apply
    [federal_grant_spend] No listed ban on spending grant money as such; limits apply
   *[telecom_authorisation] No listed ban on FCC authorisation as such; limits apply
}
verdict-due-diligence = No listed ban; extra care is due
verdict-informational = No listed ban; something to know
verdict-stricter = Limits apply to you; stricter rules bind others
verdict-into-us = Barred on the way into the US
verdict-goods = { $word } for { $goods }
verdict-others = The rules found bind others than you
verdict-none = No listed restriction on this activity was found in the lists searched
verdict-prohibited-means = At least one list prohibits it, as far as its rule below says.
verdict-licence-required-means = You need a licence, and it may be refused.
verdict-presumed-barred-means = It counts as barred unless you prove the contrary.
verdict-conditional-means = What you may do depends on the terms below.
verdict-due-diligence-means = The lists below do not restrict it themselves. They are a reason to look closer.
verdict-informational-means = The lists below do not restrict it themselves.
verdict-into-us-means = The strictest rule binds those who import into the US. It does not stop you from buying for use elsewhere; other rules may.
verdict-others-means = Rules that bind others can still reach you: through US goods, payments in dollars, or the duties of your partners and banks.
verdict-none-means = This does not say that it is allowed. Other lists and other law may restrict it.
answer-follows = { $count ->
    [one] This follows from { $lists }.
   *[other] This follows from { $lists }. The strictest rule decides.
}
answer-us-link = These are US rules. Outside the US they reach you only through a link to it: its goods, its market, its dollars or its government’s money.
answer-later = This changes on { $date }: { $strength }.
upcoming-title = Not yet in force
others-title = Binds others, not you as { $role }
limits-title = How far these lists go
reminders-title = Also keep in mind: not a listing
reminder-tag = Reminder, not a listing
reminder-because = Because of:
rule-listed = listed since { $date }
rule-from = applies from { $date }
rule-until = applies until { $date }
rule-who = Binds: { $who }
rule-entry = Its entry says:
rule-reach = Reaches further
rule-conditions = When and how
rule-exceptions = Exceptions
rule-next = What to do next
beyond-title = What this answer does not cover
beyond-owners = Work out its share in your vendor
rule-as-of = rule as of { $date }
rule-list-of = list of { $date }
unverified = Unverified: check the source
hypothetical = Supposed, not listed

who-us-person = US persons
who-us-nexus = anyone whose act has a link to the US
who-us-financial-institution = US banks, brokers and other financial institutions
who-importer = the importer into the US
who-exporter = anyone, anywhere, who exports or hands on items under US export rules
who-federal-contractor = US agencies and their contractors
who-grantee = those who spend US grant or loan money
who-equipment-supplier = those who make, import or market radio and telecom equipment
who-eu-person = persons and firms of the EU
who-uk-person = persons and firms of the UK
who-ca-person = anyone in Canada, and Canadians anywhere
who-au-person = anyone in Australia, and Australians anywhere
who-ch-person = anyone in Switzerland, and others to whom Swiss law applies
who-listed-party = the listed party itself
who-anyone = anyone

## Activity by activity

activities-title = Activity by activity
activities-hint = The strictest rule found for you as { $role }. Open a row for its sentences and sources.
activity-chosen = your question
strength-prohibited = Prohibited
strength-licence-required = Licence required
strength-presumed-barred = Presumed barred
strength-conditional = Limits apply
strength-due-diligence = Extra care
strength-informational = To know
strength-others = Binds others
strength-none = No rule found
row-later = from { $date }: { $strength }
row-nothing = No listed restriction on this activity was found in the lists searched. This does not say that it is allowed.

## The entries over time

timeline-title = Its entries, oldest first
entry-in-force = in force
entry-ended = ended on { $date }
entry-upcoming = takes effect on { $date }
entry-undated = Date not stated
entry-since = Since { $date }
entry-between = { $since } to { $until }
entry-name = Listed there as
entry-programme = Programme
entry-terms = Terms
entry-note = Note
entry-source = Published in

## What was searched and did not have it

notfound-title = Not found on
notfound-sister = { $party } has a name like this one and is on: { $lists }. Whether it is the same is for you to tell.
notfound-excerpt = excerpt of { $parties ->
    [one] { $parties } party
   *[other] { $parties } parties
}, as of { $date }
notfound-more = { $count ->
    [one] and { $count } other list
   *[other] and { $count } other lists
}
notfound-warning = An excerpt holds only some parties of its list. There, not found says little.

## Nothing found

none-title = “{ $name }” was not found in the lists searched
none-lede = Read this as: not found in these lists, as they were on these dates. It is no finding about the party.
none-excerpts-title = Some of these lists are excerpts
none-excerpts = We hold only some parties of these: { $lists }. A party that is not found here may still be on the full list. Search the official source.
none-excerpts-whole = Get a whole list from its publisher:
none-excerpts-add = Then drop the file here
none-not-said-title = What this does not tell you
none-ownership-word = Owners.
none-ownership = A company can be restricted because listed parties own it, often from a share of 50 per cent. Few lists name such companies.
none-countries-word = Countries.
none-countries = Embargoes can cover a whole country or region. No list names everyone in it.
none-goods-word = Goods.
none-goods = Some goods, software and technology need a licence whoever the other side is, or are barred for how and where they were made.
none-spelling-word = Spelling.
none-spelling = Lists may write the name in another way. Try its own script, a former name, an abbreviation or the parent company.
none-dates-word = Time.
none-dates = Parties listed after the dates below are missing here.
none-searched-title = What was searched

## Of which day a list is, and how much of it is held

edition-statute = statute of { $date }
edition-retrieved = date not stated, retrieved { $date }
edition-file = date not stated, file of { $date }
edition-unknown = date not stated
day-unknown = an unknown day
coverage-complete = Complete
coverage-excerpt = Excerpt

## How old the lists are

age-old = { $older ->
    [all] The lists here are more than 30 days old.
   *[some] { $count ->
        [one] { $count } of { $lists } lists here is more than 30 days old.
       *[other] { $count } of { $lists } lists here are more than 30 days old.
    }
} Parties listed since then are missing. The oldest is the { $oldest }, last checked { $date }.
age-ageing = { $older ->
    [all] The lists here are more than 7 days old.
   *[some] { $count ->
        [one] { $count } of { $lists } lists here is more than 7 days old.
       *[other] { $count } of { $lists } lists here are more than 7 days old.
    }
} Entries may have changed since. The oldest is the { $oldest }, last checked { $date }.
age-fresh = Every list here was checked within the last 7 days.
age-how = A list counts from the day on which it was last fetched, or else from the day of the edition. Statutes are left out.
age-tag-old = over 30 days old
age-tag-ageing = over 7 days old

## Newer lists

newer-label = Newer lists
newer-title = New lists are available
newer-of = New lists are available, of { $date }
newer-use = Use them
newer-busy = Getting the new lists
newer-used = The new lists are in use.
newer-changes = See what changed
newer-failed = The new lists could not be used. The lists you have stay in use. Reload the page to try again.
newer-older = The server offers older lists than you have, or fewer: { $lists }. Yours stay in use.
newer-older-use = Use the server’s lists all the same
newer-reload = Reload the page

## What this device keeps

device-title = What this device keeps
device-lede = This browser keeps the lists in use and list files that you add. It keeps your last table and its results, your decisions with your name, and your settings. None of it is sent.
device-nothing = Shared computer: keep nothing
device-nothing-hint = What is kept now is forgotten first. From then on this page keeps only the mark that says so.
device-forget = Forget everything on this device
device-sure = Forget lists, files, tables, decisions and settings of this page? They cannot be brought back.
device-yes = Yes, forget
device-no = No, keep
forgotten-title = Everything is forgotten
forgotten = This page has left nothing on this device. You can close this tab.
forgotten-links = A link with a name that you opened may still be in your browser’s history. Remove it there.
forgotten-again = Open the page anew

## Inside a page of another site

embed-by = { $site } says: offered here by “{ $org }”.
embed-by-unknown = The page around says: offered here by “{ $org }”.
embed-same-origin = This page and the page around it are of one site. That site can read what you type here.
embed-contact = Questions?
embed-asks = { $site } asks for this result. It would get the name that you typed, what you chose and what was found. Nothing is sent unless you press the button.
embed-send = Send it to { $site }
embed-wait = The button works after it has been in full sight for a second.
embed-sure = Do you want { $site } to get it?
embed-yes = Yes, send it
embed-no = No
embed-sent = Sent to { $site }.
