// What a visitor gets who types one vendor's name.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hits, launch, nameField, ready, search, status, visit } from './harness.mjs';

describe('one vendor', () => {
  let browser;
  let here;
  before(async () => {
    browser = await launch();
    here = await visit(browser);
  });
  after(async () => {
    await here?.close();
    await browser?.close();
  });

  test('the name field has the focus as soon as the page is there', async () => {
    const fresh = await visit(browser);
    assert.ok(await nameField(fresh.page).evaluate((field) => field === document.activeElement));
    await fresh.close();
  });

  test('Hikvision is one party on five lists, and is not said to be on the SDN List', async () => {
    const said = await search(here.page, 'Hikvision');
    assert.match(said, /^1 party may match/);
    assert.equal(await hits(here.page).count(), 1);
    const card = here.page.getByRole('article', { name: /Hangzhou Hikvision Digital Technology/ });
    const text = await card.textContent();
    for (const list of [/Entity List/, /CMIC/, /FCC/, /889/, /1260H/]) assert.match(text, list);
    assert.match(text, /not found on.*SDN/is);
    assert.doesNotMatch(text, /\bcleared\b|not sanctioned|\bsafe\b/i);
  });

  test('the page and the JavaScript interface agree on what the lists are', async () => {
    const listings = await here.page.evaluate(async () => {
      const { default: init, Screener } = await import('./vendor-screener.js');
      await init();
      const { index } = await (await fetch('manifest.json')).json();
      const screener = Screener.open(new Uint8Array(await (await fetch(index)).arrayBuffer()));
      const { hits } = screener.screen('Hikvision');
      screener.free();
      return hits.map((hit) => hit.listings.map((listing) => listing.list).sort());
    });
    assert.equal(listings.length, 1);
    assert.deepEqual(
      [...new Set(listings[0])],
      ['us-bis-el', 'us-dod-1260h', 'us-fcc-covered', 'us-ndaa-889', 'us-ofac-cmic'],
    );
  });

  test('written apart, in other case or with the legal form it is the same party', async () => {
    for (const name of ['hik vision', 'HIKVISION', 'Hangzhou Hikvision Digital Technology Co., Ltd.']) {
      await search(here.page, name);
      const first = await hits(here.page).first().innerText();
      assert.match(first, /Hangzhou Hikvision Digital Technology/, name);
    }
  });

  test('a score is explained by the words as they are written, and by how they are read', async () => {
    const words = async (name) => {
      await search(here.page, name);
      const card = hits(here.page).first();
      await card.getByText('Why this score?').click();
      const cells = card.getByRole('table', { name: /which words matched/i }).getByRole('cell');
      return cells.allTextContents();
    };
    const typed = await words('HANGZHOU Hikvision Digital Technology Co., Ltd.');
    for (const word of ['HANGZHOU', 'Hikvision', 'Co., Ltd']) assert.ok(typed.includes(word), `${word}: ${typed}`);
    const cyrillic = await words('Сбербанк');
    assert.ok(cyrillic.some((cell) => /^Сбербанк\s+read as sberbank$/.test(cell)), `${cyrillic}`);
  });

  test('a name on no list is said to be not found, with the lists and their dates', async () => {
    const said = await search(here.page, 'Zebra Wombat Umbrellas');
    assert.match(said, /not? .*found|was found/i);
    assert.match(said, /\d+ lists/);
    assert.equal(await hits(here.page).count(), 0);
    const text = await here.page.getByRole('main').innerText();
    assert.match(text, /Entity List/);
    assert.match(text, /\b20\d\d\b/);
    assert.doesNotMatch(text, /\bcleared\b|not sanctioned|\bsafe to\b/i);
  });

  test('where only parts of lists were searched, the status says so and links to their official search', async () => {
    const said = await search(here.page, 'Zebra Wombat Umbrellas');
    const [, parts] = said.match(/\d+ lists searched\. (\d+) of them only in part\.$/);
    const links = here.page.locator('.status').getByRole('link');
    assert.equal(await links.count(), Number(parts));
    for (const link of await links.all()) assert.match(await link.getAttribute('href'), /^https:/);
    await here.page.getByRole('status').filter({ hasText: 'only in part' }).waitFor({ state: 'attached' });
    await search(here.page, 'Hikvision');
    assert.equal(await links.count(), 0);
  });

  test('the vendor’s country hides no party, and the law on it is said even where nothing is found', async () => {
    const country = here.page.getByLabel('Country', { exact: true });
    await search(here.page, 'Huawei');
    const anywhere = await status(here.page, /may match/);
    await country.selectOption('IR');
    const law = here.page.getByRole('region', { name: 'Law on Iran' });
    await law.getByText(/US law bars most dealings/).waitFor();
    await here.page.getByText('Parties of Iran come first. None is left out').waitFor();
    assert.equal(await status(here.page, /may match/), anywhere);
    await search(here.page, 'Zebra Wombat Umbrellas');
    await status(here.page, /No listed name like this was found/);
    await law.getByText(/US law bars most dealings/).waitFor();
    await country.selectOption('FR');
    await here.page.getByRole('region', { name: /^Law on/ }).waitFor({ state: 'detached' });
    await country.selectOption('');
  });

  test('emptying the field takes the answer away', async () => {
    await search(here.page, 'Hikvision');
    await nameField(here.page).fill('');
    await status(here.page, /\bready\b/i);
    assert.equal(await hits(here.page).count(), 0);
  });

  test('the last of many keystrokes wins', async () => {
    await nameField(here.page).fill('');
    await status(here.page, /\bready\b/i);
    await nameField(here.page).pressSequentially('Hikvision', { delay: 0 });
    await here.page.getByRole('article', { name: /Hikvision/ }).first().waitFor();
    await status(here.page, /^1 party may match/);
  });

  test('an address restores the view, and the address follows the view', async () => {
    await search(here.page, 'Hikvision');
    await here.page.waitForURL(/#who=[^&]*&activity=/);
    const who = new URL(here.page.url()).hash.slice(1).replace(/who=[^&]*/, 'who=us_investor');
    const other = await visit(browser, { path: `#q=Hikvision&${who}` });
    await other.page.getByRole('article', { name: /Hikvision/ }).waitFor();
    assert.equal(await nameField(other.page).inputValue(), 'Hikvision');
    const chosen = await other.page.locator('select').evaluateAll((all) => all.map((one) => one.value));
    assert.ok(chosen.some((value) => /investor/.test(value)), chosen.join());
    await other.close();
  });

  test('a change of the address changes the view', async () => {
    await here.page.evaluate(() => (location.hash = 'q=Huawei'));
    await here.page.getByRole('article', { name: /Huawei/ }).first().waitFor();
    assert.equal(await nameField(here.page).inputValue(), 'Huawei');
  });

  test('an address with nonsense in it opens the page all the same', async () => {
    const path = '#q=%E0%A4%A&who=the-king&activity=&kind=7&country=%00&view=nowhere&&=';
    const other = await visit(browser, { path });
    await ready(other.page);
    await search(other.page, 'Hikvision');
    assert.deepEqual(other.heard, []);
    await other.close();
  });

  test('nothing is logged while all this goes on', () => {
    assert.deepEqual(here.heard, []);
  });
});
