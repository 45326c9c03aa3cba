// The page on this device: whether it opens without a network, and with how much of it. service-worker.js keeps it.
//
// The page finds in `vendorScreenerOffline` how that stands, and hears of changes by an event of that name (src/page/web/offline.rs):
// globals.page.d.ts says what it is.

/** @import { FromServiceWorker, KeptFiles, ToServiceWorker } from './protocol' */
import { remember, remembered } from './device.js';
import { serviceWorkerUrl } from './start-worker.js';

const NAME = 'vendorScreenerOffline';
const WISH = 'everything';

let busyFrom = 0; // how many bytes were missing when keeping them began
/** @type {typeof vendorScreenerOffline} */
const state = { state: '', parts: '', bytes: 0, share: 0, keep };
globalThis[NAME] = state;

const container = navigator.serviceWorker;
let version = container?.controller; // of which this page is, once there is one
/** @type {ServiceWorker | null} */
let worker = null;
let asked = false; // by a press of the button

/** @param {ServiceWorker | null} worker @param {ToServiceWorker} message */
const say = (worker, message) => worker?.postMessage(message);

/** Keeps the page from now on; says when a newer version waits to be used. */
export async function keepOffline() {
  // The page that is all in one file has nothing to fetch.
  if (document.documentElement.hasAttribute('data-single-file')) return;
  try {
    const registration = await container.register(serviceWorkerUrl());
    const offer = () => {
      if (registration.waiting && container.controller) offerUpdate(() => say(registration.waiting, 'use'));
    };
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
    offer();
    container.addEventListener('controllerchange', () => {
      version ??= container.controller; // a first visit
      if (isOutdated()) offerUpdate(() => location.reload());
    });
    container.addEventListener('message', (/** @type {MessageEvent<FromServiceWorker>} */ { data }) => data?.kept && told(data.kept));
    worker = (await container.ready).active;
    say(worker, { keep: before() });
    addEventListener('appinstalled', keep);
    if (matchMedia('(display-mode: standalone)').matches || wished()) keep();
    else say(worker, 'standing');
  } catch {
    // A private window, a frame of another site or a host without HTTPS: it works with a network.
  }
}

/** Whether another tab has gone over to a newer version, so that what is fetched from now on would be of that. */
export const isOutdated = () => Boolean(version && container.controller !== version);

/** @param {() => void} use */
function offerUpdate(use) {
  const bar = document.getElementById('boot-update');
  const button = bar?.querySelector('button');
  if (!bar || !button) return;
  bar.hidden = false;
  button.onclick = () => {
    container.addEventListener('controllerchange', () => location.reload(), { once: true });
    use();
  };
}

/** What the page fetched before anything could be kept: on a first visit, the language and the program of the view. */
function before() {
  const here = new URL('./', import.meta.url).href;
  const inside = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(here));
  return inside.map(({ name }) => name.slice(here.length).split(/[?#]/)[0]);
}

/** Whoever once asked for everything wants what a newer version adds to it, too. */
const wished = () => remembered(WISH) === 'yes';

function keep() {
  asked = true;
  remember(WISH, 'yes');
  say(worker, 'everything');
}

/** What the service worker says. A part that is missing after all was tried did not come. @param {KeptFiles} kept */
function told({ missing, bytes, all, busy }) {
  if (busy && !busyFrom) busyFrom = bytes || 1;
  const share = busy ? 1 - bytes / busyFrom : 0;
  if (!busy) busyFrom = 0;
  const after = missing.length === 0 ? 'all' : asked ? 'failed' : 'some';
  Object.assign(state, { state: busy ? 'busy' : after, parts: [...new Set(missing)].join(' '), bytes: bytes || all, share });
  dispatchEvent(new Event(NAME));
}
