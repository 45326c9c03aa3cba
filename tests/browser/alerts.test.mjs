// A working day's alerts: seen by what they would mean, chosen by facets, decided on together or one after another by keyboard.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeInBothThemes, launch } from './harness.mjs';
import { many, rows, screen } from './vendors.mjs';

const ALERTS = 100;
const NAMES = ['Hikvision', 'Hik Vision', 'Hikvision Digital Technology', 'Hangzhou Hikvision'];
const vendor = (at) => `S-${at},${NAMES[at % NAMES.length]},Germany`;
const HUNDRED = ['Number,Supplier,Country', ...Array.from({ length: ALERTS }, (_, at) => vendor(at)), ''].join('\n');
const MIXED = 'Number,Supplier,Country\nS-1,Hikvision,Germany\nS-2,Huawei,China\nS-3,SMIC,China\nS-4,Bakery Müller,Germany\n';

describe('alerts', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('a hundred are decided by keyboard alone, at most three keys each, in one sight', async (context) => {
    const [width, height] = [1280, 800];
    const { page, heard, close } = await many(browser, { width, height });
    await screen(page, HUNDRED);
    let [keys, lowest, alerts] = [0, 0, 0];
    const press = async (key) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    await page.getByRole('button', { name: 'Review the alerts' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.decide').waitFor();
    // Who decides is said once.
    await page.getByLabel('Your name').fill('Kim');
    await page.locator('.review').focus();
    for (let left = ALERTS; left > 0; left -= 1) {
      await page.locator('.decide').waitFor();
      const reference = await page.locator('#review-name + p').innerText();
      while (await page.locator('.decide').count()) {
        alerts += 1;
        const { top, bottom } = await page.locator('.decide').evaluate((form) => form.getBoundingClientRect().toJSON());
        assert.ok(top >= 0 && bottom <= height, `alert ${alerts}: the form reaches from ${top} to ${bottom}`);
        lowest = Math.max(lowest, bottom);
        await press('1');
        await page.waitForFunction(() => document.getElementById('decide-reason').value === 'Another country');
        const decided = await page.locator('.decided').count();
        await press('Enter');
        await page.waitForFunction((before) => document.querySelectorAll('.decided').length > before, decided);
      }
      if (left === 1) break;
      await press('n');
      await page.waitForFunction((before) => document.querySelector('#review-name + p')?.innerText !== before, reference);
    }
    await page.getByText('no other vendor is left to decide').waitFor();
    assert.ok(alerts >= ALERTS, `${alerts} alerts`);
    assert.ok(keys <= alerts * 3, `${keys} keys for ${alerts} alerts`);
    context.diagnostic(`${alerts} alerts, ${keys} keys; the form ends at ${Math.round(lowest)} of ${height} pixels`);
    await page.keyboard.press('Escape');
    await page.getByText('Nothing is left to decide.').waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('each row says what it would mean for the role and activity chosen above, and is sorted by that', async () => {
    const { page, heard, close } = await many(browser);
    await screen(page, MIXED);
    const of = async (name) => (await rows(page)).find((row) => row.startsWith(name));
    assert.match(await of('Huawei'), /Prohibited some goods/);
    assert.match(await of('SMIC'), /No rule found/);
    await page.getByLabel('I am', { exact: true }).selectOption('us_exporter');
    await page.getByLabel('I want to', { exact: true }).selectOption('sell_export');
    await page.getByRole('row', { name: /Huawei.*Licence required/ }).waitFor();
    await page.getByLabel('I want to', { exact: true }).selectOption('buy_import');
    await page.getByRole('row', { name: /Huawei.*Prohibited/ }).waitFor();
    await page.getByRole('button', { name: 'What it would mean' }).click();
    await page.locator('[aria-sort=ascending]', { hasText: 'What it would mean' }).waitFor();
    await page.waitForFunction(() => /SMIC/.test(document.querySelector('[aria-rowindex="4"]')?.innerText));
    // The choice is remembered, as in the view of one vendor.
    await page.waitForFunction(() => location.hash.includes('us_exporter'));
    await page.reload();
    await page.getByLabel('I am', { exact: true }).waitFor();
    assert.equal(await page.getByLabel('I am', { exact: true }).inputValue(), 'us_exporter');
    assert.deepEqual(heard, []);
    await close();
  });

  test('a row names the match that would mean it where that is not the best one, also on a telephone', async () => {
    for (const width of [1280, 360]) {
      const { page, heard, close } = await many(browser, { width, height: 800 });
      await screen(page, 'Supplier\n"Shenzhen Dajiang Baiwang Technology Co., Ltd."\nHikvision\n');
      const row = page.getByRole('row', { name: /^Shenzhen Dajiang.*Prohibited.*if it is Shenzhen Da-Jiang Innovations/s });
      const of = row.locator('.meaning-of');
      await of.waitFor();
      const [inside, around] = [await of.boundingBox(), await row.boundingBox()];
      assert.ok(inside.y + inside.height <= around.y + around.height && inside.width > 80, `${width}: ${JSON.stringify(inside)}`);
      assert.doesNotMatch((await rows(page)).find((text) => text.startsWith('Hikvision')), /if it is/);
      assert.deepEqual(await axeInBothThemes(page), []);
      assert.deepEqual(heard, []);
      await close();
    }
  });

  test('what the facets leave is decided on together, written down, and taken back in one step', async () => {
    const { page, heard, close } = await many(browser);
    await screen(page, MIXED);
    assert.equal(await page.locator('.many-bulk').count(), 0, 'nothing is offered without a facet');
    await page.getByLabel('What it would mean').selectOption('prohibited');
    await page.getByText('2 of 4 vendors shown').waitFor();
    await page.getByLabel('Match', { exact: true }).selectOption('same');
    const form = page.locator('.many-bulk');
    await form.waitFor();
    assert.deepEqual(await axeInBothThemes(page), []);
    const count = Number((await form.getByRole('button').innerText()).match(/\d+/)[0]);
    assert.ok(count > 1, `${count} matches`);
    await form.getByLabel('Reason').fill('Another country');
    await form.getByLabel('Your name').fill('Kim');
    await form.getByRole('button').click();
    await page.locator('.many-saved').getByText(`Saved: False alert, matches: ${count}`).waitFor();
    await page.getByText(`${count} decisions are kept on this device.`).waitFor();
    assert.equal(await form.count(), 0);
    const focused = () => page.evaluate(() => document.activeElement.id);
    assert.equal(await focused(), 'many-results', 'the form went away with the button that was pressed');
    await page.locator('.many-saved').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.many-saved').getByText('Taken back.').waitFor();
    await page.getByText('No decision is kept on this device.').waitFor();
    await form.getByRole('button', { name: String(count) }).waitFor();
    assert.equal(await focused(), 'many-results');
    assert.deepEqual(heard, []);
    await close();
  });
});
