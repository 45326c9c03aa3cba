// How another page uses the search: load it once, open an index, ask. The page example.html has the
// elements that this file fills.
import init, { Screener } from './vendor-screener.js';

const field = /** @type {HTMLInputElement} */ (document.getElementById('name'));
const status = /** @type {HTMLElement} */ (document.getElementById('status'));
const output = /** @type {HTMLElement} */ (document.getElementById('output'));

async function open() {
  const [manifest] = await Promise.all([
    fetch('./manifest.json').then((response) => response.json()),
    init({ module_or_path: './vendor-screener_bg.wasm' }),
  ]);
  const index = await fetch(`./${manifest.index}`).then((response) => response.arrayBuffer());
  return Screener.open(new Uint8Array(index));
}

/**
 * An element with text; what lists and visitors write is set as text, never as HTML.
 *
 * @param {string} name
 * @param {string} text
 */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** @param {import('./vendor-screener.js').Answer} answer */
function show(answer) {
  output.replaceChildren();
  if (answer.problem) {
    status.textContent = `This name cannot be searched: ${answer.problem}.`;
    return;
  }
  const lists = `${answer.searched.length} lists searched`;
  status.textContent = answer.hits.length
    ? `${answer.hits.length} may match; ${lists}.`
    : `Not found in these lists; ${lists}. That is no finding about the party.`;
  for (const hit of answer.hits) {
    output.append(element('h2', `${hit.party.name} (${Math.floor(hit.score)})`));
    const rules = document.createElement('ul');
    for (const rule of hit.restrictions) {
      const from = rule.upcoming && rule.from ? `from ${rule.from}, ` : '';
      rules.append(element('li', `${rule.activity}, ${from}${rule.strength}, binds ${rule.who}: ${rule.text} [${rule.citation}]`));
    }
    output.append(rules);
  }
}

try {
  const screener = await open();
  status.textContent = `Ready: ${screener.lists().length} lists.`;
  field.disabled = false;
  field.addEventListener('input', () => show(screener.screen(field.value, { limit: 5 })));
} catch (error) {
  status.textContent = `The search did not start: ${error instanceof Error ? error.message : error}`;
}
