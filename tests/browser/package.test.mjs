// The engine as a package of npm: installed from its file, it screens in Node, in a browser without a bundler, and in what Vite makes.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { DIST, launch } from './harness.mjs';

const run = promisify(execFile);
const PACKAGE = process.env.VENDOR_SCREENER_PACKAGE;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm', '.bin': 'application/octet-stream' };

/** What is asked in each place: who Hikvision is, and what bars an investment. */
const SCREEN = `
  const screener = Screener.open(bytes);
  const [hit] = screener.screen('Hikvision').hits;
  const invest = hit.verdicts.find(({ activity, who }) => activity === 'invest_securities' && who === 'us_person');
  const answer = [hit.party.name, invest.strength, ...invest.lists];
`;
const EXPECTED = ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'prohibited', 'us-ofac-cmic'];

describe('the package', { skip: !PACKAGE && 'VENDOR_SCREENER_PACKAGE names no package' }, () => {
  let folder;
  let browser;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'package '));
    await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', PACKAGE], { cwd: folder });
    const { index } = JSON.parse(await readFile(join(DIST, 'manifest.json'), 'utf8'));
    await mkdir(join(folder, 'public'));
    await copyFile(join(DIST, index), join(folder, 'public/lists.bin'));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Serves a folder, opens a page of it, and gives what it says: its title, once it has one. */
  async function answerOf(root, path) {
    const server = createServer(async (request, response) => {
      const file = join(root, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
      try {
        const body = await readFile(file);
        response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const page = await browser.newPage();
    const heard = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    try {
      await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
      await page.waitForFunction(() => document.title, null, { timeout: 20_000 }).catch((error) => assert.fail(`${error} ${heard}`));
      assert.deepEqual(heard, []);
      return JSON.parse(await page.title());
    } finally {
      await page.close();
      server.closeAllConnections();
      server.close();
    }
  }

  const page = (script) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module">${script}</script></html>`;

  test('holds the program, its types, its licences, and nothing else', async () => {
    const { stdout } = await run('tar', ['-tzf', PACKAGE]);
    assert.deepEqual(stdout.trim().split('\n').sort(), [
      'package/LICENSE-APACHE',
      'package/LICENSE-MIT',
      'package/README.md',
      'package/THIRD-PARTY.html',
      'package/node.js',
      'package/package.json',
      'package/vendor-screener.d.ts',
      'package/vendor-screener.js',
      'package/vendor-screener_bg.wasm',
    ]);
  });

  test('screens in Node', async () => {
    const program = `
      import { readFile } from 'node:fs/promises';
      import init, { Screener } from 'vendor-screener';
      await init();
      const bytes = await readFile('public/lists.bin');
      ${SCREEN}
      console.log(JSON.stringify(answer));`;
    await writeFile(join(folder, 'in-node.js'), program);
    const { stdout } = await run(process.execPath, ['in-node.js'], { cwd: folder });
    assert.deepEqual(JSON.parse(stdout), EXPECTED);
  });

  test('screens in a browser without a bundler', async () => {
    const script = `
      import init, { Screener } from './node_modules/vendor-screener/vendor-screener.js';
      await init();
      const bytes = new Uint8Array(await (await fetch('./public/lists.bin')).arrayBuffer());
      ${SCREEN}
      document.title = JSON.stringify(answer);`;
    await writeFile(join(folder, 'plain.html'), page(script));
    assert.deepEqual(await answerOf(folder, 'plain.html'), EXPECTED);
  });

  test('screens in what Vite makes', async () => {
    const script = `
      import init, { Screener } from 'vendor-screener';
      await init();
      const bytes = new Uint8Array(await (await fetch('/lists.bin')).arrayBuffer());
      ${SCREEN}
      document.title = JSON.stringify(answer);`;
    await writeFile(join(folder, 'main.js'), script);
    await writeFile(join(folder, 'index.html'), page("import './main.js';"));
    const vite = new URL('./node_modules/vite/bin/vite.js', import.meta.url).pathname;
    await symlink(new URL('./node_modules/vite', import.meta.url).pathname, join(folder, 'node_modules/vite'));
    await run(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder });
    assert.deepEqual(await answerOf(join(folder, 'dist'), 'index.html'), EXPECTED);
  });
});
