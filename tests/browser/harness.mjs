// What every browser test needs: the built page on a small server of its own, a Chromium, and a
// page that remembers all that it logged and asked for.
//
// The page is served below a sub-path, because it promises to live in any folder, and with a strict
// content security policy of the host's on top of its own, because it promises to work under it.

import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The page that is tested: the built one, unless another folder is named. */
export const DIST = process.env.VENDOR_SCREENER_PAGE ? join(process.env.VENDOR_SCREENER_PAGE, sep) : fileURLToPath(new URL('../../dist/', import.meta.url));
export const MOUNT = '/reports/2026/vendor-screener/';
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.gz': 'application/octet-stream', // as a file: nothing may inflate it on the way
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** What the command line prints. It is compiled if nobody says where it is. */
export function native(commands) {
  const ready = process.env.VENDOR_SCREENER_CLI;
  const [program, ...before] = ready ? [ready] : ['cargo', 'run', '--locked', '--quiet', '--bin', 'vendor-screener', '--'];
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const env = { ...process.env, VENDOR_SCREENER_DATA: join(DIST, 'no-data') }; // not the lists that a developer has fetched
  return execFileSync(program, [...before, ...commands], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
}

/**
 * Serves `dist` below MOUNT on a free port of 127.0.0.1.
 *
 * `instead(path)` may answer in the file's place: return `{ status, body, type }`, or nothing.
 * Without `policy` the page has only the content security policy that it brings itself.
 * `asked` lists every request that reached the server, in order.
 */
export async function serve({ instead = () => undefined, policy = POLICY } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    asked.push(`${request.method} ${request.url}`);
    const answer = (status, type, body) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
        ...(policy && { 'Content-Security-Policy': policy }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (!path.startsWith(MOUNT)) return answer(404, 'text/plain', `outside ${MOUNT}`);
    const inside = path.slice(MOUNT.length) || 'index.html';
    const replaced = await instead(inside);
    if (replaced) return answer(replaced.status ?? 200, replaced.type ?? 'text/plain', replaced.body ?? '');
    const file = normalize(join(DIST, inside));
    if (!file.startsWith(normalize(DIST + sep))) return answer(404, 'text/plain', 'not found');
    try {
      answer(200, TYPES[extname(file)] ?? 'application/octet-stream', await readFile(file));
    } catch {
      answer(404, 'text/plain', 'not found');
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref(); // a test that fails leaves it open, and must not keep the program from ending
  return {
    url: `http://127.0.0.1:${server.address().port}${MOUNT}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

/** Starts Chromium: the one that VENDOR_SCREENER_CHROME names (`cargo xtask test` sets it). */
export const launch = () => chromium.launch(options());

/** The same with a profile in this folder, as a visitor has one. */
export const launchProfile = (folder) => chromium.launchPersistentContext(folder, { ...options(), locale: 'en-GB', reducedMotion: 'reduce' });

function options() {
  const executablePath = process.env.VENDOR_SCREENER_CHROME || undefined;
  if (executablePath && !existsSync(executablePath)) {
    throw new Error(`VENDOR_SCREENER_CHROME names ${executablePath}, which does not exist`);
  }
  return {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox', // containers often run as root, where Chromium's sandbox cannot start
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // nothing leaves this machine
    ],
  };
}

/**
 * Opens the page and waits until its lists are ready.
 *
 * Returns `{ page, context, server, heard, close }`; `heard` is what must stay empty: messages on
 * the console, uncaught errors, failed requests. `path` is what follows the folder in the address.
 */
export async function visit(
  browser,
  { path = '', wait = true, instead, policy, colorScheme = 'light', width = 1280, height = 900, ...options } = {},
) {
  const server = await serve({ instead, policy });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000); // a machine that builds beside it is slow
  const heard = [];
  const requests = [];
  page.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  // A blob is in this browser's memory.
  context.on('request', (request) => request.url().startsWith('blob:') || requests.push(`${request.method()} ${request.url()}`));
  await page.goto(server.url + path);
  if (wait) await ready(page);
  return {
    page,
    context,
    server,
    heard,
    requests,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** The field for the name, whether it is a search box or a combobox. */
export function nameField(page) {
  return page.getByRole('searchbox').or(page.getByRole('combobox', { name: /vendor name/i })).first();
}

/** The hits: one article each. */
export function hits(page) {
  return page.getByRole('main').getByRole('article');
}

/** The status as it is announced: a moment after it has settled, so that typing is not talked over. */
export function announced(page) {
  return page.getByRole('main').getByRole('status');
}

/** Waits until the status line, for the eye, says what `pattern` matches, and returns it. */
export async function status(page, pattern) {
  const line = page.locator('.status > :not([role=status])').filter({ hasText: pattern });
  await line.waitFor({ state: 'attached' });
  return (await line.textContent()).trim();
}

/** Waits until the page says that the lists cannot be searched, and returns what it says. */
export async function failure(page) {
  const alert = page.getByRole('alert').filter({ hasText: /could not be searched/i });
  await alert.waitFor();
  return alert.innerText();
}

/** Waits until the lists can be searched. Before that the page says that one can type *already*. */
export async function ready(page) {
  await status(page, /\bready\b|may match|found|cannot be searched yet/i);
}

/** Waits until a name can be searched, whatever the page's language. */
export const opened = (page) => page.locator('.status:not(.status-busy) > p[aria-hidden]').waitFor();

/** The sentences of a language that is not English, by key, as the page fetches them. */
export async function sentences(id) {
  const lines = (await readFile(join(DIST, `languages/${id}.txt`), 'utf8')).split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

/** Waits until the page is kept on the device. */
export const kept = (page) =>
  page.evaluate(() =>
    navigator.serviceWorker.ready.then(
      ({ active }) =>
        new Promise((done) => {
          const look = () => (active.state === 'activated' ? done() : setTimeout(look, 20));
          look();
        }),
    ),
  );

/** Types a name in place of the one that is there, and waits for its answer. */
export async function search(page, name) {
  await opened(page); // after a reload the page finds what was asked before
  // Emptied first, because the status line may well say the same of both names.
  await nameField(page).fill('');
  await status(page, /\bready\b/i);
  await nameField(page).fill(name);
  return status(page, /may match|found|cannot be searched yet/i);
}

/** Opens every hit: where there are several, one is open at a time. */
export async function openAll(page) {
  const closed = page.locator('.hits :is(.row-name, .hits-title button)[aria-expanded=false]');
  if (await closed.count()) await page.locator('.hits-all:not([hidden]) button').click();
}

/** Opens everything that the hits keep folded, from the outside in. */
export async function unfold(page) {
  await openAll(page);
  for (const closed = page.locator('main details:not([open]) > summary:visible'); await closed.count(); ) {
    await closed.first().click();
  }
}

/** Waits until the server has heard nothing for `ms` milliseconds. */
export async function quiet(server, ms = 700) {
  for (let seen = -1; seen !== server.asked.length; ) {
    seen = server.asked.length;
    await new Promise((done) => setTimeout(done, ms));
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The same of both themes, which differ in their colours alone. */
export async function axeInBothThemes(page) {
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands, by some rules or all of these standards, one readable line for each element. */
export async function axe(page, rules = STANDARDS) {
  // Evaluated by the debugger, which the content security policy does not bind.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly }), rules);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
