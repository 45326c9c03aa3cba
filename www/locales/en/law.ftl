# The law in plain English: one message for each sentence key of src/core/restrictions/catalogue.toml.
# One idea a sentence, at most three sentences a message. Say what the list itself does, and nothing more.
# "It" is the party on the card; "US persons" are US citizens and residents, firms organised in the US, and anyone in the US.

## What to do next

law-next-ofac = Stop before you pay, ship or sign. Ask OFAC or a sanctions lawyer, or apply on OFAC’s licence application page. Keep your records for 10 years.
law-next-ofac-block = Do not give the property back. Put money into a blocked account, and report what you hold to OFAC within 10 business days, and by 30 September each year. Keep your records for 10 years.
law-next-ofac-reject = Reject the transaction and report it to OFAC within 10 business days. Keep your records for 10 years.
law-next-cmic = Check the listing date and the divestment date in the entry. After the divestment date, reject the trade and report it to OFAC within 10 business days. To go ahead, apply to OFAC for a licence.
law-next-read-ofac = Open the party’s entry in OFAC’s list search and read the law and directive it names. If you are unsure, ask OFAC’s compliance team. Keep your records for 10 years.
law-next-bank = Ask your bank whether it can carry out the payment before you agree to it. Do not route it through another bank to hide the link.
law-next-bis = Find the item’s export control classification, then read the entry. Apply to BIS for the licence in its SNAP-R system before you ship. Keep your records for 5 years.
law-next-bis-order = Read the order in the Federal Register. Ask BIS before you go ahead. Keep your records for 5 years.
law-next-bis-check = Check bis.gov and federalregister.gov for the rule in force today. Ask who owns your customer and keep the answer for 5 years.
law-next-bis-foreign = Ask the maker whether US technology, software or tools went into the item. If so, read the footnote, and apply to BIS for the licence before you ship. Keep your records for 5 years.
law-next-bis-check-licence = Find out whether your item needs a US export licence. If it does, do not count on one, and ask the agency that grants it.
law-next-bank-support = Do not count on US export credit for this sale.
law-next-uvl = Get a signed UVL statement from the party before you ship. Settle any red flag first, and keep the papers for 5 years.
law-next-meu = Ask who will use the item and for what. If a licence is needed, apply to BIS in its SNAP-R system. Keep your records for 5 years.
law-next-isn = Read the Federal Register notice that the entry cites. Ask the State Department’s nonproliferation office if its end date or scope is unclear.
law-next-ddtc = Ask the State Department’s Directorate of Defense Trade Controls (DDTC) before you go ahead.
law-next-uflpa = Trace the goods back to raw materials and keep the papers; in China, ask a lawyer there first. Ask CBP or a customs broker before you ship, since goods can be held at the port.
law-next-wro = Compare your goods with the order on CBP’s page. Ask CBP or a customs broker before you ship, and collect proof of origin. In China, ask a lawyer there first.
law-next-fcc = Check the FCC ID of the equipment and the Covered List before you order. Ask the supplier for proof of authorisation, or ask the FCC.
law-next-fcc-module = Ask the supplier who made the device and the radio module in it. Look both up by their FCC IDs, and read the FCC’s guide DA 26-48.
law-next-ict = Look for other security software. Read Commerce’s page on the decision if you still use this one.
law-next-contract = Tell your contracting officer at once if you find such equipment or such a supplier. Check what you must state in SAM.gov before you bid. Look there every three months for orders that bar a supplier (FASCSA orders).
law-next-grant = Ask the agency that gave you the award before you spend. Keep quotes and invoices that show make and origin.
law-next-usf = Ask the FCC or the fund’s administrator before you spend its money.
law-next-1286 = Disclose the tie in your proposal. Ask your research security office or the programme officer.
law-next-own-ofac = Ask the company for its owners, and for theirs, with papers. Below 50 percent, OFAC still asks for care. Keep what you found for 10 years.
law-next-own-bis = Ask who owns your customer and keep the answer for 5 years. Check bis.gov and federalregister.gov for the rule in force today.
law-next-own-cmic = Check whether the list names the company itself.
law-next-own-named = Check whether the list names the company itself, and read the whole entry of its owner.
law-next-un = Look up how your own country puts UN sanctions into law, and ask its sanctions authority.
law-next-sam = Look it up at SAM.gov on the day of the award, and read the type of its exclusion. Ask the agency if you are unsure.
law-next-wb = Read the period in the entry. If the World Bank pays, ask its project team before you sign.
law-next-eu = Ask the sanctions authority of your EU member state. It can grant an authorisation, and you report frozen funds to it.
law-next-uk = Read the entry on the UK Sanctions List. Ask the UK Office of Financial Sanctions Implementation (OFSI) about a licence, and report to it what you freeze.
law-next-uk-read = Read the entry on the UK Sanctions List, and the regulations of its regime. Ask the UK’s Foreign Office or a lawyer if you are unsure.
law-next-ca = Ask Global Affairs Canada about a permit before you go ahead.
law-next-au = Ask the Australian Sanctions Office about a permit before you go ahead.
law-next-ch = Report frozen assets to SECO without delay, and ask it about exceptions.
law-next-cn = Read the latest announcement of China’s commerce ministry (MOFCOM). Ask a lawyer in China before you rely on a supply that could be cut off.
law-next-outbound = Ask what the company works on before you invest. Read the Treasury Department’s page on outbound investment.
law-next-region = Ask for the exact place, with its postal code, and look it up on a map that you trust. Read OFAC’s page on the programme, and ask OFAC before you go ahead.
law-next-embargo = Read OFAC’s page on the country’s programme before you go ahead. Exports also need a look at the BIS rules in 15 CFR part 746.

## OFAC: Specially Designated Nationals

law-sdn-about = Everyone on this list is blocked. US persons may not deal with them, and must freeze any of their property that they hold.
law-sdn-buy = US persons may not buy from it, or bring in goods in which it has an interest.
law-sdn-sell = US persons may not sell, ship or give it anything, directly or through others.
law-sdn-pay = US persons may not pay it, take its payments or pass them on. A US bank freezes such a payment and does not send it back.
law-sdn-hold = US persons must freeze any property in which it has an interest. They must report it to OFAC within 10 business days, and by 30 September each year as long as they hold it.
law-sdn-invest = US persons may not buy or sell its shares, bonds or other securities. Those that they hold are frozen.
law-sdn-provide = US persons may not provide services to it, whether paid or free.
law-sdn-obtain = US persons may not use its services or take gifts of money, goods or services from it.
law-sdn-federal = US agencies, their contractors and the firms that work for these may not acquire its goods or services, unless OFAC allows it.
law-sdn-grant = US persons may not pass grant money, goods or services to it, directly or through a partner.
law-sdn-nexus = If you are not a US person, this list does not forbid every dealing. You may not cause a US person to break the block or help to evade it. A payment in US dollars through a US bank can do that.
law-sdn-nexus-goods = If you are not a US person, this list does not forbid every dealing. You may not cause a US person to break the block, for example by buying US goods to pass on to it.
law-sdn-support = OFAC can put you on this list for giving the party money, goods or services, even with no link to the US. Most of the orders behind the list allow that.
law-sdn-secondary = Some programmes go further, such as those on Iran, North Korea and Russia. A foreign bank can lose its accounts in the US for a large dealing with the party. The entry may warn of secondary sanctions.
law-sdn-bis = Items under US export rules also need a BIS licence before they go to it, from anywhere in the world. This follows from the programme of its entry. If OFAC has authorised the deal, ask BIS whether its own licence is still needed.
law-sdn-exc-licence = OFAC can license a dealing: by a general licence open to all, or by a specific licence for you.
law-sdn-exc-information = Information materials, such as books and films, and personal messages are mostly outside the ban.
law-sdn-exc-humanitarian = General licences allow much humanitarian work. Read the one for the programme of the entry.
law-sdn-exc-winddown = A general licence may give a short time to end old deals. It allows what that takes, and no new business. OFAC need not give one: check whether it has, and when it ends.
law-sdn-fifty = The list does not name everyone who is blocked. A company owned 50 percent or more by blocked persons is blocked too, even where several of them add up to that share. Ownership counts, control does not, and this tool does not know ownership.
law-sdn-reach = This list binds US persons, and others where their act has a link to the US. A foreign company that deals with the party does not break US law by that alone. But OFAC can put it on the list for that, even with no link to the US.
law-sdn-goods = Goods, debts and contracts in which the party has an interest are frozen too, even if the goods lie with you. They may not be moved, used or sent back. A freeze takes nothing away: the party still owns them.
law-sdn-people = US persons may not work for the party, since that is a service to it. They may not enter into a contract that a listed person signs, even for a company that is not blocked.
law-sdn-fines = OFAC can fine you even if you did not know. Under most programmes it can ask for up to a sum set by law, or twice the deal if that is more. To break a block on purpose is a crime.

## OFAC: Sectoral Sanctions Identifications

law-ssi-about = This list bars certain dealings with parts of the Russian economy: new debt, new shares, and help for some oil projects. It does not freeze assets.
law-ssi-read = What this list bars depends on the directive in the entry. Read which of Directives 1 to 4 of E.O. 13662 it names before you go ahead.
law-ssi-d1-debt = Directive 1: US persons may not deal in its new debt of more than 14 days. Giving it longer than that to pay you counts as new debt.
law-ssi-d1-equity = Directive 1: US persons may not deal in its new shares, or in its new debt of more than 14 days.
law-ssi-d2-debt = Directive 2: US persons may not deal in its new debt of more than 60 days. Giving it longer than that to pay you counts as new debt.
law-ssi-d2-bonds = Directive 2: US persons may not deal in its new debt of more than 60 days, bonds included. The directive does not bar dealings in its shares.
law-ssi-d3-debt = Directive 3: US persons may not deal in its new debt of more than 30 days. Giving it longer than that to pay you counts as new debt.
law-ssi-d3-bonds = Directive 3: US persons may not deal in its new debt of more than 30 days, bonds included. The directive does not bar dealings in its shares.
law-ssi-d4-goods = Directive 4: US persons may not supply goods or know-how for some oil projects that involve it. These are deepwater, Arctic offshore and shale oil projects.
law-ssi-d4-services = Directive 4: US persons may not provide services for deepwater, Arctic offshore or shale oil projects that involve it. Financial services are outside this directive.
law-ssi-exc-old-debt = Longer periods apply to debt issued before 28 November 2017. OFAC’s FAQ 370 has the table.
law-ssi-reach-share = For projects begun since 29 January 2018, the rule reaches beyond Russia. It then applies if the party owns 33 percent or more, or holds most of the votes.
law-ssi-no-freeze = This list does not freeze its assets and does not stop all trade with it. It bars what the directive in the entry says. The party may also be on the SDN List, which does freeze.
law-ssi-fifty = The list does not name everyone it reaches. A company owned 50 percent or more by listed parties comes under the same directive. This tool does not know ownership.

## OFAC: correspondent and payable-through accounts

law-capta-about = US financial institutions may not open or keep certain accounts for the foreign banks on this list, or may do so only on conditions.
law-capta-read = US financial institutions may not open or keep a correspondent or payable-through account for it, or only on strict conditions. The entry names the law and says which.
law-capta-d2 = Directive 2 of E.O. 14024: US financial institutions may not open or keep a correspondent or payable-through account for it. They must also reject transactions that involve it.
law-capta-561 = US financial institutions may not open or keep a correspondent or payable-through account for it.
law-capta-payment = A US bank may have to refuse a payment that runs through this bank, whoever sends it. Plan another way to pay that the law allows.
law-capta-others = This list binds US financial institutions only. It does not freeze the bank’s assets, but the SDN List may: look there too.

## OFAC: Non-SDN Menu-Based Sanctions

law-mbs-about = This list gathers parties under several US laws. Each entry has its own measures, short of a full block.
law-mbs-read = What this list bars depends on the law and directive in the entry. Read the entry before you go ahead.
law-mbs-d1a = Directive 1A of E.O. 14024: US financial institutions may not lend to it or buy its new bonds. They may not trade bonds that it issued after 1 March 2022. The 50 percent rule does not apply to this directive.
law-mbs-d3-debt = Directive 3 of E.O. 14024: US persons may not deal in its new debt of more than 14 days. Giving it longer than that to pay you counts as new debt.
law-mbs-d3-equity = Directive 3 of E.O. 14024: US persons may not deal in its new shares, or in its new debt of more than 14 days. New means issued from the date in the entry on.
law-mbs-d3-reach = A company owned 50 percent or more by parties under Directive 3 comes under it too. This tool does not know ownership.
law-mbs-d4 = Directive 4 of E.O. 14024: US persons may not take part in any transaction that involves it. A transfer of assets to it or a currency exchange counts.
law-mbs-burma = Directive 1 of E.O. 14014: US persons may not provide financial services to it or for its benefit.
law-mbs-burma-pay = Directive 1 of E.O. 14014 bars US financial services to it or for its benefit. A payment through a US bank can be one.
law-mbs-no-freeze = An entry on this list is not by itself a full freeze of assets. The party may also be on the SDN List, which does freeze: look there too.
law-mbs-235 = The 50 percent rule does not apply to entries under section 235 of CAATSA that do not block property.
law-mbs-235-export = US agencies do not grant licences to send it goods or technology. So what needs such a licence may not go to it.
law-mbs-235-loans = US financial institutions may not lend it more than 10 million dollars in any 12 months.
law-mbs-235-bank = The US Export-Import Bank does not back exports to it, by loans or by insurance.
law-mbs-drugs-exchange = Its entry bars currency exchange in which it has an interest, as far as US law reaches.
law-mbs-drugs-loans = Its entry bars US financial institutions from lending it money or giving it credit.
law-mbs-drugs-invest = Its entry bars US persons from buying large amounts of its shares or debt.

## OFAC: Foreign Sanctions Evaders

law-fse-about = OFAC found that these parties evaded US sanctions on Iran or Syria, or helped others to. US persons may not trade with them.
law-fse-buy = US persons may not obtain goods or technology from it.
law-fse-sell = US persons may not provide goods or technology to it.
law-fse-pay = US persons may not make or take a payment for goods, services or technology to or from it. A US bank must reject such a transfer.
law-fse-invest = US persons may not take part in any deal with it in goods, services or technology. That takes in the services behind a trade in its securities.
law-fse-provide = US persons may not provide services to it, financial services included.
law-fse-obtain = US persons may not obtain services from it.
law-fse-no-freeze = This list does not freeze its assets. It bars trade with it, and a US bank may not let it use an account without OFAC’s permission.

## OFAC: Palestinian Legislative Council

law-plc-about = This list names members of the Palestinian Legislative Council elected for Hamas or another listed group. US financial institutions reject transactions with them.
law-plc-pay = US financial institutions must reject transactions with this person. They do not freeze the money.
law-plc-others = This list speaks to US financial institutions. Some people on it are also on the SDN List, where everything is frozen: look there too.

## OFAC: Chinese Military-Industrial Complex Companies

law-cmic-about = US persons may not buy or sell publicly traded securities of the companies on this list. It is a rule about investment only.
law-cmic-invest = US persons may not buy or sell its publicly traded securities. The ban takes in publicly traded derivatives of them. It also takes in securities meant to give investment exposure to them, such as funds.
law-cmic-cond-dates = The ban starts 60 days after a company is listed. US persons have 365 days from the listing to sell what they hold. The entry shows both dates.
law-cmic-exc-broker = US persons may provide brokerage and other support for trades by clients who are not US persons.
law-cmic-no-freeze = This list does not freeze its assets. It does not stop payments to it, except in a barred trade in its securities.
law-cmic-no-trade = This list is not the SDN List. It does not stop trade in goods or services with the company.
law-cmic-no-fifty = The 50 percent rule does not apply to this list. It covers only companies that are listed themselves, not unlisted subsidiaries.

## OFAC: shared

law-ofac-licence = OFAC can license a dealing, by a general licence open to all or a specific licence for you.

## BIS: Entity List

law-el-about = To send items under US export rules to a party on this list, anyone needs a BIS licence, as far as the entry says.
law-el-export = You need a BIS licence to export, re-export or transfer to it the items that its entry names. This holds anywhere in the world, for items subject to the US Export Administration Regulations (EAR). You, the sender, apply for the licence.
law-el-reach-scope = The entry says which items. For many entries it is every item subject to the EAR.
law-el-reach-party = You need the licence whatever part the party takes: as buyer, middleman, consignee or end user.
law-el-cond-review = BIS may grant or refuse the licence. The entry states how BIS reviews applications.
law-el-cond-exceptions = No licence exception can be used, unless the entry or the rule itself names one.
law-el-says-all = This entry says: all items subject to the EAR. That takes in everyday goods that need no licence for other recipients.
law-el-says-projects = This entry asks for the licence where the item is for the projects that it names.
law-el-says-supplement = This entry names only some items: those that an annex to the Russia rules lists.
law-el-says-presumed = This entry says that BIS starts from a refusal (“presumption of denial”). It can still grant the licence if you give it good reason.
law-el-says-denied = This entry says that BIS refuses such licences as a rule.
law-el-says-case = This entry says that BIS looks at some applications case by case. Read for which items.
law-el-says-general = This entry had a temporary general licence. Check whether it still runs.
law-el-fn1 = Footnote 1: you also need a licence for some items made outside the US. They come from certain US technology or software, or from a plant that rests on it. The rule applies where the party buys, uses or helps to move the item.
law-el-fn3 = Footnote 3: BIS treats it as a military end user of Russia or Belarus, or as a buyer for one. You also need a licence for some items made outside the US with US technology, software or tools.
law-el-fn4 = Footnote 4: you also need a licence for some items made outside the US. They come from certain US technology or software, such as that for advanced chips, or from a plant that rests on it.
law-el-fn5 = Footnote 5: you also need a licence for some chip-making tools and parts made outside the US. They hold US-origin chips, or come from certain US technology or software.
law-el-services = The list is about items, and most services are outside it. US persons may still need a licence to support certain weapons, military-intelligence or advanced chip uses. No one may service, forward or finance an item of which they know that it was exported in breach of the rules.
law-bis-affiliates-first = From 29 September 2025, companies owned 50 percent or more by listed parties came under the same licence rule. This tool does not know ownership.
law-bis-affiliates-paused = BIS suspended its 50 percent rule on affiliates until 9 November 2026. An unlisted company in the same group is not covered by that alone, but it is a red flag.
law-bis-affiliates-now = Check who owns your customer. By its text, the BIS rule on companies owned 50 percent or more by listed parties came back on 10 November 2026. We found no source that confirms this or extends the suspension, so verify it with BIS.
law-el-buying = This list does not ban buying from it. BIS says there is no prohibition on purchases. What you send to it in return, such as parts, tools or designs, may need a licence.
law-el-money = This list does not freeze its assets. It does not stop payments to it or bar investment in its securities.

## BIS: Denied Persons List

law-dpl-about = BIS has taken away the export privileges of everyone on this list, by an order. Others may not help them around it.
law-dpl-export = You may not export, re-export or transfer to it, or on its behalf, any item subject to US export rules. Only BIS can authorise it.
law-dpl-service = No one may service an item that was exported from the US under US export rules and that it owns or controls. Service includes installing, maintaining and repairing.
law-dpl-buy = Getting from it an item that has been or will be exported from the US can break the order. Read the order before you buy.
law-dpl-cond-order = The order sets the terms and the end date. An order marked non-standard has terms of its own.
law-dpl-money = The order is about items under US export rules. This list does not freeze its assets or bar investment in its securities.

## BIS: Unverified List

law-uvl-about = BIS could not check how these parties use items from the US. Exporters must take extra steps with them.
law-uvl-exceptions = You cannot use licence exceptions to send it items subject to US export rules. Where you would have relied on one, you need a BIS licence.
law-uvl-statement = Before you send it an item that needs no licence, get a signed UVL statement from it. File the export in AES, whatever its worth. The listing is a red flag to settle before you ship.
law-uvl-no-ban = This list is not a ban. It does not stop you from buying, and it freezes nothing. BIS can remove a party once it has checked it.

## BIS: Military End-User List

law-meu-about = BIS treats the parties on this list as military end users. Some items may go to them only with a BIS licence.
law-meu-export = You need a BIS licence to export, re-export or transfer to it the items in Supplement No. 2 to part 744. Check whether your item is on that supplement.
law-meu-open = This list is not complete. To send an item to a military end user that the list does not name, you need the same licence. Check who will use the item.
law-meu-money = This list does not ban buying from it. It freezes nothing and bars no payment or investment.
law-meu-cond-review = BIS may grant or refuse the licence.

## State: nonproliferation sanctions

law-isn-about = The State Department put sanctions on these parties over weapons of mass destruction, missiles or other arms. Each notice sets its own measures.
law-isn-buy = Some of the laws behind this list bar imports of its products into the US. Read the notice in the entry.
law-isn-sell = US agencies deny licences to send it arms, and under some of the laws also dual-use items. Read the notice in the entry.
law-isn-pay = Some notices bar certain dealings with it. Read the notice in the entry before you pay.
law-isn-hold = If the notice is under E.O. 13382, look the party up on the SDN List. Its property is frozen while it is there.
law-isn-federal = The US Government may not buy from it or give it assistance, while the notice in the entry is in force.
law-isn-federal-named = While the notice in the entry is in force, the US government may not buy from the firm or person named. If a government is named, other measures hold: read the notice.
law-isn-federal-read = Some of the laws behind this list bar the US government from buying from it; others freeze property or refuse export credit. Read the notice in the entry.
law-isn-cond-term = Under this law the measures run for two years. Check the end date in the notice.
law-isn-reach-successors = Many entries also cover units and subsidiaries of the party, and whoever succeeds it.

## State: AECA debarred parties

law-dtc-about = These parties may not take part in the export of US arms and military services, directly or indirectly.
law-dtc-sell = You may not send it US defence articles, or let it take part in their export. These are the items under the International Traffic in Arms Regulations (ITAR).
law-dtc-provide = You may not provide it defence services, or take part with it in any deal under the ITAR.
law-dtc-obtain = It may not broker arms deals or take part in them. You may not use it for that.
law-dtc-exc = The State Department can reinstate a party, or allow one particular transaction as an exception.
law-dtc-ordinary = This list is about arms and military services under the ITAR. It does not stop other trade or payments, and it freezes nothing.

## DHS: Uyghur Forced Labor Prevention Act Entity List

law-uflpa-about = US law presumes that goods made wholly or partly by the companies on this list were made with forced labour. Such goods may not enter the US unless the importer proves otherwise.
law-goods-made = goods that it made, wholly or in part
law-uflpa-buy = Goods that it made, wholly or in part, are presumed to be made with forced labour and may not enter the US. This includes its inputs in goods that others finished, in any country.
law-uflpa-exc-rebut = The importer can overcome this with clear and convincing evidence. It must also follow CBP’s guidance and answer all of CBP’s questions fully.
law-uflpa-cond-report = CBP must report each exception that it grants to Congress.
law-uflpa-i = It is listed under subsection (i). That is for those who mine, make or produce goods in Xinjiang with forced labour.
law-uflpa-ii = It is listed under subsection (ii). That is for those who work with the Xinjiang government to recruit, move, house or take in forced workers or people from persecuted groups.
law-uflpa-iv = It is listed under subsection (iv). That is for those who exported goods of companies listed under (i) or (ii) from China to the US.
law-uflpa-v = It is listed under subsection (v). That is for those who get material from Xinjiang, or from people who work with its government in schemes that use forced labour.
law-uflpa-named = Only companies and subsidiaries that the list names are on it. Goods from Xinjiang come under the presumption whoever makes them.
law-uflpa-imports = This list is about goods entering the US. It does not freeze assets, and it does not stop sales or payments to the company.
law-uflpa-eu = The EU will bar goods made with forced labour too, wherever and by whomever they were made. By its text that rule applies from 14 December 2027. Once that day has passed, verify that it does.

## CBP: Withhold Release Orders and Findings

law-wro-about = CBP holds back goods at the border that it links to forced labour. Each order names goods, and a maker or a region.
law-goods-order = the goods that the order names
law-wro-buy = CBP detains the goods that its order names, and they may not enter the US. You can overcome this with proof that no forced labour made them.
law-wro-finding = CBP has found that the goods it names here were made with forced labour. They may not enter the US, and CBP may seize them.
law-wro-cond-scope = Only the goods, maker and region in the order are covered. Some orders are modified or on hold: check the status in the entry.
law-wro-exc-proof = To have detained goods released, give CBP a certificate of origin and a full account of how they were made, within its time limit.
law-wro-imports = This order is about goods entering the US. It does not freeze assets, and it does not stop sales or payments to the party.
law-wro-uflpa = CBP now handles the Xinjiang goods in this order under the presumption of the Uyghur Forced Labor Prevention Act. Read that rule too.

## FCC: Covered List

law-fcc-about = The FCC gives no new authorisation to the equipment on this list. Most devices need one before they may be imported into the US or marketed there. Using what is there already is not prohibited.
law-goods-telecom = new telecom and video surveillance equipment
law-goods-older = older covered models
law-goods-module = devices with its radio modules
law-goods-class = the new equipment that the entry describes
law-goods-software = its security software and new equipment that has it built in
law-fcc-tel = The FCC gives no new authorisation to telecom or video surveillance equipment that it makes. Without one, such equipment may not be imported into the US or marketed there.
law-fcc-buy = New telecom and video surveillance equipment that it makes gets no FCC authorisation. Without one, such equipment may not be imported into the US or marketed there.
law-fcc-use-tel = The list names this maker’s equipment for some uses only. But the FCC authorises none of its telecom or video surveillance equipment before it has approved a plan. The plan must keep the equipment from those uses, and in November 2026 we know of no approved plan.
law-fcc-use-buy = Its new telecom and video surveillance equipment may not be imported into the US or marketed there without an FCC authorisation. The FCC gives none before it has approved a plan that keeps the equipment from the listed uses. In November 2026 we know of no approved plan.
law-fcc-older = By an FCC notice of 26 June 2026, its covered models that were authorised earlier may no longer be imported or marketed either. Press reports say it took effect in July 2026. Verify this in the Federal Register.
law-fcc-module = A device of any maker with one of its covered transmitter modules inside gets no FCC authorisation either. Without one, the device may not be imported into the US or marketed there. This holds since 26 December 2025.
law-fcc-rebrand = The FCC says that covered equipment is judged by who produced it. So its equipment can be covered under another brand too: ask who made the device.
law-fcc-software-tel = The FCC gives no new authorisation to equipment that has its cybersecurity or anti-virus software built in.
law-fcc-software-buy = New equipment with its cybersecurity or anti-virus software built in gets no FCC authorisation. Without one, it may not be imported into the US or marketed there.
law-kaspersky = Kaspersky may sell no security or anti-virus software to US persons since 20 July 2024. Since 29 September 2024 it may give them no updates. Nor may anyone resell the software in the US or build it into a product there since then.
law-fcc-class-tel = The FCC gives no new authorisation to the equipment that this entry describes.
law-fcc-class-buy = New equipment that this entry describes gets no FCC authorisation. Without one, it may not be imported into the US or marketed there.
law-fcc-services-tel = The list names telecom services of this company, not its equipment. In separate orders, the FCC decides whether the company may offer them.
law-fcc-fund = Money from FCC support programmes, such as the Universal Service Fund, may not be spent on covered equipment or services. This holds only if your money comes from such a programme.
law-asda-federal = By the American Security Drone Act, federal agencies may not buy or use drones of the makers barred. Contractors may not supply them, or fly them in federal work.
law-asda-grant = Since 22 December 2025, no money of a federal contract, grant or cooperative agreement may buy or fly drones of the makers barred. That binds those too who get a part of the award.
law-asda-cond = A list in SAM.gov names the makers barred. We have not read that list, so look this maker up there.
law-asda-exc = There are exceptions, for example for search and rescue and for fighting wildfires. Agencies can grant waivers.
law-fcc-cond-uses = The listed uses are public safety and the security of government sites. They are also the watch over critical infrastructure, and other ends of national security.
law-fcc-cond-court = In April 2024 a US court found the FCC’s reading of critical infrastructure too broad. Check how the FCC reads it now.
law-fcc-reach-affiliates = Equipment from its subsidiaries and affiliates is covered too.
law-fcc-exc-class = The entry lists exceptions, such as items with a Conditional Approval. Some end on a set day, so read the entry.
law-fcc-keep = Using equipment that is already in the US is not prohibited. The rule is about approval, import and marketing. Carriers that take FCC support have rules of their own.
law-fcc-other-uses = Press reports of 2022 said that it cannot sell new products in the US. For telecom and video surveillance equipment that is right in effect, as long as the FCC has approved no plan.
law-fcc-not-company = The list names equipment and services, not companies. It does not freeze assets, and it does not stop exports or payments.
law-fcc-cond-uses-older = For Hikvision, Dahua and Hytera it reaches only equipment for the listed uses. It leaves equipment in use alone.

## SAM.gov

law-sam-about = US agencies give the people and firms on this list no new contracts, grants or other federal money, as far as the entry says.
law-sam-contract = Federal agencies may award it no new contract, unless the agency’s head states a compelling reason. A contractor needs such a reason to give it a subcontract of more than 45,000 dollars. Off-the-shelf products are outside the rule on subcontracts.
law-sam-grant = You may not make it a participant in work under a federal award. Subawards count, and so do purchases of 25,000 dollars or more.
law-sam-private = The exclusion binds where federal money is spent, and not private dealings. Entries that come from OFAC restrict more: look on the SDN List too.

## NDAA section 889

law-889-about = US law keeps the telecom and video surveillance equipment of five Chinese companies out of federal contracts and federal grant spending.
law-889-a = Part A, since 13 August 2019: federal agencies may not buy its covered equipment or services. Systems that use them as a substantial or essential part count too.
law-889-b = Part B, since 13 August 2020: agencies may not contract with a company that uses its covered equipment or services. This means use as a substantial or essential part of a system, in federal work or outside it.
law-889-grant = You may not spend federal grant, loan or cooperative agreement money on its covered equipment or services.
law-889-cond-uses = For Hikvision, Dahua and Hytera it covers video surveillance and telecom gear, for the uses that the law names. For Huawei and ZTE it covers all telecom equipment.
law-889-reach-affiliates = Equipment from the subsidiaries and affiliates of the five companies is covered too.
law-889-reach-others = The law covers other makers too that the Department of Defense links to China’s government.
law-889-exc-backhaul = Services that connect to others’ networks, such as backhaul, roaming or interconnection, are outside the ban.
law-889-exc-visible = Equipment that cannot route or redirect users’ data, or see into it, is outside the ban.
law-889-exc-waiver = An agency can waive the ban in narrow cases.
law-889-exc-flow = Part B binds the prime contractor. It is not passed down to subcontractors.
law-889-exc-use = The grant rule is about award money, with its cost share and indirect costs. It does not forbid you to use such equipment that you paid for with other money.
law-889-private = This law does not stop private buyers or importers. It freezes nothing and bars no payment or investment.

## NDAA section 5949

law-5949-about = From 23 December 2027, federal agencies may not buy electronics with chips from three Chinese makers.
law-5949-federal = From 23 December 2027, federal agencies may not buy electronic parts, products or services that include its chips. For critical systems, the bar also reaches electronics that use products with its chips.
law-5949-reach-affiliates = Chips from its affiliates, subsidiaries and successors count too.
law-5949-cond-rule = The agencies’ rule was still a proposal of 17 February 2026: check whether it is final. By it, what an agency got before 23 December 2027 stays outside the bar.
law-5949-private = This law is about federal purchases. It does not stop private buyers or importers, and it freezes nothing.

## NDAA section 154

law-154-about = From 1 October 2027, Department of Defense money may not buy batteries from six Chinese makers.
law-154-federal = From 1 October 2027, Department of Defense money may not be used to buy a battery that it made.
law-154-reach-parts = From 1 January 2028, the Department of Defense may buy no advanced batteries with cell parts or know-how of foreign entities of concern. This second law starts with new programmes and has exceptions. Check whether this maker counts.
law-154-private = This law is about Department of Defense purchases. It does not stop other buyers or importers, and it freezes nothing.

## DoD: section 1260H

law-1260h-about = The Department of Defense names these companies as Chinese military companies. It may not contract with them from 30 June 2026 on.
law-1260h-entity = Since 30 June 2026, the Department of Defense may not make, renew or extend a contract with it, or with a company that it controls.
law-1260h-goods = From 30 June 2027, the Department of Defense may not contract for goods or services that include ones made or developed by it. Those of companies that it controls count too.
law-1260h-exc-backhaul = Services that connect to others’ networks, such as backhaul, roaming or interconnection, are outside the bar.
law-1260h-exc-existing = Contracts that existed before the bar are outside it, also when they are changed, extended or renewed.
law-1260h-exc-components = Components may be outside this second bar. We have not confirmed that in the law: check with the contracting officer.
law-1260h-exc-waiver = The Department of Defense can grant waivers.
law-1260h-private = This list does not bind private buyers, sellers or investors. It bans no imports, freezes nothing, and bars no trade in securities.
law-1260h-biotech = If it makes or sells biotechnology, a law of December 2025 will bar it from federal contracts, grants and loans. The deadline for a first list is 18 December 2026, and the bar begins after agencies change their rules. Verify where that stands.

## DoD: section 1286

law-1286-about = The Department of Defense sees a risk to the research it funds in ties to these foreign institutions.
law-1286-grant = Money of the Department of Defense for basic research may be barred from work done with this institution. The Department can grant a waiver. It also weighs ties to it when it reviews proposals.
law-1286-not = This list is not a sanction. It bans no trade or payment, and it freezes nothing.

## United Nations Security Council

law-un-about = The UN Security Council put sanctions on these people and groups. Every UN member state must carry them out under its own law.
law-un-freeze = UN members must have its assets frozen and keep money and other assets from it. Your own country’s law is what binds you.
law-un-arms = UN members must stop goods that the resolution names, often arms, from reaching it. Your own country’s law is what binds you.
law-un-direct = The UN list does not bind companies directly. Look for the party on your own country’s list too.
law-wb-about = The World Bank excludes the people and firms on this list from contracts that it finances, for the period in the entry.
law-wb-award = It may not get a contract that the World Bank finances, or work on one, during the period in the entry. Other development banks may exclude it too. This is no statute.

## European Union

law-eu-about = People and companies in or from the EU must freeze the assets of everyone on this list. They may not make money or other assets available to them.
law-eu-hold = EU persons, and anyone in the EU, must freeze its funds and other assets.
law-eu-pay = EU persons, and anyone in the EU, may not make funds available to it, directly or indirectly.
law-eu-buy = Paying for its goods makes funds available to it. EU persons, and anyone in the EU, may not do that, directly or indirectly.
law-eu-obtain = Paying for its services makes funds available to it. EU persons, and anyone in the EU, may not do that, directly or indirectly.
law-eu-sell = Goods count as economic resources. EU persons, and anyone in the EU, may not make them available to it, directly or indirectly.
law-eu-invest = Securities that it owns are frozen, and paying it for ones that it issues makes funds available. EU persons, and anyone in the EU, may do neither. Take advice before you trade its securities with others.
law-eu-provide = A service is barred where it makes funds or assets available to it, or helps it to get round the freeze. Read the regulation for other bans on services.
law-eu-exc = National authorities can authorise some payments, for example for basic needs or humanitarian work.
law-eu-control = EU guidance: if a listed party owns 50 percent or more of a company, or controls it, treat the company’s assets as the party’s. This tool does not know ownership.
law-eu-file = This file holds asset freezes only. Other EU bans, such as export bans on named companies, are in other annexes: look in the EU Sanctions Map.

## United Kingdom

law-uk-about = The UK put sanctions on these people, companies and ships. Each entry says which measures apply, often an asset freeze.
law-uk-read = The UK sets measures entry by entry. Read which ones this entry carries before you go ahead.
law-uk-hold = Its entry has an asset freeze. UK persons, and anyone in the UK, must not deal with its funds or other assets.
law-uk-pay = Its entry has an asset freeze. UK persons, and anyone in the UK, must not make funds available to it, directly or indirectly.
law-uk-buy = Its entry has an asset freeze. Paying for its goods makes funds available to it, which UK persons and anyone in the UK must not do.
law-uk-sell = Its entry has an asset freeze. Goods count as economic resources, which UK persons and anyone in the UK must not make available to it.
law-uk-invest = Its entry has an asset freeze. Securities that it owns are frozen, and paying it for ones that it issues makes funds available. UK persons, and anyone in the UK, may do neither.
law-uk-obtain = Its entry has an asset freeze. Paying for its services makes funds available to it, which UK persons and anyone in the UK must not do.
law-uk-provide = Its entry has an asset freeze. To be paid by it is to deal with frozen funds, which needs a licence or an exception. Some services can also count as a benefit to it.
law-uk-arms = Its entry has an arms embargo. UK persons must not send it military goods, or help others to.
law-uk-charter = Its entry bars the hire of ships, and for some also of aircraft, by it or to it.
law-uk-crew = Its entry bars crews for its ships or aircraft. Read the regulations for what that takes in.
law-uk-aircraft = Its entry bars technical help with aircraft. Read the regulations for what that takes in.
law-uk-port = Its entry keeps the ship out of UK ports.
law-uk-deflag = Its entry keeps the ship off the UK register of ships, or takes it off.
law-uk-business = Its entry bars some business ties with it, such as a joint venture. Read the regulations for what that takes in.
law-uk-offices = Its entry has its offices in the UK closed.
law-uk-director = Its entry bars the person from acting as a director of a UK company, or from helping to run one.
law-uk-travel = Its entry bars the person from entering the UK. A travel ban does not stop trade or payments.
law-uk-trust = Its entry bars trust services. UK persons, and anyone in the UK, must not provide trust services to it or for its benefit.
law-uk-exc = OFSI can license a dealing with frozen assets. Some exceptions are in the regulations.
law-uk-control = A company that a listed party owns by more than 50 percent, or controls, comes under the freeze too. This tool does not know ownership.

## Canada, Australia, Switzerland

law-ca-about = People in Canada, and Canadians abroad, may not deal with the property of anyone on this list or provide them with financial services.
law-ca-deal = If you are in Canada, or a Canadian abroad, you may not deal in its property or take part in a transaction about it.
law-ca-goods = If you are in Canada, or a Canadian abroad, you may not make goods available to it.
law-ca-services = If you are in Canada, or a Canadian abroad, you may not provide financial or related services to it or for its benefit.
law-au-about = Australian law freezes the assets of the people and companies on this list that are under financial sanctions.
law-au-hold = If you are in Australia, or an Australian anywhere, you must not use or deal with its assets.
law-au-assets = If you are in Australia, or an Australian anywhere, you must not make an asset available to it. Money and goods are assets.
law-au-control = Assets that a listed party owns or controls are frozen too, and the law sets no share for that. This tool does not know ownership.
law-ch-about = Swiss law freezes the assets of the people and companies on this list. Whoever holds such assets reports them to SECO.
law-ch-hold = If you are in Switzerland, or Swiss law applies to you, its assets are frozen. You must report them to SECO.
law-ch-assets = If you are in Switzerland, or Swiss law applies to you, you may not give it money or other assets, directly or indirectly.

## China: Unreliable Entity List

law-cn-about = China has named these foreign companies, and some of their managers, as unreliable. Its announcement can bar them from trade with China and from new investment there.
law-cn-buy = China’s announcement may bar the listed company from buying in China. Read which measures apply and whether they are in force.
law-cn-sell = China’s announcement may bar the listed company from selling to China. Read which measures apply and whether they are in force.
law-cn-invest = China’s announcement may bar the listed company from new investment in China. Read which measures apply and whether they are in force.
law-cn-indirect = This list does not bind you as a buyer outside China. But the company may lose its Chinese supplies, so ask whether it can deliver.
law-cn-customer = This list does not bind you as a seller outside China. But a supplier in China may refuse goods that are bound for the company.
law-cn-stopped = China has stopped the measures in this entry. That does not take the company off the list, and firms in China may need permission to deal with it.
law-cn-suspended = China has suspended the measures in this entry for one year from 10 November 2025. That does not take the company off the list, and firms in China may need permission to deal with it.
law-cn-suspension-over = China suspended the measures in this entry for one year from 10 November 2025. We found no source that says whether they apply again, so verify this with China’s commerce ministry.
law-cn-reach-people = For senior managers, the announcement may bar entry to China and work there instead.
law-cn-reach-anyone = Its announcement bars anyone in China from dealing or working with it, above all from passing data to it. That binds your branch or supplier there too. Read whether the measure is in force.
law-cn-no-freeze = We know of no asset freeze under this list, but China can fine those on it and take other measures. It does not bar payments between parties outside China.
law-cn-others = China has other lists, which this tool does not have: its foreign ministry’s list of countermeasures, for one. Its export control list bars sending dual-use items from China to those on it. Since 22 June 2026, its public buyers may not buy what 46 US companies make, except for their firms in China.

## Reminders: law that needs no listing

law-xinjiang = Goods made wholly or partly in Xinjiang are presumed to be made with forced labour and may not enter the US, whoever made them. That a company is not on the UFLPA Entity List does not lift this.
law-xinjiang-place = A name or an address of it points to Xinjiang. CBP may ask you where these goods, and all that went into them, come from.
law-cn-enquiries = Questions about supply chains in China can break Chinese rules of April 2026. To drop a supplier there because of foreign rules can, too. US duties stay as they are: ask a lawyer in China before you or your supplier collect records there.
law-outbound = US persons must report some investments in Chinese work on chips, quantum computers and AI, and may not make others. No list has to name the company. Most trades in publicly traded securities are outside this rule.
law-labour-kp = Goods that North Koreans made, wholly or partly, in any country, are presumed to be made with forced labour. They may not enter the US unless clear and convincing evidence shows the contrary. Most such workers abroad were in China and Russia, said US agencies in 2018.
law-vehicles = From model year 2027, cars may not enter the US or be sold there with Chinese or Russian software to connect or drive themselves. From model year 2030, or from 2029 for parts without one, Chinese or Russian hardware to connect them may not enter. The maker counts, by its owners, by who controls it and by whose law it is under.
law-embargo-cu = US law bars most dealings of US persons with Cuba, and of foreign firms that they own or control. No list has to name the party. Some dealings are allowed by general licences.
law-secondary-cu = By an order of 1 May 2026, the US can block foreigners who work in Cuba’s energy, mining, finance, defence or security. It can also block those who help its government. Foreign banks that handle large payments for the people blocked can lose their accounts in the US.
law-embargo-ir = US law bars most dealings of US persons with Iran, and of foreign firms that they own or control. No list has to name the party. Some dealings are allowed by general licences.
law-embargo-kp = US law bars most dealings of US persons with North Korea, whether or not a list names the party. Some are allowed by general licences.
law-government-ve = The government of Venezuela is blocked, and so are the companies that it owns or controls. No list has to name them. General licences of 2026 changed much: ask OFAC what is allowed today.
law-regions-ua = US persons may not trade with Crimea and parts of the Donetsk and Luhansk regions, or make new investments there. No list has to name the party. Ask where in Ukraine it is.
law-region-crimea = A name or an address of it points to Crimea. US persons may not trade goods, services or technology with Crimea, or make new investments there. No list has to name the party.
law-region-donbas = A name or an address of it points to Donetsk or Luhansk. US persons may not trade with the parts that Russia calls the Donetsk and Luhansk People’s Republics, or make new investments there. The rest of the two regions is outside this ban.
law-exports-ru-by = Items on the US Commerce Control List need a BIS licence to go to Russia or Belarus, and many others do. No list has to name the party. Some allied countries’ own exports are exempt.
law-exports-sy = All items under US export rules need a BIS licence to go to Syria, save for plain food and medicine (EAR99). A licence exception (SPP) lets the other items go that are not on the Commerce Control List.
law-imports-ru = Oil, oil products, gas and coal from Russia may not enter the US. Nor may its fish and seafood, alcohol, gem diamonds and gold, or its aluminium, copper and nickel made since 13 April 2024. Some are barred even if another country has processed them.
law-invest-ru = US persons may not make new investments in Russia. That takes in buying shares or debt of companies there, whether or not a list names them.
law-defence-ru = The US can sanction anyone who knowingly makes a large deal with Russia’s defence or spy agencies and firms (section 231 of CAATSA). That holds anywhere. The State Department lists these, and this tool does not have its list.

## Ownership: companies that no list names

law-own-ofac = OFAC blocks a company if blocked persons own 50 percent or more of it, directly or through others. The shares of all blocked owners add up. Ownership counts, control does not.
law-own-ssi = The same directive holds for a company if parties on this list own 50 percent or more of it. Their shares add up. Ownership counts, control does not.
law-own-mbs = Directive 3 of E.O. 14024 holds for a company, too, if parties under it own 50 percent or more. Their shares add up. Directive 1A and section 235 of CAATSA have no such rule.
law-own-cmic = Ownership does not count for this list. It covers only companies that it names.
law-own-bis-distinct = BIS looks at each company by itself. A company that is not listed is not covered because of its owners, but a listed owner is a red flag.
law-own-bis = BIS treats a foreign company like its listed owners if they own 50 percent or more of it, directly or through others. Their shares add up. If you know of a listed owner but not the share, you need a licence or the answer.
law-own-bis-paused = BIS has suspended its 50 percent rule until 9 November 2026. A listed owner is still a red flag.
law-own-bis-now = By its text, the BIS 50 percent rule came back on 10 November 2026. We found no source that confirms this or extends the suspension, so verify it with BIS. Of the SDN List only some programmes count, and a listed owner of unknown share calls for a licence or the answer.
law-own-eu = If listed owners together hold 50 percent or more of a company, EU guidance treats its assets as theirs. In 2026 the EU’s court said that such a holding lets control be presumed, until the contrary is shown. A company that a listed party controls counts as well, at any share.
law-own-uk = UK law freezes the assets of a company if one listed party owns more than 50 percent of it, directly or through others. Several owners do not simply add up, unless they act together. A company that a listed party controls counts as well, at any share.
law-own-ca = Canadian law treats the property of a company as that of a listed person who holds 50 percent or more of its shares or votes. It does so too if that person can change its board or direct what it does.
law-own-ch = SECO’s answers on the Ukraine ordinance treat a company like its listed owners if they hold more than 50 percent of it. Their shares add up as a rule. A company that a listed party controls counts as well.
law-own-named = Ownership alone does not put a company on the UFLPA Entity List. The list names its companies, and many entries name subsidiaries too. The bar on contracts under section 1260H also reaches companies that a listed one controls.
