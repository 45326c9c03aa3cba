// Keeps the page on this device, so that it opens without a network. The build fills in what there is.
//
// Kept at once is what the first answer needs: the shell, and the index that came with it, from the one version that was
// installed, all of it or none. An update waits until the visitor asks for it (offline.js says so). What comes later is kept
// when it is first used, a view with all of its programs, or all together when the visitor asks; and it comes along to the
// next version. Lists change without a new version: the manifest is asked of the network first, and an index that it names is
// kept when it is first fetched. Nothing else is kept.
//
// A version never mixes with another. The build wrote down the SHA-256 of every program and every language, and the browser
// itself refuses what does not fit (`integrity`): then the host has been updated, or something on the way has changed the file.
// It is neither kept nor handed on, from the network neither; the page says that this part did not come, the browser is told
// to look for the newer version at once, and the page offers that when it is complete. Texts and styles are taken as they
// come, since some hosts rewrite those, and they run nothing.
//
// `protocol.d.ts` has its messages: `ToServiceWorker`, `FromServiceWorker`.
/** @import { FromServiceWorker, Manifest, ToServiceWorker } from './protocol' */
/** @typedef {{ name: string, integrity: string }} Shell A file of this version. */
/**
 * @typedef {Shell & { part: string, bytes: number }} Later And the part of the page that it belongs to, and its weight on its way.
 */

const VERSION = '{{version}}';
const SHELL = [['{{shell}}']].map(([name, integrity]) => ({ name, integrity }));
const LATER = [['{{later}}']].map(([name, integrity, part, bytes]) => ({ name, integrity, part, bytes: Number(bytes) }));
const CACHE = `vendor-screener ${new URL('./', location.href).pathname} ${VERSION}`;
const MINE = CACHE.slice(0, -VERSION.length);

const here = new URL('./', location.href);
const address = (/** @type {string} */ name) => new URL(name, here).href;
const known = new Set(SHELL.map(({ name }) => address(name)));
const later = new Map(LATER.map((file) => [address(file.name), file]));

const isIndex = (/** @type {string} */ url) => /\/lists-[0-9a-f]+\.bin\.gz$/.test(url);

/** A file from the network, of this version. @param {Shell} file */
async function fetched({ name, integrity }) {
  const response = await fetch(address(name), { cache: 'no-cache', ...(integrity && { integrity }) });
  // A page that is opened may not be answered with what a host has led on to another address.
  return response.redirected ? new Response(response.body, { status: response.status, headers: response.headers }) : response;
}

/** @param {Cache} cache @param {Shell} file */
async function keep(cache, file) {
  const response = await fetched(file);
  if (!response.ok) throw new Error(`${file.name}: ${response.status}`);
  await cache.put(address(file.name), response);
}

// ---- installing ----------------------------------------------------------------------------------------------------

addEventListener('install', (event) => event.waitUntil(install()));

async function install() {
  const cache = await caches.open(CACHE);
  // The index that came with this version may have gone since, where newer lists took its place.
  const [indexes, others] = [true, false].map((wanted) => SHELL.filter(({ name }) => isIndex(`/${name}`) === wanted));
  const along = await keptBefore();
  await Promise.all([...others, ...along].map((file) => keep(cache, file)));
  await Promise.allSettled(indexes.map((index) => keep(cache, index)));
}

/** What came later in the version before and was kept: who worked without a network goes on doing so. */
async function keptBefore() {
  const names = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== CACHE);
  const before = await Promise.all(names.map((name) => caches.open(name)));
  const found = await Promise.all(LATER.map(({ name }) => Promise.all(before.map((cache) => cache.match(address(name))))));
  return LATER.filter((_, at) => found[at].some(Boolean));
}

addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE) && name !== CACHE).map((name) => caches.delete(name)));
  // The page of a first visit, too, gets what it needs later in this version, and has it kept.
  await clients.claim();
}

// ---- keeping what comes later --------------------------------------------------------------------------------------

/** Without a view's last program the others are of no use; languages and texts stand by themselves. @param {Later} file */
const together = (file) => LATER.filter(({ name, part }) => name === file.name || (part === file.part && !['languages', 'texts'].includes(part)));

/** @type {Map<string, Promise<Response>>} */
const coming = new Map();

/**
 * Fetches a file of later and keeps it; only once, whoever asks meanwhile. Where no room is left it is handed on all the same.
 *
 * @param {Later} file
 */
async function take(file) {
  let response = coming.get(file.name);
  if (!response) {
    const take = async () => {
      const response = await fetched(file).catch((error) => {
        registration.update().catch(() => {}); // there may be a newer version, or no network
        throw error;
      });
      if (response.ok && !forgotten) await caches.open(CACHE).then((cache) => cache.put(address(file.name), response.clone())).catch(() => {});
      return response;
    };
    response = take().finally(() => coming.delete(file.name));
    coming.set(file.name, response);
  }
  return (await response).clone();
}

let forgotten = false; // everything was, so that nothing is to be kept of what is still on its way

async function missing(files = LATER) {
  if (forgotten) return [];
  const cache = await caches.open(CACHE);
  const found = await Promise.all(files.map(({ name }) => cache.match(address(name))));
  return files.filter((_, at) => !found[at]);
}

/**
 * Keeps these files as far as they come, a few at a time; hears after each.
 *
 * @param {Later[]} files
 * @param {() => unknown} [tell]
 */
async function keepAll(files, tell) {
  const waiting = await missing(files);
  const next = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      // It may have come meanwhile, since the page asked for it.
      if ((await missing([file])).length) await take(file).catch(() => {});
      await tell?.();
    }
  };
  await Promise.all([next(), next(), next()]);
}

/** Tells a page what is kept. @param {ExtendableMessageEvent['source']} page @param {boolean} busy */
async function tell(page, busy) {
  const lacking = await missing();
  const weigh = (/** @type {Later[]} */ files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
  /** @type {FromServiceWorker} */
  const said = { kept: { missing: lacking.map(({ part }) => part), bytes: weigh(lacking), all: weigh(LATER), busy } };
  page?.postMessage(said);
}

/** @param {ExtendableMessageEvent['source']} page */
async function keepEverything(page) {
  await tell(page, true);
  await keepAll(LATER, () => tell(page, true));
  await tell(page, false);
}

addEventListener('message', (event) => {
  const { source } = event;
  /** @type {ToServiceWorker} */
  const data = event.data;
  if (data === 'use') skipWaiting();
  if (data === 'forget') forgotten = true;
  if (data === 'standing') event.waitUntil(tell(source, false));
  if (data === 'everything') event.waitUntil(keepEverything(source));
  if (typeof data === 'object') {
    forgotten = false; // a page that keeps something has begun
    const used = data.keep.flatMap((name) => later.get(address(name)) ?? []);
    event.waitUntil(keepAll([...new Set(used.flatMap(together))]));
  }
});

// ---- answering -----------------------------------------------------------------------------------------------------

const MANIFEST = 'manifest.json';

/**
 * What a manifest says, or null if that is none: a host may answer with a page of its own.
 *
 * @param {Response} response
 * @returns {Promise<Manifest | null>}
 */
async function manifestOf(response) {
  try {
    const manifest = await response.clone().json();
    return response.ok && isIndex(`/${manifest.index}`) ? manifest : null;
  } catch {
    return null;
  }
}

/**
 * The newest manifest from the network; without one that can be read, the one that was kept last, which then says so.
 *
 * @param {Cache} cache
 * @param {Request} request
 * @param {string} url
 * @returns {Promise<Response>}
 */
async function newest(cache, request, url) {
  let response;
  try {
    response = await fetch(request);
    if (await manifestOf(response)) {
      await cache.put(url, response.clone());
      return response;
    }
  } catch (error) {
    if (!(await cache.match(url))) throw error;
  }
  const kept = await cache.match(url);
  if (!kept || !response) return /** @type {Response} */ (kept ?? response);
  const headers = new Headers(kept.headers);
  headers.set('x-instead', `manifest.json: ${response.status}`);
  return new Response(kept.body, { headers });
}

/**
 * Whether this is the index that the manifest names. What the manifest does not name is not looked at.
 *
 * @param {Cache} cache
 * @param {Response} response
 * @param {string} url
 */
async function isNamed(cache, response, url) {
  const manifest = await cache.match(address(MANIFEST)).then((kept) => kept && manifestOf(kept));
  if (!manifest || address(manifest.index) !== url) return !manifest;
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const expected = bytes[0] === 0x1f && bytes[1] === 0x8b ? manifest.sha256 : manifest.unpacked;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return !expected || [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === expected;
}

/**
 * What was kept, unless the page wants it from the network. An index is kept from then on, if it is the one that the manifest
 * names.
 *
 * @param {Cache} cache
 * @param {Request} request
 * @param {string} url
 */
async function kept(cache, request, url) {
  const found = request.cache === 'reload' ? undefined : await cache.match(url);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok && isIndex(url) && (await isNamed(cache, response, url))) {
    // Only the newest index is kept beside the one that came with this version.
    for (const other of await cache.keys()) {
      if (isIndex(other.url) && !known.has(other.url)) await cache.delete(other);
    }
    await cache.put(url, response.clone());
  }
  return response;
}

/** A file of later, and with it the rest of its view. @param {Cache} cache @param {Later} file */
async function used(cache, file) {
  return (await cache.match(address(file.name))) ?? take(file);
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.hash = '';
  url.search = '';
  if (forgotten || request.method !== 'GET' || !url.href.startsWith(here.href)) return;
  const asked = url.href === here.href ? address('index.html') : url.href;
  const file = later.get(asked);
  /** @template {unknown[]} Rest @param {(cache: Cache, ...rest: Rest) => Promise<Response>} how @param {Rest} rest */
  const answer = (how, ...rest) => event.respondWith(caches.open(CACHE).then((cache) => how(cache, ...rest)));
  if (asked === address(MANIFEST)) {
    answer(newest, request, asked);
  } else if (file) {
    answer(used, file);
    event.waitUntil(keepAll(together(file)));
  } else if (known.has(asked) || isIndex(asked)) {
    answer(kept, request, asked);
  }
});
