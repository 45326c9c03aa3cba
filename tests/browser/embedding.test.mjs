// The page inside a page of another site: what www/docs/embedding.md tells web editors to paste, from a second origin.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { axe, launch, serve } from './harness.mjs';

const GUIDE = await readFile(new URL('../../www/docs/embedding.md', import.meta.url), 'utf8');
const [LINE, WORDPRESS, FRAME, ELEMENT] = [...GUIDE.matchAll(/```html\n(.*?)```/gs)].map(([, text]) => text);
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="green"/></svg>';

describe('inside a page of another site', () => {
  let browser;
  let screener;
  before(async () => {
    browser = await launch();
    screener = await serve();
  });
  after(async () => {
    await browser?.close();
    await screener?.close();
  });

  /** Opens another site's page with this in it; `frame` is the screener's. */
  async function site(pasted, { width = 1000 } = {}) {
    const html = `<!doctype html><html lang="en"><head><title>Our suppliers</title></head><body><main><h1>Our suppliers</h1>
      ${pasted.replaceAll('https://lists.example.org/screener/', screener.url)}</main></body></html>`;
    const server = createServer((request, response) => {
      const logo = request.url === '/logo.svg';
      response.writeHead(200, {
        'Content-Type': logo ? 'image/svg+xml' : 'text/html; charset=utf-8',
        // The other site is strict as well.
        'Content-Security-Policy': `default-src 'self'; script-src ${new URL(screener.url).origin}; frame-src ${new URL(screener.url).origin}; style-src 'unsafe-inline'`,
      });
      response.end(logo ? LOGO : html);
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    server.unref();
    const origin = `http://127.0.0.1:${server.address().port}`;
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const heard = [];
    page.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
    context.on('request', (request) => {
      if (![origin, new URL(screener.url).origin].includes(new URL(request.url()).origin) && !/^(data|blob):/.test(request.url())) {
        heard.push(`asked for ${request.url()}`);
      }
    });
    await page.goto(origin);
    await page.locator('iframe').waitFor();
    const frame = page.frameLocator('iframe');
    const close = async () => {
      await context.close();
      server.closeAllConnections();
      server.close();
    };
    return { page, frame, origin, heard, close };
  }

  const field = (frame) => frame.locator('#name');
  const answered = (frame) => frame.getByRole('main').getByRole('article').first().waitFor();
  const height = (page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

  test('one line of HTML brings it, in the language, colour and name of the site', async () => {
    const { page, frame, heard, close } = await site(LINE);
    await frame.getByText('Fair Trade Watch').waitFor();
    assert.equal(await frame.locator('html').getAttribute('lang'), 'fr');
    assert.equal(await frame.getByRole('link', { name: 'help@example.org' }).getAttribute('href'), 'mailto:help@example.org');
    const accent = await frame.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--accent'));
    assert.equal(accent, 'rgb(122 31 92)');
    await field(frame).fill('Hikvision');
    await answered(frame);
    assert.deepEqual(heard, []);
    await close();
  });

  test('the frame is as high as what it shows, and never scrolls by itself', async () => {
    for (const width of [1000, 360]) {
      const { page, frame, close } = await site(LINE, { width });
      await field(frame).fill('Hikvision');
      await answered(frame);
      const inner = () => frame.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      await assert.doesNotReject(async () => {
        for (let tries = 100; Math.abs((await height(page)) - (await inner())) > 1; tries -= 1) {
          assert.ok(tries > 0, `the frame has ${await height(page)}, the page ${await inner()}`);
          await page.waitForTimeout(50);
        }
      });
      assert.ok(await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth), 'it scrolls sideways');
      await close();
    }
  });

  test('the page around keeps the focus', async () => {
    const { page, frame, close } = await site(LINE);
    await frame.getByText('Fair Trade Watch').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY');
    await close();
  });

  test('in WordPress a block of HTML brings it', async () => {
    const { frame, heard, close } = await site(WORDPRESS);
    await field(frame).fill('Huawei');
    await answered(frame);
    assert.equal(await frame.locator('html').getAttribute('lang'), 'es');
    assert.deepEqual(heard, []);
    await close();
  });

  test('a plain frame works without a script in the page around', async () => {
    const { frame, heard, close } = await site(FRAME);
    await frame.getByText('Fair Trade Watch').waitFor();
    await field(frame).fill('Hikvision');
    await answered(frame);
    assert.deepEqual(heard, []);
    await close();
  });

  test('the element brings it too, with the picture of the site, which the frame does not fetch', async () => {
    const { page, frame, heard, close } = await site(ELEMENT);
    await frame.locator('.offered img').waitFor();
    assert.match(await frame.locator('.offered img').getAttribute('src'), /^data:image\/svg/);
    const page2 = page.frames().find((one) => one !== page.mainFrame());
    assert.deepEqual(await axe(page2), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('nothing that is typed leaves the frame, and no result unless the visitor sends it', async () => {
    const { page, frame, origin, close } = await site(ELEMENT.replace('<vendor-screener', '<vendor-screener results="ask"'));
    await page.evaluate(() => {
      globalThis.got = [];
      addEventListener('message', ({ data }) => globalThis.got.push(data));
      document.querySelector('vendor-screener').addEventListener('vendor-screener-result', ({ detail }) => { globalThis.result = detail; });
    });
    await field(frame).fill('Hikvision');
    await answered(frame);
    const kinds = await page.evaluate(() => [...new Set(globalThis.got.map(({ type }) => type))]);
    assert.ok(kinds.every((type) => /^vendor-screener:(ready|height)$/.test(type)), kinds.join());
    assert.ok(!(await page.evaluate(() => JSON.stringify(globalThis.got))).includes('Hikvision'));
    const button = frame.locator('.for-site button');
    assert.ok((await button.innerText()).includes(origin), 'it says who gets it');
    await button.click();
    await frame.locator('.for-site [role=status]').filter({ hasText: origin }).waitFor();
    const result = await page.evaluate(() => globalThis.result);
    assert.equal(result.query, 'Hikvision');
    assert.ok(result.hits[0].restrictions.length > 0);
    await close();
  });

  test('a site that did not ask for results is offered none', async () => {
    const { frame, close } = await site(ELEMENT);
    await field(frame).fill('Hikvision');
    await answered(frame);
    assert.equal(await frame.locator('.for-site').count(), 0);
    await close();
  });

  test('a colour that nobody could read is made readable, in both themes', async () => {
    for (const theme of ['light', 'dark']) {
      const { page, frame, close } = await site(LINE.replace('#7a1f5c', 'rgb(128 128 128)').replace('data-lang', `data-theme="${theme}" data-lang`));
      await frame.getByText('Fair Trade Watch').waitFor();
      await field(frame).fill('Hikvision');
      await answered(frame);
      const inside = page.frames().find((one) => one !== page.mainFrame());
      assert.equal(await frame.locator('html').getAttribute('data-theme'), theme);
      assert.deepEqual((await axe(inside)).filter((line) => line.startsWith('color-contrast')), []);
      await close();
    }
  });
});
