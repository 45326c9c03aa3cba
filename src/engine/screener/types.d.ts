/** A day, `YYYY-MM-DD`. */
export type Day = string;
export type Kind = "organisation" | "person" | "vessel" | "aircraft" | "equipment";
export type Activity =
  | "buy_import" | "sell_export" | "pay_transact" | "hold_property" | "invest_securities" | "provide_services"
  | "obtain_services" | "federal_contract" | "federal_grant_spend" | "telecom_authorisation";
export type Strength =
  | "prohibited" | "licence_required" | "presumed_barred" | "conditional" | "due_diligence" | "informational";
/** Whom a rule binds. */
export type Who =
  | "us_person" | "us_nexus" | "us_financial_institution" | "importer" | "exporter" | "federal_contractor" | "grantee"
  | "equipment_supplier" | "eu_person" | "uk_person" | "ca_person" | "au_person" | "ch_person" | "listed_party" | "anyone";
/** Who the visitor is. */
export type Role =
  | "us_importer" | "us_exporter" | "us_investor" | "us_contractor" | "us_grantee" | "us_bank" | "in_eu" | "in_uk"
  | "in_canada" | "in_australia" | "in_switzerland" | "elsewhere";
export type Evidence = "verified" | "unverified";
export type Quality = "primary" | "original" | "alias" | "former" | "weak";

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
  /** Where the vendor is: an address, or the city and the country, by its English name or ISO 3166-1 code. It decides nothing alone. */
  address?: string;
}

/** A vendor of many, and what is known of it. */
export interface Asked extends Pick<ScreenOptions, "ids" | "born" | "nationality" | "address"> {
  name: string;
}

export interface RestrictionsOptions {
  activity?: Activity;
  who?: Who | Role;
  /** Suppose that the party were on this list too. */
  ifListed?: string;
}

/** A list and where it comes from. */
export interface ListInfo {
  id: string;
  title: string;
  short: string;
  authority: string;
  source: string;
  /** The day of the edition, where the file or whoever gave it says one. */
  published?: Day;
  /** The day on which the file was fetched or last changed: the edition is no later. */
  retrieved?: Day;
  /** A statute names its parties: the date is the statute's. */
  statutory: boolean;
  coverage: "complete" | "excerpt";
  licence: string;
  note: string;
  rows: number;
  parties: number;
  names: number;
  sha256: string;
}

export interface Answer {
  query: string;
  threshold: number;
  /** Why the name cannot be screened, if it cannot. */
  problem?:
    | "empty" | "too_short" | "too_long" | "only_legal_forms" | "only_common_words" | "short_number" | "no_letters";
  /** Numbers in what was typed that a party has, and those asked for beyond doubt. */
  numbers: TypedNumber[];
  /** First those that a number or date of birth supports, last those that one contradicts; of each the best score first. */
  hits: Hit[];
  /** How many more parties reached the threshold. */
  more: number;
  searched: ListInfo[];
}

export interface Hit {
  party: Party;
  matchedName: string;
  matchedQuality: Quality;
  matchedLists: string[];
  /** 0 to 100. */
  score: number;
  /** "number": the score is below the threshold, and a number typed is the party's. */
  band: "same" | "strong" | "possible" | "number";
  /** What is known of the vendor beside its name, held against what the lists say of the party; it does not change the score. */
  evidence: FactComparison[];
  /**
   * "supported": a number or a date of birth agrees and nothing contradicts; "contradicted": two dates of birth known to the day
   * are more than a year apart, or two IMO numbers or LEIs differ.
   */
  standing: "supported" | "open" | "contradicted";
  words: Word[];
  /** The part of what was typed that was taken for the name; missing where that is all of it. */
  part?: string;
  extraQuery: string[];
  extraListed: string[];
  listings: Listing[];
  /** The rules, verdicts, limits and reminders are frozen: answers share them. */
  restrictions: Restriction[];
  /** What the rules come to, by activity, strictest first. */
  verdicts: Verdict[];
  limits: Limit[];
  reminders: Reminder[];
  /** Ids of lists searched that have no entry for the party. */
  notFoundOn: string[];
  /** Other parties that have a name in common with it; none looked for in a `LeanAnswer`. */
  possiblySame: Namesake[];
}

export type NumberKind =
  | "imo" | "mmsi" | "call_sign" | "tail_number" | "serial_number" | "passport" | "national_id" | "tax" | "registration"
  | "lei" | "bic" | "iban" | "isin" | "ticker" | "wallet" | "telephone" | "email" | "website";

export interface TypedNumber {
  /** Without its label. */
  text: string;
  kind?: NumberKind;
  /** If it was not found: its check digit does not fit, or it is too short to be one party's alone. */
  problem?: "checksum" | "too_short";
  found: boolean;
}

/** One fact, yours and theirs. */
export interface FactComparison {
  about: "born" | "built" | "nationality" | "flag" | "register" | "address" | "birth_place" | "number";
  number?: NumberKind;
  yours: string;
  /** What the lists say, in their words. */
  theirs: string[];
  /** The lists that say it, by id. */
  lists: string[];
  accord: "agrees" | "near" | "differs" | "not_known";
}

/** Another party that may be the same, though nothing says so beyond doubt. */
export interface Namesake {
  id: string;
  name: string;
  /** Ids of the lists that have an entry for it, ended entries included. */
  lists: string[];
}

export interface Party {
  id: string;
  name: string;
  kind: Kind;
  countries: string[];
  names: { text: string; quality: Quality; lists: string[] }[];
}

export interface Word {
  query: string;
  listed: string;
  /** UTF-16 offsets, start and end, in the query and in the matched name. */
  queryAt: [number, number][];
  listedAt: [number, number][];
  reason: "same" | "spelling" | "romanisation" | "abbreviation" | "joined" | "initial" | "nickname" | "legal_form";
  similarity: number;
  weight: number;
}

export interface Listing {
  list: string;
  name: string;
  programme: string;
  since?: Day;
  until?: Day;
  citation: string;
  url: string;
  terms: string;
  evidence: Evidence;
  note: string;
  status: "in_force" | "ended" | "upcoming";
}

/** A sentence in English, and its key in the locale files. */
export interface Sentence {
  text: string;
  key: string;
}

interface Statement extends Sentence {
  id: string;
  citation: string;
  url: string;
  asOf: Day;
  evidence: Evidence;
}

export interface Restriction extends Statement {
  activity: Activity;
  who: Who;
  strength: Strength;
  /** What widens it. */
  /** The goods that alone it bars; null where it bars all. */
  goods: Sentence | null;
  reach: Sentence[];
  /** When and how it applies. */
  conditions: Sentence[];
  /** What it leaves allowed. */
  exceptions: Sentence[];
  next?: Sentence;
  list: string;
  programme: string;
  from?: Day;
  until?: Day;
  /** Begins only on a later day. */
  upcoming: boolean;
  /** Follows from a listing that is only supposed. */
  hypothetical: boolean;
}

/** What being on a list does not do. */
export interface Limit extends Statement {
  list: string;
  activities: Activity[];
  /** Goes with a listing that is only supposed. */
  hypothetical: boolean;
}

/** Law that needs no listing. */
export interface Reminder extends Statement {
  activities: Activity[];
  who: Who;
  strength: Strength;
  /** The name or address of the party that led to it; empty where its country did. */
  because: string;
  next?: Sentence;
}

/** What all rules in force come to for one activity and those whom they bind. */
export interface Verdict {
  activity: Activity;
  who: Who;
  /** That of the strictest rule. */
  strength: Strength;
  /** The lists that set it, the one that prohibits most first. */
  lists: string[];
  /** All rules as strict are confined to some goods. */
  someGoods: boolean;
  /** Follows from a listing that is only supposed. */
  hypothetical: boolean;
}

/** What was found for one name of many. Rules, limits, reminders and lists are left out: the verdicts say what the rules come to. */
export type LeanAnswer = Answer;

export interface PartyRestrictions {
  party: Party;
  listings: Listing[];
  notFoundOn: string[];
  restrictions: Restriction[];
  verdicts: Verdict[];
  limits: Limit[];
  reminders: Reminder[];
  /** How many rules of its entries the question leaves out, on other activities or binding others. */
  leftOut: number;
  searched: ListInfo[];
}

/** What the lists say of a party besides its names and entries. */
export interface Fact {
  kind:
    | "address" | "born" | "birth_place" | "nationality" | "citizenship" | "title" | "identifier" | "security" | "contact"
    | "linked_to" | "craft" | "remark";
  text: string;
  lists: string[];
}

/** A listed party that has something in common with another. That one owns the other follows from none of it. */
export interface Related {
  id: string;
  name: string;
  tie: "name" | "publication";
  citation: string;
}

export interface PartyPage extends PartyRestrictions {
  facts: Fact[];
  possiblySame: Namesake[];
  related: Related[];
}

/** What a list is and does; what it restricts for one party depends on the entry. */
export interface ListProfile {
  id: string;
  short: string;
  title: string;
  /** Who publishes it. */
  authority: string;
  /** The law on which it rests. */
  legalBasis: string;
  url: string;
  about: string;
  aboutKey: string;
  binds: Who[];
  /** The strictest rule by activity; `some`: for some entries only. */
  restricts: { activity: Activity; strength: Strength; some: boolean; upcoming: boolean }[];
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

export interface Survey {
  parties: number;
  lists: { id: string; parties: number }[];
  countries: { id: string; parties: number }[];
  withoutCountry: number;
  programmes: { list: string; programme: string; parties: number }[];
  years: { year: number; parties: number }[];
  undated: number;
  members: { id: string; name: string; countries: string[]; lists: string[] }[];
}

export interface Overlap {
  one: string;
  other: string;
  parties: number;
}

export interface OwnershipOptions {
  company: string;
  /** Who holds how much of what, in percent. */
  holdings: { owner: string; company: string; percent: number }[];
  /** The owners that are listed; this is not looked up. */
  listed: string[];
}

export interface OwnershipAnswer {
  findings: {
    id: string;
    lists: string[];
    /** What people call these lists. */
    title: string;
    /** The share that counts; nothing where the rule counts no ownership. */
    percent?: number;
    through: string[];
    reached: boolean;
    suspended: boolean;
    text: string;
    key: string;
    next: Sentence;
    citation: string;
    url: string;
    asOf: Day;
    evidence: Evidence;
  }[];
  problem?: "no_share" | "too_much" | "itself";
  /** Whom the problem concerns. */
  of: string;
}
