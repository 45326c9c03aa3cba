// The record of one vendor: what was asked, of which lists, and what was found, sealed so that a change of it is seen.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { axeInBothThemes, launch, native, nameField, search, visit } from './harness.mjs';

const button = (page) => page.getByRole('button', { name: 'Save a record' });

/** Saves the record that is offered: its path, and its text without tags. */
async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page).click()]);
  assert.match(download.suggestedFilename(), /^screening-record-\d{4}-\d\d-\d\d\.html$/);
  const path = await download.path();
  const html = await readFile(path, 'utf8');
  return { path, html, text: html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
}

describe('the record of one vendor', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('it says what was asked and found, verifies, and leaves nothing but the page’s own origin asked', async () => {
    const { page, server, heard, requests, close } = await visit(browser);
    await search(page, 'Hikvision');
    await page.getByText('More about it').click();
    await page.getByLabel('A number of its own').fill('IMO 7406785');
    await page.getByText('its check digit does not fit').waitFor();
    const { path, html, text } = await saved(page);
    assert.match(native(['record', 'verify', path]), /[0-9a-f]{64}/);
    assert.match(text, /Screened at \(Universal Time\) \d{4}-\d\d-\d\dT/);
    assert.match(text, /IMO number 7406785 was not found, and its check digit does not fit/);
    assert.match(text, /score 100 of 100/);
    assert.match(text, /Words hikvision = hikvision/i);
    assert.match(text, /Restricted now .*US government contracts: Prohibited/);
    assert.match(text, /SHA-256/);
    assert.doesNotMatch(html, /cleared|<script/i);
    assert.ok(requests.every((request) => request.startsWith(`GET ${server.url}`)), requests.join('\n'));
    assert.deepEqual(await axeInBothThemes(page), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('of a name that no list has, it names every list that was searched', async () => {
    const { page, heard, close } = await visit(browser);
    await search(page, 'Zebra Wombat Umbrellas');
    await page.locator('.searched li').first().waitFor();
    const lists = await page.locator('.searched li').count();
    const { path, text, html } = await saved(page);
    assert.match(native(['record', 'verify', path]), /[0-9a-f]{64}/);
    assert.match(text, /Zebra Wombat Umbrellas No listed name found/);
    assert.match(text, /No listed name like theirs was found in the lists below, of the dates below/);
    const [, table] = html.split('Lists searched');
    assert.equal(table.split('</table>')[0].match(/<tr>/g).length, lists + 1, 'a row each, and the headings');
    assert.ok(lists > 1);
    assert.deepEqual(heard, []);
    await close();
  });

  test('a record that was changed is refused', async () => {
    const { page, close } = await visit(browser);
    await search(page, 'Zebra Wombat Umbrellas');
    const { path } = await saved(page);
    await writeFile(path, (await readFile(path, 'utf8')).replace('Wombat', 'Possum'));
    assert.throws(() => native(['record', 'verify', path]));
    await close();
  });

  test('where the program for it does not come, the page says so', async () => {
    const instead = (path) => path === 'desk_bg.wasm' && { status: 404, body: '' };
    const { page, close } = await visit(browser, { instead });
    await search(page, 'Hikvision');
    await button(page).click();
    await page.getByText('The record could not be made.').waitFor();
    assert.equal(await nameField(page).inputValue(), 'Hikvision');
    await close();
  });
});
