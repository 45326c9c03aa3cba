// uFuzzy. One error in each word, up to four words in any order, accents stripped: as its documentation says for these.

import uFuzzy from '@leeoniya/ufuzzy';
import { parties, read } from './names.js';

const OUT_OF_ORDER = 4;
const RANKED = 1000; // its own default

export const settings = ['new uFuzzy({ intraMode: 1 })', 'search(latinized names, latinized name, 4)'];

let search, haystack;

export function load({ names }) {
  search = new uFuzzy({ intraMode: 1 });
  haystack = uFuzzy.latinize(read(names));
}

export function query(name) {
  const [found, info, order] = search.search(haystack, uFuzzy.latinize(name), OUT_OF_ORDER, RANKED);
  const ranked = order ? order.map((at) => info.idx[at]) : (found ?? []);
  return parties(ranked.map((id) => [id, null]));
}
