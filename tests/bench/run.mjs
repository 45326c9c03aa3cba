// `node run.mjs PLAN OUT`: measures what the plan says in one Chromium and writes what was measured.
//
// Each engine gets a fresh browser context and page, hence a process and a heap of its own, in every pass. `cargo xtask bench`
// makes the plan, the corpora and the report.

import { createServer } from 'node:http';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The engines in their order: the npm package, or the WebAssembly program, and which data they open. */
const ENGINES = {
  ours: { wasm: 'vendor-screener_bg.wasm', data: 'index' },
  'ours-50': { wasm: 'vendor-screener_bg.wasm', data: 'index', grows: false },
  fuse: { package: 'fuse.js', data: 'names' },
  minisearch: { package: 'minisearch', data: 'names' },
  flexsearch: { package: 'flexsearch', data: 'names' },
  m31coding: { package: '@m31coding/fuzzy-search', data: 'names' },
  ufuzzy: { package: '@leeoniya/ufuzzy', data: 'names' },
  strsim: { wasm: 'scan_bg.wasm', data: 'names' },
};

const [planFile, out] = process.argv.slice(2);
const plan = JSON.parse(await readFile(planFile, 'utf8'));
const site = plan.site;

/** What a host sends, as it is and compressed as well as can be. */
function weigh(...files) {
  const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  const all = (size) => files.reduce((sum, bytes) => sum + size(bytes), 0);
  // What is compressed already goes as it is.
  const packed = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
  return {
    raw: all((bytes) => bytes.length),
    gzip: all((bytes) => (packed(bytes) ? bytes.length : gzipSync(bytes, { level: 9 }).length)),
    brotli: all((bytes) => (packed(bytes) ? bytes.length : brotli(bytes).length)),
  };
}

/** Puts each engine into one minified file, as an application ships it, and weighs it with its WebAssembly. */
async function bundle() {
  await mkdir(join(site, 'engines'), { recursive: true });
  const wasm = { ours: plan.dist, 'ours-50': plan.dist, strsim: plan.scan };
  const engines = {};
  const lock = JSON.parse(await readFile(join(HERE, 'package-lock.json'), 'utf8'));
  for (const [id, engine] of Object.entries(ENGINES)) {
    const outfile = join(site, 'engines', `${id}.js`);
    await build({
      entryPoints: [join(HERE, 'engines', `${id}.js`)],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
      alias: { 'vendor-screener': join(plan.dist, 'vendor-screener.js'), scan: join(plan.scan, 'scan.js') },
    });
    const code = [await readFile(outfile)];
    if (engine.wasm) {
      await copyFile(join(wasm[id], engine.wasm), join(site, engine.wasm));
      code.push(await readFile(join(site, engine.wasm)));
      // Ours is weighed as it is published.
      if (wasm[id] === plan.dist) code[0] = await readFile(join(plan.dist, 'vendor-screener.js'));
    }
    engines[id] = { code: weigh(...code), version: lock.packages[`node_modules/${engine.package}`]?.version ?? null };
  }
  for (const file of ['bench.html', 'bench.js']) await copyFile(join(HERE, file), join(site, file));
  return engines;
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Serves the site isolated from other origins: only then are a page's clocks exact to 5 µs. */
async function serve() {
  const server = createServer(async (request, response) => {
    const file = normalize(join(site, new URL(request.url, 'http://localhost').pathname));
    const body = file.startsWith(normalize(site + sep)) ? await readFile(file).catch(() => null) : null;
    response.writeHead(body ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'no-store',
    });
    response.end(body ?? 'not found');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

/** The page's JavaScript heap and array buffers after a forced collection, and WebAssembly's memory, in bytes. */
async function memory(page, debug) {
  for (let turn = 0; turn < 2; turn++) await debug.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await debug.send('Runtime.getHeapUsage');
  return { heap: usedSize, buffers: backingStorageSize };
}

/** One engine on one corpus in one pass. */
async function measure(browser, base, id, corpus, pass) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(plan.patience * 1000);
    await page.goto(`${base}bench.html`);
    await page.waitForFunction(() => globalThis.bench);
    if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('the page is not isolated; its clock is coarse');
    const debug = await context.newCDPSession(page);
    await debug.send('HeapProfiler.enable');
    const { data, wasm } = ENGINES[id];
    const before = await memory(page, debug);
    await page.evaluate((files) => globalThis.bench.prepare(files), {
      module: `engines/${id}.js`,
      [data]: corpus[data],
      ...(wasm && { wasm }),
    });
    const { perturbed, ordinary } = corpus.queries;
    const { seconds: budget, patience, least, rounds, passes } = corpus;
    // Each pass has its share of the questions.
    const share = (queries) => {
      const [from, to] = [pass, pass + 1].map((pass) => Math.floor((queries.length * pass) / passes));
      return { queries, from, count: to - from, budget, patience, least };
    };
    const within = (method, options) => page.evaluate(([method, options]) => globalThis.bench[method](options), [method, options]);
    const started = await Promise.race([
      within('start', perturbed[0]),
      new Promise((_, refuse) => setTimeout(refuse, plan.patience * 1000, new Error(`not ready after ${plan.patience} s`)).unref()),
    ]);
    const answers = await within('time', { ...share(perturbed), rounds });
    const after = await memory(page, debug);
    const run = {
      ...started,
      answers,
      heap: after.heap - before.heap,
      buffers: after.buffers - before.buffers,
      linear: await within('linearMemory'),
    };
    if (ordinary.length) {
      run.ordinary = await within('bests', share(ordinary));
      const vendors = ordinary.flatMap((name, at) => [name, perturbed[at % perturbed.length]]);
      run.batch = await within('batch', share(vendors));
    }
    return run;
  } catch (problem) {
    return { problem: String(problem.message ?? problem).split('\n')[0] };
  } finally {
    await context.close();
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const engines = await bundle();
const server = await serve();
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: plan.chrome,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
});
const runs = [];
let load = 0; // the greatest, of the machine's last minute
const tooSlow = new Set();
const corpora = [];
for (const corpus of plan.corpora) {
  const file = (path) => readFile(join(site, path));
  corpus.queries = JSON.parse(await file(corpus.queries));
  corpora.push({ id: corpus.id, names: weigh(await file(corpus.names)), index: weigh(await file(corpus.index)) });
  for (let pass = 0; pass < corpus.passes; pass++) {
    // To and fro, so that what the machine does meanwhile falls on all alike.
    const order = Object.keys(ENGINES).filter((id) => !tooSlow.has(id) && !(corpus.grows && ENGINES[id].grows === false));
    if (pass % 2) order.reverse();
    for (const id of order) {
      load = Math.max(load, loadavg()[0]);
      const run = await measure(browser, base, id, corpus, pass);
      runs.push({ corpus: corpus.id, engine: id, pass, ...run });
      const says = run.problem ?? `ready in ${run.ready.toFixed(0)} ms, median ${median(run.answers.map(({ ms }) => ms)).toFixed(2)} ms`;
      console.error(`      ${corpus.id}, pass ${pass + 1}: ${id.padEnd(10)} ${says}`);
      // A peer that would take minutes with the next, larger corpus is left out there; ours never is.
      const slow = run.problem || run.ready > plan.enough.ready || median(run.answers.map(({ ms }) => ms)) > plan.enough.query;
      if (corpus.grows && slow && id !== 'ours') tooSlow.add(id);
    }
  }
}
const browserVersion = browser.version();
await browser.close();
server.close();
server.closeAllConnections();
const machine = { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, memory: totalmem(), system: type(), load };
await writeFile(out, JSON.stringify({ chromium: browserVersion, machine, engines, corpora, runs }));
