// Starts the workers. Each begins in a blob of this page, because such a worker is bound by the page's own
// Content-Security-Policy, while one that comes from an address is bound by what the host sends with it, which on most hosts is
// nothing. The names that a visitor types are in the workers: none of them may be able to send anything anywhere.
// https://w3c.github.io/webappsec-csp/#initialize-document-csp
//
// The page finds this in `vendorScreenerStartWorker` (src/page/web/worker.rs).

import { ended, named } from './device.js';

const serviceWorker = new URL('./service-worker.js', import.meta.url).href;

/** What the page may start, where the browser asks before text becomes a program (Trusted Types). */
const programs = globalThis.trustedTypes?.createPolicy('vendor-screener', {
  createScriptURL(url) {
    if (url.startsWith(`blob:${location.origin}/`) || url === serviceWorker) return url;
    throw new TypeError(`${url} is no program of this page`);
  },
}) ?? { createScriptURL: (/** @type {string} */ url) => url };

/** @type {Map<string, string>} */
const blobs = new Map();

/** A blob that begins this program. @param {string} file */
function beginning(file) {
  let blob = blobs.get(file);
  if (!blob) {
    const text = `import ${JSON.stringify(new URL(file, import.meta.url).href)};`;
    blob = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    blobs.set(file, blob);
  }
  return programs.createScriptURL(blob);
}

/** Starts the worker whose program is this file beside the page. @param {string} file @param {string} name */
export function startWorker(file, name) {
  // The page that is all in one file starts workers in its own way, by blobs too (single-file.js).
  const url = globalThis.vendorScreenerInOneFile ? new URL(file, import.meta.url) : beginning(file);
  return ended(new Worker(url, { type: 'module', name: named(name) }));
}

/** The service worker's address, as a browser that asks takes it. */
export const serviceWorkerUrl = () => programs.createScriptURL(serviceWorker);

globalThis.vendorScreenerStartWorker = startWorker;
