/** What the build makes beside the scripts (src/engine, src/page), as far as they use it. The types that developers get are generated;
 *  these stand in for them, so that the scripts can be checked without a build. */

declare module '*/vendor-screener.js' {
  import type {
    Answer, Asked, LeanAnswer, ListInfo, ListProfile, Overlap, OwnershipAnswer, OwnershipOptions, PartyPage, PartyRestrictions,
    Reminder, RestrictionsOptions, ScreenOptions, Survey, SurveyOptions,
  } from 'engine-types';
  export type { Answer };
  export class Screener {
    private constructor();
    static open(bytes: Uint8Array): Screener;
    static openCore(bytes: Uint8Array): Screener;
    static ownership(options: OwnershipOptions): OwnershipAnswer;
    free(): void;
    addDetails(bytes: Uint8Array): void;
    warmUp(): void;
    lists(): ListInfo[];
    screen(name: string, options?: ScreenOptions): Answer;
    screenMany(names: (string | Asked)[], options?: ScreenOptions): (LeanAnswer | null)[];
    reminders(country: string): Reminder[];
    party(id: string): PartyPage | undefined;
    restrictions(id: string, options?: RestrictionsOptions): PartyRestrictions | undefined;
    profiles(): ListProfile[];
    survey(options?: SurveyOptions): Survey;
    overlaps(): Overlap[];
  }
  export default function init(from: { module_or_path: URL | string | WebAssembly.Module }): Promise<{ memory: WebAssembly.Memory }>;
}

declare module '*/list-reader.js' {
  import type { Account } from 'protocol';
  import type { Differences } from 'shapes';
  import type { ListInfo } from 'engine-types';
  type Tell = (share: number) => void;
  export class Source {
    private constructor();
    /** `day`: of the download. */
    static read(files: { name: string; day: string; bytes: Uint8Array }[], tell: Tell): Source;
    prefer(): void;
    account(): Account;
  }
  export function isPart(name: string, bytes: Uint8Array): boolean;
  export function combine(
    builtIn: Uint8Array, sources: Source[], tell: Tell,
  ): { bytes: Uint8Array<ArrayBuffer>; lists: ListInfo[]; builder: string; overruled: ListInfo[] };
  export function compare(old: Uint8Array, now: Uint8Array): Differences;
  export default function init(from: { module_or_path: URL }): Promise<unknown>;
}

/** What is said of a value that is a `string` here and no name or id: it is JSON. */
declare module '*/desk.js' {
  export class Made {
    constructor(verdict: string, reason: string, by: string, at: string, review: string);
  }
  export class Desk {
    setLists(lists: string, today: string): void;
    read(file: string, bytes: Uint8Array, sheet?: string): string | undefined;
    clear(): void;
    forgetDecisions(): void;
    setHeadings(row?: number): void;
    choose(columns: string): void;
    startAgain(): void;
    take(count: number): string | undefined;
    lost(first: number, count: number): void;
    put(first: number, answers: string): boolean;
    refresh(): void;
    ask(role: string, activity: string): void;
    finish(at: string): void;
    standing(): string;
    progress(): string;
    setOrder(order: string): void;
    rows(first: number, count: number): string;
    opened(vendor: number): string | undefined;
    firstOpen(): number | undefined;
    decide(vendor: number, party: string, decision: Made): boolean;
    undecided(): string;
    decideAll(matches: string, decision: Made): void;
    takeAllBack(matches: string, by: string, at: string): void;
    decisions(): string;
    import(text: string): string;
    importFile(text: string, file: string, accept: boolean): string;
    export(format: string): string;
    exportWorkbook(): Uint8Array<ArrayBuffer>;
    evidence(format: string, by: string, vendor?: number): string;
    results(): string | undefined;
    resume(results: string): boolean;
  }
  export function recordOfOne(at: string, asked: string, answer: string): string;
  export default function init(from: { module_or_path: URL }): Promise<{ memory: WebAssembly.Memory }>;
}

/** A program of the page. */
type Program = { default: (from: { module_or_path: URL | Promise<Response> }) => Promise<unknown> };

declare module '*/app.js' {
  const start: Program['default'];
  export default start;
}
declare module '*/many.js' {
  const start: Program['default'];
  export default start;
}
declare module '*/pages.js' {
  const start: Program['default'];
  export default start;
}
