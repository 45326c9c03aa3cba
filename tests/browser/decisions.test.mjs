// What a person decides of each match: chosen by that person, taken back as easily, and open again only when something changed.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeInBothThemes, launch } from './harness.mjs';
import { TABLE, file, many, screen } from './vendors.mjs';

/** Opens the vendor whose row has this. */
async function open(page, name) {
  await page.getByRole('row', { name }).first().click();
  await page.locator('.review-hit').first().waitFor();
}

/** Decides on the match that the form is for. */
async function decide(page, verdict, { all = false } = {}) {
  await page.getByRole('radio', { name: verdict }).check();
  await page.getByLabel('Reason').fill('Another country');
  await page.getByLabel('Your name').fill('Kim');
  const same = page.getByRole('checkbox', { name: /the same for the/i });
  if (all) await same.check();
  await page.getByRole('button', { name: 'Save the decision' }).click();
}

const said = (page) => page.locator('.many-saved');
const chosen = (page) => page.locator('.decide input[type=radio]:checked').count();
/** Whether the focus is in the review, where the keys work. */
const inReview = (page) => page.evaluate(() => document.activeElement.closest('.review') !== null);
const SEVERAL = 'Number,Supplier,Country\nS-1,Hikvision,Germany\nS-2,Huawei,China\nS-3,Huawei,Peru\n';

describe('decisions', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('a verdict or reason that was chosen for one match is not chosen for another', async () => {
    const { page, heard, close } = await many(browser);
    await screen(page, SEVERAL);
    await open(page, /China/);
    assert.ok((await page.locator('.review-hit').count()) > 1, 'several matches are needed');
    await page.keyboard.press('f');
    await page.keyboard.type('Half a reason');
    assert.equal(await chosen(page), 1);

    // Another match of the vendor.
    await page.getByRole('button', { name: 'Decide on this match' }).first().click();
    assert.deepEqual([await chosen(page), await page.getByLabel('Reason').inputValue()], [0, '']);
    assert.ok(await inReview(page));

    // The next match, once this one is decided.
    await decide(page, 'True match');
    await said(page).getByText(/Saved: True match/).waitFor();
    assert.deepEqual([await chosen(page), await page.getByLabel('Reason').inputValue()], [0, '']);

    // The next vendor, of the same name and with the same matches.
    await page.keyboard.press('f');
    await page.keyboard.type('Half a reason');
    const name = await page.locator('#review-name + p').innerText();
    await page.getByRole('button', { name: 'Next to decide' }).click();
    await page.waitForFunction((before) => document.querySelector('#review-name + p').innerText !== before, name);
    assert.deepEqual([await chosen(page), await page.getByLabel('Reason').inputValue()], [0, '']);
    assert.deepEqual(heard, []);
    await close();
  });

  test('what was saved last is said, and one press takes it back while other matches are open', async () => {
    const { page, heard, close } = await many(browser);
    await screen(page, SEVERAL);
    await open(page, /China/);
    await decide(page, 'False alert');
    await said(page).getByText(/Saved: False alert for Huawei.*\(Huawei\)/).waitFor();
    assert.deepEqual(await axeInBothThemes(page), []);
    assert.equal(await page.locator('.decided').count(), 1);
    assert.ok(await page.locator('.decide').isVisible(), 'another match is open');
    assert.ok(await inReview(page));
    for (const key of ['u', 'z']) {
      await page.keyboard.press(key);
      await said(page).getByText('Taken back.').waitFor();
      assert.equal(await page.locator('.decided').count(), 0);
      assert.ok(await inReview(page));
      if (key === 'z') break;
      await decide(page, 'False alert');
      await said(page).getByText(/Saved: False alert/).waitFor();
    }
    assert.deepEqual(heard, []);
    await close();
  });

  test('a decision on all matches is one step back, by button, from the next vendor too', async () => {
    const { page, close } = await many(browser);
    await screen(page, SEVERAL);
    await open(page, /China/);
    const all = await page.locator('.review-hit').count();
    await decide(page, 'False alert', { all: true });
    await said(page).getByText(`Saved: False alert for Huawei, matches: ${all}`).waitFor();
    assert.equal(await page.locator('.decided').count(), all);
    await page.keyboard.press('n');
    await page.locator('.decide').waitFor();
    await said(page).getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/China/).first().waitFor();
    await said(page).getByText('Taken back.').waitFor();
    assert.equal(await page.locator('.decided').count(), 0);
    assert.ok(await inReview(page));
    await close();
  });

  test('a decision can be made again or taken back with the mouse, and the keys go on working', async () => {
    const { page, close } = await many(browser);
    await screen(page, TABLE);
    await open(page, /Huawei/);
    await decide(page, 'False alert', { all: (await page.locator('.review-hit').count()) > 1 });
    await page.getByText(/every match of this vendor is decided/i).waitFor();
    await page.getByRole('button', { name: 'Decide again' }).first().click();
    assert.equal(await chosen(page), 0);
    await page.keyboard.press('t');
    assert.equal(await page.getByRole('radio', { name: 'True match' }).isChecked(), true);
    await page.keyboard.type('The same number');
    await page.keyboard.press('Enter');
    await page.getByText(/True match\. The same number/).waitFor();
    assert.equal(await page.locator('.decide').count(), 0);

    await page.keyboard.press('u');
    await page.getByText(/False alert\. Another country/).first().waitFor();
    assert.equal(await page.getByText(/True match\. The same number/).count(), 0);
    await page.getByRole('button', { name: 'Take this decision back' }).first().click();
    await said(page).getByText(/Saved: Decision taken back/).waitFor();
    assert.ok(await page.locator('.decide').isVisible());
    assert.ok(await inReview(page));
    await close();
  });

  test('columns are remembered for the same headings, and a decision holds where the country is not known', async () => {
    const { page, heard, close } = await many(browser);
    const table = 'Number,Supplier,Ctry\nS-3,Huawei Technologies,Mexico\n';
    const bring = (text) => page.getByLabel(/choose a table/i).setInputFiles(file(text));
    const country = page.getByLabel('Country', { exact: true });
    const columnOf = () => country.evaluate((select) => select.selectedOptions[0].textContent);
    await bring(table);
    await country.selectOption({ label: 'Not in this table' });
    await country.selectOption({ label: 'Ctry' });
    await page.getByRole('button', { name: /^Screen \d/ }).click();
    await page.getByText(/vendors? screened\./).waitFor();
    await open(page, /Huawei/);
    await decide(page, 'False alert', { all: (await page.locator('.review-hit').count()) > 1 });
    await page.getByText(/every match of this vendor is decided/i).waitFor();
    for (const headings of ['Number,Supplier,Ctry', 'Number,Supplier,Elsewhere']) {
      await page.getByRole('button', { name: 'Back to the table' }).click();
      await page.getByRole('button', { name: 'Take this table away' }).click();
      await bring(table.replace('Number,Supplier,Ctry', headings));
      await country.waitFor();
      assert.equal(await columnOf(), headings.endsWith('Ctry') ? 'Ctry' : 'Not in this table');
      await page.getByRole('button', { name: /^Screen \d/ }).click();
      await page.getByText('Nothing is left to decide.').waitFor();
      await open(page, /Huawei/);
      assert.equal(await page.getByText('“”').count(), 0);
    }
    assert.deepEqual(heard, []);
    await close();
  });

  test('from the table to its results and back the focus goes along, and a row still opens', async () => {
    const { page, close } = await many(browser);
    const focused = () => page.evaluate(() => document.activeElement.id);
    await page.getByLabel(/choose a table/i).setInputFiles(file(TABLE));
    await page.getByRole('button', { name: /^Screen \d/ }).press('Enter');
    await page.getByText(/vendors? screened\./).waitFor();
    assert.equal(await focused(), 'many-results');
    await open(page, /Huawei/);
    await page.getByRole('button', { name: 'Back to the table' }).press('Enter');
    await page.getByRole('button', { name: 'Take this table away' }).press('Enter');
    await page.getByLabel(/choose a table/i).waitFor();
    assert.equal(await focused(), 'many-title');
    await close();
  });

  test('what was saved last stays in sight on a narrow screen', async () => {
    const { page, close } = await many(browser, { width: 360, height: 740 });
    await screen(page, SEVERAL);
    await open(page, /Huawei/);
    await decide(page, 'False alert');
    await said(page).getByText(/Saved:/).waitFor();
    await page.mouse.wheel(0, 1500);
    await page.waitForFunction(() => scrollY > 500);
    const { top, bottom } = await said(page).evaluate((line) => line.getBoundingClientRect().toJSON());
    assert.ok(top >= 0 && bottom <= 740 / 3, `${top} to ${bottom}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    await close();
  });
});
