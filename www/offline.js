// The page on this device: whether it opens without a network, and with how much of it. service-worker.js keeps it.
//
// The page finds in `vendorScreenerOffline` how that stands, and hears of changes by an event of that name (src/page/web/offline.rs):
// {state, parts, bytes, share, keep}. `state` is '' where nothing can be kept, else some, busy, failed or all; `parts` says what is
// missing, `bytes` what that weighs on its way, and `keep` keeps it.

import { remember, remembered } from './device.js';
import { serviceWorkerUrl } from './start-worker.js';

const NAME = 'vendorScreenerOffline';
const WISH = 'everything';

const state = { state: '', parts: '', bytes: 0, share: 0, keep };
globalThis[NAME] = state;

const container = navigator.serviceWorker;
let version = container?.controller; // of which this page is, once there is one
let worker = null;
let asked = false; // by a press of the button

/** Keeps the page from now on; says when a newer version waits to be used. */
export async function keepOffline() {
  // The page that is all in one file has nothing to fetch.
  if (document.documentElement.hasAttribute('data-single-file')) return;
  try {
    const registration = await container.register(serviceWorkerUrl());
    const offer = () => {
      if (registration.waiting && container.controller) offerUpdate(() => registration.waiting?.postMessage('use'));
    };
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
    offer();
    container.addEventListener('controllerchange', () => {
      version ??= container.controller; // a first visit
      if (isOutdated()) offerUpdate(() => location.reload());
    });
    container.addEventListener('message', ({ data }) => data?.kept && told(data.kept));
    worker = (await container.ready).active;
    worker.postMessage({ keep: before() });
    addEventListener('appinstalled', keep);
    if (matchMedia('(display-mode: standalone)').matches || wished()) keep();
    else worker.postMessage('standing');
  } catch {
    // A private window, a frame of another site or a host without HTTPS: it works with a network.
  }
}

/** Whether another tab has gone over to a newer version, so that what is fetched from now on would be of that. */
export const isOutdated = () => Boolean(version && container.controller !== version);

function offerUpdate(use) {
  const bar = document.getElementById('boot-update');
  bar.hidden = false;
  bar.querySelector('button').onclick = () => {
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
  worker?.postMessage('everything');
}

/** What the service worker says. A part that is missing after all was tried did not come. */
function told({ missing, bytes, all, busy }) {
  if (busy && !state.busyFrom) state.busyFrom = bytes || 1;
  const share = busy ? 1 - bytes / state.busyFrom : 0;
  if (!busy) state.busyFrom = 0;
  const after = missing.length === 0 ? 'all' : asked ? 'failed' : 'some';
  Object.assign(state, { state: busy ? 'busy' : after, parts: [...new Set(missing)].join(' '), bytes: bytes || all, share });
  dispatchEvent(new Event(NAME));
}
