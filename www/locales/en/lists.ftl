### The sentences of the view of the lists: files that a visitor adds, where each list comes from, what changed.

## The lists searched

lists-title = Lists searched
lists-lede = Every list that a name is compared with, as we hold it. The official source decides.
lists-signed = Their publisher has signed these lists, with the key that this page knows.
lists-host = No publisher has signed these lists: this page trusts the host that it comes from.
lists-detection = On { $day }, { $names } listed names were searched as they stand: { $found } found their party. With one slip of the pen, { $percent } per cent did.
lists-column-title = List
lists-column-date = As of
lists-column-coverage = Held
lists-column-parties = Parties
lists-column-names = Names
lists-column-sources = Files
lists-source = Official source
lists-file = Our CSV
lists-note = Where it comes from
lists-loading = The lists are loading.
lists-in-use = In use now

## The visitor's own files

files-title = Add a list file
files-lede = Screen against the whole of an official list, or against a list of your own. The file is read on this device and stays on it.
files-drop = Drop list files here, or
files-choose = Choose files
files-which = Take the files just as they are published. We read the Consolidated Screening List and those of OFAC, BIS, CBP and OpenSanctions. We also read the lists of the UN, the EU and the UK. A CSV file with a column “name” will do as well. OFAC’s files in parts go together.
files-busy = { $stage ->
    [start] Starting the reading program
    [look] Looking at { $file }
    [read] Reading { $file }
    [combine] Putting all lists together
    [compare] Comparing the lists
   *[open] Opening the lists
}
files-progress = Progress
files-percent = { $percent }%
files-cancel = Cancel
files-done = { $outcome ->
    [added] { $count ->
        [0] Nothing was added.
        [one] { $count } file was added. Its lists are searched now.
       *[other] { $count } files were added. Their lists are searched now.
    }
    [older] { $count ->
        [one] { $count } file was added, but a newer edition of its list is here. The newer edition stays in use.
       *[other] { $count } files were added, but newer editions of their lists are here. The newer editions stay in use.
    }
    [partly] { $count ->
        [one] { $count } file was added. Some of its lists are not searched, since better editions are here.
       *[other] { $count } files were added. Some of their lists are not searched, since better editions are here.
    }
    [preferred] The older file is searched in place of the newer edition.
    [unpreferred] The newer edition is searched again.
    [removed] Removed. The file is no longer searched. Where the page has a list of its own, that one is searched again.
    [dated] The day is taken down, and the newest edition of each list is searched.
    [combined] Your files are searched together with the new lists.
    [cancelled] Cancelled. Nothing was changed.
    [compared] Compared. See what changed below.
    [incomparable] The lists could not be compared.
    [absent] The reading program did not load, and nothing was changed. It is not kept on this device. Check your connection, then try again.
   *[broken] The reading program stopped, and nothing was changed. The files may be too large for this device.
}
refused-too-large = { $file }: larger than 256 MB. No list is so large; use the list file itself, not a data base or an archive.
refused-unreadable = { $file }: it cannot be read. A folder cannot be added: open it and choose the files in it.
files-not-kept = This browser does not let the page keep anything. Your files are searched until you leave the page.
files-kept-title = Your files
files-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}: { $used } used, { $aside } set aside
files-added-on = added { $date }
files-remove = Remove
files-remove-label = Remove { $file }
files-list-parties = { $parties ->
    [one] { $parties } party
   *[other] { $parties } parties
}, { $names ->
    [one] { $names } name
   *[other] { $names } names
}
files-in-use = searched
files-older = not searched: of { $date }, and an edition of { $newer } is in use
files-older-used = searched, though of { $date }, in place of the edition of { $newer }
files-use-older = Use the older file anyway
files-use-newer = Use the newer edition again
files-day = The file does not say of which day its list is. It is of
files-day-use = Use this day
not-new-identical = { $file }: the same edition was here already, to the letter.
not-new-day = { $file }: it is of { $date }, as the edition that was here already.
not-new-undated = { $file }: it does not say of which day { $list } is. The file is of { $date }; the list may be older.
not-new-fewer = { $file }: { $list } now has far fewer parties than before, by { $count }. Is the file an old one? Then remove it. What changed stands below.
files-not-in-use = not searched: another edition that is newer or more complete is
files-refused-now = This version of the page cannot read it any more, so it is not searched: { $why }
files-left-out = Opening the search with these files did not end, so they are left out: only the built-in lists are searched. Remove the files, or try once more.
files-try = Search them once more
files-remarks = { $count ->
    [one] { $count } remark on its rows
   *[other] { $count } remarks on its rows
}
files-no-remarks = Every row was used, and none was odd.
files-remarks-lede = Nothing is dropped silently: each row became a party, part of one, or a remark here.
files-told-more = and { $count } more
files-set-aside = set aside
files-used-all-same = used all the same
files-from = from your file { $file }

## Working without a network

offline-title = Working without a network
offline-said = { $state ->
    [busy] The rest of the page is being kept on this device.
    [failed] Not all of the page is kept. Missing: { $parts }. Check your connection, then try again. If a newer version of this page is ready, use it first.
    [all] The whole page is kept on this device, in all languages. It works without a network.
   *[some] One vendor and the lists in use work without a network. The rest of the page is kept on this device when you first open it.
}
offline-keep = Keep everything for working offline ({ $size } MB)
offline-part-pages = Explore and the pages of parties
offline-part-many = Many
offline-part-files = reading list files
offline-part-languages = languages
offline-part-texts = documentation and licences

## Remarks on rows, by kind

remark-alias-without-party = Aliases of parties that the main file does not have. The files are of different days.
remark-address-without-party = Addresses of parties that the main file does not have. The files are of different days.
remark-comment-without-party = Remarks on parties that the main file does not have. The files are of different days.
remark-empty = Rows that say nothing.
remark-nameless = Parties without a name.
remark-repeated = Parties that stand there more than once. What is said of them was brought together.
remark-twin = Parties to which the authority gave the same number. They are kept apart.
remark-unknown-kind = Kinds of party that we do not know. They were taken for organisations.
remark-unknown-alias = Kinds of alias that we do not know. They were taken for ordinary ones.
remark-unknown-programme = Programmes that do not say on which list the party is. The parties are kept.
remark-no-programme = Parties without a programme.
remark-encoding = Text that is not in UTF-8. It was read in the encoding that its letters tell. If names look wrong, save the file as UTF-8.
remark-heading-taken = Headings that differ by a letter or two from those of the layout. They were taken for them.
remark-unknown-country = Countries that we do not know by that name. The parties are shown without them.
remark-cut-off = Remarks that break off, so that an alias may be lost.
remark-no-end-mark = The end mark is missing, so the file may be cut off.
remark-unknown-date = Dates that are none. The entries are shown without them.
remark-unknown-source = Lists that we do not know. Their parties are kept.
remark-unknown-element = Parts of the file that are new to us. They were passed over.
remark-unknown-reference = Things that the file refers to and does not have. What they would say is missing.
remark-unknown-part = Elements of an entry that are new to us. What they say was not read.
remark-no-letter = Names without a letter. They were kept: check which column has the names.
remark-date-order = Dates such as 03/04/2024. The file does not say whether the day or the month comes first.
remark-record-count = The file says how many entries it has, and has another number.
remark-left-to-authority = Entries of lists that the authority publishes itself. Its own file is used in their place.
remark-not-listed = Things that are not themselves listed. They were passed over.
remark-address-as-name = Addresses among the names. They were taken for addresses.
remark-address-as-party = Addresses that are listed as such. They can be found by the address, too.
remark-not-a-name = Names without a letter. They were not taken for names.
remark-fragment = Aliases that are pieces of names, such as “and”. They stand among the remarks and are not searched.
remark-lost-letters = Names whose letters were lost before the file reached us. They are shown as they are.
remark-long-name = Names that are too long. Only their beginning is compared.
remark-many-names = Parties with more names than a party can have. The rest was set aside and cannot be found.
remark-many-facts = Parties with more facts than a party can have. The rest was set aside and is not shown.

## What is known of a list

provenance-authority = Authority
provenance-source = Source
provenance-published = Published
provenance-retrieved = Retrieved
provenance-rows = Rows read
provenance-parties = Parties
provenance-names = Names
provenance-licence = Licence
provenance-sha = SHA-256
provenance-builder = Built by
provenance-builder-is = Vendor Screener { $version }
provenance-not-stated = not stated in the file
provenance-not-known = not recorded

## What changed

changes-title = What changed
changes-lede = Lists in use were last replaced by other editions on { $date }. The ones before are kept on this device to compare with.
changes-show = Show what changed
changes-json = All changes (JSON)
changes-counted = { $changed ->
    [0] No list changed.
    [one] { $changed } list changed.
   *[other] { $changed } lists changed.
} { $unchanged ->
    [0] {""}
    [one] { $unchanged } other list did not.
   *[other] { $unchanged } other lists did not.
}
changes-incomparable = The lists before were kept by another version of this page, which this one cannot read.
changes-of-list = { $state ->
    [new] new here, { $added } parties
    [gone] no longer here
   *[changed] { $added } added, { $removed } removed, { $renamed } renamed, { $reprogrammed } under other programmes, { $amended } other changes
}
changes-excerpt = Before, only an excerpt of this list was held. Most of what is added here is not new on the list itself.
changes-what = What
changes-name = Name
changes-detail = Programmes, or name before
changes-kind = { $what ->
    [added] Added
    [removed] Removed
    [renamed] Renamed
    [amended] Other details
   *[reprogrammed] Other programmes
}
changes-how = { $what ->
    [added] { $now }
    [removed] { $now }
    [renamed] was { $was }
   *[reprogrammed] { $now }, was { $was }
}
changes-rest = { $count } more changes of this list stand in the JSON file.
