// One engine in a page of its own. What it needs is fetched first, so that no time is the network's.

const UNTIMED = 20; // queries before those that are timed, so that the machine code is there

const seconds = (since) => (performance.now() - since) / 1000;

let engine;
let address;
let files;

const fetched = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());

/** Fetches the engine's module and files: `{ module, names, index, wasm }`, paths, some of them absent. */
async function prepare({ module, ...paths }) {
  address = URL.createObjectURL(new Blob([await fetched(module)], { type: 'text/javascript' }));
  files = {};
  for (const [what, path] of Object.entries(paths)) files[what] = await fetched(path);
}

/** From bytes in hand to ready, and to the first answer, in milliseconds: compiling the code counts. */
async function start(name) {
  const started = performance.now();
  engine = await import(address);
  await engine.load(files);
  const ready = performance.now() - started;
  engine.query(name);
  const first = performance.now() - started;
  URL.revokeObjectURL(address);
  files = undefined; // what the engine keeps is its own
  return { ready, first, settings: engine.settings };
}

/**
 * Times queries one by one: `count` of them from the one numbered `from` on, all of them unless that takes longer than
 * `patience`, and then `least`; and again while the time is below `budget`, as often as `rounds` says. Only the first round
 * gives the hits. Times are in seconds.
 */
function time({ queries, from, count, least, patience, budget, rounds = 1 }) {
  const began = performance.now();
  for (let at = 1; at <= UNTIMED && seconds(began) < budget / 4; at++) {
    engine.query(queries[(from + queries.length - at) % queries.length]);
  }
  const goes = (at) => {
    if (at < count) return at < least || seconds(began) < patience;
    return at < count * rounds && seconds(began) < budget;
  };
  const answers = [];
  for (let at = 0; goes(at); at++) {
    const query = from + (at % count);
    const started = performance.now();
    const hits = engine.query(queries[query]);
    answers.push({ query, ms: performance.now() - started, hits: at < count ? hits : null });
  }
  return answers;
}

/** The best score of each query, 1 where an engine has none; null if there is no hit. */
function bests(options) {
  return time(options).map(({ query, hits }) => [query, hits.length ? Math.max(...hits.map(([, score]) => score ?? 1)) : null]);
}

/** One query after the other, as a list of vendors is screened. */
function batch({ queries, from, budget, least }) {
  const started = performance.now();
  let names = 0;
  while (names < queries.length && (names < least || seconds(started) < budget)) {
    engine.query(queries[(from + names) % queries.length]);
    names++;
  }
  return { names, seconds: seconds(started) };
}

const linearMemory = () => engine.linearMemory?.() ?? 0;

globalThis.bench = { prepare, start, time, bests, batch, linearMemory };
