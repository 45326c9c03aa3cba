// How old the lists are, and how newer ones take their place.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { DIST, axe, hits, launch, nameField, quiet, search, status, visit } from './harness.mjs';

const manifest = JSON.parse(await readFile(`${DIST}/manifest.json`, 'utf8'));
const DAY = 86_400_000;

/** A server whose manifest names another index from the moment on when `newer` is set: the same lists under another name. */
function changing() {
  const served = { newer: false, damaged: false, lists: null };
  const index = 'lists-ffffffffffffffff.bin.gz';
  served.instead = async (path) => {
    if (path === 'manifest.json' && served.newer) {
      return { body: JSON.stringify({ ...manifest, index, lists: served.lists ?? manifest.lists }), type: 'application/json' };
    }
    if (path === index) {
      const body = served.damaged ? 'not an index' : await readFile(`${DIST}/${manifest.index}`);
      return { body, type: 'application/octet-stream' };
    }
    return undefined;
  };
  return served;
}

/** The visitor comes back to the page after so many milliseconds. */
async function comeBack(page, after) {
  await page.clock.fastForward(after);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** Opens the page on a day, by a clock that the test moves. */
async function visitOn(browser, day, options) {
  // Until it is ready: what is still on its way would be broken off by the next address.
  const here = await visit(browser, { ...options, path: '' });
  // Timers begun by the real clock could not be ended by the other: they go with their page.
  await here.page.goto('about:blank');
  await here.page.clock.install({ time: new Date(`${day}T12:00:00`) });
  await here.page.goto(`${here.server.url}?on=${day}${options?.path ?? ''}`);
  return here;
}

const days = manifest.lists.filter((list) => !list.statutory).map((list) => list.retrieved ?? list.published);
const plus = (day, count) => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
const oldest = days.toSorted()[0];
const newest = days.toSorted().at(-1);

describe('freshness', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('more than 30 days after their day the lists carry a strong warning, in the view of the lists and under answers', async () => {
    const { page, close } = await visitOn(browser, plus(newest, 31));
    await nameField(page).fill('Zebra Wombat Umbrellas');
    const warning = page.getByText(/^The lists here are more than 30 days old/);
    await warning.waitFor();
    assert.match(await warning.innerText(), /Parties listed since then are missing/);
    await page.getByRole('navigation').getByRole('link', { name: 'Lists' }).click();
    await warning.waitFor();
    assert.ok((await page.getByText('over 30 days old', { exact: true }).count()) > 3, 'each old list is marked');
    assert.deepEqual(await axe(page), []);
    await close();
  });

  /** Serves the page with a search program that says of every list that it was last fetched on this day. */
  function fetchedOn(day) {
    const lists = `lists() { return this.asTheyAre().map((list) => ({ ...list, retrieved: '${day}', published: '${day}' })); } asTheyAre() {`;
    const screen = 'screen(name, options) { return { ...this.asItIs(name, options), searched: this.lists() }; } asItIs(name, options) {';
    return async (path) => {
      if (path !== 'vendor-screener.js') return undefined;
      const program = await readFile(`${DIST}/${path}`, 'utf8');
      const body = program.replace('lists() {', lists).replace('screen(name, options) {', screen);
      return { body, type: 'text/javascript; charset=utf-8' };
    };
  }

  for (const [count, notice, sentence] of [
    [7, null, /^Every list here was checked within the last 7 days/],
    [8, 'age-ageing', /^The lists here are more than 7 days old\. Entries may have changed since/],
    [30, 'age-ageing', /^The lists here are more than 7 days old/],
    [31, 'age-old', /^The lists here are more than 30 days old\. Parties listed since then are missing/],
  ]) {
    test(`${count} days after the lists were fetched there is ${{ 'age-ageing': 'a warning', 'age-old': 'a strong warning' }[notice] ?? 'none'}, in the view of the lists and under answers`, async () => {
      const { page, heard, close } = await visitOn(browser, plus('2026-07-01', count), { instead: fetchedOn('2026-07-01') });
      await nameField(page).fill('Zebra Wombat Umbrellas');
      await status(page, /found/i);
      const under = page.locator('.results .age');
      if (notice) assert.match(await under.innerText(), sentence);
      else assert.equal(await under.count(), 0);
      await page.getByRole('navigation').getByRole('link', { name: 'Lists' }).click();
      const line = page.locator(`p.${notice ?? 'age-fresh'}`);
      await line.waitFor();
      assert.match(await line.innerText(), sentence);
      if (notice) assert.match(await line.innerText(), /last checked 1 Jul 2026/);
      const tag = { 'age-ageing': 'over 7 days old', 'age-old': 'over 30 days old' }[notice];
      if (tag) assert.ok((await page.getByText(tag, { exact: true }).count()) > 3, 'each list is marked');
      else assert.equal(await page.getByText(/^over \d+ days old$/).count(), 0);
      assert.deepEqual(heard, []);
      await close();
    });
  }

  test('a list that is old is named even if others are fresh', async () => {
    const { page, close } = await visitOn(browser, plus(newest, 1), { path: '#view=lists' });
    const list = manifest.lists.find((list) => (list.retrieved ?? list.published) === oldest && !list.statutory);
    const text = await page.getByText(/lists? here (is|are) more than/).innerText();
    assert.ok(text.includes(list.short), text);
    assert.match(text, /^\d+ of \d+ lists? here/);
    await close();
  });

  test('a page that is come back to asks whether there are newer lists, and offers them', async () => {
    const served = changing();
    const { page, server, heard, close } = await visitOn(browser, newest, { instead: served.instead });
    await search(page, 'Hikvision');
    await quiet(server);
    served.newer = true;
    const asked = () => server.asked.filter((request) => request.includes('manifest.json')).length;
    const before = asked();
    await comeBack(page, 60_000);
    await quiet(server);
    assert.equal(asked(), before, 'not again within the hour');
    const since = server.asked.length;
    await comeBack(page, 2 * 3_600_000);
    const offer = page.getByRole('complementary', { name: 'Newer lists' });
    await offer.getByText(/New lists are available/).waitFor();
    assert.deepEqual(await axe(page), []);
    await offer.getByRole('button', { name: 'Use them' }).click();
    await offer.getByText('The new lists are in use').waitFor();
    assert.equal(await nameField(page).inputValue(), 'Hikvision');
    assert.equal(await hits(page).count(), 1);
    // The browser itself may look for a newer service worker at any time.
    for (const request of server.asked.slice(since)) assert.match(request, /manifest\.json|lists-f+\.bin\.gz|service-worker\.js/);
    await page.getByRole('navigation').getByRole('link', { name: 'Lists' }).click();
    assert.deepEqual(heard, []);
    await close();
  });

  test('after the change to newer lists a link leads to what changed, here nothing but the file', async () => {
    const served = changing();
    const { page, close } = await visitOn(browser, newest, { instead: served.instead });
    await search(page, 'Hikvision');
    Object.assign(served, { newer: true, lists: manifest.lists.map((list) => ({ ...list, sha256: '0'.repeat(64) })) });
    await comeBack(page, 2 * 3_600_000);
    await page.getByRole('button', { name: 'Use them' }).click();
    await page.getByRole('link', { name: 'See what changed' }).click();
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await page.getByText(/^No list changed/).waitFor();
    await close();
  });

  test('a page that stays open asks once a day', async () => {
    const served = changing();
    const { page, server, close } = await visitOn(browser, newest, { instead: served.instead });
    await search(page, 'Hikvision');
    await quiet(server);
    served.newer = true;
    await page.clock.fastForward(25 * 3_600_000);
    await page.getByText(/New lists are available/).waitFor();
    await close();
  });

  test('newer lists that cannot be opened leave the old ones in use, and the page says so', async () => {
    const served = changing();
    const { page, close } = await visitOn(browser, newest, { instead: served.instead });
    await search(page, 'Hikvision');
    Object.assign(served, { newer: true, damaged: true });
    await comeBack(page, 2 * 3_600_000);
    await page.getByRole('button', { name: 'Use them' }).click();
    await page.getByText(/could not be used/).waitFor();
    await page.getByRole('button', { name: 'Reload the page' }).waitFor();
    assert.match(await search(page, 'Huawei'), /may match/);
    await close();
  });

  test('files that were added are put together with the new lists by themselves', async () => {
    const served = changing();
    const { page, server, close } = await visit(browser, { path: '#view=lists', wait: false, instead: served.instead });
    await page.locator('#files').setInputFiles({
      name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('name\nPeppercorn Gantry AG\n'),
    });
    await page.getByText(/^1 file was added/).waitFor();
    served.newer = true;
    await page.goto(`${server.url}?later#view=lists`);
    await page.getByText('Your files are searched together with the new lists').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'One vendor' }).click();
    await search(page, 'Peppercorn Gantry');
    assert.equal(await hits(page).count(), 1);
    await close();
  });

  test('without a network the lists kept on the device are used', async () => {
    let gone = false;
    const instead = (path) => (gone && /manifest|lists-/.test(path) ? { status: 404 } : undefined);
    const { page, context, server, close } = await visit(browser, { instead });
    await quiet(server);
    gone = true;
    await context.route(/manifest\.json|lists-/, (route) => route.abort());
    await page.reload();
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await close();
  });

  test('how many listed names find their party is said where the manifest tells it, and not said of lists with files', async () => {
    const detection = {
      day: '2026-11-29',
      threshold: 80,
      variations: [
        { variation: 'exact', names: 1200, found: 1199, belowAnother: 3, leftOut: 0 },
        { variation: 'minor', names: 1000, found: 958, belowAnother: 4, leftOut: 200 },
      ],
    };
    const instead = (path) =>
      path === 'manifest.json' ? { body: JSON.stringify({ ...manifest, detection }), type: 'application/json; charset=utf-8' } : undefined;
    const { page, close } = await visit(browser, { instead, path: '#view=lists', wait: false });
    const said = page.getByText('On 29 Nov 2026, 1,200 listed names were searched as they stand: 1,199 found their party.');
    await said.waitFor();
    assert.match(await said.innerText(), /With one slip of the pen, 95\.8 per cent did\.$/);
    const file = await readFile(new URL('../fixtures/list_files/never-again.csv', import.meta.url));
    await page.locator('#files').setInputFiles([{ name: 'own.csv', mimeType: 'text/csv', buffer: file }]);
    await page.locator('.job-said').filter({ hasText: /^1 file was added/ }).waitFor();
    assert.equal(await said.count(), 0);
    await close();
  });

  test('a manifest with figures that are none says nothing of them', async () => {
    const detection = { day: 'yesterday', variations: [{ variation: 'exact', names: 'all' }] };
    const instead = (path) =>
      path === 'manifest.json' ? { body: JSON.stringify({ ...manifest, detection }), type: 'application/json; charset=utf-8' } : undefined;
    const { page, close } = await visit(browser, { instead, path: '#view=lists', wait: false });
    await page.getByRole('heading', { name: 'In use now' }).waitFor();
    assert.equal(await page.getByText('found their party').count(), 0);
    await close();
  });

  test('who finds nothing among excerpts is led to the whole lists and to where they are added', async () => {
    const { page, close } = await visit(browser);
    await search(page, 'Zebra Wombat Umbrellas');
    const notice = page.locator('.notice').filter({ hasText: 'Some of these lists are excerpts' });
    assert.ok((await notice.getByRole('link', { name: 'SDN List' }).getAttribute('href')).includes('ofac.treas.gov'));
    await notice.getByRole('link', { name: 'Then drop the file here' }).click();
    await page.getByRole('heading', { name: 'Add a list file' }).waitFor();
    await close();
  });
});
