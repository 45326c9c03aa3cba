// What the page takes from its server, and what it does with a wrong answer: a good copy is never lost to a bad one.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { DIST, failure, kept, launch, quiet, search, status, visit } from './harness.mjs';

const manifest = JSON.parse(await readFile(`${DIST}/manifest.json`, 'utf8'));
const index = await readFile(`${DIST}/${manifest.index}`);
const PAGE_OF_HOST = { body: '<!doctype html><title>Maintenance</title>', type: 'text/html' };
const isIndex = (path) => path.startsWith('lists-');

/** The same lists in another file, as a newer edition is, with its manifest. */
function another(change = {}) {
  const bytes = gzipSync(gunzipSync(index), { level: 1 });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = `lists-${sha256.slice(0, 16)}.bin.gz`;
  return { name, bytes, manifest: { ...manifest, index: name, sha256, bytes: bytes.length, core: bytes.length, ...change } };
}

describe('trust in the server', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('a host that answered with something else for the lists is asked again, and its answer does not stick', async () => {
    for (const wrong of [PAGE_OF_HOST, { body: index.subarray(0, 1000) }, { body: gzipSync('nothing') }]) {
      let times = 0;
      const instead = (path) => (isIndex(path) && times++ < 4 ? wrong : undefined);
      const { page, close } = await visit(browser, { wait: false, instead });
      await failure(page);
      await kept(page);
      times = 9;
      await page.reload();
      assert.match(await search(page, 'Hikvision'), /^1 party may match/);
      await close();
    }
  });

  test('one wrong answer is not even noticed', async () => {
    let times = 0;
    const { page, close } = await visit(browser, { wait: false, instead: (path) => (isIndex(path) && times++ === 0 ? PAGE_OF_HOST : undefined) });
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await close();
  });

  test('another index under the name of the one that the manifest names is refused', async () => {
    const instead = (path) => (isIndex(path) ? { body: another().bytes, type: 'application/octet-stream' } : undefined);
    const { page, close } = await visit(browser, { wait: false, instead });
    assert.match(await failure(page), /damaged/i);
    await close();
  });

  test('an index that the host unpacks on its way is taken by the digest of what is in it', async () => {
    for (const [body, taken] of [[gunzipSync(index), true], [Buffer.concat([gunzipSync(index), Buffer.from('x')]), false]]) {
      const { page, close } = await visit(browser, { wait: false, instead: (path) => (isIndex(path) ? { body, type: 'application/octet-stream' } : undefined) });
      if (taken) assert.match(await search(page, 'Hikvision'), /^1 party may match/);
      else await failure(page);
      await close();
    }
  });

  for (const [what, answer] of [
    ['503', { status: 503, body: 'busy' }],
    ['404', { status: 404, body: 'gone' }],
    ['a page of the host', PAGE_OF_HOST],
    ['half a manifest', { body: '{"index":' }],
  ]) {
    test(`where the manifest is answered with ${what}, the lists that are kept stay in use, the page says so, and works offline afterwards`, async () => {
      let bad = false;
      const { page, context, server, close } = await visit(browser, { instead: (path) => (bad && path === 'manifest.json' ? answer : undefined) });
      await kept(page);
      await page.reload(); // from here on the service worker answers
      await search(page, 'Hikvision');
      await quiet(server);
      bad = true;
      await page.reload();
      assert.match(await search(page, 'Hikvision'), /^1 party may match/);
      await page.getByText('The lists you have stay in use.').waitFor();
      await context.setOffline(true);
      await page.reload();
      assert.match(await search(page, 'Huawei'), /may match/);
      await close();
    });
  }

  test('a newer index that is bad once leaves the kept lists in use, and is taken when it is good', async () => {
    const newer = another();
    let state = 'old';
    const instead = (path) => {
      if (state === 'old') return undefined;
      if (path === 'manifest.json') return { body: JSON.stringify(newer.manifest), type: 'application/json' };
      if (path === newer.name) return state === 'bad' ? PAGE_OF_HOST : { body: newer.bytes, type: 'application/octet-stream' };
      return undefined;
    };
    const { page, server, close } = await visit(browser, { instead });
    await kept(page);
    await search(page, 'Hikvision');
    await quiet(server);
    state = 'bad';
    await page.reload();
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await page.getByText('The lists you have stay in use.').waitFor();
    state = 'good';
    await page.reload();
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    assert.equal(await page.getByText('The lists you have stay in use.').count(), 0);
    await close();
  });

  test('older lists, or fewer, than those in use are not taken without a word', async () => {
    const dated = manifest.lists.filter(({ published }) => published);
    const earlier = manifest.lists.map((list) => (list.id === dated[0].id ? { ...list, published: '2001-01-01' } : list));
    for (const lists of [earlier, manifest.lists.filter(({ id }) => id !== dated[0].id)]) {
      const older = another({ lists });
      let rolled = false;
      const instead = (path) => {
        if (!rolled) return undefined;
        if (path === 'manifest.json') return { body: JSON.stringify(older.manifest), type: 'application/json' };
        return path === older.name ? { body: older.bytes, type: 'application/octet-stream' } : undefined;
      };
      const { page, server, close } = await visit(browser, { instead });
      await search(page, 'Hikvision');
      await quiet(server);
      rolled = true;
      await page.reload();
      await page.getByText(`The server offers older lists than you have, or fewer: ${dated[0].id}`).waitFor();
      assert.equal(server.asked.some((asked) => asked.includes(older.name)), false);
      await page.getByRole('button', { name: 'Use the server’s lists all the same' }).click();
      await page.getByText('The new lists are in use.').waitFor();
      await close();
    }
  });

  test('that older lists were not taken is said although the page’s program came after', async () => {
    const dated = manifest.lists.find(({ published }) => published);
    const older = another({ lists: manifest.lists.filter((list) => list !== dated) });
    let rolled = false;
    let release = () => {};
    const released = new Promise((resolve) => { release = resolve; });
    const instead = async (path) => {
      if (rolled && path === 'manifest.json') return { body: JSON.stringify(older.manifest), type: 'application/json' };
      if (rolled && path === 'app_bg.wasm') await released;
      return undefined;
    };
    const { page, server, close } = await visit(browser, { instead, serviceWorkers: 'block' });
    await search(page, 'Hikvision');
    await quiet(server);
    rolled = true;
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => {
      const { vendorScreenerWorker: worker } = globalThis;
      worker.addEventListener('message', ({ data }) => { globalThis.heard = data.type; });
    }));
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.heard === 'not-updated');
    release();
    await page.getByText(`The server offers older lists than you have, or fewer: ${dated.id}`).waitFor();
    await close();
  });

  test('a page with a publisher’s key takes no lists but those that the publisher has signed', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const id = randomBytes(8);
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const key = Buffer.concat([Buffer.from('Ed'), id, raw]).toString('base64');
    const written = await readFile(`${DIST}/manifest.json`);
    const file = (kind, keyId, bytes) => {
      const signature = Buffer.concat([Buffer.from(kind), keyId, sign(null, bytes, privateKey)]).toString('base64');
      return `untrusted comment: signature\n${signature}\ntrusted comment: for a test\n`;
    };
    const program = (await readFile(`${DIST}/signature.js`, 'utf8')).replace('{{publisher-key}}', key);
    for (const [signature, taken] of [
      [file('Ed', id, written), true],
      [file('Ed', id, Buffer.concat([written, Buffer.from(' ')])), false],
      [file('Ed', randomBytes(8), written), false],
      [file('ED', id, written), false],
      [undefined, false],
    ]) {
      const instead = (path) => {
        if (path === 'signature.js') return { body: program, type: 'text/javascript; charset=utf-8' };
        return path === 'manifest.json.minisig' && signature ? { body: signature } : undefined;
      };
      const { page, close } = await visit(browser, { path: '#view=lists', wait: false, instead, serviceWorkers: 'block' });
      if (taken) await page.getByText('Their publisher has signed these lists').waitFor();
      else await page.getByRole('main').getByText('No publisher has signed these lists').waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'One vendor' }).click();
      if (taken) assert.match(await search(page, 'Hikvision'), /^1 party may match/);
      else await failure(page);
      await close();
    }
  });

  test('a list that makes the search stop is left out by itself, can be removed, and does not come back', async () => {
    // A search program that never ends once it opens what was put together of lists and files.
    let endless = false;
    const instead = async (path) => {
      if (path !== 'vendor-screener.js' || !endless) return undefined;
      const program = await readFile(`${DIST}/${path}`, 'utf8');
      const body = program.replace('static open(bytes) {', `static open(bytes) { if (bytes.length !== ${index.length}) for (;;);`);
      assert.notEqual(body, program);
      return { body, type: 'text/javascript; charset=utf-8' };
    };
    const { page, server, close } = await visit(browser, { path: '#view=lists', instead, wait: false, serviceWorkers: 'block' });
    await page.locator('#files').setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('name\nPeppercorn Gantry AG\n') });
    await page.getByText(/^1 file was added/).waitFor();
    endless = true;
    for (const path of ['?again#view=lists', '?third#view=lists']) {
      await page.goto(server.url + path);
      await page.getByText('Opening the search with these files did not end').waitFor({ timeout: 15_000 });
      await page.getByRole('navigation').getByRole('link', { name: 'One vendor' }).click();
      assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Many' }).click();
    await page.getByText('The list files that you added are not searched here now.').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Lists' }).click();
    await page.getByRole('button', { name: 'Remove mine.csv' }).click();
    await page.getByRole('heading', { name: 'Your files' }).waitFor({ state: 'detached' });
    await page.goto(`${server.url}?fourth`);
    await status(page, /\bready\b/i);
    await close();
  });
});
