// Starts the page. Everything is fetched from beside this file, and nothing after that.

import { first as language } from './language.js';

// Inside another page there is more to do, and the focus belongs to that page.
if (parent !== window) import('./embedded.js').catch((error) => console.error(error));
else document.getElementById('name')?.focus();

// The view of many vendors is a program of its own.
const wanted = () => (new URLSearchParams(location.hash.slice(1)).get('view') === 'many' ? 'many' : 'app');
const program = wanted();
addEventListener('hashchange', () => {
  if (wanted() !== program) location.reload();
});

const THEME = 'vendor-screener.theme';

// The visitor's own choice of colours, before the page is drawn.
try {
  const theme = localStorage.getItem(THEME);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A frame may not be allowed to store anything; then the device decides.
}

// The lists load while the page's own code does. The page takes this worker over; if it breaks
// before that, the page starts another one and hears for itself what is wrong.
if (program === 'app') try {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'lists' });
  worker.addEventListener('error', () => { delete globalThis.vendorScreenerWorker; }, { once: true });
  globalThis.vendorScreenerWorker = worker;
} catch {
  // Likewise.
}

// The field in the page belongs to the other view.
if (program === 'many') document.querySelectorAll('#app h1, #app .ask').forEach((element) => element.remove());

// The party's page and the pictures are a program of their own. The page calls this when it has nothing better to do,
// or when such a view is opened; a failure is forgotten, so that the next call tries again.
let pages = null;
globalThis.vendorScreenerPages = () => {
  pages ??= import('./pages.js')
    .then(({ default: start }) => start({ module_or_path: new URL('./pages_bg.wasm', import.meta.url) }))
    .catch(() => { pages = null; });
};

// Language and program load at once; the program starts in the language.
const loading = (program === 'many' ? import('./many.js') : import('./app.js')).then(({ default: init }) => {
  const wasm = fetch(new URL(`./${program}_bg.wasm`, import.meta.url));
  wasm.catch(() => {}); // `init` says so
  return { init, wasm };
});
Promise.all([loading, language]).then(([{ init, wasm }]) => init({ module_or_path: wasm })).then(keepOffline).catch((error) => {
  // The page's own code cannot say so: it is what did not start.
  console.error(error);
  const failed = document.getElementById('boot-failed');
  if (failed) failed.hidden = false;
  document.getElementById('boot-waiting')?.remove();
});

/** Keeps the page on this device, so that it opens without a network; says when a newer version waits to be used. */
async function keepOffline() {
  try {
    const registration = await navigator.serviceWorker.register(new URL('./service-worker.js', import.meta.url));
    const offer = () => {
      if (!registration.waiting || !navigator.serviceWorker.controller) return;
      const bar = document.getElementById('boot-update');
      bar.hidden = false;
      bar.querySelector('button').onclick = () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        registration.waiting?.postMessage('use');
      };
    };
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
    offer();
  } catch {
    // A private window, a frame of another site or a host without HTTPS: it works with a network.
  }
}
