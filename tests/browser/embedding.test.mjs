// The page inside a page of another site: what www/docs/embedding.md tells web editors to paste, from a second origin.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { axe, launch, serve } from './harness.mjs';
import { file } from './vendors.mjs';

const GUIDE = await readFile(new URL('../../www/docs/embedding.md', import.meta.url), 'utf8');
const [FRAME, LINE, WORDPRESS, ELEMENT] = [...GUIDE.matchAll(/```html\n(.*?)```/gs)].map(([, text]) => text);
const LISTS = new URL('../../www/lists/', import.meta.url);
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
  async function site(pasted, { width = 1000, head = '' } = {}) {
    const html = `<!doctype html><html lang="en"><head><title>Our suppliers</title>${head}</head><body><main><h1>Our suppliers</h1>
      ${pasted}</main></body></html>`.replaceAll('https://lists.example.org/screener/', screener.url);
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
    await page.locator('iframe').first().waitFor();
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

  test('the line in the head of a page shows the screener all the same, and the console says where to put it', async () => {
    const { page, frame, heard, close } = await site('', { head: LINE });
    await frame.getByText('Fair Trade Watch').waitFor();
    assert.ok(await page.locator('body > vendor-screener > iframe').isVisible());
    assert.equal(await page.locator('iframe').count(), 1);
    assert.equal(heard.length, 1, heard.join('\n'));
    assert.match(heard.join('\n'), /stands in the head/);
    await close();
  });

  test('one line of HTML brings it, in the language, colour and name of the site', async () => {
    const { frame, heard, close } = await site(LINE);
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

  test('the frame has the height that the site gives it, scrolls by itself and never sideways', async () => {
    for (const width of [1000, 360]) {
      const { page, frame, close } = await site(LINE.replace('data-lang', 'data-height="30rem" data-lang'), { width });
      await field(frame).fill('Hikvision');
      await answered(frame);
      assert.equal(await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height), 480);
      assert.ok(await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth), 'it scrolls sideways');
      assert.ok(await frame.locator('html').evaluate((html) => html.scrollHeight > html.clientHeight), 'it does not scroll');
      await close();
    }
  });

  test('a site that may do all that a site may do learns nothing of what is typed, for 200 listed names at five widths', async () => {
    const lists = (await readdir(LISTS)).filter((name) => name.endsWith('.csv'));
    const tables = await Promise.all(lists.map((name) => readFile(new URL(name, LISTS), 'utf8')));
    const listed = tables.flatMap((table) => table.split('\n').slice(1).map((row) => row.match(/^(?:[^,"]*,){3}"?([^",]{3,60})/)?.[1]));
    const names = [...new Set(listed.filter(Boolean))].slice(0, 200);
    assert.equal(names.length, 200);
    const { page, frame, close } = await site(LINE);
    await page.evaluate(() => {
      globalThis.got = [];
      addEventListener('message', ({ data }) => globalThis.got.push(JSON.stringify(data)));
    });
    /** All that the page around can see of the frame, at five widths. */
    const seen = () =>
      page.evaluate(async () => {
        const element = document.querySelector('iframe');
        const all = [];
        for (const width of [340, 440, 540, 640, 780]) {
          element.style.width = `${width}px`;
          await new Promise(requestAnimationFrame);
          const { x, y, height } = element.getBoundingClientRect();
          const { scrollHeight } = document.body;
          all.push([x, y, height, element.contentWindow.length, history.length, scrollHeight, scrollX, scrollY, document.activeElement.tagName]);
        }
        return JSON.stringify([all, globalThis.got]);
      });
    await field(frame).fill('Zebra Wombat Umbrellas');
    await frame.locator('.status:not(.status-busy)').waitFor();
    const vectors = new Set([await seen()]);
    // The answer is drawn before the site looks: else it would see the same of every name, whatever the frame told.
    let found = 0;
    for (const name of names) {
      await field(frame).fill(name);
      found += await frame.locator('html').evaluate(async (html) => {
        for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
        while (html.querySelector('.status-busy')) await new Promise(requestAnimationFrame);
        return html.querySelector('article') ? 1 : 0;
      });
      vectors.add(await seen());
    }
    assert.ok(found > 150, `${found} of 200 names were found`);
    assert.equal(vectors.size, 1, [...vectors].slice(0, 5).join('\n'));
    // Presetting names in the frame, as an attacker who measures would, tells as little.
    for (const name of names.slice(0, 3)) {
      await page.evaluate((q) => document.querySelector('vendor-screener').tell({ type: 'vendor-screener:set', q }), name);
      await page.waitForTimeout(300);
      vectors.add(await seen());
    }
    assert.equal(vectors.size, 1, [...vectors].slice(0, 5).join('\n'));
    await close();
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
    assert.deepEqual(kinds.filter((type) => type !== 'vendor-screener:ready'), []);
    assert.ok(!(await page.evaluate(() => JSON.stringify(globalThis.got))).includes('Hikvision'));
    await send(frame, origin);
    const result = await page.evaluate(() => globalThis.result);
    assert.equal(result.query, 'Hikvision');
    assert.ok(result.hits[0].restrictions.length > 0);
    await close();
  });

  /** Sends the answer as a visitor does. */
  async function send(frame, origin) {
    const button = frame.locator('.for-site .main-button');
    assert.ok((await button.innerText()).includes(origin), 'it says who gets it');
    await button.scrollIntoViewIfNeeded();
    await frame.locator('.for-site .main-button[aria-disabled=false]').click();
    await frame.locator('.for-site-choice .main-button').scrollIntoViewIfNeeded();
    await frame.locator('.for-site-choice .main-button[aria-disabled=false]').click();
    await frame.locator('.for-site [role=status]').filter({ hasText: origin }).waitFor();
  }

  test('what was just typed stays when the site asks for another language', async () => {
    const { page, frame, close } = await site(LINE);
    await field(frame).focus();
    const screener = page.frames().find((one) => one !== page.mainFrame());
    await screener.evaluate(() => {
      document.execCommand('insertText', false, 'Hikvision');
      dispatchEvent(new MessageEvent('message', { source: parent, data: { type: 'vendor-screener:set', lang: 'es' } }));
    });
    await frame.locator('html[lang=es]').waitFor();
    await answered(frame);
    assert.equal(await field(frame).inputValue(), 'Hikvision');
    await close();
  });

  test('a button that is out of sight, just moved, or hidden by the site sends nothing', async () => {
    const { page, frame, close } = await site(ELEMENT.replace('<vendor-screener', '<vendor-screener results="ask"'));
    await page.evaluate(() => {
      document.querySelector('vendor-screener').addEventListener('vendor-screener-result', () => { globalThis.result = true; });
    });
    await field(frame).fill('Hikvision');
    await answered(frame);
    const button = frame.locator('.for-site .main-button');
    const press = () => button.evaluate((element) => element.click());
    const asked = () => frame.locator('.for-site-choice').count();
    await press();
    assert.equal(await asked(), 0, 'it was out of sight');
    await page.locator('iframe').evaluate((element) => { element.style.opacity = '0.001'; });
    await button.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1500);
    await press();
    assert.equal(await asked(), 0, 'it was transparent');
    await page.locator('iframe').evaluate((element) => { element.style.opacity = ''; });
    await frame.locator('.for-site .main-button[aria-disabled=false]').waitFor();
    await page.locator('iframe').evaluate((element) => { element.style.width = '90%'; });
    await frame.locator('.for-site .main-button[aria-disabled=true]').waitFor();
    await frame.locator('.for-site .main-button[aria-disabled=false]').waitFor();
    await press();
    await frame.locator('.for-site-choice').waitFor();
    assert.equal(await page.evaluate(() => globalThis.result), undefined, 'one press sends nothing');
    await close();
  });

  test('whoever offers the page is what that site says of itself, and stands beside its address', async () => {
    const { frame, origin, close } = await site(LINE.replace('Fair Trade Watch', 'U.S. Department of Commerce').replace('data-lang="fr"', 'data-lang="en"'));
    await frame.getByText(`${origin} says: offered here by “U.S. Department of Commerce”.`).waitFor();
    assert.equal(await frame.locator('.offered-same').count(), 0);
    await close();
  });

  test('on the site’s own origin the frame says that the site can read what is typed', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    const warned = [];
    page.on('console', (message) => warned.push(message.text()));
    const html = `<!doctype html><html lang="en"><title>Own</title><body><script src="${screener.url}embed.js"></script></body></html>`;
    await page.route(`${screener.url}own.html`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${screener.url}own.html`);
    await page.frameLocator('iframe').getByText('That site can read what you type here.').waitFor();
    assert.match(warned.join(), /every script of this site can read/);
    await context.close();
  });

  test('two of them in one page work side by side', async () => {
    const { page, close } = await site(LINE + LINE.replace('data-lang="fr"', 'data-lang="es"'));
    for (const at of [0, 1]) {
      const inside = page.locator('iframe').nth(at).contentFrame();
      await field(inside).fill('Hikvision');
      await answered(inside);
    }
    await close();
  });

  test('a site that did not ask for results is offered none', async () => {
    const { frame, close } = await site(ELEMENT);
    await field(frame).fill('Hikvision');
    await answered(frame);
    assert.equal(await frame.locator('.for-site').count(), 0);
    await close();
  });

  test('a site chooses the lists, the frame says so, and the visitor searches all by one press', async () => {
    const some = LINE.replace('data-lang="fr"', 'data-lists="us-ofac-cmic,us-dod-1260h,no-such-list"');
    const { frame, heard, close } = await site(some);
    const chosen = frame.getByText(/This searches only 2 of \d+ lists, chosen by the site or link/);
    await chosen.waitFor();
    await field(frame).fill('Hikvision');
    await answered(frame);
    assert.match(await frame.locator('.status > p[aria-hidden]').innerText(), /2 lists searched/);
    assert.doesNotMatch(await frame.getByRole('article').first().innerText(), /us-bis-el/, 'a list that was not searched has its name too');
    await field(frame).fill('Zebra Wombat Umbrellas');
    const searched = frame.locator('.searched li');
    await searched.first().waitFor();
    assert.equal(await searched.count(), 2);
    await frame.getByRole('button', { name: 'Search all lists' }).click();
    await chosen.waitFor({ state: 'detached' });
    await searched.nth(2).waitFor();
    assert.ok((await searched.count()) > 10);
    assert.equal(await field(frame).inputValue(), 'Zebra Wombat Umbrellas');
    assert.deepEqual(heard, []);
    await close();
  });

  test('a table is searched in the lists that the site chose, which is said, and in all by one press', async () => {
    const some = LINE.replace('data-lang="fr"', 'data-lists="us-ofac-cmic,us-dod-1260h"');
    const { page, frame, heard, close } = await site(some);
    await frame.getByRole('link', { name: 'Many' }).click();
    const chosen = frame.getByText(/This searches only 2 of \d+ lists, chosen by the site or link/);
    await chosen.waitFor();
    await frame.getByLabel(/choose a table/i).setInputFiles(file('Supplier\nHikvision\nHoshine Silicon Industry\n'));
    await frame.getByRole('button', { name: /^Screen \d/ }).click();
    await frame.getByText(/2 vendors screened\. 1 vendor may be a listed party/).waitFor();
    assert.match(await frame.getByRole('row').filter({ hasText: 'Hoshine' }).innerText(), /Nothing found/, 'other lists alone have it');
    const [download] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: 'JSON' }).last().click()]);
    const record = JSON.parse(await readFile(await download.path(), 'utf8'));
    assert.deepEqual(record.lists.map(({ id }) => id).sort(), ['us-dod-1260h', 'us-ofac-cmic']);
    await frame.getByRole('button', { name: 'Search all lists' }).click();
    await chosen.waitFor({ state: 'detached' });
    await frame.getByText(/2 vendors screened\. 2 vendors may be listed parties/).waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('the site’s letters and corners are taken, and what is neither is ignored', async () => {
    const look = async (attributes) => {
      const { frame, heard, close } = await site(LINE.replace('data-lang', `${attributes} data-lang`));
      await frame.getByText('Fair Trade Watch').waitFor();
      const found = await frame.locator('#name').evaluate((box) => {
        const style = getComputedStyle(box);
        return { font: style.fontFamily, corner: style.borderTopLeftRadius };
      });
      assert.deepEqual(heard, []);
      await close();
      return found;
    };
    const plain = await look('');
    const own = await look('data-font="Georgia, serif" data-corners="0px"');
    assert.match(own.font, /^Georgia, serif, /);
    assert.equal(own.corner, '0px');
    assert.notEqual(plain.corner, '0px');
    assert.deepEqual(await look('data-font="url(https://elsewhere.example/font)" data-corners="expression(1)"'), plain);
    assert.equal((await look('data-corners="900px"')).corner, '24px');
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
