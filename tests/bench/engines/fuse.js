// Fuse.js. Its documentation advises token search for queries of several words, and a lower threshold for speed.

import Fuse from 'fuse.js';
import { parties, read } from './names.js';

const options = { useTokenSearch: true, threshold: 0.2, ignoreDiacritics: true, includeScore: true };
const limit = 50;

export const settings = [
  'new Fuse(names, { useTokenSearch: true, threshold: 0.2, ignoreDiacritics: true, includeScore: true })',
  'search(name, { limit: 50 })',
];

let fuse;

export function load({ names }) {
  fuse = new Fuse(read(names), options);
}

export function query(name) {
  return parties(fuse.search(name, { limit }).map(({ refIndex, score }) => [refIndex, 1 - score]));
}
