// The page in every language: chosen without a reload, complete, from right to left where it is written so, with the
// English original of the law one action away, and without a network.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DIST, axe, hits, launch, nameField, ready, search, unfold, visit } from './harness.mjs';

const NAMES = { es: 'Español', fr: 'Français', zh: '简体中文', ar: 'العربية' };
const LANGUAGES = Object.keys(NAMES);
const ENGLISH = fileURLToPath(new URL('../../www/locales/en/', import.meta.url));

/** The sentences of a language, by key, as the page fetches them. */
async function sentences(id) {
  const lines = (await readFile(join(DIST, `languages/${id}.txt`), 'utf8')).split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

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
      if (seen && !element.closest('[lang^=en], bdi') && node.data.trim()) texts.push(node.data.trim());
    }
    return texts;
  });

const choose = async (page, id) => {
  await page.locator('#language').selectOption(id);
  await page.locator(`html[lang^=${id}]`).waitFor({ state: 'attached' });
};

/** Waits until a name can be searched, in whatever language. */
const opened = (page) => page.locator('.status:not(.status-busy) > p[aria-hidden]').waitFor();

const find = async (page, name) => {
  await nameField(page).fill(name);
  await hits(page).first().waitFor();
};

const go = (page, hash) => page.evaluate((hash) => (location.hash = hash), hash);

/** The views, and how to get there in any language. */
const VIEWS = {
  'before anything is typed': async () => {},
  'a party found, everything open': async (page) => {
    await find(page, 'Hikvision');
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
  'many vendors, before a table': async () => {},
  'many vendors, a table': (page) => page.locator('.many .link-button').last().click().then(() => page.locator('.many-preview').waitFor()),
  'many vendors, results': async (page) => {
    await page.locator('.many .main-button').first().click();
    await page.locator('.many-saving').waitFor();
    await unfold(page);
  },
  'many vendors, one of them': async (page) => {
    await page.locator('.grid-row').first().click();
    await page.locator('.review article').first().waitFor();
  },
};

const overflow = (page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

describe('languages', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  for (const id of LANGUAGES) {
    const path = `#lang=${id}`;
    const open = async (options = {}) => {
      const visited = await visit(browser, { path, wait: false, ...options });
      await opened(visited.page);
      return visited;
    };

    test(`${id}: chosen without a reload, it keeps what was typed, found and opened`, async () => {
      const { page, heard, requests, server, close } = await visit(browser);
      const words = await sentences(id);
      await search(page, 'Hikvision');
      await page.locator('.why > summary').first().click();
      await page.locator('.activity > button').first().click();
      await page.evaluate(() => (globalThis.stayed = true));
      const name = await hits(page).first().getByRole('heading').first().innerText();
      await choose(page, id);
      await page.getByRole('heading', { level: 1, name: words['one-title'] }).waitFor();
      assert.equal(await nameField(page).inputValue(), 'Hikvision');
      assert.equal(await hits(page).first().getByRole('heading').first().innerText(), name);
      assert.ok(await page.locator('.why').first().evaluate((details) => details.open));
      assert.equal(await page.locator('.activity > button').first().getAttribute('aria-expanded'), 'true');
      assert.equal(await page.evaluate(() => globalThis.stayed), true);
      const root = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      assert.deepEqual(root, [id === 'zh' ? 'zh-Hans' : id, id === 'ar' ? 'rtl' : 'ltr']);
      assert.ok((await page.title()).includes('Hikvision'));
      assert.deepEqual(heard, []);
      const origin = new URL(server.url).origin;
      assert.deepEqual(requests.filter((request) => !request.startsWith(`GET ${origin}/`)), []);
      assert.equal(server.asked.filter((asked) => asked.includes('languages/')).every((asked) => asked.endsWith(`${id}.txt`)), true);
      await choose(page, 'en');
      await page.getByRole('heading', { level: 1, name: 'Screen a vendor’s name' }).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');
      await close();
    });

    test(`${id}: no English sentence is left in any view, and axe finds nothing wrong`, async () => {
      const pieces = await english();
      const check = async (page, view) => {
        const left = (await visible(page)).filter((text) => pieces.some((piece) => text.includes(piece)));
        assert.deepEqual({ view, left }, { view, left: [] });
        assert.deepEqual({ view, axe: await axe(page) }, { view, axe: [] });
      };
      const { page, heard, close } = await open();
      for (const [view, reach] of Object.entries(VIEWS)) {
        await reach(page);
        await check(page, view);
        await go(page, path.slice(1));
        await opened(page);
        await nameField(page).fill('');
      }
      assert.deepEqual(heard, []);
      await close();
    });

    test(`${id}: nor in the view of many vendors`, async () => {
      const pieces = await english();
      const { page, heard, close } = await visit(browser, { path: `${path}&view=many`, wait: false });
      await page.locator('.many-file').first().waitFor();
      for (const [view, reach] of Object.entries(MANY)) {
        await reach(page);
        const left = (await visible(page)).filter((text) => pieces.some((piece) => text.includes(piece)));
        assert.deepEqual({ view, left }, { view, left: [] });
        assert.deepEqual({ view, axe: await axe(page) }, { view, axe: [] });
        assert.equal(await overflow(page), 0);
      }
      assert.deepEqual(heard, []);
      await close();
    });

    test(`${id}: nothing scrolls sideways at 360 and 320 pixels`, async () => {
      for (const width of [360, 320]) {
        const { page, close } = await open({ width, height: 740 });
        for (const [view, reach] of Object.entries(VIEWS)) {
          await reach(page);
          assert.deepEqual({ view, width, overflow: await overflow(page) }, { view, width, overflow: 0 });
          await go(page, path.slice(1));
          await opened(page);
          await nameField(page).fill('');
        }
        await close();
      }
    });

    test(`${id}: the English of each statement of law is one action away, with the keyboard too`, async () => {
      const words = await sentences(id);
      const { page, close } = await open();
      await find(page, 'Hikvision');
      await page.getByText(words['translation-note']).first().waitFor();
      const rule = page.locator('.answer .rule').first();
      const original = rule.locator('.original');
      assert.equal(await original.locator('[lang=en]').isVisible(), false);
      await original.locator('summary').focus();
      await page.keyboard.press('Enter');
      const english = original.locator('[lang=en][dir=ltr]');
      await english.waitFor();
      assert.match(await english.innerText(), /\b(the|may|of)\b/);
      assert.notEqual(await english.locator('p').first().innerText(), await rule.locator('.rule-text').innerText());
      await close();
    });

    test(`${id}: it is remembered, and there without a network from its first use on`, async () => {
      const words = await sentences(id);
      const { page, server, context, close } = await visit(browser);
      await choose(page, id);
      await page.waitForFunction((name) => caches.match(name), `languages/${id}.txt`);
      await server.close();
      await page.reload();
      await opened(page);
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), words['one-title']);
      await find(page, 'Hikvision');
      await page.evaluate(() => (location.hash = 'view=many'));
      await page.getByRole('heading', { level: 1, name: words['many-title'] }).waitFor();
      await context.close();
      await close();
    });
  }

  test('each language is offered in its own words', async () => {
    const { page, close } = await visit(browser);
    const offered = await page.locator('#language option').evaluateAll((options) => options.map((option) => [option.lang, option.text]));
    assert.deepEqual(offered, [['en', 'English'], ...Object.entries(NAMES)]);
    await close();
  });

  test('without a choice the page speaks the first language of the browser that it has', async () => {
    const { page, close } = await visit(browser, { wait: false, locale: 'zh-TW' });
    await opened(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-Hans');
    await close();
    const english = await visit(browser, { locale: 'de-DE' });
    assert.equal(await english.page.evaluate(() => document.documentElement.lang), 'en');
    assert.equal(english.server.asked.some((asked) => asked.includes('languages/')), false);
    await english.close();
  });

  test('an address may ask for a language, goes on asking for it, and follows the choice', async () => {
    const { page, close } = await visit(browser, { path: '#q=Hikvision&lang=fr', wait: false });
    await hits(page).first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
    assert.equal(await page.evaluate(() => localStorage.getItem('vendor-screener.language')), null);
    await nameField(page).fill('Megvii');
    await page.waitForFunction(() => location.hash.includes('Megvii'));
    assert.match(await page.evaluate(() => location.hash), /lang=fr/);
    await choose(page, 'es');
    assert.match(await page.evaluate(() => location.hash), /lang=es/);
    await close();
  });

  test('Arabic is mirrored, and names, numbers and the English stay as they are', async () => {
    const { page, close } = await visit(browser, { path: '#q=Hikvision&lang=ar', wait: false });
    await hits(page).first().waitFor();
    const box = (selector) => page.locator(selector).first().boundingBox();
    const [brand, menu, card, score] = [await box('.brand'), await box('#language'), await box('.card'), await box('.card-score')];
    assert.ok(brand.x > menu.x, 'the product stands on the right');
    assert.ok(score.x < card.x + card.width / 2, 'the score stands on the left');
    const name = page.locator('.card-head h2').first();
    assert.equal(await name.evaluate((heading) => getComputedStyle(heading).direction), 'ltr');
    // Latin digits: the text has no Arabic-Indic ones.
    assert.doesNotMatch(await page.locator('main').innerText(), /[\u0660-\u0669\u06f0-\u06f9]/);
    await close();
  });

  test('a language that does not load is said to have failed, and the page stays as it is', async () => {
    const instead = (path) => (path.startsWith('languages/') ? { status: 404 } : undefined);
    const { page, close } = await visit(browser, { instead });
    await search(page, 'Hikvision');
    await page.locator('#language').selectOption('fr');
    await page.getByRole('alert').filter({ hasText: 'This language did not load.' }).waitFor();
    assert.equal(await page.locator('#language').inputValue(), 'en');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.equal(await hits(page).count(), 1);
    await ready(page);
    await close();
  });
});
