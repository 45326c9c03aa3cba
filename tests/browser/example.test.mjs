// The example of the JavaScript interface, for those who build upon it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { axe, DIST, launch, native, visit } from './harness.mjs';

describe('the example page', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('screens a name with a few lines of JavaScript', async () => {
    const { page, heard, close } = await visit(browser, { path: 'example.html', wait: false });
    await page.locator('input:enabled').fill('Hikvision');
    await page.getByText(/Hangzhou Hikvision Digital Technology/).first().waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(heard, []);
    await close();
  });
});

describe('the JavaScript interface', () => {
  let browser;
  let here;
  before(async () => {
    browser = await launch();
    here = await visit(browser);
    await here.page.evaluate(async () => {
      const { default: init, Screener } = await import('./vendor-screener.js');
      await init();
      const { index } = await (await fetch('manifest.json')).json();
      globalThis.Screener = Screener;
      globalThis.bytes = new Uint8Array(await (await fetch(index)).arrayBuffer());
      globalThis.screener = Screener.open(globalThis.bytes);
    });
  });
  after(async () => {
    await here?.close();
    await browser?.close();
  });

  test('a name has the same answer in WebAssembly as natively', async () => {
    const names = ['Hikvision', 'muller ubersee handel', 'Сбербанк', '华为技术有限公司', 'شرکت ماهان', 'Huawei/ZTE', 'no such vendor'];
    const { index } = JSON.parse(await readFile(join(DIST, 'manifest.json'), 'utf8'));
    const answers = native(['--index', join(DIST, index), 'screen', '--format', 'json', '--', ...names]);
    const inWebAssembly = await here.page.evaluate((names) => JSON.parse(JSON.stringify(names.map((name) => screener.screen(name)))), names);
    assert.equal(inWebAssembly.length, names.length);
    assert.ok(inWebAssembly.some(({ hits }) => hits.length > 0));
    // What is not known is null in the one, and left out of the other.
    assert.deepEqual(inWebAssembly, JSON.parse(answers, (_, value) => value ?? undefined));
  });

  test('what is no index, or a part of one, is an error and no crash', async () => {
    const said = await here.page.evaluate(() => {
      const tried = [bytes.slice(0, bytes.length / 2), bytes.slice(1), new Uint8Array(), new TextEncoder().encode('<!doctype html>')];
      return tried.map((bytes) => {
        try {
          Screener.open(bytes);
          return 'opened';
        } catch (error) {
          return error instanceof Error && error.message;
        }
      });
    });
    for (const message of said) assert.match(String(message), /\w+ \w+/);
    assert.ok(!said.includes('opened'));
    assert.equal(await here.page.evaluate(() => screener.screen('Hikvision').hits.length), 1); // the other goes on
  });

  test('lists() says what each list is and of which date', async () => {
    const lists = await here.page.evaluate(() => screener.lists());
    assert.ok(lists.length > 5);
    for (const list of lists) {
      assert.match(list.id, /^[a-z]{2}-[a-z0-9-]+$/);
      assert.ok(list.title && list.authority, list.id);
      assert.match(list.published, /^\d{4}-\d\d-\d\d$/, list.id);
      assert.match(list.sha256, /^[0-9a-f]{64}$/, list.id);
      assert.equal(typeof list.parties, 'number');
    }
  });

  test('screen() gives plain objects with camelCase keys that survive JSON', async () => {
    const answer = await here.page.evaluate(() => {
      const answer = screener.screen('Hik Vision', { limit: 3 });
      const odd = [];
      const walk = (value, path) => {
        if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
        const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
        if (!plain) odd.push(`${path}: ${Object.prototype.toString.call(value)}`);
        for (const [key, inner] of Object.entries(value)) {
          if (key.includes('_')) odd.push(`${path}.${key}`);
          walk(inner, `${path}.${key}`);
        }
      };
      walk(answer, 'answer');
      return { odd, json: JSON.parse(JSON.stringify(answer)) };
    });
    assert.deepEqual(answer.odd, []);
    assert.equal(answer.json.query, 'Hik Vision');
    assert.ok(answer.json.hits[0].score > 80);
    assert.ok(answer.json.searched.length > 5);
  });

  test('restrictions() answers what if it were designated', async () => {
    const [plain, designated] = await here.page.evaluate(() => {
      const { id } = screener.screen('Hikvision').hits[0].party;
      return [screener.restrictions(id), screener.restrictions(id, { ifListed: 'us-ofac-sdn' })];
    });
    assert.ok(JSON.stringify(designated).length > JSON.stringify(plain).length);
  });

  test('a party that does not exist has no restrictions', async () => {
    assert.equal(await here.page.evaluate(() => screener.restrictions('no-such-party') === undefined), true);
  });

  test('options and files that make no sense are refused with an Error, and the rest goes on', async () => {
    const refused = await here.page.evaluate(() => {
      const attempt = (action) => {
        try {
          action();
          return 'accepted';
        } catch (error) {
          return error instanceof Error ? 'Error' : typeof error;
        }
      };
      return {
        empty: attempt(() => Screener.open(new Uint8Array())),
        noise: attempt(() => Screener.open(crypto.getRandomValues(new Uint8Array(4096)))),
        cut: attempt(() => Screener.open(bytes.slice(0, bytes.length / 2))),
        kind: attempt(() => screener.screen('Hikvision', { kind: 'planet' })),
        threshold: attempt(() => screener.screen('Hikvision', { threshold: 101 })),
        list: attempt(() => screener.screen('Hikvision', { lists: ['us-bis-el', 'no-such-list'] })),
        after: attempt(() => screener.screen('Hikvision')),
      };
    });
    assert.deepEqual(refused, {
      empty: 'Error',
      noise: 'Error',
      cut: 'Error',
      kind: 'Error',
      threshold: 'Error',
      list: 'Error',
      after: 'accepted',
    });
  });
});
