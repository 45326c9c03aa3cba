// What the page shows, where links, “back” and a reload find it: the view in the address, and what is asked beside it, in the
// state of that step in the browser's history. For a browser writes addresses into a history that stays on the device, and may send
// it to others of the same user; the state it forgets with the tab. So the name that a visitor types is in an address only
// when the visitor asks for a link.
//
// A fragment is what a link has from its “#” on; src/page/web/fragment.rs reads and writes it. Every change is a `popstate`.

// From 'list' to 'year' they choose whom the pictures of the lists show; then come the place of a vendor in its table, and the lists
// that alone are searched. None of them is typed.
const SHOWN = ['view', 'who', 'activity', 'if', 'lang', 'list', 'also', 'in', 'programme', 'year', 'vendor', 'lists'];

/**
 * How long a question must stand before the history has it: browsers limit how often that may change, and some do work each time.
 */
const KEEP_AFTER_MS = 150;

/** What the history will have soon, and instead of what: once that is another step, this one is no longer to come. */
/** @type {{ fragment: string, instead: string } | null} */
let coming = null;
/** @type {number | undefined} */
let timer;

/** @returns {string} */
const kept = () => history.state?.fragment ?? location.hash;

/** The fragment of what is shown, whether the history has it yet or not. */
export const now = () => (coming?.instead === kept() ? coming.fragment : kept());

/** What of a fragment the address shows. @param {string} fragment */
function shown(fragment) {
  const whole = new URLSearchParams(fragment.slice(1));
  const parts = new URLSearchParams([...whole].filter(([key]) => SHOWN.includes(key)));
  if (whole.get('party')) parts.set('view', 'party');
  return `#${parts}`;
}

/** Shows this fragment from now on, without a step in the history. @param {string} fragment */
export function keep(fragment) {
  coming = null;
  if (fragment === kept() && location.hash === shown(fragment).replace(/^#$/, '')) return;
  try {
    history.replaceState({ fragment, over: history.state?.over }, '', shown(fragment));
  } catch {
    // A page in a sandbox may be refused; then the address just stays.
  }
}

/**
 * The same, for a question that changes with every key: from now on for `now`, and for the history soon.
 *
 * @param {string} fragment
 */
function keepSoon(fragment) {
  coming = { fragment, instead: kept() };
  clearTimeout(timer);
  timer = setTimeout(() => keep(now()), KEEP_AFTER_MS);
}

/**
 * Where the visitor was when a link was followed from here: how far down, and which row was open, by the id of what it controls.
 *
 * @returns {{ down: number, open: string } | undefined}
 */
const place = () => history.state?.place;

/**
 * Goes to this fragment, by a step in the history. A step back finds what is shown now, where the visitor was.
 *
 * @param {string} fragment
 */
function follow(fragment) {
  keep(now());
  const open = document.querySelector('.row-name[aria-expanded="true"]')?.getAttribute('aria-controls') ?? '';
  try {
    history.replaceState({ ...history.state, fragment: now(), place: { down: scrollY, open } }, '');
    history.pushState({ fragment, over: true }, '', shown(fragment));
  } catch {
    location.hash = fragment;
    return;
  }
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
}

/** Goes back to this fragment: by a step in the history where it was left by one. @param {string} fragment */
function leave(fragment) {
  keep(now());
  if (history.state?.over) history.back();
  else change(fragment);
}

/** Shows this fragment, and says so. @param {string} fragment */
export function change(fragment) {
  keep(fragment);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
}

/**
 * A link that has all of this fragment. It is copied where the browser lets it be: then `done` is called with true.
 *
 * @param {string} fragment
 * @param {(copied: boolean) => void} done
 */
function link(fragment, done) {
  const address = new URL(fragment, location.href).href;
  const copying = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
  copying.then(() => done(true), () => done(false));
  return address;
}

// A link within the page, opened here. In another tab the browser opens it as it is.
addEventListener('click', (event) => {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  const anchor = event.target instanceof Element && event.target.closest('a[href^="#"]');
  if (!anchor || button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return;
  event.preventDefault();
  follow(anchor.getAttribute('href') ?? '');
});

const wasOpen = () => place()?.open ?? '';

/** Once what was shown is there again: goes down to where the visitor was. */
function goBackDown() {
  const was = place();
  if (!was) return;
  scrollTo(0, was.down);
  history.replaceState({ fragment: kept(), over: history.state.over }, '');
}

globalThis.vendorScreenerAddress = { now, keepSoon, follow, leave, link, wasOpen, goBackDown };
