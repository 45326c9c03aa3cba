// Made of src/core and options.d.ts: `UPDATE_EXPECT=1 cargo test --test spec typescript::` makes it anew.

/** The answer to one query. */
export interface Answer {
  /** The name as it was typed. */
  query: string;
  /** The score, 0 to 100, from which a party counts as an alert. */
  threshold: number;
  /** What keeps the query from being screened, if anything does. */
  problem?: QueryProblem;
  /** The numbers in what was typed that a party has, and those that were asked for beyond doubt. */
  numbers: TypedNumber[];
  /**
   * The parties that may match: first those that a number or a date of birth supports, last those that one contradicts; of
   * each, those that score best first.
   */
  hits: Hit[];
  /** How many more parties reached the threshold than `hits` has. */
  more: number;
  /** Every list that was searched. */
  searched: ListInfo[];
}

/** Why a query cannot be screened. */
export type QueryProblem =
  /** Nothing was typed, or only spaces. */
  | "empty"
  /** A single letter: it would match too much. */
  | "too_short"
  /** More than 400 characters, longer than any name: `MAX_QUERY_CHARS`. */
  | "too_long"
  /** Only legal forms, such as "Co., Ltd.". */
  | "only_legal_forms"
  /** Only a word that half of all companies carry, such as "Trading", and no listed name of just this. */
  | "only_common_words"
  /** No name, and of numbers only such as are too short to be one party's alone. */
  | "short_number"
  /** No letters or digits in it, such as emoji. */
  | "no_letters";

/** A number that was typed. */
export interface TypedNumber {
  /** As it was typed, without its label. */
  text: string;
  /** What it is, if that was said or the number tells. */
  kind?: NumberKind;
  /** What is wrong with it, if it was not found. */
  problem?: NumberProblem;
  /** Whether a listed party has it. */
  found: boolean;
}

/** What a number is. */
export type NumberKind =
  /** A ship's or a ship owner's number of the International Maritime Organization. */
  | "imo"
  /** A ship's Maritime Mobile Service Identity. */
  | "mmsi"
  /** A ship's call sign. */
  | "call_sign"
  /** An aircraft's registration. */
  | "tail_number"
  /** An aircraft's serial number, given by its maker. */
  | "serial_number"
  /** A passport. */
  | "passport"
  /** A national identity card or personal number. */
  | "national_id"
  /** A taxpayer's number. */
  | "tax"
  /** A number in a register of companies, statistics or licences. */
  | "registration"
  /** A Legal Entity Identifier, ISO 17442. */
  | "lei"
  /** A Business Identifier Code of a bank, ISO 9362. */
  | "bic"
  /** An International Bank Account Number, ISO 13616. */
  | "iban"
  /** An International Securities Identification Number, ISO 6166. */
  | "isin"
  /** The symbol of a share at an exchange. */
  | "ticker"
  /** An address of a digital currency. */
  | "wallet"
  /** A telephone or fax number. */
  | "telephone"
  /** An e-mail address. */
  | "email"
  /** A website. */
  | "website";

/** What is wrong with a number. */
export type NumberProblem =
  /** Its check digit does not fit the others: it was mistyped. */
  | "checksum"
  /** Too short for a number that one party alone has. */
  | "too_short";

/** One party that may match. */
export interface Hit {
  /** The party. */
  party: PartySummary;
  /** The name of the party that matched best, as published. */
  matchedName: string;
  /** How good that name is. */
  matchedQuality: Quality;
  /** The lists that publish that name. */
  matchedLists: string[];
  /** 0 to 100. */
  score: number;
  /** What the score means. */
  band: Band;
  /**
   * What is known of the vendor beside its name, held against what the lists say of the party. It does not change the score,
   * which compares names.
   */
  evidence: FactComparison[];
  /** What that comes to. */
  standing: Identification;
  /** Which words matched, and why. */
  words: Word[];
  /** The part of what was typed that was taken for the name, as typed; none where that is all of it. */
  part?: string;
  /** Words typed that nothing in the matched name answers. */
  extraQuery: string[];
  /** Words of the matched name that nothing typed answers. */
  extraListed: string[];
  /** The party's entries, oldest first, ended ones included. */
  listings: ListingStatus[];
  /** What those in force restrict, strongest first. */
  restrictions: Restriction[];
  /** What the rules come to, for each activity and those whom they bind. */
  verdicts: Verdict[];
  /** What those in force do not do, where readers often get it wrong. */
  limits: Limit[];
  /** Law that bears on the party's country and needs no listing. */
  reminders: Reminder[];
  /** The lists searched that have no entry for the party, by id. */
  notFoundOn: string[];
  /** Other parties that have a name in common with it. */
  possiblySame: Namesake[];
}

/** What a score means in words. */
export type Band =
  /** The same name, but for case, marks, punctuation and legal form. */
  | "same"
  /** Hardly any difference. */
  | "strong"
  /** Alike enough to look at. */
  | "possible"
  /** Below the threshold: it was found by a number. */
  | "number";

/** What the facts come to. The score of the name stays what it is. */
export type Identification =
  /** A number or a date of birth agrees, and nothing contradicts. */
  | "supported"
  /** Nothing is known that decides. An address that agrees does not: a city has many of one name. Nor does a type of ship. */
  | "open"
  /**
   * Two dates of birth that are known to the day are more than a year apart, or two numbers differ of which everyone has one
   * alone: the IMO number of a ship, the LEI of a company. A country, an address or a type of ship alone
   * contradicts nothing.
   */
  | "contradicted";

/** One fact, yours and theirs. */
export interface FactComparison {
  /** What it is about. */
  about: About;
  /** What the number is, if it is one and that is said. */
  number?: NumberKind;
  /** What was typed. */
  yours: string;
  /** What the lists say, in their words. */
  theirs: string[];
  /** The lists that say it, by id; of a country that stands in for an address, those that the party is on. */
  lists: string[];
  /** Whether they agree. */
  accord: Accord;
}

/** What a comparison is about. */
export type About =
  /** When a person was born, or an organisation was founded. */
  | "born"
  /** When a ship or an aircraft was built. */
  | "built"
  /** The state a person belongs to. */
  | "nationality"
  /** The state whose flag a ship or an aircraft flies, or flew. */
  | "flag"
  /** The state in whose register an organisation stands. */
  | "register"
  /** What type of ship it is. */
  | "vessel_type"
  /** Where it is. */
  | "address"
  /** Where a person was born; told only if that is in the city of the address that was typed, since people move. */
  | "birth_place"
  /** A number. */
  | "number";

/** Whether what you know and what a list says agree. */
export type Accord =
  /** As far as both are known. */
  | "agrees"
  /** A slip may lie between them; of addresses, they are in one country. */
  | "near"
  /** They do not agree. */
  | "differs"
  /** The lists do not say, or not so that it can be compared: a city without its country. */
  | "not_known";

/** One line of a score's explanation: which word typed answers which word listed. */
export interface Word {
  /** The word or words typed, as compared. */
  query: string;
  /** The word or words listed, as compared. */
  listed: string;
  /**
   * Where the listed words stand in the matched name as published: pairs of UTF-16 offsets,
   * start and end, which is how JavaScript counts.
   */
  listedAt: [number, number][];
  /** Where the typed words stand in the query: likewise. */
  queryAt: [number, number][];
  /** Why they match. */
  reason: Reason;
  /** How alike they are, 0 to 1. */
  similarity: number;
  /** What share of the score rides on them, 0 to 1; all words together make 1. */
  weight: number;
}

/** Why a word typed and a word listed count as the same. */
export type Reason =
  /** The same, but for case and marks. */
  | "same"
  /** Close in spelling. */
  | "spelling"
  /** Another romanisation: the same consonants, *Hezbollah*, *Hizballah*. */
  | "romanisation"
  /** One begins the other: *tech*, *technology*. */
  | "abbreviation"
  /** Written apart on one side: *Hik Vision*, *Hikvision*. */
  | "joined"
  /** An initial: *J*, *John*; or those of all words: *NITC*, *National Iranian Tanker Company*. */
  | "initial"
  /** A short form of a given name: *Bill*, *William*. */
  | "nickname"
  /** The same legal form, perhaps in another spelling: *Co., Ltd.*, *Company Limited*. */
  | "legal_form";

/** Another party that has a name in common with one, and may be the same: nothing says so beyond doubt. */
export interface Namesake {
  /** Its stable identifier. */
  id: string;
  /** Its name to show. */
  name: string;
  /** The lists that have an entry for it, by id, ended entries included. */
  lists: string[];
}

/** A party without its entries. */
export interface PartySummary {
  /** Stable identifier. */
  id: string;
  /** The name to show. */
  name: string;
  /** What it is. */
  kind: Kind;
  /** ISO 3166-1 alpha-2 codes. */
  countries: string[];
  /** All its names. */
  names: Name[];
}

/** What is listed. */
export type Kind =
  /** A company, agency, institution or group. */
  | "organisation"
  /** A natural person. */
  | "person"
  /** A ship. */
  | "vessel"
  /** An aeroplane or helicopter. */
  | "aircraft"
  /**
   * A class of equipment, services or goods that is listed rather than a company, such as the
   * FCC's "uncrewed aircraft systems produced in a foreign country".
   */
  | "equipment";

/** One name of a party, exactly as published. */
export interface Name {
  /** The name as the list writes it. */
  text: string;
  /** The best quality that any of the lists gives it. */
  quality: Quality;
  /** The lists that publish it, by id. */
  lists: string[];
}

/**
 * How good a name is, in the words of the lists: OFAC and the UN tell strong from weak aliases.
 * Ordered from best to worst.
 */
export type Quality =
  /** The name under which a list enters the party. */
  | "primary"
  /** The name in the party's own script, such as Chinese or Cyrillic. */
  | "original"
  /** Also known as. */
  | "alias"
  /** Formerly known as. */
  | "former"
  /** A broad alias of little use for screening: OFAC's "weak a.k.a.", the UN's "low quality". */
  | "weak";

/** An entry and whether it stands. */
export interface ListingStatus extends Listing {
  /** Whether it stands on the day of the screening. */
  status: Status;
}

/**
 * One party's entry on one list, under one programme or authority.
 *
 * What the entry restricts follows from list, programme and terms together, never from the list alone.
 */
export interface Listing {
  /** The list's id, such as `us-bis-el`. */
  list: string;
  /** The name under which this list enters the party. */
  name: string;
  /** The programme or legal authority within the list, such as `CMIC-EO13959`. */
  programme: string;
  /** The day on which the entry took effect, where the source gives one. */
  since?: Day;
  /** The day on which the entry ended; `None` while it stands. */
  until?: Day;
  /** Where the authority published it, such as `84 FR 54002`. */
  citation: string;
  /** The address of that publication. */
  url: string;
  /** The entry's own terms: licence requirement, directive, use limit, goods. */
  terms: string;
  /** Whether the entry was read in its source. */
  evidence: Evidence;
  /** A remark of ours for the reader; mostly empty. */
  note: string;
}

/** Whether an entry stands. */
export type Status =
  /** It stands. */
  | "in_force"
  /** It has ended. */
  | "ended"
  /** It takes effect on a later day. */
  | "upcoming";

/** Whether a statement was read in its source. */
export type Evidence =
  /** Read in the authority's own publication or a copy of it. */
  | "verified"
  /** Not read in a source, or perhaps no longer so: shown as "unverified". */
  | "unverified";

/** What a party's listings restrict, what they do not, and what holds without them. */
export interface Restrictions {
  /**
   * What entries in force restrict: by activity, strongest first. Rules that begin later are among
   * them, marked as upcoming.
   */
  restrictions: Restriction[];
  /** What they come to, for each activity and those whom they bind. */
  verdicts: Verdict[];
  /** What entries in force do not do. */
  limits: Limit[];
  /** Law that bears on the party's countries and regions. */
  reminders: Reminder[];
}

/** What one entry on one list restricts, for one activity and one group of people. */
export interface Restriction {
  /** The catalogue entry, such as `cmic-invest`. */
  id: string;
  /** What is restricted. */
  activity: Activity;
  /** Whom it binds. */
  who: Who;
  /** How strongly. */
  strength: Strength;
  /** The rule in plain English. */
  text: string;
  /** Its key in the locale files. */
  key: string;
  /** The goods that alone it bars, in plain English, as "new video equipment"; none where it bars all. */
  goods?: Sentence;
  /** What widens it, in plain English. */
  reach: Sentence[];
  /** When and how it applies. */
  conditions: Sentence[];
  /** What it leaves allowed. */
  exceptions: Sentence[];
  /** What to do next. */
  next?: Sentence;
  /** The list it follows from. */
  list: string;
  /** The programme it follows from. */
  programme: string;
  /** Statute, order or rule. */
  citation: string;
  /** The official page. */
  url: string;
  /** The day of which our knowledge is. */
  asOf: Day;
  /** Whether the statement was read in its source. */
  evidence: Evidence;
  /** The first day on which the rule applies, if it has one. */
  from?: Day;
  /** The last day on which it applies, if it has one. */
  until?: Day;
  /** Whether the rule applies only from a later day than that of the question. */
  upcoming: boolean;
  /** Whether it follows from a listing that is only supposed ("what if"). */
  hypothetical: boolean;
}

/** What a visitor may want to do with a party. */
export type Activity =
  /** Buy its goods or bring them into the country. */
  | "buy_import"
  /** Sell, export or hand over goods, software or technology to it. */
  | "sell_export"
  /** Pay it, or take part in a payment. */
  | "pay_transact"
  /** Hold property in which it has an interest. */
  | "hold_property"
  /** Buy or sell its shares, bonds or debt. */
  | "invest_securities"
  /** Provide services to it. */
  | "provide_services"
  /** Obtain services from it. */
  | "obtain_services"
  /** Sell its products to the United States government, or use them as a contractor. */
  | "federal_contract"
  /** Spend United States grant money on its products. */
  | "federal_grant_spend"
  /** Get radio or telecom equipment authorised by the FCC. */
  | "telecom_authorisation";

/** Whom a restriction binds. */
export type Who =
  /**
   * Citizens and residents of the United States wherever they are, firms organised there, and
   * anyone on its soil.
   */
  | "us_person"
  /** Anyone whose act has a link to the United States, such as a payment in dollars. */
  | "us_nexus"
  /** Banks, brokers and other financial institutions in the United States. */
  | "us_financial_institution"
  /** The importer of record into the United States. */
  | "importer"
  /** Anyone, anywhere, who exports, re-exports or transfers items under United States export rules. */
  | "exporter"
  /** United States agencies and those who contract with them. */
  | "federal_contractor"
  /** Those who spend United States grant or loan money. */
  | "grantee"
  /** Those who make, import or market equipment that needs an FCC authorisation. */
  | "equipment_supplier"
  /** Nationals and firms of the European Union, and anyone in it. */
  | "eu_person"
  /** Nationals and firms of the United Kingdom, and anyone in it. */
  | "uk_person"
  /** Anyone in Canada, and Canadians anywhere. */
  | "ca_person"
  /** Anyone in Australia, and Australians anywhere. */
  | "au_person"
  /** Anyone in Switzerland, and others to whom Swiss law applies. */
  | "ch_person"
  /** The listed party itself. */
  | "listed_party"
  /** Anyone. */
  | "anyone";

/** Who the visitor is. */
export type Role =
  /** An importer in the United States. */
  | "us_importer"
  /** An exporter in the United States. */
  | "us_exporter"
  /** An investor in the United States. */
  | "us_investor"
  /** A contractor or supplier of the United States government. */
  | "us_contractor"
  /** A holder of a United States grant, such as an NGO or a university. */
  | "us_grantee"
  /** A bank or broker in the United States. */
  | "us_bank"
  /** A person or firm in the European Union. */
  | "in_eu"
  /** A person or firm in the United Kingdom. */
  | "in_uk"
  /** A person or firm in Canada. */
  | "in_canada"
  /** A person or firm in Australia. */
  | "in_australia"
  /** A person or firm in Switzerland. */
  | "in_switzerland"
  /** A person or firm elsewhere. */
  | "elsewhere";

/** How strongly an entry restricts an activity, strongest first. */
export type Strength =
  /** Not allowed, but for the exceptions stated. */
  | "prohibited"
  /** Allowed only with a licence that may be refused. */
  | "licence_required"
  /** Taken to be barred unless the contrary is proved. */
  | "presumed_barred"
  /** Depends on the terms of the entry. */
  | "conditional"
  /** Not restricted by the entry, but a reason to look closer. */
  | "due_diligence"
  /** Good to know. */
  | "informational";

/** A sentence in English and its key in the locale files. */
export interface Sentence {
  /** The sentence in English. */
  text: string;
  /** Its key. */
  key: string;
}

/** What all rules in force come to for one activity and those whom they bind: the strictest of them, and every list that sets it. */
export interface Verdict {
  /** What is restricted. */
  activity: Activity;
  /** Whom it binds. */
  who: Who;
  /** How strongly. */
  strength: Strength;
  /** The lists from which it follows, by id, the one that prohibits most first. */
  lists: string[];
  /** Whether all rules as strict as this are confined to some goods. */
  someGoods: boolean;
  /** Whether it follows from a listing that is only supposed ("what if"). */
  hypothetical: boolean;
}

/** What being on a list does not do, said where readers often get it wrong. */
export interface Limit {
  /** The catalogue entry, such as `cmic-no-freeze`. */
  id: string;
  /** The list. */
  list: string;
  /** The activities beside which it is said. */
  activities: Activity[];
  /** In plain English. */
  text: string;
  /** Its key in the locale files. */
  key: string;
  /** Statute, order, rule or official answer. */
  citation: string;
  /** The official page. */
  url: string;
  /** The day of which our knowledge is. */
  asOf: Day;
  /** Whether the statement was read in its source. */
  evidence: Evidence;
  /** Whether it goes with a listing that is only supposed ("what if"). */
  hypothetical: boolean;
}

/** Law that bears on a party's country or region whether or not the party is listed. */
export interface Reminder {
  /** The catalogue entry, such as `xinjiang-presumption`. */
  id: string;
  /** The activities beside which it is said. */
  activities: Activity[];
  /** Whom it binds. */
  who: Who;
  /** How strongly. */
  strength: Strength;
  /** In plain English. */
  text: string;
  /** Its key in the locale files. */
  key: string;
  /** The name or address of the party that led to it; empty where its country did. */
  because: string;
  /** What to do next. */
  next?: Sentence;
  /** Statute or rule. */
  citation: string;
  /** The official page. */
  url: string;
  /** The day of which our knowledge is. */
  asOf: Day;
  /** Whether the statement was read in its source. */
  evidence: Evidence;
}

/** What is known of one party. */
export interface PartyRestrictions extends Restrictions {
  /** The party. */
  party: PartySummary;
  /** Its entries, oldest first. */
  listings: ListingStatus[];
  /** The lists searched that have no entry for it, by id. */
  notFoundOn: string[];
  /**
   * How many rules of its entries the question leaves out, on other activities or binding others: an empty answer to a
   * narrow question says nothing of them.
   */
  leftOut: number;
  /** The lists searched. */
  searched: ListInfo[];
}

/** Everything that is known of one party. */
export interface PartyPage extends PartyRestrictions {
  /** What the lists say of it besides. */
  facts: Fact[];
  /** Other parties that have a name in common with it. */
  possiblySame: Namesake[];
  /** Listed parties that have something in common with it. */
  related: Related[];
}

/**
 * Something that a list says of a party beside its names and its entry. It helps to tell whether the
 * vendor is the party; nothing is restricted by it.
 */
export interface Fact {
  /** What it is about. */
  kind: FactKind;
  /** The fact as the list writes it, with its label where it has one: `Passport 1084010 (Egypt)`. */
  text: string;
  /** The lists that say it, by id. */
  lists: string[];
}

/** What a `Fact` is about. */
export type FactKind =
  /** Where it is: one address. */
  | "address"
  /** When a person was born, or when an organisation was founded. */
  | "born"
  /** Where a person was born. */
  | "birth_place"
  /** The state a person belongs to. */
  | "nationality"
  /** The state a person is a citizen of. */
  | "citizenship"
  /** A person's office, rank or form of address. */
  | "title"
  /** A number that an authority gave it: passport, register, tax, ship, bank, wallet. */
  | "identifier"
  /** A security that it issued: ticker, issuer, ISIN. */
  | "security"
  /** Telephone, e-mail address or website. */
  | "contact"
  /** Another party that the list connects it with. */
  | "linked_to"
  /** What is known of a ship or an aircraft: type, tonnage, flag, owner. */
  | "craft"
  /** Anything else that the list says. */
  | "remark";

/** A listed party that has something in common with another. That one owns the other follows from none of it. */
export interface Related {
  /** Its identifier. */
  id: string;
  /** Its name to show. */
  name: string;
  /** What they have in common. */
  tie: Tie;
  /** The citations of the publications that they share, apart by semicolons; empty for others. */
  citation: string;
}

/** What two listed parties have in common. */
export type Tie =
  /** Their names are alike. */
  | "name"
  /** One publication put both on the same list on the same day. */
  | "publication";

/** A list's provenance: who publishes it, where, of which day, and what we hold of it. */
export interface ListInfo {
  /** Stable identifier, such as `us-ofac-cmic`. */
  id: string;
  /** The official title. */
  title: string;
  /** What people call it. */
  short: string;
  /** Who publishes it. */
  authority: string;
  /** Its official address. */
  source: string;
  /** The day of the edition that we hold, as its file or whoever gave it says; most files say none. */
  published?: Day;
  /** The day on which its file was fetched or last changed, where that is known: the edition is no later. */
  retrieved?: Day;
  /**
   * Whether a statute names its parties, so that it does not change from week to week and its date is
   * that of the statute.
   */
  statutory: boolean;
  /** Whether we hold all of it. */
  coverage: Coverage;
  /** The terms on which it may be used. */
  licence: string;
  /** One sentence on what is held. */
  note: string;
  /** Rows read. */
  rows: number;
  /** Parties with an entry on it. */
  parties: number;
  /** Names that it gives. */
  names: number;
  /** SHA-256 of the file that was read, as 64 hexadecimal digits. */
  sha256: string;
}

/** Whether we hold all of a list. */
export type Coverage =
  /** Every entry of the edition named. */
  | "complete"
  /** Chosen entries only: a name not found here may still be on the list. */
  | "excerpt";

/** What a list is and does, for a comparison of lists. */
export interface ListProfile {
  /** Its id. */
  id: string;
  /** What people call it. */
  short: string;
  /** Its official title. */
  title: string;
  /** Who publishes it. */
  authority: string;
  /** The law on which it rests. */
  legalBasis: string;
  /** Its official page. */
  url: string;
  /** What being on it means, in plain English. */
  about: string;
  /** Its key in the locale files. */
  aboutKey: string;
  /** Whom its rules bind, now or from a day to come. */
  binds: Who[];
  /** The strictest rule by activity. What it is for one party depends on the entry. */
  restricts: ListEffect[];
}

/** The strictest that a list has for an activity. */
export interface ListEffect {
  /** The activity. */
  activity: Activity;
  /** How strict. */
  strength: Strength;
  /** Whether it holds for some entries only, by their programme or terms. */
  some: boolean;
  /** Whether it begins only on a later day. */
  upcoming: boolean;
}

/** The parties of a selection, counted. */
export interface Survey {
  /** How many parties are selected. */
  parties: number;
  /** By list on which they stand, most first. A party may be on several. */
  lists: Count[];
  /** By country, most first. A party may have several. */
  countries: Count[];
  /** How many have no country. */
  withoutCountry: number;
  /** By programme of their entries in force, most first. */
  programmes: ProgrammeCount[];
  /** By the year in which these entries began, oldest first; years without entries are left out. */
  years: YearCount[];
  /** How many have an entry of which the list gives no day. */
  undated: number;
  /** The first of them by name. */
  members: Member[];
}

/** How many parties have something, such as a country. */
export interface Count {
  /** What they have. */
  id: string;
  /** How many they are. */
  parties: number;
}

/** How many parties are listed under a programme. */
export interface ProgrammeCount {
  /** The list. */
  list: string;
  /** The programme, as the list writes it; it may be empty. */
  programme: string;
  /** How many they are. */
  parties: number;
}

/** How many parties have an entry that began in a year. */
export interface YearCount {
  /** The year. */
  year: number;
  /** How many they are. */
  parties: number;
}

/** A party of a selection. */
export interface Member {
  /** Its identifier. */
  id: string;
  /** Its name to show. */
  name: string;
  /** Its countries, by ISO 3166-1 code. */
  countries: string[];
  /** The lists on which it stands, by id. */
  lists: string[];
}

/** How many parties two lists share. */
export interface Overlap {
  /** One list, by id. */
  one: string;
  /** The other. */
  other: string;
  /** How many parties have entries in force on both. */
  parties: number;
}

/** What a rule on ownership makes of a company. */
export interface OwnershipFinding {
  /** The catalogue's entry, such as `own-ofac`. */
  id: string;
  /** The lists whose parties count as owners, by id. */
  lists: string[];
  /** What people call these lists. */
  title: string;
  /** The share that counts, in percent; none where the rule counts no ownership. */
  percent?: number;
  /** The companies through which it is held, each itself treated like a listed one. */
  through: string[];
  /** Whether the rule treats the company like its listed owners. */
  reached: boolean;
  /** Whether the rule is suspended on the day of the question. */
  suspended: boolean;
  /** The rule in plain English. */
  text: string;
  /** Its key in the locale files. */
  key: string;
  /** What to do next. */
  next: Sentence;
  /** Guidance or regulation. */
  citation: string;
  /** The official page. */
  url: string;
  /** The day of which our knowledge is. */
  asOf: Day;
  /** Whether the rule was read in its source. */
  evidence: Evidence;
}

/** A day, `YYYY-MM-DD`. */
export type Day = string;

export interface ScreenOptions {
  /** Score from which a party counts as an alert, 0 to 100; 80 if left out. */
  threshold?: number;
  kind?: Kind | "any";
  /** The vendor's country, ISO 3166-1 alpha-2. Of equal scores its parties come first; none is left out. */
  country?: string;
  /** List ids; all lists if left out. */
  lists?: string[];
  /** At most so many parties; 20 if left out, and never more than 1,000. `more` says how many others there are. */
  limit?: number;
  /** Numbers of the vendor's, with their labels or without; whoever has one is a hit, whatever the name. */
  ids?: string[];
  /** When the person was born, the company was founded or the ship was built: 1962-03-05, 5 Mar 1962, 1962. */
  born?: string;
  /** Whose national the person is, in whose register the company stands, whose flag the ship flies: English name or ISO 3166-1 code. */
  nationality?: string;
  /** The type of the ship, in English: Crude Oil Tanker, Bulk Carrier. It decides nothing alone. */
  vesselType?: string;
  /** Where the vendor is: an address, or the city and the country, by its English name or ISO 3166-1 code. It decides nothing alone. */
  address?: string;
}

/** A vendor of many, and what is known of it. */
export interface Asked extends Pick<ScreenOptions, "ids" | "born" | "nationality" | "vesselType" | "address"> {
  name: string;
}

export interface RestrictionsOptions {
  activity?: Activity;
  who?: Who | Role;
  /** Suppose that the party were on this list too. */
  ifListed?: string;
}

/** Which parties are counted; all that stand on a list if nothing is given. */
export interface SurveyOptions {
  list?: string;
  /** And on this list too. */
  also?: string;
  country?: string;
  programme?: string;
  /** Whose entry began in this year. */
  year?: number;
  /** With a name that has this text in it. */
  text?: string;
  /** So many parties are named; none if left out, and never more than 1,000. */
  limit?: number;
}

export interface OwnershipOptions {
  company: string;
  /** Who holds how much of what, in percent. */
  holdings: { owner: string; company: string; percent: number }[];
  /** The owners that are listed; this is not looked up. */
  listed: string[];
}

export interface OwnershipAnswer {
  findings: OwnershipFinding[];
  problem?: "no_share" | "too_much" | "itself";
  /** Whom the problem concerns. */
  of: string;
}

/** What was found for one name of many. Rules, limits, reminders and lists are left out: the verdicts say what the rules come to. */
export type LeanAnswer = Answer;
