// What the page keeps on this device: the list files that a visitor added, and what was made of them.
//
// In IndexedDB rather than in the private file system: it has transactions, so that files and index never part, and two
// tabs may use it at once. Every browser that runs the page has it.
//
// `Kept` in protocol.d.ts says what stands under which key.

/** @import { Added, Edition, Kept } from './protocol' */
import { LISTS, keepsNothing } from './device.js';

/** How often opening `combined` may be begun and not end, as when the tab is closed meanwhile. */
export const MOST_TRIES = 2;

const STORE = 'kept';

/** @type {Promise<IDBDatabase> | undefined} */
let opening;

function database() {
  if (keepsNothing) throw new Error('nothing is to be kept');
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(LISTS, 1); // throws where a frame may store nothing
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

/**
 * The values of these keys; nothing of what is not there or cannot be read.
 *
 * @template {keyof Kept} Key
 * @param {Key[]} keys
 * @returns {Promise<Pick<Kept, Key>>}
 */
export async function read(...keys) {
  try {
    const store = (await database()).transaction(STORE).objectStore(STORE);
    const values = keys.map(
      (key) =>
        new Promise((resolve) => {
          const request = store.get(key);
          request.onsuccess = () => resolve([key, request.result]);
          request.onerror = () => resolve([key, undefined]);
        }),
    );
    return /** @type {Kept} */ (Object.fromEntries(await Promise.all(values)));
  } catch {
    return /** @type {Kept} */ ({});
  }
}

/**
 * Keeps all of these values or none; one that is undefined goes. Says whether it could.
 *
 * @param {Kept} values
 * @returns {Promise<boolean>}
 */
export async function write(values) {
  try {
    const transaction = (await database()).transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) store.delete(key);
      else store.put(value, key);
    }
    return await new Promise((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false); // no room is left
    });
  } catch {
    return false;
  }
}

/**
 * What to keep as the index before, if the new lists are other editions of some in the old index.
 *
 * @param {{ bytes: Uint8Array, lists: Edition[] } | undefined} old
 * @param {Edition[]} lists
 * @returns {Pick<Kept, 'previous'>}
 */
export function before(old, lists) {
  const editions = new Map(lists.map(({ id, sha256 }) => [id, sha256]));
  const replaced = old?.lists.some(({ id, sha256 }) => editions.has(id) && editions.get(id) !== sha256);
  return old && replaced ? { previous: { bytes: old.bytes, until: Date.now() } } : {};
}

/** What the page is told of the files added: all but the files. @param {Added[]} [added] */
export const accounts = (added = []) => added.map(({ id, added, account }) => ({ id, added, ...account }));
