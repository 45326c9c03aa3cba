/** What scripts find in `globalThis` of a worker. */

// Scripts that page and workers share ask for these, and for `location.reload`; a worker has none of them, and they see to that.
declare var document: undefined;
declare var localStorage: Record<string, string> & {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};
declare var history: { replaceState(state: unknown, unused: string, url: string): void };

interface WorkerLocation {
  reload(): void;
}

interface WorkerNavigator {
  /** In GB; only Chromium has it. */
  readonly deviceMemory?: number;
}

// Of service workers alone.
declare var clients: Clients;
declare var registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener(type: 'install' | 'activate', hear: (event: ExtendableEvent) => void): void;
declare function addEventListener(type: 'message', hear: (event: ExtendableMessageEvent) => void): void;
declare function addEventListener(type: 'fetch', hear: (event: FetchEvent) => void): void;
