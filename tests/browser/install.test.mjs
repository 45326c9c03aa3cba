// Installing: offered where the browser offers it, put off for good by one press, and never inside another page or where nothing is kept.
// No browser offers it in a test, so the test makes the offer that a browser would.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DIST, axeInBothThemes, launch, visit } from './harness.mjs';

/** Offers to install; says whether the page took the offer to show it itself. The visitor's answer will be `outcome`. */
const offer = (page, outcome = 'accepted') =>
  page.evaluate((outcome) => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    event.prompt = () => (globalThis.prompted = (globalThis.prompted ?? 0) + 1);
    event.userChoice = Promise.resolve({ outcome });
    return !dispatchEvent(event);
  }, outcome);

const button = (page) => page.getByRole('button', { name: 'Install' });

describe('installing', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('nothing is said of it until the browser offers it; one press has the browser ask', async () => {
    const { page, heard, close } = await visit(browser);
    assert.equal(await button(page).count(), 0);
    assert.equal(await offer(page), true);
    await button(page).waitFor();
    assert.deepEqual(await axeInBothThemes(page), []);
    await button(page).click();
    await button(page).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => globalThis.prompted), 1);
    assert.deepEqual(heard, []);
    await close();
  });

  test('“Not now” is remembered where it was said, and the focus goes on to the field; “About” still has it', async () => {
    const { page, heard, close } = await visit(browser);
    await offer(page);
    await page.getByRole('button', { name: 'Not now' }).click();
    await button(page).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement.id), 'name');
    await page.reload();
    await page.getByRole('button', { name: 'Megvii' }).waitFor();
    await offer(page);
    assert.equal(await button(page).count(), 0);
    await page.getByRole('link', { name: 'About' }).first().click();
    await button(page).waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('whoever answers the browser with no is not asked again', async () => {
    const { page, close } = await visit(browser);
    await offer(page, 'dismissed');
    await button(page).click();
    await page.waitForFunction(() => localStorage.getItem('vendor-screener.install') !== null);
    await offer(page);
    assert.equal(await button(page).count(), 0);
    await close();
  });

  test('a shared computer that keeps nothing is left to the browser', async () => {
    const { page, close } = await visit(browser);
    await page.evaluate(() => localStorage.setItem('vendor-screener.keep-nothing', 'yes'));
    await page.reload();
    await page.getByRole('button', { name: 'Megvii' }).waitFor();
    assert.equal(await offer(page), false);
    assert.equal(await button(page).count(), 0);
    await close();
  });

  test('each icon that the manifest names is there in its size', async () => {
    const { icons } = JSON.parse(await readFile(join(DIST, 'app.webmanifest'), 'utf8'));
    const pictures = icons.filter(({ type }) => type === 'image/png');
    assert.deepEqual(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`), ['192x192 any', '512x512 any', '512x512 maskable']);
    for (const { src, sizes } of pictures) {
      const png = await readFile(join(DIST, src));
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src);
    }
  });
});
