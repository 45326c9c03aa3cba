// What the page keeps on this device, and how it forgets: settings in the local storage, lists and decisions in two databases
// (kept.js, desk-store.js), its own files in a cache (service-worker.js).
//
// On a shared computer the visitor may want nothing to be kept. Then the mark that says so is all that is; workers, which cannot read
// it, are told by their name (start-worker.js).
//
// The page finds this in `vendorScreenerDevice` (src/page/web/device.rs), and hears by an event of that name that everything was forgotten,
// here or in another tab.

const NAME = 'vendorScreenerDevice';
const SETTINGS = 'vendor-screener.';
const NOTHING = 'keep-nothing';
/** Pages in several folders of one host keep their own. */
const folder = new URL('./', import.meta.url).pathname;

/** The databases, by their names. */
export const LISTS = `vendor-screener ${folder}`;
export const DECISIONS = `vendor-screener desk ${folder}`;

const inWorker = typeof document === 'undefined';

/** A setting of the visitor's, or null. @param {string} key */
export function remembered(key) {
  try {
    return localStorage.getItem(SETTINGS + key);
  } catch {
    return null; // a frame may not be allowed to store anything
  }
}

/** Whether nothing is to be kept. */
export const keepsNothing = inWorker ? self.name.endsWith(NOTHING) : remembered(NOTHING) === 'yes';

/** How a worker is called, so that it knows whether to keep anything. @param {string} worker */
export const named = (worker) => (keepsNothing ? `${worker}, ${NOTHING}` : worker);

/** Keeps a setting. Says whether it could. @param {string} key @param {string} value */
export function remember(key, value) {
  if (keepsNothing) return false;
  try {
    localStorage.setItem(SETTINGS + key, value);
    return true;
  } catch {
    return false;
  }
}

/** @type {Set<Worker>} */
const workers = new Set();

/** A worker of this page, which is ended before what it keeps is forgotten. @param {Worker} worker */
export function ended(worker) {
  workers.add(worker);
  return worker;
}

const channel = inWorker || typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME + folder);
const said = () => dispatchEvent(new Event(NAME));
channel?.addEventListener('message', () => {
  stop();
  said();
});

/** Ends what could keep something again. */
function stop() {
  for (const worker of workers) worker.terminate();
  workers.clear();
  history.replaceState(null, '', location.pathname + location.search);
}

/** @param {string} database @returns {Promise<unknown>} */
const deleted = (database) =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = request.onerror = done; // what is blocked goes when the other tab has heard
  });

/** Forgets everything, here and in other tabs. */
async function forget() {
  channel?.postMessage('forget');
  stop();
  const registration = await navigator.serviceWorker?.getRegistration(folder);
  registration?.active?.postMessage(/** @type {import('./protocol').ToServiceWorker} */ ('forget')); // it may be keeping something
  await registration?.unregister();
  const caching = globalThis.caches;
  const forgetting = [
    async () => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(SETTINGS)) localStorage.removeItem(key);
    },
    async () => deleted(LISTS),
    async () => deleted(DECISIONS),
    async () => {
      const mine = (await caching?.keys() ?? []).filter((key) => key.startsWith(`vendor-screener ${folder} `));
      await Promise.all(mine.map((key) => caching.delete(key)));
    },
  ];
  // Where the browser lets nothing be kept, nothing is to be forgotten.
  await Promise.allSettled(forgetting.map((one) => one()));
}

/** From now on the device keeps nothing, or what it is asked to again. The page starts anew. @param {boolean} on */
async function keepNothing(on) {
  await forget();
  try {
    if (on) localStorage.setItem(SETTINGS + NOTHING, 'yes');
  } catch {
    // Nothing is kept either way.
  }
  location.reload();
}

if (!inWorker) {
  globalThis[NAME] = { keepsNothing, remember, keepNothing, forget: () => forget().catch(console.error).finally(said) };
}
