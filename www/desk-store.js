// What the desk keeps on this device, in IndexedDB: the table, its results, the decisions, who decides.
// Nothing of it is ever sent. In a private window or a frame of another site storing may be forbidden; then
// every function throws, and whoever calls says so.

/** @import { KeptDesk } from './protocol' */
import { DECISIONS, keepsNothing } from './device.js';

const STORE = 'kept';

/** @type {Promise<IDBDatabase> | null} */
let opening = null;

function open() {
  opening ??= new Promise((opened, failed) => {
    if (keepsNothing) throw new Error('nothing is to be kept');
    const request = indexedDB.open(DECISIONS, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => opened(request.result);
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(new Error('another tab holds an older version of the store'));
  });
  return opening;
}

/**
 * Does `work` with the store in one transaction, and returns what its request gives.
 *
 * @template [T=void]
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore, give: (value: T) => void) => void} work
 * @returns {Promise<T | undefined>}
 */
async function within(mode, work) {
  const transaction = (await open()).transaction(STORE, mode);
  return new Promise((done, failed) => {
    /** @type {T | undefined} */
    let result;
    transaction.oncomplete = () => done(result);
    transaction.onabort = transaction.onerror = () => failed(transaction.error ?? new Error('storing was refused'));
    work(transaction.objectStore(STORE), (value) => { result = value; });
  });
}

/**
 * What is kept under this key, or undefined.
 *
 * @template {keyof KeptDesk} Key
 * @param {Key} key
 * @returns {Promise<KeptDesk[Key] | undefined>}
 */
export function get(key) {
  return within('readonly', (store, give) => {
    const request = store.get(key);
    request.onsuccess = () => give(request.result);
  });
}

/** Keeps a value. @template {keyof KeptDesk} Key @param {Key} key @param {KeptDesk[Key]} value */
export function put(key, value) {
  return within('readwrite', (store) => store.put(value, key));
}

/**
 * Keeps what `change` makes of the value that is kept: between the two no other tab comes in.
 *
 * @template {keyof KeptDesk} Key
 * @param {Key} key
 * @param {(before: KeptDesk[Key] | undefined) => KeptDesk[Key] | undefined} change
 */
export function update(key, change) {
  return within('readwrite', (store) => {
    const request = store.get(key);
    request.onsuccess = () => store.put(change(request.result), key);
  });
}

/** Forgets. @param {keyof KeptDesk} key */
export function remove(key) {
  return within('readwrite', (store) => store.delete(key));
}
