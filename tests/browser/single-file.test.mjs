// The page in one file, opened from a disk: no host, no folder, nothing to fetch.

import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DIST, axe, hits, launch, nameField, ready, status } from './harness.mjs';
import { typeFromTheStart, typedFromTheStart } from './typist.mjs';

describe('the page in one file', () => {
  let browser;
  let folder;
  let address;
  before(async () => {
    browser = await launch();
    // Alone in a folder whose name needs escaping, as on a USB stick.
    folder = await mkdtemp(join(tmpdir(), 'a stick '));
    await copyFile(`${DIST}/vendor-screener.html`, join(folder, 'screener.html'));
    address = pathToFileURL(join(folder, 'screener.html')).href;
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function opened(fragment = '', before = async () => {}) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const heard = [];
    page.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && request.url().split('#')[0] !== address) heard.push(`asked for ${request.url()}`);
    });
    await before(page);
    await page.goto(address + fragment);
    return { page, context, heard };
  }

  test('a name is screened, with its restrictions and their sources', async () => {
    const { page, context, heard } = await opened();
    await nameField(page).fill('Hikvision');
    await status(page, /^1 party may match/);
    await hits(page).first().getByText('Entity List').first().waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(heard, []);
    await context.close();
  });

  test('every letter that is typed while it starts stays, in order', async () => {
    const { page, context, heard } = await opened('', typeFromTheStart);
    const typed = await typedFromTheStart(page);
    assert.ok(typed.before > 0, 'it was typed before the program took over');
    await ready(page);
    assert.equal(await nameField(page).inputValue(), typed.whole);
    assert.deepEqual(heard, []);
    await context.close();
  });

  test('the views that come later are in it too', async () => {
    const { page, context, heard } = await opened('#view=explore');
    await page.getByRole('heading', { name: 'The lists side by side' }).waitFor();
    await page.getByRole('link', { name: 'About' }).click();
    await page.getByRole('heading', { name: /how matching works/i }).waitFor();
    for (const link of await page.locator('main a').all()) assert.match(await link.getAttribute('href'), /^(#|https:)/);
    assert.deepEqual(heard, []);
    await context.close();
  });

  test('a table of vendors is screened and still there when the file is opened again', async () => {
    const { page, context, heard } = await opened('#view=many');
    await page.getByLabel(/choose a table/i).waitFor();
    const table = { name: 'vendors.csv', mimeType: 'text/csv', buffer: Buffer.from('Name\nHik Vision\nZebra Wombat\n') };
    await page.getByLabel(/choose a table/i).setInputFiles(table);
    await page.getByRole('button', { name: /^Screen \d/ }).click();
    await page.getByText(/vendors? screened\./).waitFor();
    await page.reload();
    await page.getByRole('row', { name: /Hik Vision/ }).waitFor();
    assert.deepEqual(heard, []);
    await context.close();
  });

  test('a list file is added and searched', async () => {
    const { page, context, heard } = await opened('#view=lists');
    const list = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('name,reason\nZebra Wombat Umbrellas,late payer\n') };
    await page.locator('input[type=file]').setInputFiles(list);
    await page.getByText('mine.csv').first().waitFor();
    await page.getByRole('link', { name: 'One vendor' }).click();
    await nameField(page).fill('Zebra Wombat Umbrellas');
    await status(page, /^1 party may match/);
    assert.deepEqual(heard, []);
    assert.equal(await page.locator('.offline').count(), 0, 'there is nothing to keep: it is all here');
    await context.close();
  });
});
