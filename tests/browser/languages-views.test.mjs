// Every view in every language: nothing of it is left in English, and it fits narrow screens. What axe looks at is the same in
// all of them but for the direction, so it looks at the one that runs from right to left; at English elsewhere.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe, hits, launch, nameField, opened, visit } from './harness.mjs';

const ENGLISH = fileURLToPath(new URL('../../www/locales/en/', import.meta.url));

/** Pieces of English sentences, long enough to be told from a name. */
async function english() {
  const pieces = new Set();
  for (const file of await readdir(ENGLISH)) {
    if (file === 'cli.ftl') continue;
    for (const line of (await readFile(join(ENGLISH, file), 'utf8')).split('\n')) {
      const text = /^(?!#)(?:[\w-]+ = |\s*\*?\[\w+\] )(.*)$/.exec(line)?.[1] ?? '';
      for (const piece of text.split(/\{[^}]*\}?/)) {
        if ((piece.match(/\b[a-z]{2,}\b/g) ?? []).length > 2) pieces.add(piece.trim());
      }
    }
  }
  return [...pieces];
}

/** What the reader sees, but for what is marked as English and what a list or a visitor wrote. */
const visible = (page) =>
  page.evaluate(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const seen = element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('noscript');
      if (seen && !element.closest('body [lang^=en], bdi') && node.data.trim()) texts.push(node.data.trim());
    }
    return texts;
  });

/** Opens everything that folds, at once. */
const unfold = (page) => page.evaluate(() => {
  for (const fold of document.querySelectorAll('main details')) fold.open = true;
});

const go = (page, hash) => page.evaluate((hash) => (location.hash = hash), hash);

/** The views, and how to get there in any language. */
const VIEWS = {
  'before anything is typed': async () => {},
  'a party found, everything open': async (page) => {
    await nameField(page).fill('Hikvision');
    await hits(page).first().waitFor();
    for (const row of await page.locator('.activity > button').all()) await row.click();
    await unfold(page);
  },
  'nothing found': async (page) => {
    await nameField(page).fill('Zebra Wombat Umbrellas');
    await page.locator('.nothing').waitFor();
  },
  'a name that cannot be searched': async (page) => {
    await nameField(page).fill('h');
    await page.locator('.problem').waitFor();
  },
  'the lists': async (page) => {
    await go(page, 'view=lists');
    await page.locator('.lists tbody tr').first().waitFor();
    await unfold(page);
  },
  'a party’s page': async (page) => {
    await go(page, 'party=hikvision&if=us-ofac-sdn');
    await page.locator('.supposed').waitFor();
    await page.locator('#percent-0').fill('50');
    await page.locator('.owner-rules .chip').first().waitFor({ state: 'attached' });
    await unfold(page);
  },
  'the lists side by side': async (page) => {
    await go(page, 'view=explore');
    await page.locator('.compared tbody tr').first().waitFor();
    await page.locator('.picture').first().waitFor();
    await unfold(page);
  },
  'about': async (page) => {
    await go(page, 'view=about');
    await page.locator('.glossary').waitFor();
  },
};

/** The view of many vendors, from its start to a vendor that is decided on. */
const MANY = {
  'many vendors, before a table': (page) => page.locator('#many-file').waitFor({ state: 'attached' }),
  'many vendors, a table': (page) => page.locator('.many .link-button').last().click().then(() => page.locator('.many-preview').waitFor()),
  'many vendors, results': async (page) => {
    await page.locator('.many .main-button').first().click();
    await page.locator('.many-saving').waitFor();
    await unfold(page);
  },
  'many vendors, one of them': async (page) => {
    await page.locator('.grid-space .grid-row').first().click();
    await page.locator('.review article').first().waitFor();
  },
};

/** What is wrong with a view, if anything: English that is left, what axe finds, and widths at which it scrolls sideways. */
async function faults(page, pieces, id) {
  const left = (await visible(page)).filter((text) => pieces.some((piece) => text.includes(piece)));
  const found = id === 'ar' ? await axe(page) : [];
  const wide = [];
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    if (scrollWidth > clientWidth) wide.push(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return { left, axe: found, wide };
}

const NONE = { left: [], axe: [], wide: [] };

describe('every view', () => {
  let browser;
  let pieces;
  before(async () => {
    pieces = await english();
    assert.ok(pieces.length > 300);
    browser = await launch();
  });
  after(() => browser?.close());

  test('English itself would be noticed', async () => {
    const { page, close } = await visit(browser);
    const { left } = await faults(page, pieces);
    assert.ok(left.length > 3);
    await close();
  });

  for (const id of ['es', 'fr', 'zh', 'ar']) {
    test(`${id}: is complete${id === 'ar' ? ', accessible' : ''} and narrow enough`, async () => {
      const { page, heard, close } = await visit(browser, { path: `#lang=${id}`, wait: false });
      await opened(page);
      for (const [view, reach] of Object.entries(VIEWS)) {
        await reach(page);
        assert.deepEqual({ view, ...(await faults(page, pieces, id)) }, { view, ...NONE });
        await go(page, `lang=${id}`);
        await opened(page);
        await nameField(page).fill('');
      }
      assert.deepEqual(heard, []);
      await close();
    });

    test(`${id}: so is that of many vendors`, async () => {
      const { page, heard, close } = await visit(browser, { path: `#lang=${id}&view=many`, wait: false });
      for (const [view, reach] of Object.entries(MANY)) {
        await reach(page);
        assert.deepEqual({ view, ...(await faults(page, pieces, id)) }, { view, ...NONE });
      }
      assert.deepEqual(heard, []);
      await close();
    });
  }
});
