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
