// What the page keeps on this device: the list files that a visitor added, and what was made of them.
//
// In IndexedDB rather than in the private file system: it has transactions, so that files and index never part, and two
// tabs may use it at once. Every browser that runs the page has it.
//
//   built-in   {name, bytes, lists, signed}   the server's index in use
//   added      [{id, added, account, preferred?, files: [{name, day, blob}]}]
//   combined   {name, bytes, lists, overruled?}   the index made of the built-in one of that name and the files
//   tries      how often opening `combined` was begun and has not ended
//   previous   {bytes, until}              the index in use until lists in it were replaced by other editions

import { LISTS, keepsNothing } from './device.js';

/** How often opening `combined` may be begun and not end, as when the tab is closed meanwhile. */
export const MOST_TRIES = 2;

const STORE = 'kept';

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

/** The values of these keys; nothing of what is not there or cannot be read. */
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
    return Object.fromEntries(await Promise.all(values));
  } catch {
    return {};
  }
}

/** Keeps all of these values or none; one that is undefined goes. Says whether it could. */
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

/** What to keep as the index before, if the new lists are other editions of some in the old index. */
export function before(old, lists) {
  const editions = new Map(lists.map(({ id, sha256 }) => [id, sha256]));
  const replaced = old?.lists.some(({ id, sha256 }) => editions.has(id) && editions.get(id) !== sha256);
  return replaced ? { previous: { bytes: old.bytes, until: Date.now() } } : {};
}

/** What the page is told of the files added: all but the files. */
export const accounts = (added = []) => added.map(({ id, added, account }) => ({ id, added, ...account }));
