// Keeps the whole page on this device, so that it opens without a network. The build fills in what there is.
//
// What the page is made of comes from the one version that was installed, all of it or none: an update waits until the
// visitor asks for it (boot.js says so). Lists change without a new version: the manifest is asked of the network first, and
// an index that it names is kept when it is first fetched. A language is kept when it is first used, and comes along to the
// next version. Nothing else is kept, and nothing is asked for that the page did not ask for.
const VERSION = '{{version}}';
const FILES = ['{{files}}'];
const LANGUAGES = ['{{languages}}'];
const CACHE = `vendor-screener ${new URL('./', location).pathname} ${VERSION}`;
const MINE = CACHE.slice(0, -VERSION.length);

const here = new URL('./', location);
const known = new Set(FILES.map((file) => new URL(file, here).href));
const languages = new Set(LANGUAGES.map((file) => new URL(file, here).href));

addEventListener('install', (event) => {
  const all = FILES.map((file) => new Request(new URL(file, here), { cache: 'no-cache' }));
  // The index that came with this version may have gone since, where newer lists took its place.
  const [indexes, others] = [true, false].map((wanted) => all.filter(({ url }) => isIndex(url) === wanted));
  const keep = async (cache) => {
    await cache.addAll(others);
    await Promise.allSettled(indexes.map((index) => cache.add(index)));
    await takeLanguages(cache);
  };
  event.waitUntil(caches.open(CACHE).then(keep));
});

/** The languages that the version before kept. One that does not come is fetched when it is used. */
async function takeLanguages(cache) {
  for (const language of languages) {
    if (await caches.match(language)) await cache.add(new Request(language, { cache: 'no-cache' })).catch(() => {});
  }
}

addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(MINE) && name !== CACHE;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});

addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'use') skipWaiting();
  if (data?.keep) event.waitUntil(keepLanguage(new URL(data.keep, here).href));
});

async function keepLanguage(address) {
  const cache = await caches.open(CACHE);
  if (languages.has(address) && !(await cache.match(address))) await cache.add(address).catch(() => {});
}

/** The newest from the network; without one, what was kept last. */
async function newest(cache, request, url) {
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(url, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(url);
    if (kept) return kept;
    throw error;
  }
}

/** What was kept; else from the network, and kept from then on. */
async function kept(cache, request, url, keep) {
  const found = await cache.match(url);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok && keep) {
    // Only the newest index is kept beside the one that came with this version.
    for (const other of isIndex(url) ? await cache.keys() : []) {
      if (isIndex(other.url) && !known.has(other.url)) await cache.delete(other);
    }
    await cache.put(url, response.clone());
  }
  return response;
}

const isIndex = (url) => /\/lists-[0-9a-f]+\.bin\.gz$/.test(url);

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.hash = '';
  url.search = '';
  if (request.method !== 'GET' || !url.href.startsWith(here.href)) return;
  const address = url.href === here.href ? new URL('index.html', here).href : url.href;
  if (address.endsWith('/manifest.json')) {
    event.respondWith(caches.open(CACHE).then((cache) => newest(cache, request, address)));
  } else if (known.has(address) || isIndex(address) || languages.has(address)) {
    event.respondWith(caches.open(CACHE).then((cache) => kept(cache, request, address, !known.has(address))));
  }
});
