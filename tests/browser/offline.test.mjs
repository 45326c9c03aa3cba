// The page works without a network, exactly as it was installed, and changes only on the visitor's word.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { DIST, MOUNT, hits, kept, launch, nameField, quiet, ready, search, visit } from './harness.mjs';

/** What a first visit may weigh on its way, gzip'd, beside the index. */
const FIRST_VISIT = 615_000;

/** What is not for the first answer. */
const LATER = /^(pages|many|desk|reader|list-reader)[-_.]|^(many|desk)-|^languages\/|^docs\/|^THIRD-PARTY|^LICENSE-|^styles\/(lists|many|party|explore|docs|notices)\./;
const NEVER = /^_headers$|^lists\/|^icons\/.*\.png$|^example\.|^embed\.|\.d\.ts$|^service-worker\.js$|^vendor-screener\.html$|^styles\/example\./;

/** Every file of the page, by its path from there. */
const files = async () =>
  (await readdir(DIST, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'));

/** What is kept, by its path from the page. */
const held = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await (await caches.open(names.at(-1))).keys();
    return { caches: names.length, files: requests.map(({ url }) => url.slice(new URL('./', location.href).href.length)).sort() };
  });

const holds = (page, name) => page.waitForFunction((name) => caches.match(name).then(Boolean), name);
const go = (page, hash) => page.evaluate((hash) => (location.hash = hash), hash);
const everything = (page) => page.getByRole('button', { name: /^Keep everything for working offline \(\d+(\.\d)? MB\)$/ });
const all = (page) => page.getByText('The whole page is kept on this device, in all languages.').waitFor();
const notLoaded = (page) => page.getByRole('alert').filter({ hasText: 'This part of the page did not load' });

/** Opens every view, without a network. */
async function openAll(page, url) {
  await go(page, 'view=explore');
  await page.getByRole('heading', { level: 1, name: /explore/i }).waitFor();
  await go(page, 'view=about');
  await page.getByRole('heading', { name: 'Privacy' }).waitFor();
  await go(page, 'view=lists');
  await page.getByRole('table').first().waitFor();
  await go(page, 'q=Hikvision');
  await hits(page).first().waitFor();
  await page.locator('.card-ways a').first().click();
  await page.locator('.party').waitFor();
  await go(page, 'view=many');
  await page.getByRole('heading', { level: 1, name: /many/i }).waitFor();
  await page.getByRole('button', { name: /sample vendors/i }).click();
  await page.getByRole('button', { name: /^Screen \d/ }).click();
  await page.getByText(/6 vendors screened\./).waitFor();
  await page.goto(`${url}docs/methodology.html`);
  await page.getByRole('heading').first().waitFor();
}

/** Takes the newer version, and waits until the page has reloaded itself: another navigation would break that off, or be broken off. */
async function useIt(page) {
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await reloaded;
}

describe('without a network', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('a first visit that screens a name fetches what the answer needs, and no other program', async () => {
    const { page, server, close } = await visit(browser);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await kept(page);
    await quiet(server);
    const asked = [...new Set(server.asked.map((line) => line.split(' ')[1].slice(MOUNT.length) || 'index.html'))];
    assert.deepEqual(asked.filter((name) => LATER.test(name) || (NEVER.test(name) && name !== 'service-worker.js')), []);
    if (!DIST.includes('development')) {
      const weights = await Promise.all(asked.filter((name) => !name.endsWith('.gz')).map(async (name) => gzipSync(await readFile(join(DIST, name)), { level: 9 }).length));
      const weight = weights.reduce((sum, bytes) => sum + bytes, 0);
      assert.ok(weight <= FIRST_VISIT, `${weight} bytes`);
    }
    await close();
  });

  test('a view that was opened before opens and screens when the server is gone', async () => {
    const { page, server, heard, context } = await visit(browser);
    await kept(page);
    await go(page, 'view=many');
    await page.getByRole('button', { name: /sample vendors/i }).waitFor();
    await holds(page, 'many-worker.js'); // what the view has not needed yet comes along
    await server.close();
    await go(page, '');
    await ready(page);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await page.getByRole('link', { name: 'Many', exact: true }).click();
    await page.getByRole('button', { name: /sample vendors/i }).click();
    await page.getByRole('button', { name: /^Screen \d/ }).click();
    await page.getByText(/6 vendors screened\./).waitFor();
    assert.deepEqual(heard.filter((said) => said.startsWith('uncaught')), []);
    await context.close();
  });

  test('a view that a first visit opened before anything could be kept is kept all the same', async () => {
    for (const [path, name] of [['#view=explore', 'pages_bg.wasm'], ['#view=many', 'desk_bg.wasm'], ['#lang=fr', 'languages/fr.txt']]) {
      const { page, close } = await visit(browser, { path, wait: false });
      await holds(page, name);
      await close();
    }
  });

  test('what is kept at first is what the first answer needs, and nothing else', async () => {
    const { page, close } = await visit(browser);
    await kept(page);
    const shell = (await files()).filter((name) => !LATER.test(name) && !NEVER.test(name));
    assert.deepEqual(await held(page), { caches: 1, files: shell.sort() });
    await close();
  });

  test('what is not kept says so without a network, and the rest goes on', async () => {
    const { page, server, context } = await visit(browser);
    await kept(page);
    await server.close();
    await page.reload();
    await ready(page);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    const views = ['Explore', 'Lists', 'About'].map((name) => page.getByRole('link', { name, exact: true }));
    for (const link of [...views, page.locator('.card-ways a').first()]) {
      await link.click();
      await notLoaded(page).getByText(/not kept on this device/).waitFor();
      await page.getByRole('link', { name: /one vendor/i }).click();
      await hits(page).first().waitFor();
    }
    await page.getByRole('link', { name: 'Many', exact: true }).click();
    await notLoaded(page).getByText(/not kept on this device/).waitFor();
    await page.getByRole('link', { name: 'One vendor' }).click();
    await ready(page);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await context.close();
  });

  test('where the lists were looked at before, but no file was read, adding one says so without a network', async () => {
    const { page, server, context } = await visit(browser);
    await kept(page);
    await go(page, 'view=lists');
    await page.getByRole('table').first().waitFor();
    for (const name of ['pages_bg.wasm', 'styles/lists.css']) await holds(page, name);
    await server.close();
    await page.reload();
    await page.getByRole('table').first().waitFor();
    await page.locator('#files').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from('name\nTamarind Kestrel\n') });
    await page.getByText(/The reading program did not load, and nothing was changed\./).waitFor();
    await context.close();
  });

  test('a view that did not come is there at the next try', async () => {
    let gone = true;
    const { page, close } = await visit(browser, { instead: (path) => (gone && path === 'pages.js' ? { status: 404 } : undefined) });
    await kept(page);
    await go(page, 'view=explore');
    await notLoaded(page).waitFor();
    gone = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: /explore/i }).waitFor();
    await close();
  });

  test('everything is kept when the visitor asks, and every view opens when the server is gone', async () => {
    const { page, server, context, heard } = await visit(browser, { path: '#view=lists', wait: false });
    await kept(page);
    await everything(page).focus();
    await page.keyboard.press('Enter');
    await all(page);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /Keep everything/, 'the focus stays');
    const wanted = (await files()).filter((name) => !NEVER.test(name));
    assert.deepEqual(await held(page), { caches: 1, files: wanted.sort() });
    await server.close();
    await page.reload();
    await all(page);
    assert.equal(await everything(page).count(), 0);
    await openAll(page, server.url);
    assert.deepEqual(heard.filter((said) => said.startsWith('uncaught')), []);
    await context.close();
  });

  test('everything is kept when the page is installed', async () => {
    const { page, close } = await visit(browser);
    await kept(page);
    await go(page, 'view=about');
    await everything(page).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
    await all(page);
    await close();
  });

  test('where the network fails meanwhile, it says what is missing and goes on at the next press', async () => {
    let gone = true;
    const instead = (path) => (gone && /^(desk|docs)/.test(path) ? { status: 503 } : undefined);
    const { page, close } = await visit(browser, { path: '#view=lists', instead, wait: false });
    await kept(page);
    await everything(page).click();
    await page.getByText(/^Not all of the page is kept\. Missing: Many; documentation and licences\./).waitFor();
    gone = false;
    await everything(page).click();
    await all(page);
    await close();
  });

  test('it is kept all the same where newer lists took the place of the index that came with it', async () => {
    const manifest = JSON.parse(await readFile(join(DIST, 'manifest.json'), 'utf8'));
    const index = 'lists-ffffffffffffffff.bin.gz';
    const instead = async (path) => {
      if (path === 'manifest.json') return { body: JSON.stringify({ ...manifest, index }), type: 'application/json' };
      if (path === manifest.index) return { status: 404 };
      if (path === index) return { body: await readFile(join(DIST, manifest.index)), type: 'application/octet-stream' };
      return undefined;
    };
    const { page, server, context } = await visit(browser, { instead });
    await kept(page);
    await server.close();
    await page.reload();
    await ready(page);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await context.close();
  });

  test('a newer version waits until the visitor asks for it', async () => {
    let newer = false;
    const program = await readFile(join(DIST, 'service-worker.js'), 'utf8');
    const instead = (path) => {
      if (!newer) return undefined;
      if (path === 'service-worker.js') return { body: program.replace(/VERSION = '/, "VERSION = 'next"), type: 'text/javascript' };
      if (path === 'styles/print.css') return { body: '/* next */', type: 'text/css' };
      return undefined;
    };
    const { page, close } = await visit(browser, { instead });
    await kept(page);
    const style = () => page.evaluate(async () => (await fetch('styles/print.css')).text());
    await page.reload();
    await ready(page);
    newer = true;
    await page.reload();
    await page.getByText('A newer version of this page is ready.').waitFor();
    assert.notEqual(await style(), '/* next */');
    await nameField(page).fill('Hikvision');
    await hits(page).first().waitFor();
    await useIt(page);
    await page.waitForFunction(async () => (await (await fetch('styles/print.css')).text()) === '/* next */');
    assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1);
    await close();
  });

  test('what was kept comes along to a newer version', async () => {
    let newer = false;
    const program = await readFile(join(DIST, 'service-worker.js'), 'utf8');
    const instead = (path) => {
      if (!newer || path !== 'service-worker.js') return undefined;
      return { body: program.replace(/VERSION = '/, "VERSION = 'next"), type: 'text/javascript' };
    };
    const { page, server, context } = await visit(browser, { path: '#view=about', instead, wait: false });
    await kept(page);
    await everything(page).click();
    await all(page);
    newer = true;
    await page.reload();
    await useIt(page);
    await page.waitForFunction(async () => (await caches.keys()).join().includes('next') && (await caches.keys()).length === 1);
    await server.close();
    await page.goto(server.url);
    await ready(page);
    await openAll(page, server.url);
    await context.close();
  });

  test('a program of another version is neither run nor kept; the newer version is offered', async () => {
    const [program, pages] = await Promise.all(['service-worker.js', 'pages.js'].map((name) => readFile(join(DIST, name), 'utf8')));
    const integrity = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const next = `globalThis.next = true;\n${pages}`;
    const changed = program.replace(/VERSION = '/, "VERSION = 'next").replace(integrity(pages), integrity(next));
    let newer = false;
    const instead = (path) => {
      if (newer && path === 'service-worker.js') return { body: changed, type: 'text/javascript' };
      if (newer && path === 'pages.js') return { body: next, type: 'text/javascript' };
      return undefined;
    };
    const { page, close } = await visit(browser, { instead });
    await kept(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    newer = true;
    await go(page, 'view=explore');
    await notLoaded(page).waitFor();
    await page.getByText('A newer version of this page is ready.').waitFor();
    assert.equal(await page.evaluate(() => globalThis.next), undefined);
    assert.equal(await page.evaluate(() => caches.match('pages.js').then(Boolean)), false);
    await go(page, '');
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await useIt(page);
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    await ready(page);
    await go(page, 'view=explore');
    await page.getByRole('heading', { level: 1, name: /explore/i }).waitFor();
    assert.equal(await page.evaluate(() => globalThis.next), true);
    await close();
  });

  test('newer lists are found although the page is kept', async () => {
    const manifest = JSON.parse(await readFile(join(DIST, 'manifest.json'), 'utf8'));
    const bytes = await readFile(join(DIST, manifest.index));
    const name = `lists-${'0'.repeat(16)}.bin.gz`;
    let newer = false;
    const instead = (path) => {
      if (newer && path === 'manifest.json') return { body: JSON.stringify({ ...manifest, index: name }), type: 'application/json' };
      if (newer && path === name) return { body: bytes, type: 'application/octet-stream' };
      return undefined;
    };
    const { page, server, close } = await visit(browser, { instead });
    await kept(page);
    newer = true;
    await page.reload();
    await ready(page);
    await holds(page, name);
    for (let tries = 100; !server.asked.some((asked) => asked.endsWith(name)) && tries > 0; tries -= 1) await page.waitForTimeout(50);
    assert.ok(server.asked.some((asked) => asked.endsWith(name)));
    await close();
  });

  test('it can be installed', async () => {
    const { page, context, close } = await visit(browser);
    await kept(page);
    const session = await context.newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A browser context of a test counts as a private window.
    assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'), []);
    await close();
  });
});
