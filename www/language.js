// The page's language: the one that the address asks for (`lang=`), else the one chosen on this device, else the first that
// the browser prefers and the page has, else English.
//
// English is compiled in. The sentences of another language are one file beside this one (languages/), fetched when the
// language is wanted; until they are here, and if they never come, the page stays as it is. The programs of the page
// (src/page/web/language.rs) read `vendorScreenerLanguage` when they start, and again at every event of that name.

import { keep, now } from './address.js';
import { remember, remembered } from './device.js';

// The digest of each language's sentences, written here by the build: the browser refuses any other text.
/** @type {Record<string, string>} */
const DIGESTS = { '{{digests}}': '' };

const LANGUAGES = ['en', 'es', 'fr', 'zh', 'ar'];
const RIGHT_TO_LEFT = ['ar'];
const KEY = 'language';
const EVENT = 'vendorscreenerlanguage';

/** @param {string | null} [tag] */
const known = (tag) => LANGUAGES.find((id) => id === tag?.toLowerCase().split(/[-_]/)[0]);
const fragment = () => new URLSearchParams(now().slice(1));
const asked = () => known(fragment().get('lang'));

/** `id` is the language in use, `words` its sentences (none for English), `failed` one that did not load. */
const state = { id: 'en', words: '', failed: '', choose };
globalThis.vendorScreenerLanguage = state;

let newest = 'en';
const loaded = new Map([['en', '']]);

/** @param {string} id */
async function use(id) {
  newest = id;
  try {
    if (!loaded.has(id)) {
      const response = await fetch(new URL(`./languages/${id}.txt`, import.meta.url), { integrity: DIGESTS[id] ?? '' });
      if (!response.ok) throw new Error(`languages/${id}.txt: ${response.status}`);
      loaded.set(id, await response.text());
    }
    if (newest !== id) return; // another one was chosen meanwhile
    Object.assign(state, { id, words: loaded.get(id), failed: '' });
    translate();
  } catch {
    if (newest !== id) return;
    newest = state.id;
    state.failed = id;
  }
  dispatchEvent(new Event(EVENT));
}

/** The visitor's own choice. An address that asks for another language asks for this one from now on. @param {string} id */
function choose(id) {
  const stored = remember(KEY, id);
  const parts = fragment();
  if (parts.has('lang') || !stored) {
    parts.set('lang', id);
    keep(`#${parts}`);
  }
  use(id);
}

/** What stands in the page itself, outside the programs. */
function translate() {
  const root = document.documentElement;
  root.lang = state.id === 'zh' ? 'zh-Hans' : state.id;
  root.dir = RIGHT_TO_LEFT.includes(state.id) ? 'rtl' : 'ltr';
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-text]'))) {
    element.dataset.english ??= element.textContent;
    const start = `\n${element.dataset.text} `;
    const at = `\n${state.words}`.indexOf(start);
    const line = at < 0 ? '' : state.words.slice(at + start.length - 1).split('\n', 1)[0];
    element.textContent = line || element.dataset.english;
  }
}

addEventListener('popstate', () => {
  const id = asked();
  if (id && id !== newest) use(id);
});

/** Settled when the language that is wanted at first is there, or did not come. */
export const first = use(asked() ?? known(remembered(KEY)) ?? navigator.languages.map((tag) => known(tag)).find(Boolean) ?? 'en');
