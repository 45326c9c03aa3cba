// FlexSearch. Of what its documentation advises for fuzzy search, the tolerant tokenizer with suggestions finds most of
// these names; its phonetic encoders find fewer.

import { Index } from 'flexsearch';
import { parties, read } from './names.js';

export const settings = ["new Index({ tokenize: 'tolerant' })", 'search(name, { suggest: true, limit: 50 })'];

let index;

export function load({ names }) {
  index = new Index({ tokenize: 'tolerant' });
  read(names).forEach((name, id) => index.add(id, name));
}

export function query(name) {
  return parties(index.search(name, { suggest: true, limit: 50 }).map((id) => [id, null]));
}
