### The sentences of the view about the page.

about-title = About this page
about-matching-title = How matching works
about-matching-1 = Your browser downloads the lists once and searches them itself. It compares the words you type with those of every listed name. They may come in any order, joined or apart, with or without accents, and in several scripts.
about-matching-2 = Rare words count for more than common ones. Two different names that share no more than “Group” or “Trading” do not match. Legal forms such as “Co., Ltd.” are weak evidence.
about-matching-3 = A score runs from 0 to 100. Each match shows which words matched, why, and how much they count. A score compares names. It does not say that two parties are the same: compare country, address and registry numbers.
about-matching-more = The methodology: what is compared, what a score means, how often matching finds and how often it errs, and what it cannot do
about-law-title = What a listing means
about-law-1 = A listing restricts what its list, its programme and its own terms say, and nothing else. One list bans buying a company’s shares, another asks for an export licence, a third concerns government contracts only. This page keeps them apart, by activity and by who is bound, with a citation for each statement.
about-law-2 = Each statement carries the date of our knowledge. Where we could not read the source ourselves, it is marked as unverified.
about-not-title = What this page does not do
about-not-1 = It does not say that you may deal with a party. It says what was found in which list of which date.
about-not-2 = It does not know who owns a company. Parties owned by listed ones can be restricted without being named.
about-not-3 = It does not cover embargoes on whole countries or rules on particular goods, except for the reminders it shows.
about-not-4 = It is not legal advice.
about-privacy-title = Privacy
about-privacy-1 = What you type stays on your device. After the page has loaded it sends no request that depends on what you type. There are no cookies, no counters and no third parties.
about-privacy-kept = The lists in use and the list files that you add are kept on your device, for your next visit and to show what changed. Remove a file in the view of the lists and it is gone.
about-privacy-2 = The address does not show what you ask, so your browser’s history does not keep it. A link that you copy holds the name after the “#” sign. Browsers do not send that part, but whoever gets the link can read it.
about-privacy-3 = Links to official sources lead to other sites. They are told neither the name nor the address of this page.
about-licences-title = Licences
about-licences-1 = This program is free to use, change and pass on, under the MIT licence or the Apache License 2.0, as you like.
about-licences-more = The work of others that it contains, and under which licences
