// Pictures of the page: `cargo xtask pictures` takes one of every view, for the eye, and that of README.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, launch, search, unfold, visit } from './harness.mjs';
import { screen } from './vendors.mjs';

const STATES = {
  start: async () => {},
  found: (page) => search(page, 'hik vision'),
  unfolded: async (page) => {
    await search(page, 'Hikvision');
    await unfold(page);
  },
  several: (page) => search(page, 'China Telecom'),
  none: (page) => search(page, 'Zebra Wombat Umbrellas'),
  problem: (page) => search(page, 'Co., Ltd.'),
  party: async (page) => {
    await page.evaluate(() => (location.hash = 'party=hikvision&if=us-ofac-sdn'));
    await page.getByRole('region', { name: /what if/i }).getByRole('table').waitFor();
    await page.getByLabel('owns percent').fill('50');
    await page.getByText(/50% counts|50% would/).first().waitFor({ state: 'attached' });
  },
  explore: async (page) => {
    await page.evaluate(() => (location.hash = 'view=explore'));
    await page.getByRole('heading', { name: /parties by country/i }).waitFor();
  },
  many: (page) => toMany(page),
  table: async (page) => {
    await toMany(page);
    await screen(page);
  },
  review: async (page) => {
    await toMany(page);
    await screen(page);
    await page.getByRole('button', { name: 'Review the alerts' }).click();
    await page.locator('#review-name').waitFor();
  },
  lists: (page) => page.evaluate(() => (location.hash = 'view=lists')),
  about: (page) => page.evaluate(() => (location.hash = 'view=about')),
  failed: (page) => failure(page),
};

async function toMany(page) {
  await page.evaluate(() => (location.hash = 'view=many'));
  await page.getByLabel(/choose a table/i).waitFor();
}

const [folder, readme] = process.argv.slice(2);
if (!readme) {
  console.error('Usage: node screenshots.mjs FOLDER README-PICTURE');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const browser = await launch();

const first = await visit(browser, { width: 1280, height: 1000 });
await search(first.page, 'hik vision');
await first.page.waitForTimeout(200);
await first.page.screenshot({ path: readme }); // what the first screen shows
await first.close();

for (const [state, reach] of Object.entries(STATES)) {
  for (const width of [1280, 360]) {
    for (const colorScheme of ['light', 'dark']) {
      const instead = (path) => (state === 'failed' && path.startsWith('lists-') ? { status: 404 } : undefined);
      const { page, close } = await visit(browser, { width, colorScheme, instead, wait: state !== 'failed' });
      await reach(page);
      await page.waitForTimeout(200); // the last frame of whatever moves
      const path = join(folder, `${state}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
      await close();
    }
  }
}
await browser.close();
