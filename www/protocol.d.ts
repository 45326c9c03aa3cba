/** What the page and its workers tell each other with `postMessage`, each union told apart by `type`. Nothing here is published: it is
 *  what `tsc` holds the scripts to. What the frame and a page around it tell each other stands in `embed.d.ts`, which is published. */
import type { Account as FileAccounts, Columns, Differences, Order, RowShown, Standing, VendorShown } from './shapes';
import type {
  Answer, Asked, Day, ListInfo, ListProfile, Overlap, OwnershipAnswer, OwnershipOptions, PartyPage, PartyRestrictions, Reminder,
  RestrictionsOptions, ScreenOptions, Survey, SurveyOptions,
} from '../src/engine/screener/types';

/** Milliseconds since 1970. */
type Time = number;

/** What kind of failure it is: a request failed, the server has no such file, a program did not start, a file of lists was refused, a
 *  program stopped at its work; or, where newer lists were not taken, some are of an earlier day, or gone, and the message names them. */
export type Reason = 'network' | 'missing' | 'engine' | 'index' | 'crashed' | 'older';

/** Why something did not come about. */
export interface Failure { reason: Reason; message: string }

// ---- worker.js: holds the lists and searches them -----------------------------------------------------------------------

export type ToWorker =
  /** Say again how you stand. */
  | { type: 'hello' }
  /** Search a name; of the vendor's country, the law on it is told. */
  | { type: 'screen'; id: number; name: string; options?: ScreenOptions; country?: string }
  /** Ask whether there are newer lists. */
  | { type: 'check' }
  /** Use the newest ones; `accept`: even if they are older than those in use. */
  | { type: 'update'; accept?: boolean }
  /** Search the files added, which were left out. */
  | { type: 'try' }
  /** Give up adding, removing or comparing. */
  | { type: 'cancel' }
  /** Make the record of the newest answer, to be saved. */
  | { type: 'record' }
  | Call
  | FilesOrder;

/** Of the visitor's own list files; the worker hands it on to the reader. */
export type FilesOrder =
  /** Search these files too, from now on. */
  | { type: 'add'; files: Iterable<File> }
  /** Forget those that were added under this id. */
  | { type: 'remove'; id: string }
  /** Use their editions even where others are newer, or no longer so. */
  | ({ type: 'prefer' } & Preference)
  /** They do not say of which day they are, and are of this one. */
  | ({ type: 'of-day' } & Dating)
  /** Say what changed when lists were last replaced. */
  | { type: 'compare' };

export interface Preference { id: string; on: boolean }
export interface Dating { id: string; day: Day }

/** What can be asked of the interface besides, and what it answers. */
export interface Methods {
  party: { args: [id: string]; result: PartyPage | undefined };
  restrictions: { args: [id: string, options?: RestrictionsOptions]; result: PartyRestrictions | undefined };
  profiles: { args: []; result: ListProfile[] };
  survey: { args: [options?: SurveyOptions]; result: Survey };
  overlaps: { args: []; result: Overlap[] };
  ownership: { args: [options: OwnershipOptions]; result: OwnershipAnswer };
}

export type Call<M extends keyof Methods = keyof Methods> = { [N in M]: { type: 'call'; id: number; method: N; args: Methods[N]['args'] } }[M];
export type MethodTable = { [M in keyof Methods]: (...args: Methods[M]['args']) => Methods[M]['result'] };

export type FromWorker =
  | Ready
  | Failed
  /** To `screen`. `ms`: how many milliseconds it took. */
  | { type: 'answer'; id: number; answer: Answer; reminders: Reminder[]; ms: number }
  /** Without a blob it could not be made. */
  | { type: 'record'; name: string; blob?: Blob }
  /** Whether there are newer lists, and of which day. */
  | { type: 'checked'; newer: boolean; day?: Day }
  /** What was put together of lists and files is being opened. */
  | { type: 'opening' }
  /** The server's lists were not taken. */
  | ({ type: 'not-updated' } & Failure)
  /** How far adding or removing files is, or how it ended. */
  | { type: 'files'; job: Progress | Ended }
  | { type: 'changes'; changes: Changes }
  /** Of a call; nothing if it failed. */
  | { type: 'result'; id: number; result?: Methods[keyof Methods]['result'] };

/** Other lists may take the place of the first ones. `ms`: how many milliseconds opening them took. */
export interface Ready { type: 'ready'; lists: ListInfo[]; held: Held; ms: number }
/** `id`: of the question at which it failed. */
export type Failed = { type: 'failed'; id?: number } & Failure;

/** How the lists in use came about. */
export interface Held {
  /** The server's index in use. */
  name: string;
  /** The version of the program that built it. */
  builder?: string;
  /** How well it finds its own names; it is not measured with files. */
  detection?: Detection;
  /** Whether its publisher signed it. */
  signed: boolean;
  /** The files that the visitor added. */
  added: (Account & { id: string; added: Time })[];
  /** The editions in whose place older ones are used. */
  overruled: ListInfo[];
  /** Whether lists and files have yet to be put together anew. */
  outdated: boolean;
  /** Whether the files are left out, because opening them did not end. */
  leftOut: boolean;
  /** When lists were last replaced. */
  previous?: Time;
  /** Whether the files stay when the page is left. */
  kept: boolean;
}

/** How many of the names were found when the index was published; `slipped`: of those with one slip, in percent. */
export interface Detection { day: Day; names: number; found: number; slipped: number }

/** `count`, `refused`, `same`: as in `Done`. */
export interface Ended {
  outcome: Outcome | 'cancelled' | 'broken' | 'absent';
  count?: number;
  refused?: RefusedFile[];
  same?: OddFile[];
  message?: string;
}

/** `url`: of all changes as JSON. */
export type Changes = Omit<Differences, 'json'> & { url: string };

// ---- reader.js: reads list files that a visitor adds ---------------------------------------------------------------------

/** `combine`: put built-in lists and files, if there are any, together anew. */
export type ToReader = FilesOrder | { type: 'combine' };

export type FromReader =
  | Progress
  | ({ type: 'done' } & Done)
  /** `absent`: its own program did not load. */
  | { type: 'failed'; message: string; absent?: boolean };

export interface Progress { type: 'progress'; stage: Stage; file: string; /** Of all, 0 to 1. */ share: number }
export type Stage = 'start' | 'look' | 'read' | 'combine' | 'compare';

/** `older`: a newer edition of each list is in use; `partly`: of some. */
export type Outcome =
  | 'added' | 'older' | 'partly' | 'removed' | 'preferred' | 'unpreferred' | 'dated' | 'combined' | 'compared' | 'incomparable';

/** How a job ended. What was compared has at most its changes. */
export interface Done {
  outcome: Outcome;
  /** How many files were added. */
  count?: number;
  refused?: RefusedFile[];
  /** Files of an edition that was there already, or of one that is odd. */
  same?: OddFile[];
  /** The index to use, or none if the built-in one or none other is. */
  bytes?: Uint8Array<ArrayBuffer>;
  held?: Held;
  changes?: Differences;
}

/** A reason that the page has words for, or words of the reader. */
export interface RefusedFile { name: string; reason: 'too-large' | 'unreadable' | 'not-a-list'; message: string }

/** `day`: the day that both are of, or the file's own; `count`: how many parties fewer `list` has. */
export interface OddFile { name: string; reason: 'identical' | 'day' | 'undated' | 'fewer'; day?: Day; list?: string; count?: number }

/** What became of files that belong together; `refused`: why this version of the page cannot read them any more. */
export interface Account extends FileAccounts { refused?: string }

// ---- desk-worker.js: a table of many vendors -----------------------------------------------------------------------------

export type ToDesk =
  /** A table, to be read. */
  | { type: 'file'; file: File }
  | { type: 'text'; text: string; name?: string }
  /** Another sheet of the same file. */
  | { type: 'sheet'; sheet: string }
  /** What its columns hold. */
  | { type: 'columns'; columns: Columns }
  /** The row that has the headings, from 0, if there is one. */
  | { type: 'headings'; row?: number | null }
  | { type: 'screen' } | { type: 'stop' } | { type: 'again' }
  /** Of an order, what is to change. */
  | { type: 'order'; order: Partial<Order> }
  | { type: 'rows'; from: number; count: number }
  /** A vendor in full; the first that needs a decision. */
  | { type: 'open'; vendor: number } | { type: 'review' }
  | ({ type: 'decide'; vendor: number; parties: string[] } & Decision)
  /** On all undecided matches that the facets leave. */
  | ({ type: 'decideAll' } & Decision)
  /** Takes the last of these back, with all its matches; `vendor` is open. */
  | { type: 'undo'; vendor?: number }
  | Ask
  /** Who decides. */
  | { type: 'by'; by: string }
  | { type: 'export'; format: 'csv' | 'json' | 'xlsx' }
  | { type: 'evidence'; format: 'html' | 'csv' | 'json'; vendor?: number }
  | { type: 'decisions' } | { type: 'import'; file: File } | { type: 'accept' }
  /** Takes the table off this device; all decisions, and who decided. */
  | { type: 'forget' } | { type: 'forgetDecisions' };

/** For whom and for what it is said what matches would mean; which lists alone are searched, by id. Nothing is searched before the
 *  first of these. */
export interface Ask { type: 'ask'; role: string; activity: string; lists: string[] }

/** `review`: from which day on to look again; empty for never. */
export interface Decision { verdict: string; reason: string; review: Day | '' }

/** What is done at each message. */
export type Deeds = { [T in ToDesk['type']]: (message: Extract<ToDesk, { type: T }>) => unknown };

export type FromDesk =
  /** All, whichever are searched. */
  | { type: 'lists'; lists: ListInfo[] }
  | {
      type: 'standing';
      standing: Standing;
      phase: Phase;
      workers: number;
      by: string;
      kept: Storing;
      /** How many workers broke down and were replaced. */
      restarted: number;
      /** MB taken, and at most so many more while it is screened. */
      memory: number; more: number;
    }
  /** `left`: seconds, when it can be told. */
  | { type: 'progress'; done: number; names: number; left: number | null }
  | { type: 'rows'; from: number; rows: RowShown[] }
  | { type: 'opened'; vendor: VendorShown; answer: Answer | null; saved: Saved | null }
  | { type: 'decided'; saved: Saved | null }
  | { type: 'saved'; name: string; blob: Blob }
  | ({ type: 'imported' } & Imported)
  | { type: 'refused'; what: string }
  | Failed;

export type Phase = 'loading' | 'empty' | 'table' | 'screening' | 'stopped' | 'done';
/** Whether the device keeps anything; `full`: no room is left. */
export type Storing = 'yes' | 'no' | 'full';

/** What was saved last; `vendor` is empty where the facets chose the matches. */
export interface Saved { verdict: string; vendor: string; party: string; count: number; undone: boolean }
/** A vendor, and a party that it matches. */
export type Match = [vendor: number, party: string];

export type Imported =
  | { error: string }
  | { taken: number; known: number; refused: [number, string][]; changing: { vendor: string; party: string; before: string; after: string }[] };

/** What the desk keeps, in the database of `desk-store.js`. */
export interface KeptDesk {
  table: { name: string; bytes: Uint8Array; sheet?: string; columns: Columns; running: boolean };
  /** As the desk wrote them. */
  results: string;
  decisions: string;
  by: string;
  /** Of tables by their make, newest first. */
  columns: [make: string, columns: Columns][];
}

// ---- many-worker.js: one of several that screen for the desk -------------------------------------------------------------

export type ToManyWorker =
  /** A compiled engine, and the bytes of an index. */
  | ({ type: 'open' } & Engine)
  /** Screen vendors. */
  | { type: 'many'; id: number; asked: Asked[]; options: ScreenOptions }
  /** Answer one in full. */
  | { type: 'one'; id: number; asked: Asked; options: ScreenOptions };

export interface Engine { module: WebAssembly.Module; bytes: Uint8Array }

export type FromManyWorker =
  | { type: 'open'; lists: ListInfo[] }
  /** As JSON, which the desk reads. */
  | { type: 'many'; id: number; answers: string }
  | { type: 'one'; id: number; answer: Answer }
  | { type: 'failed'; message: string };

// ---- service-worker.js: keeps the page on this device --------------------------------------------------------------------

export type ToServiceWorker =
  /** Take over from the version before. */
  | 'use'
  /** Say what is kept. */
  | 'standing'
  /** Keep all. */
  | 'everything'
  /** Keep nothing any more, not even what is on its way. */
  | 'forget'
  /** These files were used before this program could see it. */
  | { keep: string[] };

export interface FromServiceWorker { kept: KeptFiles }

/** The parts of files that are not kept, how many bytes they weigh on their way, of how many. */
export interface KeptFiles { missing: string[]; bytes: number; all: number; busy: boolean }

// ---- what worker.js and reader.js keep, in the database of kept.js -------------------------------------------------------

export interface Kept {
  /** The server's index in use. */
  'built-in'?: ServerIndex;
  added?: Added[];
  combined?: Combined;
  /** How often opening `combined` was begun and has not ended. */
  tries?: number;
  /** The index in use until lists in it were replaced by other editions. */
  previous?: { bytes: Uint8Array; until: Time };
}

/** A list by what tells its editions apart. */
export type Edition = Pick<ListInfo, 'id' | 'sha256' | 'published' | 'parties'>;

export interface ServerIndex {
  name: string;
  builder?: string;
  detection?: Detection;
  bytes: Uint8Array<ArrayBuffer>;
  lists: Edition[];
  signed: boolean;
}

/** Made of the built-in index of that name and the files. */
export interface Combined {
  name: string;
  builder: string;
  bytes: Uint8Array<ArrayBuffer>;
  lists: Edition[];
  /** An earlier version of the page kept none. */
  overruled?: ListInfo[];
}

/** Files that were added together. */
export interface Added { id: string; added: Time; account: Account; preferred?: boolean; files: AddedFile[] }
export interface AddedFile { name: string; day: Day; blob: Blob }

/** What `manifest.json` says, and what comes with it: why an older one is given in its place, and its bytes as written. */
export interface Manifest {
  index: string;
  sha256: string;
  /** Of the index where a host has unpacked it. */
  unpacked?: string;
  /** How many of its bytes are enough to begin with. */
  core: number;
  builder?: string;
  detection?: { day: Day; variations: { variation: string; names: number; found: number }[] };
  lists: Edition[];
  instead: string | null;
  written: Uint8Array<ArrayBuffer>;
}
