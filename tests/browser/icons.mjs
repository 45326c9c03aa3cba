// The icons of the installed page: `cargo xtask pictures` draws them from the one that is kept by hand, icons/favicon.svg.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './harness.mjs';

/** What devices ask for. One that cuts icons to a shape of its own shows the middle four fifths of a maskable one, and fills the rest. */
const ICONS = [
  { name: 'icon-192.png', pixels: 192, share: 1 },
  { name: 'icon-512.png', pixels: 512, share: 1 },
  { name: 'icon-512-maskable.png', pixels: 512, share: 0.85, ground: '#0d5c63' },
];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: node icons.mjs FOLDER');
  process.exit(2);
}
const svg = await readFile(join(folder, 'favicon.svg'), 'utf8');
const browser = await launch();
for (const { name, pixels, share, ground = 'transparent' } of ICONS) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  const size = `${share * 100}%`;
  await page.setContent(`<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${size};height:${size}}</style>${svg}`);
  await writeFile(join(folder, name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
