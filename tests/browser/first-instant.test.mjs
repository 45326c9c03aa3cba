// What is typed while the page starts: its HTML has a field, which the program takes over.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, nameField, ready, serve, status, visit } from './harness.mjs';
import { typeFromTheStart, typedFromTheStart } from './typist.mjs';

/** A server that holds back the page's program until `release` is called. */
function held() {
  let release;
  const released = new Promise((go) => (release = go));
  return { release, instead: async (path) => void (path === 'app_bg.wasm' && (await released)) };
}

describe('the first instant', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  for (const slower of [1, 4]) {
    test(`every letter stays, in order, on a device ${slower} times as slow`, async () => {
      const server = await serve();
      const page = await browser.newPage({ locale: 'en-GB' });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await typeFromTheStart(page);
      await page.goto(server.url);
      const typed = await typedFromTheStart(page);
      assert.ok(typed.before > 0, 'it was typed before the program took over');
      await ready(page);
      assert.equal(await nameField(page).inputValue(), typed.whole);
      await page.waitForFunction((name) => new URLSearchParams(history.state?.fragment.slice(1)).get('q') === name, typed.whole);
      await page.close();
      await server.close();
    });
  }

  test('the next letter goes where the last one went', async () => {
    const { release, instead } = held();
    const { page, close } = await visit(browser, { wait: false, instead });
    await nameField(page).fill('kvision');
    await page.keyboard.press('Home');
    await page.keyboard.type('H');
    release();
    await ready(page);
    await page.keyboard.type('i');
    await status(page, /^1 party may match/);
    assert.equal(await nameField(page).inputValue(), 'Hikvision');
    await close();
  });

  test('a name that a link brings is typed on at its end', async () => {
    const { page, close } = await visit(browser, { path: '#q=Hikvisio' });
    await page.keyboard.type('n');
    await status(page, /^1 party may match/);
    assert.equal(await nameField(page).inputValue(), 'Hikvision');
    await close();
  });
});
