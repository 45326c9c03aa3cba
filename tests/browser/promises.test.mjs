// What the page promises about itself: it is private, it is quiet, it lives in any folder, and it says
// so when it cannot work.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { DIST, failure, hits, launch, nameField, quiet, search, serve, status, unfold, visit } from './harness.mjs';

describe('promises', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('after it has loaded, typing sends nothing', async () => {
    const { page, server, requests, heard, close } = await visit(browser);
    await quiet(server);
    const [atServer, atPage] = [server.asked.length, requests.length];
    for (const name of ['Hikvision', 'Zebra Wombat Umbrellas', 'Huawei', '杭州海康威视', 'x']) {
      await search(page, name);
    }
    // Opening all that a card can show sends nothing either.
    await search(page, 'Hikvision');
    await unfold(page);
    await quiet(server);
    assert.deepEqual(server.asked.slice(atServer), []);
    assert.deepEqual(requests.slice(atPage), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('a link with a name in it sends no name', async () => {
    const { page, server, requests, close } = await visit(browser, { path: '#q=Hikvision' });
    await page.getByRole('article', { name: /Hikvision/ }).waitFor();
    await quiet(server);
    for (const asked of [...server.asked, ...requests.map((request) => new URL(request.split(' ')[1]).pathname)]) {
      assert.doesNotMatch(asked, /hikvision/i);
    }
    await close();
  });

  test('it asks its own folder and nobody else', async () => {
    const { server, requests, heard, close } = await visit(browser);
    await quiet(server);
    for (const request of requests) assert.ok(request.startsWith(`GET ${server.url}`), request);
    assert.deepEqual(heard, []);
    await close();
  });

  test('the page itself forbids what it promises not to do', async () => {
    const { page, close } = await visit(browser, { policy: null });
    const refused = await page.evaluate(async () => {
      const blocked = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.violatedDirective));
      await fetch('https://example.org/').catch(() => {});
      await new Promise((done) => setTimeout(done, 100));
      return blocked;
    });
    assert.deepEqual(refused, ['connect-src']);
    await close();
  });

  test('no worker can reach another origin, whatever program it runs, on a host that sends no policy', async () => {
    const heard = [];
    const stranger = createServer((request, response) => {
      heard.push(request.url);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('');
    });
    await new Promise((listening) => stranger.listen(0, '127.0.0.1', listening));
    stranger.unref();
    const elsewhere = `127.0.0.1:${stranger.address().port}`;
    for (const worker of ['worker.js', 'reader.js', 'desk-worker.js', 'many-worker.js']) {
      const told = [];
      const attack = `
        const tries = [
          () => fetch('http://${elsewhere}/fetch'),
          () => fetch('http://${elsewhere}/no-cors', { mode: 'no-cors' }),
          () => import('http://${elsewhere}/import'),
          () => new Promise((done, failed) => {
            const request = new XMLHttpRequest();
            request.open('GET', 'http://${elsewhere}/xhr');
            request.onload = done;
            request.onerror = failed;
            request.send();
          }),
          () => new Promise((done, failed) => {
            const socket = new WebSocket('ws://${elsewhere}/socket');
            socket.onopen = done;
            socket.onerror = failed;
          }),
          () => new Promise((done, failed) => {
            const source = new EventSource('http://${elsewhere}/events');
            source.onopen = done;
            source.onerror = failed;
          }),
        ];
        Promise.allSettled(tries.map(async (attempt) => attempt())).then((tried) => {
          const got = tried.map(({ status }) => status).join('-');
          return fetch(new URL('./told-' + got, import.meta.url));
        });\n`;
      const instead = async (path) => {
        if (path.startsWith('told-')) return told.push(path) && { body: '' };
        if (path === worker) return { type: 'text/javascript', body: attack + (await readFile(`${DIST}/${worker}`, 'utf8')) };
        return undefined;
      };
      const many = /desk|many/.test(worker);
      const { page, close } = await visit(browser, { policy: null, wait: false, instead, path: many ? '#view=many' : '#view=lists' });
      if (worker === 'reader.js') {
        const list = { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from('name,country\nQuimby Holdings,US\n') };
        await page.locator('input[type=file]').first().setInputFiles(list);
      }
      for (let tries = 200; told.length === 0 && tries > 0; tries -= 1) await page.waitForTimeout(50);
      assert.deepEqual(told, [`told-${Array(6).fill('rejected').join('-')}`], worker);
      await close();
    }
    assert.deepEqual(heard, []);
    stranger.close();
  });

  test('no text becomes a program or markup of the page', async () => {
    const { page, close } = await visit(browser, { policy: null });
    const done = await page.evaluate(() => {
      const tries = {
        markup: () => { document.body.innerHTML = '<p>'; },
        worker: () => new Worker('data:text/javascript,1'),
        policy: () => trustedTypes.createPolicy('another', {}),
      };
      return Object.entries(tries).filter(([, attempt]) => {
        try {
          attempt();
          return true;
        } catch {
          return false;
        }
      }).map(([name]) => name);
    });
    assert.deepEqual(done, []);
    await close();
  });

  test('it goes on working when the network is gone', async () => {
    const { page, context, server, close } = await visit(browser);
    await quiet(server);
    await context.setOffline(true);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await close();
  });

  test('“How matching works” leads to the methodology, which comes from the same folder', async () => {
    for (const policy of [undefined, null]) {
      const { page, server, requests, close } = await visit(browser, { path: '#view=about', wait: false, policy });
      const link = page.getByRole('heading', { name: 'How matching works' }).locator('xpath=following-sibling::p/a').first();
      await quiet(server);
      for (const asked of server.asked) assert.doesNotMatch(asked, /\/docs\//); // it is no part of the page
      const answer = page.waitForResponse((response) => response.url().endsWith('/docs/methodology.html'));
      await link.click();
      assert.equal((await answer).status(), 200);
      assert.ok(page.url().startsWith(`${server.url}docs/`), page.url());
      for (const title of ['What is compared', 'What the score means', 'The default threshold', 'What screening cannot do']) {
        await page.getByRole('heading', { level: 2, name: title }).waitFor();
      }
      await page.getByRole('cell', { name: /^\d+\.\d+ %$/ }).first().waitFor(); // a measured figure
      await quiet(server);
      for (const request of requests) assert.ok(request.startsWith(`GET ${server.url}`), request);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: /^about/i }).waitFor();
      await close();
    }
  });

  for (const [what, instead, message] of [
    ['is damaged', () => ({ body: 'not an index', type: 'application/octet-stream' }), /damaged/i],
    ['is empty', () => ({ body: '', type: 'application/octet-stream' }), /damaged/i],
    ['is a page of the host', () => ({ body: '<!doctype html><title>Welcome</title>', type: 'text/html' }), /damaged/i],
    ['is missing', () => ({ status: 404, body: 'not found' }), /missing/i],
    ['makes the server fail', () => ({ status: 500, body: 'oops' }), /did not load|missing/i],
  ]) {
    test(`when the file of lists ${what}, it says so and offers another try`, async () => {
      const broken = (path) => (path.startsWith('lists-') ? instead() : undefined);
      const { page, close } = await visit(browser, { wait: false, instead: broken });
      assert.match(await failure(page), message);
      assert.ok((await page.getByRole('alert').locator('a[href^="https:"]').count()) > 2, 'links to the official lists');
      assert.equal(await hits(page).count(), 0);
      await page.getByRole('button', { name: /try again/i }).waitFor();
      await close();
    });
  }

  test('one changed bit in the file of lists is noticed', async () => {
    const { index } = JSON.parse(await readFile(`${DIST}/manifest.json`, 'utf8'));
    const bytes = await readFile(`${DIST}/${index}`);
    bytes[bytes.length >> 1] ^= 1;
    const instead = (path) => (path === index ? { body: bytes, type: 'application/octet-stream' } : undefined);
    const { page, close } = await visit(browser, { wait: false, instead });
    await failure(page);
    await close();
  });

  test('when the manifest is damaged or missing, it says so', async () => {
    for (const answer of [{ body: '{"index":' }, { body: '{}' }, { status: 404 }]) {
      const instead = (path) => (path === 'manifest.json' ? answer : undefined);
      const { page, close } = await visit(browser, { wait: false, instead });
      await failure(page);
      await close();
    }
  });

  test('another try works once the cause is gone', async () => {
    let broken = true;
    const instead = (path) => (broken && path.startsWith('lists-') ? { status: 404 } : undefined);
    const { page, close } = await visit(browser, { wait: false, instead });
    await failure(page);
    broken = false;
    await page.getByRole('button', { name: /try again/i }).click();
    await status(page, /\bready\b/i);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await close();
  });

  test('without JavaScript it says what is missing', async () => {
    const { page, close } = await visit(browser, { wait: false, javaScriptEnabled: false });
    assert.match(await page.locator('body').innerText(), /JavaScript/);
    assert.ok((await page.locator('a[href^="https:"]:visible').count()) > 2, 'links to the official lists');
    assert.equal(await page.getByText('The page is loading.').isVisible(), false);
    assert.equal(await page.locator('#name').isVisible(), false);
    await close();
  });

  test('what is typed before the lists have come is answered when they are there', async () => {
    let release;
    const held = new Promise((go) => (release = go));
    const instead = async (path) => void (path.startsWith('lists-') && (await held));
    const { page, close } = await visit(browser, { wait: false, instead });
    await nameField(page).fill('Hikvision');
    release();
    await status(page, /^1 party may match/);
    await close();
  });

  test('the server of these tests is as strict as a host may be', async () => {
    const server = await serve();
    const outside = await fetch(new URL('/', server.url));
    assert.equal(outside.status, 404);
    const page = await fetch(server.url);
    assert.match(page.headers.get('content-security-policy'), /default-src 'none'/);
    await server.close();
  });
});
