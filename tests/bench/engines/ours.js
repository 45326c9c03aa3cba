// The page's own engine, through its public interface: full scores, and for every hit the explanation, the listings and
// what they restrict.

import init, { Screener } from 'vendor-screener';

export const settings = ['Screener.open(index)', 'screen(name, { limit: 10 })'];

let screener, memory;

export async function load({ index, wasm }) {
  ({ memory } = await init({ module_or_path: wasm }));
  screener = Screener.open(index);
}

export function query(name, options) {
  return screener.screen(name, { limit: 10, ...options }).hits.map(({ party, score }) => [party.id, score]);
}

export const linearMemory = () => memory.buffer.byteLength;
