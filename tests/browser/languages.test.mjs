// The page's language: chosen without a reload, from right to left where it is written so, with the English original of
// the law one action away, and without a network.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hits, kept, launch, nameField, opened, ready, search, sentences, visit } from './harness.mjs';

const NAMES = { es: 'Español', fr: 'Français', zh: '简体中文', ar: 'العربية' };
const LANGUAGES = Object.keys(NAMES);

const choose = async (page, id) => {
  await page.locator('#language').selectOption(id);
  await page.locator(`html[lang^=${id}]`).waitFor({ state: 'attached' });
};

const find = async (page, name) => {
  await nameField(page).fill(name);
  await hits(page).first().waitFor();
};

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
      assert.equal(await page.title(), words.product ?? 'Vendor Screener');
      assert.deepEqual(heard, []);
      const origin = new URL(server.url).origin;
      assert.deepEqual(requests.filter((request) => !request.startsWith(`GET ${origin}/`)), []);
      assert.equal(server.asked.filter((asked) => asked.includes('languages/')).every((asked) => asked.endsWith(`${id}.txt`)), true);
      await choose(page, 'en');
      await page.getByRole('heading', { level: 1, name: 'Screen a vendor’s name' }).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');
      await close();
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
      const { page, server, context } = await visit(browser);
      await kept(page);
      await choose(page, id);
      await page.waitForFunction((name) => caches.match(name), `languages/${id}.txt`);
      await page.evaluate(() => (location.hash = 'view=many'));
      await page.getByRole('heading', { level: 1, name: words['many-title'] }).waitFor();
      await page.waitForFunction(async () => (await caches.match('many_bg.wasm')) && caches.match('many.js'));
      await server.close();
      await page.evaluate(() => (location.hash = ''));
      await opened(page);
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), words['one-title']);
      await find(page, 'Hikvision');
      await page.evaluate(() => (location.hash = 'view=many'));
      await page.getByRole('heading', { level: 1, name: words['many-title'] }).waitFor();
      await context.close();
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
    await page.waitForFunction(() => history.state?.fragment.includes('Megvii'));
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

  test('in Arabic, names in a row follow one another from the right, each read from its left', async () => {
    const { page, close } = await visit(browser, { path: '#q=Hikvision&lang=ar', wait: false });
    await hits(page).first().waitFor();
    await page.locator('.card details').evaluateAll((all) => {
      for (const fold of all) fold.open = true;
    });
    const rows = await page.locator('.names .soft').evaluateAll((all) =>
      all.map((row) => {
        const node = row.firstChild;
        const names = node.data.split('·').at(-1).split('،').map((name) => name.replace(/[\u2068\u2069]/g, '').trim());
        return names.map((name) => {
          const range = document.createRange();
          const from = node.data.indexOf(name);
          range.setStart(node, from);
          range.setEnd(node, from + name.length);
          return { name, lines: range.getClientRects().length, ...range.getBoundingClientRect().toJSON() };
        });
      }),
    );
    const inOneLine = ([first, second]) => second && first.lines === 1 && second.lines === 1 && first.top === second.top;
    const pairs = rows.filter(inOneLine);
    assert.ok(pairs.length > 0, 'a name of Hikvision stands on two lists, in one line');
    for (const [first, second] of pairs) assert.ok(second.right <= first.left, `${second.name} is not to the left of ${first.name}`);
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
