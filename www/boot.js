// Starts the page. Everything is fetched from beside this file, and nothing after that.

import { now } from './address.js';
import { keepsNothing, remembered } from './device.js';
import './install.js';
import { first as language } from './language.js';
import { isOutdated, keepOffline } from './offline.js';
import { startWorker } from './start-worker.js';

// Inside another page there is more to do, and the focus belongs to that page.
if (parent !== window) import('./embedded.js').catch((error) => console.error(error));
else document.getElementById('name')?.focus();

// The view of many vendors is a program of its own.
const wanted = () => (new URLSearchParams(now().slice(1)).get('view') === 'many' ? 'many' : 'app');
const program = wanted();
addEventListener('popstate', () => {
  if (wanted() !== program) location.reload();
});

// The visitor's own choice of colours, before the page is drawn.
const theme = remembered('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

// The lists load while the page's own code does. The page takes this worker over; if it breaks
// before that, the page starts another one and hears for itself what is wrong.
if (program === 'app') try {
  /** @type {EarlyWorker} */
  const worker = startWorker('./worker.js', 'lists');
  worker.addEventListener('error', () => { globalThis.vendorScreenerWorker = undefined; }, { once: true });
  // Opening may never end, and then the worker cannot say it again.
  worker.addEventListener('message', (/** @type {MessageEvent<import('./protocol').FromWorker>} */ { data }) => { worker.opening = data.type === 'opening'; });
  globalThis.vendorScreenerWorker = worker;
} catch {
  // Likewise.
}

// The field in the page belongs to the other view.
if (program === 'many') for (const element of document.querySelectorAll('#app h1, #app .ask')) element.remove();

/** Has the styles of a program fetched; settled when they are there. Where all is in one file they stand in it. @param {string} program */
const styles = (program) => Promise.all([.../** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll(`link[data-program="${program}"]`))].map((link) => link.sheet || new Promise((resolve, reject) => {
  link.onload = resolve;
  link.onerror = () => reject(new Error(`${link.href} did not come`));
  link.disabled = true; // a try before may have failed
  link.disabled = false;
})));

// The views that come later are a program of their own. The page calls this when such a view is opened, and hears by
// an event of that name if it did not come. A browser may remember that a program did not come: the next try asks by another
// address.
const PAGES = 'vendorScreenerPages';
/** @type {Promise<void> | null} */
let pages = null;
let tries = 0;
globalThis[PAGES] = () => {
  if (pages) return;
  pages = loadPages().catch((error) => {
    console.error(error);
    pages = null;
    dispatchEvent(new Event(PAGES));
  });
};

async function loadPages() {
  if (isOutdated()) throw new Error('pages.js would be of another version');
  const styled = styles('pages');
  styled.catch(() => {}); // it is looked at below
  /** @type {typeof import('./pages.js')} */
  const { default: start } = await (tries++ ? import(new URL(`./pages.js?${tries}`, import.meta.url).href) : import('./pages.js'));
  await styled;
  await start({ module_or_path: new URL('./pages_bg.wasm', import.meta.url) });
}

// Language, styles and program load at once; the program starts in the language.
const loading = (program === 'many' ? import('./many.js') : import('./app.js')).then(({ default: init }) => {
  const wasm = fetch(new URL(`./${program}_bg.wasm`, import.meta.url));
  wasm.catch(() => {}); // `init` says so
  return { init, wasm };
});
Promise.all([loading, language, styles(program)]).then(([{ init, wasm }]) => init({ module_or_path: wasm })).then(() => (keepsNothing ? undefined : keepOffline())).catch((error) => {
  // The page's own code cannot say so: it is what did not start.
  console.error(error);
  // Of what is kept on this device, many vendors are no part until they were first opened.
  const failed = document.getElementById(program === 'many' ? 'boot-part-failed' : 'boot-failed');
  if (failed) failed.hidden = false;
  document.getElementById('boot-waiting')?.remove();
});
