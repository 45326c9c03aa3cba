// Every name compared with strsim, in WebAssembly: what one writes who wants no index. See ../scan.rs.

import init, { Scan } from 'scan';
import { parties, read } from './names.js';

export const settings = ['jaro_winkler(name, listed).max(jaro_winkler(sorted(name), sorted(listed)))', 'the 50 best of all names'];

let scan, memory;

export async function load({ names, wasm }) {
  ({ memory } = await init({ module_or_path: wasm }));
  scan = new Scan(read(names).join('\n'));
}

export function query(name) {
  const found = scan.best(name, 50); // name and score, in turns
  return parties(Array.from({ length: found.length / 2 }, (_, at) => [found[2 * at], found[2 * at + 1]]));
}

export const linearMemory = () => memory.buffer.byteLength;
