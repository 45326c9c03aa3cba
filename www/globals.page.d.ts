/** What scripts find in `globalThis` of the page, besides `globals.d.ts`. */

declare var vendorScreenerAddress: {
  now: typeof import('./address.js').now;
  keepSoon(fragment: string): void;
  follow(fragment: string): void;
  leave(fragment: string): void;
  link(fragment: string, done: (copied: boolean) => void): string;
  wasOpen(): string;
  goBackDown(): void;
};
/** The worker that `boot.js` started, until the page takes it over. */
declare var vendorScreenerWorker: EarlyWorker | undefined;
/** Calls for the program of the views that come later. */
declare var vendorScreenerPages: () => void;
declare var vendorScreenerInstall: { refused: boolean; refuse(): void; install(): Promise<void>; offered(): boolean };
/** The language in use, its sentences (none for English), and one that did not load. */
declare var vendorScreenerLanguage: { id: string; words: string; failed: string; choose(id: string): void };
/** How much is kept: `state` is empty where nothing can be; what is missing, what that weighs on its way, how much has come. */
declare var vendorScreenerOffline: {
  state: '' | 'some' | 'busy' | 'failed' | 'all';
  /** With spaces between. */
  parts: string;
  bytes: number;
  /** 0 to 1. */
  share: number;
  keep(): void;
};
/** Who stands around the page. */
declare var vendorScreenerSite: {
  org: string;
  contact: string;
  logo: string;
  /** Whether it asks for results. */
  results: boolean;
  /** Of the page that said hello: it gets results if the visitor sends them. */
  origin: string;
  /** Of the page around, as the browser says. */
  around: string;
  /** Whether the page around can read this one. */
  same: boolean;
  watch(element: Element, told: (seen: boolean) => void): () => void;
};

interface EarlyWorker extends Worker {
  /** Whether it has begun to open what may never end. */
  opening?: boolean;
}

/** https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}
interface WindowEventMap {
  beforeinstallprompt: BeforeInstallPromptEvent;
}

/** https://w3c.github.io/IntersectionObserver/v2/ */
interface IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
interface IntersectionObserverInit {
  trackVisibility?: boolean;
  delay?: number;
}

interface Navigator {
  /** In GB; only Chromium has it. */
  readonly deviceMemory?: number;
}
