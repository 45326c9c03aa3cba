// The page works without a network, exactly as it was installed, and changes only on the visitor's word.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DIST, hits, kept, launch, nameField, ready, search, visit } from './harness.mjs';

describe('without a network', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('both programs open and screen when the server is gone', async () => {
    const { page, server, heard, context } = await visit(browser);
    await kept(page);
    await server.close();
    await page.reload();
    await ready(page);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await page.getByRole('link', { name: 'Many', exact: true }).click();
    await page.getByRole('button', { name: /sample vendors/i }).click();
    await page.getByRole('button', { name: /^Screen \d/ }).click();
    await page.getByText(/6 vendors screened\./).waitFor();
    assert.deepEqual(heard.filter((said) => said.startsWith('uncaught')), []);
    await context.close();
  });

  test('what is kept is the page, all of it, and nothing else', async () => {
    const { page, close } = await visit(browser);
    await kept(page);
    const held = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await (await caches.open(names[0])).keys();
      return { caches: names.length, files: requests.map(({ url }) => url.slice(new URL('./', location.href).href.length)) };
    });
    const all = (await readdir(DIST, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(DIST, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
      .filter((name) => !name.startsWith('docs/') && !name.endsWith('.d.ts') && !['service-worker.js', 'vendor-screener.html'].includes(name))
      .filter((name) => !name.startsWith('languages/')); // each is kept when it is first used
    assert.equal(held.caches, 1);
    assert.deepEqual(held.files.sort(), all.sort());
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
    await page.getByRole('button', { name: 'Use it now' }).click();
    await page.waitForFunction(async () => (await (await fetch('styles/print.css')).text()) === '/* next */');
    assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1);
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
    await page.waitForFunction((name) => caches.match(name), name);
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
