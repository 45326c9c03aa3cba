### The sentences of the command line's tables. JSON and CSV have none.

countries-title = { $list }: { $parties } parties, by country
countries-method-address = Address: parties for which the list gives an address in the country.
countries-method-address-or-tie = Address or tie: these, and parties whose nationality, citizenship or document the list gives as of the country.
countries-several = A party may count for several countries. { $without } parties have none by address, { $neither } none by either way.
countries-none = This index has no list { $list }. Its lists are: { $lists }.
countries-column = Country
countries-address = By address
countries-tie = By address or tie
found = “{ $query }”: { $count ->
    [one] { $count } party may match.
   *[other] { $count } parties may match.
} { $lists ->
    [one] { $lists } list searched.
   *[other] { $lists } lists searched.
}
nothing-found = “{ $query }” was not found in any of these lists:
nothing-means = Not found means just that. It says nothing of owners, or of whole countries under embargo. It says nothing of goods that need a licence whoever buys them, or of the parties that an excerpt leaves out.
starter-notice = This is the starter index: { $held } of about { $whole } SDN parties. `vendor-screener lists update` fetches the whole lists.
updated-notice = { $index }: { $lists }. { $days ->
    [0] Fetched today.
    [one] Fetched yesterday.
   *[other] The oldest was fetched { $days } days ago: `vendor-screener lists update` fetches today’s.
}
more = { $count ->
    [one] { $count } more party reached the threshold.
   *[other] { $count } more parties reached the threshold.
}
hit = { $party }  –  { $band ->
    [same] { $score }, same name
    [strong] { $score }, strong match
    [number] found by its number
   *[possible] { $score }, possible match
}  –  { $countries }  –  id { $id }
compared = { $about }: yours { $yours }; { $accord ->
    [agrees] agrees with “{ $theirs }” ({ $lists })
    [near] near “{ $theirs }” ({ $lists }): look for a slip
    [same_country] the same country as “{ $theirs }” ({ $lists }), no city that both name
    [differs] differs from “{ $theirs }” ({ $lists })
    [unclear] cannot be compared with “{ $theirs }” ({ $lists })
   *[not_known] the lists do not say
}
born = Born or founded
built = Built
nationality = Nationality
flag = Flag
vessel-type = Type of ship
register = Registered in
address = Address
birth-place = Place of birth
contradicted = Probably another party: what you know of yours contradicts what the lists say of this one.
party = { $party }  –  { $countries }  –  id { $id }
matched = Matched the name “{ $name }” ({ $lists }): { $words }
part = Of what was typed, this was taken for the name: “{ $part }”
country-law = Law on { $country }, whether or not a list names the vendor
possibly-same = Possibly the same, but listed apart: { $parties }
suppose = Supposing that { $party } were also on { $list }. It is not: rules marked SUPPOSED follow from that hypothesis alone.
listings = Entries
in-force = in force
ended = ended { $date }
upcoming = not yet
restrictions = What they restrict, on { $date }
no-restriction = No entry in force restricts any activity. That is not to say that it is allowed.
asked = Asked only: { $what }.
asked-for = for { $who }
no-restriction-asked = No rule of these entries answers to that. That is not to say that it is allowed.
left-out = { $count ->
    [one] { $count } other rule of these entries restricts another activity or binds others.
   *[other] { $count } other rules of these entries restrict other activities or bind others.
} To see all, leave out --activity and --who.
list = { $supposed ->
    [yes] SUPPOSED · { $list }
   *[no] { $list }
}
rule = { $activity }: { $strength } { $from ->
    [now] · binds { $who }
   *[other] from { $from } · binds { $who }
}
supposed = SUPPOSED: { $strength }
already = Already today: { $strength }
hardens = today “{ $strength }” under { $lists }
adds = SUPPOSED as well: “{ $strength }” under { $lists }
reach = Reach: { $text }
condition = Condition: { $text }
exception = Exception: { $text }
next = Next: { $text }
source = { $citation } · { $url }{ $evidence ->
    [unverified] {" "}· UNVERIFIED: check the source
   *[verified] {""}
}
today-in-full = What holds today, in full: vendor-screener restrictions { $party }
limits = How far these lists go
reminder-because = Because of: { $text }
reminders = Law that needs no listing (reminders)
beyond = What this does not cover
not-found-on = Not found on
edition-published = as of { $date }
edition-retrieved = date not stated, retrieved { $date }
edition-unknown = date not stated
days = published: { $published }; retrieved: { $retrieved }
day-unknown = unknown
diff-days = { $before } → { $after }
diff-none = not there
diff-added = { $count } added
diff-removed = { $count } removed
diff-renamed = { $count } renamed
diff-reprogrammed = { $count } under other programmes
diff-amended = { $count } other changes
diff-id = id
diff-kind = kind
diff-aliases = aliases
diff-countries = countries
diff-since = in force since
diff-terms = measures
diff-citations = authority
diff-facts = details
diff-same = { $list }: the same parties ({ $before } → { $after })
list-complete = { $list } ({ $id }, { $edition })
edition-statute = statute of { $date }
list-excerpt = { $list } ({ $id }, EXCERPT of { $parties ->
    [one] { $parties } party
   *[other] { $parties } parties
}, { $edition })
batch-done = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, { $alerts ->
    [one] { $alerts } alert
   *[other] { $alerts } alerts
}, { $unreadable ->
    [one] { $unreadable } unreadable row
   *[other] { $unreadable } unreadable rows
}
batch-unlikely = { $count ->
    [one] { $count } vendor is unlikely to be a listed party
   *[other] { $count } vendors are unlikely to be listed parties
}: what the table says of them contradicts what the lists say.
batch-text = { $file }: read as text in { $encoding }, cells separated by { $separator }
batch-tabs = tabs
batch-lines = nothing: one name a line
batch-sheet = { $file }: read the sheet "{ $sheet }"
batch-other-sheet = { $file }: the sheet "{ $sheet }" was not read; --sheet reads it
batch-hidden-sheet = { $file }: the hidden sheet "{ $sheet }" was not read; --sheet reads it
batch-column-heading = { $file }: names are taken from column { $column }, by its heading in row { $row }; --column takes another
batch-column-content = { $file }: no headings were found; names are taken from column { $column }, by what stands in it; --column takes another
batch-column-asked = { $file }: names are taken from column { $column }, as asked
batch-column-continued = { $file }: a long name goes on in column { $column }
batch-column-other = { $file }: where that is empty, from column { $column }
batch-column-numbers = { $file }: numbers are looked up from { $columns }; --id-column takes others
batch-column-personal = { $file }: column { $column } is held against what the lists say of each party found
batch-column-address = { $file }: { $columns } is held as the address against what the lists say of each party found; --address-column takes another
row-ragged = Row { $row } has more or fewer cells than the header: look for a missing quote or separator.
row-quote = Row { $row } has a quotation mark without its other one: correct it. The rows after it were read by themselves.
row-title = Row { $row } stands above the headings and was not screened.
row-damaged = Row { $row } has bytes that are not { $encoding }: save the file as UTF-8.
row-damaged-name = The name in row { $row } has bytes that are not { $encoding }: save the file as UTF-8.

record-whole = { $file }: the digits fit the content. Whoever changed it could make them fit: compare them with digits kept elsewhere (--expect). SHA-256: { $sha256 }
record-expected = { $file } has the digits expected: it is as it was when they were kept. SHA-256: { $sha256 }
