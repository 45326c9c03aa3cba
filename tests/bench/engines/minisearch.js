// MiniSearch. Its documentation's fuzzy search, with terms normalised by processTerm.

import MiniSearch from 'minisearch';
import { parties, read } from './names.js';

const processTerm = (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const settings = [
  "new MiniSearch({ fields: ['name'], processTerm, searchOptions: { fuzzy: 0.2 } })",
  `processTerm = ${processTerm}`,
];

let index;

export function load({ names }) {
  index = new MiniSearch({ fields: ['name'], processTerm, searchOptions: { fuzzy: 0.2 } });
  index.addAll(read(names).map((name, id) => ({ id, name })));
}

export function query(name) {
  return parties(index.search(name).map(({ id, score }) => [id, score]));
}
