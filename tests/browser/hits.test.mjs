// What a name found: one headline, rows in groups, one open at a time. With the whole lists, what matters to the reader stands in
// the first screen.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeInBothThemes, hits, launch, nameField, native, opened, search, visit } from './harness.mjs';

const row = (page, at) => hits(page).nth(at).locator('.row-name');
const states = (page) => page.locator('.row-name').evaluateAll((all) => all.map((one) => one.getAttribute('aria-expanded')));

describe('hits', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('the only party of a name is open, under a headline that says the same', async () => {
    const { page, close } = await visit(browser, { path: '#q=CEIEC&who=us_bank&activity=pay_transact' });
    await hits(page).first().waitFor();
    assert.match(await page.locator('.triage-word').innerText(), /^Prohibited\s+if it is this party$/);
    assert.deepEqual(await states(page), ['true']);
    assert.match(await page.locator('.answer-word').innerText(), /^Prohibited/);
    await close();
  });

  test('of several, one is open at a time, and all when asked; what is closed is not made', async () => {
    const { page, heard, close } = await visit(browser);
    await search(page, 'China Telecom');
    assert.deepEqual(new Set(await states(page)), new Set(['false']));
    assert.equal(await page.locator('.answer').count(), 0);
    await row(page, 0).click();
    await row(page, 1).click();
    assert.deepEqual((await states(page)).slice(0, 2), ['false', 'true']);
    assert.equal(await page.locator('.answer').count(), 1);
    await row(page, 1).click();
    assert.equal(await page.locator('.answer').count(), 0);
    await page.getByRole('button', { name: 'Open all' }).click();
    assert.deepEqual(new Set(await states(page)), new Set(['true']));
    assert.deepEqual(await axeInBothThemes(page), []);
    await page.getByRole('button', { name: 'Close all' }).click();
    assert.equal(await page.locator('.answer').count(), 0);
    assert.deepEqual(heard, []);
    await close();
  });

  test('the arrows move from row to row, Enter opens, and Tab goes on', async () => {
    const { page, close } = await visit(browser);
    await search(page, 'China Telecom');
    const at = () => page.evaluate(() => [...document.querySelectorAll('.row-name')].indexOf(document.activeElement));
    await row(page, 0).focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await at(), 1);
    await page.keyboard.press('Enter');
    assert.equal(await row(page, 1).getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('ArrowUp');
    assert.equal(await at(), 0);
    await page.keyboard.press('ArrowUp');
    assert.equal(await at(), 0);
    await page.keyboard.press('Tab');
    assert.equal(await at(), 1);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => Boolean(document.activeElement.closest('article [id^=body]'))), true);
    await close();
  });

  test('names that contain it are counted, say how strict they are, and open; a step leads there', async () => {
    const { page, heard, close } = await visit(browser);
    await search(page, 'China Telecom');
    const group = page.getByRole('heading', { name: /^Names that contain it/ });
    const fold = group.getByRole('button');
    assert.match(await fold.innerText(), /\d+\s+strictest: \S/);
    const folded = (await fold.getAttribute('aria-expanded')) === 'false';
    const before = await hits(page).count();
    await page.locator('.triage-also').getByRole('button', { name: /^Names that contain it/ }).click();
    assert.equal(await group.evaluate((title) => title === document.activeElement), true);
    await fold.click();
    assert.equal((await hits(page).count()) > before, folded);
    assert.deepEqual(await axeInBothThemes(page), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('back from a party’s page leads to the row that was open, as far down as it was', async () => {
    const { page, heard, close } = await visit(browser);
    await search(page, 'China Telecom');
    await row(page, 1).click();
    const link = page.locator('.card-ways a').first();
    await link.scrollIntoViewIfNeeded();
    const down = await page.evaluate(() => scrollY);
    assert.ok(down > 300, `${down} pixels`);
    await link.click();
    await page.locator('.party-head').waitFor();
    await page.goBack();
    await page.locator('.row-open').waitFor();
    assert.equal(await row(page, 1).getAttribute('aria-expanded'), 'true');
    await page.waitForFunction((down) => Math.abs(scrollY - down) < 50, down);
    // Another name is another answer.
    assert.equal(await page.evaluate(() => history.state.place), undefined);
    assert.deepEqual(heard, []);
    await close();
  });

  test('what is printed has the cards of the name itself, and the rows of all others', async () => {
    const { page, close } = await visit(browser);
    await search(page, 'China Telecom');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator('.answer').nth(1).waitFor();
    assert.equal(await page.locator('.hits-title button[aria-expanded]').count(), 1);
    const same = await page.locator('.hits-group').first().locator('article').count();
    assert.equal(await page.locator('.answer').count(), same);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.answer').first().waitFor({ state: 'detached' });
    await close();
  });
});

const LISTS = fileURLToPath(new URL('../../../shared/lists/', import.meta.url));
const FOLDERS = ['us-csl-composed-2026-07', 'un-consolidated', 'eu-fsf-2026-03', 'uk-sl-2026-03'].map((name) => join(LISTS, name));
const NAMES = ['Mahan Air', 'bank melli', 'Sberbank', 'Wagner Group', 'Huawei Technologies Co. Ltd', 'Mohammed Hussein'];

describe('with the whole lists', { skip: FOLDERS.every(existsSync) ? false : '../shared/lists is not here' }, () => {
  let browser;
  let folder;
  const files = new Map();
  before(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'whole-lists-'));
    native(['index', 'build', ...FOLDERS, '--starter', '--publish', folder]);
    for (const name of await readdir(folder)) files.set(name, await readFile(join(folder, name)));
  });
  after(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });
  const instead = (path) => files.has(path) && { body: files.get(path), type: 'application/octet-stream' };

  for (const [width, height, lang, word] of [
    // Of a name that many people have, the strictest match is a possible one.
    [360, 740, 'en', /^(Possibly: )?Prohibited/],
    [1280, 800, 'en', /^(Possibly: )?Prohibited/],
    [360, 740, 'ar', /^(ربما: )?محظور/],
    [1280, 800, 'ar', /^(ربما: )?محظور/],
  ]) {
    test(`the strictest verdict for the reader stands in the first screen: ${width} × ${height}, ${lang}`, async () => {
      const { page, heard, close } = await visit(browser, { path: `#lang=${lang}`, wait: false, instead, width, height });
      await opened(page);
      for (const name of NAMES) {
        await nameField(page).fill('');
        await hits(page).first().waitFor({ state: 'detached' });
        await nameField(page).fill(name);
        await hits(page).first().waitFor();
        const found = await page.evaluate(() => {
          scrollTo(0, 0);
          const end = (selector) => [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().bottom);
          return {
            word: document.querySelector('.triage-word').innerText,
            headline: end('.triage-word')[0],
            names: end('.row-name'),
            open: document.querySelectorAll('.row-open').length,
          };
        });
        assert.match(found.word.replaceAll(/[\u2066-\u2069]/g, ''), word, name);
        assert.ok(found.headline <= height, `${name}: the headline ends at ${found.headline}`);
        assert.ok(found.names[0] <= height, `${name}: the first row’s name ends at ${found.names[0]}`);
        if (!found.open && lang === 'en') assert.ok(found.names[2] <= height, `${name}: the third row’s name ends at ${found.names[2]}`);
      }
      assert.deepEqual(heard, []);
      await close();
    });
  }
});
