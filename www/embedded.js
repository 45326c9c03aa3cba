// What the page does inside a page of another site: it takes that site's colour, and hears what it is told. `embed.d.ts` has the
// messages. Settings come after `?` in the address, which a host may see: nothing that is typed.
//
// It never says how high it would be. The height follows from the answer, and a site that knows how high each listed party's
// answer is would read from it what was typed.
//
// The page itself finds in `globalThis.vendorScreenerSite` who stands around it, and hears of changes by an event of that name.

/** @import { Said, Told } from './embed.d.ts' */
import { change, now } from './address.js';

const settings = new URLSearchParams(location.search);
const root = document.documentElement;

/**
 * globals.page.d.ts says what each of these is.
 *
 * @type {typeof vendorScreenerSite}
 */
const site = {
  org: settings.get('org') ?? '',
  contact: settings.get('contact') ?? '',
  logo: '',
  results: settings.get('results') === 'ask',
  origin: '',
  around: location.ancestorOrigins?.[0] ?? '',
  same: isOpen(),
  watch,
};
globalThis.vendorScreenerSite = site;
const changed = () => dispatchEvent(new Event('vendorScreenerSite'));

/** Whether the page around is of the same origin: then it reads and does here what it likes. */
function isOpen() {
  try {
    return parent !== window && Boolean(parent.document);
  } catch {
    return false;
  }
}

// ---- what the visitor sees -----------------------------------------------------------------------------------------

/** How long something must be in full sight before it counts as seen, and as many milliseconds after the frame was moved. */
const SEEN_MS = 1000;

/**
 * Tells whether an element has been in full sight for a second, as a browser can know it: within the window, and, in Chromium,
 * neither transparent nor under something else (Intersection Observer v2). The page around could otherwise lay a button of its own
 * over it, or it over a button of its own. Gives what ends the watch.
 *
 * @param {Element} element
 * @param {(seen: boolean) => void} told
 */
function watch(element, told) {
  /** @type {number | undefined} */
  let timer;
  let inSight = false;
  const anew = () => {
    clearTimeout(timer);
    told(false);
    if (inSight) timer = setTimeout(() => told(true), SEEN_MS);
  };
  const observer = new IntersectionObserver((entries) => {
    const newest = entries.at(-1);
    inSight = newest !== undefined && newest.intersectionRatio > 0.99 && newest.isVisible !== false;
    anew();
  }, { threshold: [0.5, 1], trackVisibility: true, delay: 100 });
  observer.observe(element);
  addEventListener('resize', anew);
  addEventListener('scroll', anew, { passive: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener('resize', anew);
    removeEventListener('scroll', anew);
  };
}

// ---- colours -------------------------------------------------------------------------------------------------------

/** @typedef {number[]} Colour Red, green and blue. */

/** What a CSS colour is, or null. @param {string} colour @returns {Colour | null} */
function channels(colour) {
  if (!CSS.supports('color', colour)) return null;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Relative luminance (WCAG 2.2). @param {Colour} rgb */
function luminance(rgb) {
  const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {Colour} one @param {Colour} other */
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {Colour} rgb @param {Colour} other @param {number} share */
const mixed = (rgb, other, share) => rgb.map((value, at) => Math.round(value * (1 - share) + other[at] * share));
/** @param {Colour} rgb */
const written = (rgb) => `rgb(${rgb.join(' ')})`;

/** @type {Colour | null} */
let accent = null; // the site's own colour

/**
 * Takes the site's colour, moved towards black or white until text in it can be read on the page's ground.
 *
 * @param {unknown} [asked]
 */
function colour(asked) {
  if (typeof asked === 'string') accent = channels(asked) ?? accent;
  if (!accent) return;
  const grounds = ['--ground', '--page', '--sunk'].map((name) => channels(getComputedStyle(root).getPropertyValue(name).trim()) ?? [255, 255, 255]);
  const [ground] = grounds;
  const poor = (/** @type {Colour} */ rgb) => grounds.some((ground) => contrast(rgb, ground) < 4.6);
  const end = luminance(ground) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  let share = 0;
  while (share < 1 && poor(mixed(accent, end, share))) share += 0.05;
  const readable = mixed(accent, end, share);
  /** @param {string} name @param {Colour} rgb */
  const set = (name, rgb) => root.style.setProperty(name, written(rgb));
  set('--accent', readable);
  set('--accent-strong', mixed(readable, end, 0.25));
  set('--accent-ground', mixed(ground, readable, 0.1));
  set('--on-accent', contrast(readable, [255, 255, 255]) >= contrast(readable, [0, 0, 0]) ? [255, 255, 255] : [0, 0, 0]);
}

/** @param {unknown} name */
function theme(name) {
  if (name === 'light' || name === 'dark') root.dataset.theme = name;
}

// ---- letters and corners -------------------------------------------------------------------------------------------

/**
 * The site's own letters, of those that the device has: none are fetched. Where it has none of them, the page's own.
 *
 * @param {unknown} family
 */
function font(family) {
  if (typeof family !== 'string' || !CSS.supports('font-family', family)) return;
  root.style.setProperty('--font', `${family}, system-ui, sans-serif`);
}

/** How round the corners of boxes are: a length of CSS, at most so much that no text is cut. @param {unknown} length */
function corners(length) {
  if (typeof length !== 'string' || !CSS.supports('padding-top', length)) return;
  for (const name of ['--round', '--round-card']) root.style.setProperty(name, `clamp(0px, ${length}, 1.5rem)`);
}

// ---- what it is told -----------------------------------------------------------------------------------------------

/**
 * A picture that stands in its own address; what is drawn from it runs no program.
 *
 * @param {unknown} logo
 * @returns {logo is string}
 */
const isPicture = (logo) => typeof logo === 'string' && /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/.test(logo);

/**
 * What another site says may be anything.
 *
 * @param {{ [key in keyof Extract<Told, { type: 'vendor-screener:set' }>]?: unknown }} told
 */
function set(told) {
  const parts = new URLSearchParams(now().slice(1));
  for (const key of /** @type {const} */ (['q', 'who', 'activity', 'lists', 'lang'])) {
    const value = told[key];
    if (typeof value === 'string') parts.set(key, value);
  }
  if (`#${parts}` !== now() && parts.size) change(`#${parts}`);
  theme(told.theme);
  colour(told.accent);
  font(told.font);
  corners(told.corners);
  if (isPicture(told.logo)) site.logo = told.logo;
  changed();
}

if (parent !== window) {
  root.dataset.embedded = '';
  theme(settings.get('theme'));
  colour(settings.get('accent'));
  font(settings.get('font'));
  corners(settings.get('corners'));
  // In other colours of the page the site's own is another one.
  new MutationObserver(() => colour()).observe(root, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => colour());
  addEventListener('message', (/** @type {MessageEvent<Told>} */ { source, origin, data }) => {
    if (source !== parent) return;
    if (data?.type === 'vendor-screener:hello') site.origin = origin;
    if (data?.type === 'vendor-screener:set') set(data);
    changed();
  });
  /** @type {Said} */
  const ready = { type: 'vendor-screener:ready' };
  parent.postMessage(ready, '*');
}
