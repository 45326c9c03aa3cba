// Holds the lists and searches them, away from the page, so that typing never waits.
// `protocol.d.ts` has its messages: `ToWorker`, `FromWorker`.
/**
 * @import { Call, Done, Ended, Failed, FromReader, FromWorker, Held, Kept, Methods, MethodTable, Progress, Reason, Ready,
 *   ServerIndex, ToReader, ToWorker } from './protocol'
 */
import init, { Screener } from './vendor-screener.js';
import { MOST_TRIES, accounts, before, read, write } from './kept.js';
import { Failure, beside, fetchManifest, messageOf, newest, reasoned } from './server-lists.js';
import { startWorker } from './start-worker.js';

/** @type {{ opened: Screener, bytes: Uint8Array, rest: Uint8Array } | null} */
let early = null; // the search over an index, made ready while it was on its way

async function startEngine() {
  try {
    await init({ module_or_path: beside('./vendor-screener_bg.wasm') });
  } catch (error) {
    throw new Failure('engine', error);
  }
}

/** @type {Screener} */
let screener; // once there are lists
/** @type {Held | undefined} */
let inUse; // how these lists came about
/** @type {Ready | Failed | null} */
let standing = null; // the last word on how the worker stands, for whoever asks later
/** @type {Map<FromWorker['type'], FromWorker>} */
const told = new Map(); // the same on list files, on what changed, and on lists of the server that were not taken

/** @param {FromWorker} said */
function say(said) {
  if (said.type === 'files' || said.type === 'changes' || said.type === 'not-updated') told.set(said.type, said);
  if (said.type === 'checked' && said.newer) told.delete('not-updated');
  postMessage(said);
}

/** @param {Ready | Failed} message */
function report(message) {
  standing = message;
  told.delete('changes');
  told.delete('not-updated');
  say(message);
  if (message.type !== 'ready') return;
  inUse = message.held;
  setTimeout(() => screener.warmUp()); // a visitor looks at the page before typing
}

/** Puts an index in the place of the one in use. @param {Uint8Array} bytes */
function use(bytes) {
  let opened;
  try {
    opened = openedEarly(bytes) ?? Screener.open(bytes);
  } catch (error) {
    throw new Failure('index', error);
  }
  screener?.free();
  screener = opened;
}

/** The search over this index if it was made ready before. @param {Uint8Array} bytes */
function openedEarly(bytes) {
  if (early?.bytes !== bytes) return null;
  const { opened, rest } = early;
  early = null;
  try {
    opened.addDetails(rest);
    return opened;
  } catch {
    opened.free();
    return null; // opening the whole says what is wrong
  }
}

async function open(accept = false) {
  const begun = performance.now();
  const engine = startEngine();
  const manifest = fetchManifest();
  manifest.catch(() => {}); // it is looked at below
  engine.catch(() => {});
  const kept = await read('built-in', 'added', 'combined', 'previous', 'tries');
  const files = Boolean(kept.added?.length); // then it is searched only together with them
  const openCore = async (/** @type {Uint8Array} */ core) => {
    await engine;
    return files ? null : Screener.openCore(core);
  };
  const [{ index: builtIn, refused, opened }] = await Promise.all([newest(manifest, kept['built-in'], { openCore, accept }), engine]);
  early = opened ? { opened, bytes: builtIn.bytes, rest: builtIn.bytes.subarray((await manifest).core) } : null;
  const leftOut = files && (self.name.includes('without files') || (kept.tries ?? 0) >= MOST_TRIES);
  const together = !leftOut && (files || kept.combined?.name === builtIn.name) && (await usable(kept)) ? kept.combined : undefined;
  const known = builtIn === kept['built-in'];
  if (!together && !(await useBuiltIn(builtIn, known))) return; // the reader goes on
  /** @type {Held} */
  const held = {
    name: builtIn.name,
    builder: (together ?? builtIn).builder,
    detection: together ? undefined : builtIn.detection,
    signed: Boolean(builtIn.signed),
    added: accounts(kept.added),
    overruled: together?.overruled ?? [],
    outdated: files && !leftOut && together?.name !== builtIn.name,
    leftOut,
    previous: kept.previous?.until,
    kept: true,
  };
  if (!known) {
    /** @type {Kept} */
    const old = files ? {} : before(kept['built-in'], builtIn.lists); // with files, whoever combines them sees to it
    held.previous = old.previous?.until ?? held.previous;
    write({ 'built-in': builtIn, ...old });
  }
  if (kept.combined) write({ tries: leftOut ? MOST_TRIES : undefined });
  report({ type: 'ready', lists: screener.lists(), held, ms: performance.now() - begun });
  // Without a network nothing is newer.
  if (refused && refused.reason !== 'network') say({ type: 'not-updated', ...refused });
  if (held.outdated) work({ type: 'combine' });
}

/**
 * Uses the server's index. One whose names were folded by another version of the program goes to the reader first.
 *
 * @param {ServerIndex} builtIn
 * @param {boolean} known
 */
async function useBuiltIn(builtIn, known) {
  try {
    use(builtIn.bytes);
    return true;
  } catch (error) {
    if (/folded/.test(messageOf(error))) {
      await write({ 'built-in': builtIn });
      work({ type: 'combine' });
      return false;
    }
    if (!known) throw error;
    await write({ 'built-in': undefined }); // damaged on the device
    await open();
    return false;
  }
}

/**
 * Uses the index that was made of built-in lists and files, if this program can read it. The page is told, since opening a list that
 * was made to do harm may never end: then it starts another worker, which leaves the files out.
 *
 * @param {Kept} kept
 */
async function usable({ combined, tries = 0 }) {
  if (!combined) return false;
  await write({ tries: tries + 1 });
  say({ type: 'opening' });
  try {
    use(combined.bytes);
    return true;
  } catch {
    return false; // another version of the page made it
  }
}

// Files are read by a worker of their own, which ends with its job and so gives its memory back.
/** @type {Worker | null} */
let reader = null;
let busy = false;

function endReader() {
  reader?.terminate();
  reader = null;
  busy = false;
}

/** Says how the job stands. @param {Progress | Ended} job */
const tell = (job) => say({ type: 'files', job });

/** Gives the reader a job: to add files, to remove some, or to put everything together anew. @param {ToReader} job */
function work(job) {
  if (busy) return;
  /** @param {Ended['outcome']} outcome @param {Reason} reason */
  const ended = (outcome, reason, message = '') => {
    endReader();
    if (screener) tell({ outcome, message });
    else report({ type: 'failed', reason, message });
  };
  /** @param {unknown} error */
  const broken = (error) => ended('broken', 'index', messageOf(error));
  // Without a network it is there only if it is kept, which it is from its first use on.
  const absent = () => ended('absent', 'network');
  try {
    if (!reader) {
      reader = startWorker('./reader.js', 'files');
      reader.onerror = absent; // until it says a first word
    }
  } catch (error) {
    return broken(error);
  }
  busy = true;
  reader.onmessage = (/** @type {MessageEvent<FromReader>} */ { data }) => {
    if (reader) reader.onerror = broken;
    if (data.type === 'progress') tell(data);
    if (data.type === 'failed') (data.absent ? absent : broken)(data);
    if (data.type === 'done') done(data).catch(broken);
  };
  reader.postMessage(job);
}

/** Uses what the reader made. Where nothing can be kept the reader alone has the files, and stays. @param {Done} done */
async function done({ outcome, count, refused, same, bytes, held, changes }) {
  if ((held ?? inUse)?.kept) endReader();
  busy = false;
  if (changes) {
    const { json, ...shown } = changes;
    const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    say({ type: 'changes', changes: { ...shown, url } });
  }
  if (bytes && held) {
    use(bytes);
    write({ tries: undefined });
    report({ type: 'ready', lists: screener.lists(), held, ms: 0 });
  } else if (outcome === 'removed') {
    await open();
  }
  tell({ outcome, count, refused, same });
}

async function check() {
  try {
    const { index, lists } = await fetchManifest();
    const days = lists.map(({ published }) => published).filter(Boolean).sort();
    const newer = index !== inUse?.name;
    say({ type: 'checked', newer, day: days?.at(-1) });
  } catch {
    // Without a network, nothing can be newer.
  }
}

/** @type {{ at: string, asked: object, answer: object } | null} */
let newestAnswer = null; // for its record

/** Of the lists that somebody chose those that are here; where none is, all are searched. @param {string[]} [chosen] */
function ofThese(chosen) {
  if (!chosen?.length) return undefined;
  return screener.lists().map(({ id }) => id).filter((id) => chosen.includes(id));
}

/** @param {Extract<ToWorker, { type: 'screen' }>} question */
function screen({ id, name, options, country }) {
  const begun = performance.now();
  try {
    const answer = screener.screen(name, { ...options, lists: ofThese(options?.lists) });
    newestAnswer = { at: new Date().toISOString(), asked: { name, country, ...options }, answer };
    const reminders = country ? screener.reminders(country) : [];
    say({ type: 'answer', id, answer, reminders, ms: performance.now() - begun });
  } catch (error) {
    report({ type: 'failed', reason: 'crashed', message: messageOf(error), id });
  }
}

let recordsTried = 0;

/**
 * Makes the record of the newest answer. The desk has the program that writes records: most visitors never need it. A browser may
 * remember that it did not come: the next try asks by another address.
 *
 * @param {NonNullable<typeof newestAnswer>} of
 */
async function record({ at, asked, answer }) {
  const name = `screening-record-${at.slice(0, 10)}.html`;
  try {
    /** @type {typeof import('./desk.js')} */
    const desk = await (recordsTried++ ? import(beside(`./desk.js?${recordsTried}`).href) : import('./desk.js'));
    await desk.default({ module_or_path: beside('./desk_bg.wasm') });
    const html = desk.recordOfOne(at, JSON.stringify(asked), JSON.stringify(answer));
    say({ type: 'record', name, blob: new Blob([html], { type: 'text/html;charset=utf-8' }) });
  } catch {
    say({ type: 'record', name }); // without a network it is there only if it is kept
  }
}

/** What the party's page and the pictures ask. A question that cannot be answered has no result. @type {MethodTable} */
const METHODS = {
  party: (id) => screener.party(id),
  restrictions: (id, options) => screener.restrictions(id, options),
  profiles: () => screener.profiles(),
  survey: (options) => screener.survey(options),
  overlaps: () => screener.overlaps(),
  ownership: (options) => Screener.ownership(options),
};

/** @template {keyof Methods} M @param {Call<M>} asked */
function call({ id, method, args }) {
  let result;
  try {
    result = METHODS[method](...args);
  } catch {
    result = undefined;
  }
  say({ type: 'result', id, result });
}

/** @param {unknown} error */
const notUpdated = (error) => say({ type: 'not-updated', ...reasoned(error) });

addEventListener('message', (/** @type {MessageEvent<ToWorker>} */ { data }) => {
  switch (data?.type) {
    case 'hello':
      for (const said of [standing, ...told.values()]) if (said) say(said);
      return;
    case 'screen': return screener && screen(data);
    case 'call': return screener && call(data);
    case 'record': return newestAnswer && record(newestAnswer);
    case 'check': return check();
    case 'update':
      told.delete('not-updated'); // it is tried again
      return open(data.accept).catch(notUpdated);
    case 'try': return write({ tries: undefined }).then(() => open()).catch(notUpdated);
    case 'add': case 'remove': case 'prefer': case 'of-day': case 'compare': return work(data);
    case 'cancel':
      endReader();
      tell({ outcome: 'cancelled' });
  }
});

open().catch((error) => report({ type: 'failed', ...reasoned(error) }));
