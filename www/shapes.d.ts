// Made of src/lists, src/review and src/core: `UPDATE_EXPECT=1 cargo test --test spec typescript::` makes it anew.

import type {
  Band, Day, FactComparison, Identification, ListInfo, QueryProblem,
} from '../src/engine/screener/types';

/** What files that belong together gave. */
export interface Account {
  /** What kind of files they are. */
  layout: string;
  /** The files. */
  files: FileAccount[];
  /** The lists in them. */
  lists: ListInfo[];
  /** What was odd about their rows, by kind. */
  remarks: Remarks[];
}

/** A file and what became of its rows. */
export interface FileAccount {
  /** Its name. */
  name: string;
  /** All rows. */
  rows: number;
  /** Rows that are a party or part of one. */
  used: number;
  /** Rows that are neither. */
  setAside: number;
}

/** Remarks of one kind. */
export interface Remarks {
  /** The kind: `Oddity::id`. */
  kind: string;
  /** Whether such rows are neither a party nor part of one. */
  setsAside: boolean;
  /** How many there are. */
  count: number;
  /** The first of them in full. */
  told: string[];
}

/** What changed, for the page. */
export interface Differences {
  /** Lists that changed, or are new, or gone. */
  lists: ListDifferences[];
  /** How many others there are. */
  unchanged: number;
  /** All changes, as `index diff --format json` writes them. */
  json: string;
}

/** What changed on a list. */
export interface ListDifferences {
  /** The list's id. */
  id: string;
  /** What people call it. */
  short: string;
  /** `changed`, `new` or `gone`. */
  state: string;
  /** Whether only an excerpt was held before, so that most of what is added is not new on the list itself. */
  excerpt: boolean;
  /** Parties added. */
  added: number;
  /** Parties removed. */
  removed: number;
  /** Parties under another name. */
  renamed: number;
  /** Parties under other programmes, or with an entry that ended. */
  reprogrammed: number;
  /** Other changes of parties. */
  amended: number;
  /** The first of the changes; none where the list is new or gone, since they are all of its parties. */
  rows: Difference[];
}

/** One change. */
export interface Difference {
  /** `added`, `removed`, `renamed`, `reprogrammed` or `amended`. */
  what: string;
  /** The party's name. */
  name: string;
  /** Its name now where it was renamed, else its programmes, or what else was amended. */
  now: string;
  /** The same before. */
  was: string;
}

/** How the work stands. */
export interface Standing {
  /** The file's name; empty for pasted text. */
  file: string;
  /** The encoding of a text; empty for a spreadsheet. */
  encoding: string;
  /** The sheet of a spreadsheet; empty for a text. */
  sheet: string;
  /** All its sheets. */
  sheets: string[];
  /** Those of them that are hidden. */
  hiddenSheets: string[];
  /** What the first rows of the file begin with: one of them may have the headings. */
  starts: string[];
  /** What stands in the row of the headings, or the columns' letters. */
  headings: string[];
  /** The first rows. */
  samples: string[][];
  /** How many columns there are; headings and samples have only the first of them. */
  width: number;
  /** What the columns hold. */
  columns: Columns;
  /** The columns that have the name, as they were told before anybody chose. */
  toldName: number[];
  /** The columns with numbers, as they were told. */
  toldNumbers: number[];
  /** The columns that were told to have parts of the address. */
  toldAddress: number[];
  /** How many vendors there are. */
  vendors: number;
  /** How many different names they have, while the table is new. */
  differentNames: number;
  /** How many of them are screened, each name with other facts once. */
  names: number;
  /** How many vendors have the same key as one before them. */
  duplicates: number;
  /** How many names are screened. */
  done: number;
  /** When the screening ended; empty before. */
  at: string;
  /** The score from which a party counts as an alert. */
  threshold: number;
  /** How many rows stand in each way. */
  counts: StateCounts;
  /** How many rows have a hit. */
  alerts: number;
  /** How many rows differ from the last screening. */
  changed: number;
  /** When the last screening was, if there was one before. */
  since: string;
  /** How many rows are shown. */
  shown: number;
  /** Which, and in which order. */
  order: Order;
  /** By which facets rows can be chosen. */
  facets: FacetCounts;
  /** How many matches that have the chosen facets are undecided, of the rows shown; 0 where no facet is chosen. */
  undecided: number;
  /** How many decisions are kept, on whatever vendors. */
  decisions: number;
}

/** Which columns, counted from 0, hold what, and whether the first row has headings. */
export interface Columns {
  /** A row names the columns. */
  headings: boolean;
  /** So many rows above it are titles; what was kept before that was kept has more than there are, and is told anew. */
  titles: number;
  /** The column with the names, or those whose cells make a name, joined in this order: *First name*, *Last name*. */
  name: number[];
  /** The columns in which a long name goes on: SAP's *Name 2*. */
  continued: number[];
  /** The columns that have the name where those are empty: the person's, where there is no company. */
  otherName: number[];
  /** The column with the countries. */
  country?: number;
  /** The column with the kinds. */
  kind?: number;
  /** The column with the references. */
  reference?: number;
  /**
   * The columns with what tells the vendor from others of its name. Of what was kept before these were kept, they are told
   * anew.
   */
  facts?: FactColumns;
}

/** Columns of facts, counted from 0. */
export interface FactColumns {
  /** Those with numbers. */
  numbers: number[];
  /** That with the day on which a person was born, or an organisation was founded. */
  born?: number;
  /** That with the state that a person belongs to. */
  nationality?: number;
  /** Those with its address, or the parts of it: street, city. What was kept before these were told has none. */
  address: number[];
  /** That with the type of a ship. */
  vesselType?: number;
}

/** How many rows stand in each way. */
export interface StateCounts {
  /** `RowState::Open` */
  open: number;
  /** `RowState::Unreadable` */
  unreadable: number;
  /** `RowState::NeedsReview` */
  needs_review: number;
  /** `RowState::Unlikely` */
  unlikely: number;
  /** `RowState::TrueMatch` */
  true_match: number;
  /** `RowState::FalseAlert` */
  false_alert: number;
  /** `RowState::Waiting` */
  waiting: number;
  /** `RowState::None` */
  none: number;
}

/** Which rows are shown, and in which order. */
export interface Order {
  /** By what. */
  by: SortBy;
  /** From the last to the first. */
  down: boolean;
  /** Which rows only. */
  only: Only;
  /** Rows only with this in their name, reference or country, or in the name of a party that they show. */
  text: string;
  /** Rows only with a match that has these. */
  facets: Facets;
}

/** By what rows are sorted; equal ones stay in the order of the table. */
export type SortBy =
  /** How they stand: what needs a person first, of these the highest score first. */
  | "state"
  /** The order of the table. */
  | "row"
  /** The vendor's name. */
  | "name"
  /** The vendor's country. */
  | "country"
  /** The best score, highest first. */
  | "score"
  /** The name of the best hit. */
  | "party"
  /** What the matches would mean, strictest first, of these the highest score first. */
  | "meaning";

/** Which rows only. */
export type Only =
  /** All. */
  | "all"
  /** Those with a hit. */
  | "alerts"
  /** Those that need a decision. */
  | "open"
  /** Those whose hits are all decided. */
  | "decided"
  /** Those that could not be screened. */
  | "unreadable"
  /** Those without a hit. */
  | "none"
  /** Those that differ from the last screening. */
  | "changed";

/** Rows only with a match that has all of these. Each is an identifier, or empty for any. */
export interface Facets {
  /** What it would mean: `Meaning::id`. */
  meaning: string;
  /** A list on which the party stands. */
  list: string;
  /** What the party is. */
  kind: string;
  /** What the score means. */
  band: string;
  /** What is known of the vendor beside its name comes to. */
  standing: string;
}

/** What there is to choose, each with the number of vendors that have such a match, of those that the other choices leave. */
export interface FacetCounts {
  /** By what it would mean, strictest first. */
  meaning: FacetCount[];
  /** By list. */
  list: FacetCount[];
  /** By kind. */
  kind: FacetCount[];
  /** By band. */
  band: FacetCount[];
  /** By what the facts come to; empty where no fact is known. */
  standing: FacetCount[];
}

/** One of them. */
export interface FacetCount {
  /** Its identifier. */
  id: string;
  /** What people call it; empty where the page has the word. */
  name: string;
  /** How many vendors. */
  count: number;
}

/** A row of the table of results. */
export interface RowShown {
  /** The vendor's place in the table, from 0. */
  vendor: number;
  /** The line of the file. */
  line: number;
  /** The vendor's name. */
  name: string;
  /** Its reference. */
  reference: string;
  /** Its country as written. */
  country: string;
  /** How it stands. */
  state: RowState;
  /** Its best score; 0 without a hit. */
  score: number;
  /** The name of the party that matches best. */
  party: string;
  /** What people call the lists on which that party stands. */
  lists: string[];
  /** How many parties may match. */
  hits: number;
  /** The strictest that they would mean (`Meaning::id`), if there are any. */
  meaning: string;
  /** The name of the party that would mean that, if it is not `party`. */
  meaningOf: string;
  /** Whether that is confined to some goods. */
  someGoods: boolean;
  /** How it differs from the last screening: `new`, `changed`, `gone`, or nothing. */
  change: string;
}

/** How a vendor's row stands, in the order in which the work is done: what needs a person first. */
export type RowState =
  /** A party may match, and nobody has decided, or it has to be decided again. */
  | "open"
  /** The name could not be screened. */
  | "unreadable"
  /** Somebody has to look closer. */
  | "needs_review"
  /** Nobody has decided, and what is known of the vendor contradicts every party that is left: probably another. */
  | "unlikely"
  /** The vendor is a listed party. */
  | "true_match"
  /** Every hit is another party. */
  | "false_alert"
  /** It is not yet screened. */
  | "waiting"
  /** No listed name like it was found. */
  | "none";

/** A vendor, opened. */
export interface VendorShown {
  /** Its place in the table, from 0. */
  place: number;
  /** The line of the file. */
  line: number;
  /** The vendor. */
  vendor: Vendor;
  /** How it stands. */
  state: RowState;
  /** Why it could not be screened. */
  problem?: QueryProblem;
  /** What was found. */
  hits: HitShown[];
  /** How many more parties reached the threshold. */
  more: number;
  /** How that differs from the last screening. */
  change?: Change;
  /** Its place in the order shown, from 0. */
  at?: number;
  /** The next vendor in that order, and the one before it. */
  next?: number;
  /** See `next`. */
  previous?: number;
  /** The next vendor that needs a decision. */
  nextOpen?: number;
}

/** A vendor as its table has it; what the table does not have is empty. */
export interface Vendor {
  /** The visitor's own number or code for it. */
  reference: string;
  /** Its name. */
  name: string;
  /** Its country, as written. */
  country: string;
  /** What it is, as written. */
  kind: string;
  /** Its numbers, each with what its heading says it is: `IMO 7406784`. */
  numbers?: string[];
  /** When it was born or founded, as written. */
  born?: string;
  /** The state that it belongs to, as written. */
  nationality?: string;
  /**
   * Its address, as written, with its country behind it. It is no `VendorField`: it is written in many ways, so that another
   * does not say that the vendor is another.
   */
  address?: string;
  /** What type of ship it is, as written. */
  vesselType?: string;
}

/** A field of a `Vendor`. */
export type VendorField =
  /** `Vendor::name` */
  | "name"
  /** `Vendor::country` */
  | "country"
  /** `Vendor::kind` */
  | "kind"
  /** `Vendor::numbers` */
  | "numbers"
  /** `Vendor::born` */
  | "born"
  /** `Vendor::nationality` */
  | "nationality"
  /** `Vendor::vessel_type` */
  | "vessel_type";

/** A hit, opened. */
export interface HitShown {
  /** The party's id. */
  party: string;
  /** Its name. */
  name: string;
  /** Its countries. */
  countries: string[];
  /** 0 to 100. */
  score: number;
  /** What the score means. */
  band: Band;
  /** What people call the lists on which it stands. */
  lists: string[];
  /** What is known of the vendor beside its name comes to. */
  standing: Identification;
  /** What was decided. */
  decision?: Decision;
  /** Why it has to be decided again. */
  reopened: Cause[];
}

/** A decision on one hit of one vendor, with everything needed to tell later whether it still holds. */
export interface Decision {
  /** The vendor as it was. */
  vendor: Vendor;
  /** The id of the party. */
  party: string;
  /** The party's name as it was. */
  partyName: string;
  /** What was decided. */
  verdict: Judgement;
  /** Why. */
  reason: string;
  /** Who decided. */
  by: string;
  /** When, in Universal Time: `2026-07-28T09:30:00Z`. */
  at: string;
  /** From which day it has to be looked at again, if any was set. */
  review?: Day;
  /** What the lists said of the party: `Entry::facts`. */
  facts: string[];
  /** What was known of the vendor beside its name, held against what the lists said: the facts that decided. */
  evidence?: FactComparison[];
  /** The file from which it was taken over, if it was not made here. */
  from?: TakenFrom;
}

/** What a person decided. */
export type Judgement =
  /** The vendor is the listed party. */
  | "true_match"
  /** The vendor is another than the listed party. */
  | "false_alert"
  /** Somebody has to look closer. */
  | "needs_review"
  /** An earlier decision was taken back. */
  | "withdrawn";

/** A file of decisions, and when it was taken over. */
export interface TakenFrom {
  /** The file's name. */
  file: string;
  /** The day. */
  day: Day;
}

/** Why a decision has to be made again. */
export type Cause =
  /** The vendor's own data have changed. */
  | { cause: "vendor"; field: VendorField; before: string; after: string }
  /** The lists say something else of the party. */
  | { cause: "entry"; gained: string[]; lost: string[] }
  /** The day of review has come. */
  | { cause: "review"; day: Day };

/** How a vendor's hits differ from those of the screening before. */
export interface Change {
  /** One for each party that is new, changed or gone. */
  hits: HitChange[];
}

/** How one hit differs. */
export type HitChange =
  /** It was not found before. */
  | { change: "new"; party: string; name: string }
  /** The lists say something else of the party. */
  | { change: "changed"; party: string; name: string; gained: string[]; lost: string[] }
  /** It is found no longer. */
  | { change: "gone"; party: string; name: string };
