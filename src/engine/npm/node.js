// In Node the program lies beside this file: nothing is fetched.
import { readFile } from 'node:fs/promises';
import start from './vendor-screener.js';

export * from './vendor-screener.js';

export default function init(options) {
  return start(options ?? { module_or_path: readFile(new URL('./vendor-screener_bg.wasm', import.meta.url)) });
}
