// Holds the lists and searches them, away from the page, so that typing never waits.
//
//   in    {type: 'hello'}                        say again how you stand
//         {type: 'screen', id, name, options, country}   search a name; of the vendor's country, the law on it is told
//         {type: 'check'}                        ask whether there are newer lists
//         {type: 'update', accept}               use the newest ones; `accept`: even if they are older than those in use
//         {type: 'try'}                          search the files added, which were left out
//         {type: 'add', files}                   search these list files of the visitor's too, from now on
//         {type: 'remove', id}                   forget those that were added under this id
//         {type: 'prefer', id, on}               use their editions even where others are newer, or no longer so
//         {type: 'of-day', id, day}              they do not say of which day they are, and are of this one
//         {type: 'compare'}                      what changed when lists were last replaced
//         {type: 'cancel'}                       give up adding, removing or comparing
//         {type: 'record'}                       the record of the newest answer, to be saved
//         {type: 'call', id, method, args}       ask anything else of the interface
//   out   {type: 'ready', lists, held, ms}       other lists may take the place of the first ones
//         {type: 'answer', id, answer, reminders, ms}
//         {type: 'record', name, blob}           no blob: it could not be made
//         {type: 'checked', newer, day}          whether there are newer ones, and of which day
//         {type: 'opening'}                      what was put together of lists and files is being opened
//         {type: 'not-updated', reason, message}   as `failed`, or: older, and message names the lists
//         {type: 'files', job}                   how far adding or removing files is: see www/reader.js
//         {type: 'changes', changes}             {lists, unchanged, url}: the url is that of all changes as JSON
//         {type: 'result', id, result}           of a call; undefined if it failed
//         {type: 'failed', reason, message, id?} reason: network, missing, engine, index, crashed
//
// `held` is {name, builder, detection, signed, added, overruled, outdated, leftOut, previous, kept}: the server's index in use, who built it,
// and whether its publisher signed it; the files added; the editions in whose place older ones are used; whether both have yet to be
// put together anew; whether the files are left out, because opening them did not end; when lists were last replaced; whether the
// files stay when the page is left.
import init, { Screener } from './vendor-screener.js';
import { MOST_TRIES, accounts, before, read, write } from './kept.js';
import { Failure, beside, fetchManifest, newest } from './server-lists.js';
import { startWorker } from './start-worker.js';

let early = null; // the search over an index, made ready while it was on its way

async function startEngine() {
  try {
    await init({ module_or_path: beside('./vendor-screener_bg.wasm') });
  } catch (error) {
    throw new Failure('engine', error);
  }
}

let screener = null;
let standing = null; // the last word on how the worker stands, for whoever asks later

function report(message) {
  standing = message;
  postMessage(message);
}

/** Puts an index in the place of the one in use. */
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

/** The search over this index if it was made ready before. */
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
  const files = kept.added?.length > 0; // then it is searched only together with them
  const openCore = async (core) => (await engine, files ? null : Screener.openCore(core));
  const [{ index: builtIn, refused, opened }] = await Promise.all([newest(manifest, kept['built-in'], { openCore, accept }), engine]);
  early = opened && { opened, bytes: builtIn.bytes, rest: builtIn.bytes.subarray((await manifest).core) };
  const leftOut = files && (name.includes('without files') || (kept.tries ?? 0) >= MOST_TRIES);
  const combined = !leftOut && (files || kept.combined?.name === builtIn.name) && (await usable(kept));
  const known = builtIn === kept['built-in'];
  if (!combined && !(await useBuiltIn(builtIn, known))) return; // the reader goes on
  const held = {
    name: builtIn.name,
    builder: (combined ? kept.combined : builtIn).builder,
    detection: combined ? undefined : builtIn.detection,
    signed: Boolean(builtIn.signed),
    added: accounts(kept.added),
    overruled: (combined && kept.combined.overruled) || [],
    outdated: files && !leftOut && !(combined && kept.combined.name === builtIn.name),
    leftOut,
    previous: kept.previous?.until,
    kept: true,
  };
  if (!known) {
    const old = files ? {} : before(kept['built-in'], builtIn.lists); // with files, whoever combines them sees to it
    held.previous = old.previous?.until ?? held.previous;
    write({ 'built-in': builtIn, ...old });
  }
  if (kept.combined) write({ tries: leftOut ? MOST_TRIES : undefined });
  report({ type: 'ready', lists: screener.lists(), held, ms: performance.now() - begun });
  // Without a network nothing is newer.
  if (refused && refused.reason !== 'network') postMessage({ type: 'not-updated', ...refused });
  if (held.outdated) work({ type: 'combine' });
}

/** Uses the server's index. One whose names were folded by another version of the program goes to the reader first. */
async function useBuiltIn(builtIn, known) {
  try {
    use(builtIn.bytes);
    return true;
  } catch (error) {
    if (/folded/.test(error.message)) {
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
 */
async function usable({ combined, tries = 0 }) {
  if (!combined) return false;
  await write({ tries: tries + 1 });
  postMessage({ type: 'opening' });
  try {
    use(combined.bytes);
    return true;
  } catch {
    return false; // another version of the page made it
  }
}

// Files are read by a worker of their own, which ends with its job and so gives its memory back.
let reader = null;
let busy = false;

function endReader() {
  reader?.terminate();
  reader = null;
  busy = false;
}

/** Says how the job stands. */
const tell = (job) => postMessage({ type: 'files', job });

/** Gives the reader a job: to add files, to remove some, or to put everything together anew. */
function work(job) {
  if (busy) return;
  const ended = (outcome, reason, message = '') => {
    endReader();
    if (screener) tell({ outcome, message });
    else report({ type: 'failed', reason, message });
  };
  const broken = ({ message }) => ended('broken', 'index', message);
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
  reader.onmessage = ({ data }) => {
    if (reader) reader.onerror = broken;
    if (data.type === 'progress') tell(data);
    if (data.type === 'failed') (data.absent ? absent : broken)(data);
    if (data.type === 'done') done(data).catch(broken);
  };
  reader.postMessage(job);
}

/** Uses what the reader made. Where nothing can be kept the reader alone has the files, and stays. */
async function done({ outcome, count, refused, same, bytes, held, changes }) {
  if (held?.kept ?? standing.held.kept) endReader();
  busy = false;
  if (changes) {
    const { json, ...shown } = changes;
    const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    postMessage({ type: 'changes', changes: { ...shown, url } });
  }
  if (bytes) {
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
    const newer = index !== standing?.held?.name;
    postMessage({ type: 'checked', newer, day: days?.at(-1) });
  } catch {
    // Without a network, nothing can be newer.
  }
}

let newestAnswer = null; // {at, asked, answer}, for its record

/** Of the lists that somebody chose those that are here; where none is, all are searched. */
function ofThese(chosen) {
  if (!chosen?.length) return undefined;
  return screener.lists().map(({ id }) => id).filter((id) => chosen.includes(id));
}

function screen({ id, name, options, country }) {
  const begun = performance.now();
  try {
    const answer = screener.screen(name, { ...options, lists: ofThese(options?.lists) });
    newestAnswer = { at: new Date().toISOString(), asked: { name, country, ...options }, answer };
    const reminders = country ? screener.reminders(country) : [];
    postMessage({ type: 'answer', id, answer, reminders, ms: performance.now() - begun });
  } catch (error) {
    report({ type: 'failed', reason: 'crashed', message: String(error?.message ?? error), id });
  }
}

let recordsTried = 0;

/**
 * Makes the record of the newest answer. The desk has the program that writes records: most visitors never need it. A browser may
 * remember that it did not come: the next try asks by another address.
 */
async function record() {
  const { at, asked, answer } = newestAnswer;
  const name = `screening-record-${at.slice(0, 10)}.html`;
  try {
    const desk = await (recordsTried++ ? import(new URL(`./desk.js?${recordsTried}`, import.meta.url)) : import('./desk.js'));
    await desk.default({ module_or_path: beside('./desk_bg.wasm') });
    const html = desk.recordOfOne(at, JSON.stringify(asked), JSON.stringify(answer));
    postMessage({ type: 'record', name, blob: new Blob([html], { type: 'text/html;charset=utf-8' }) });
  } catch {
    postMessage({ type: 'record', name }); // without a network it is there only if it is kept
  }
}

/** What the party's page and the pictures ask. A question that cannot be answered has no result. */
const METHODS = {
  party: (id) => screener.party(id),
  restrictions: (id, options) => screener.restrictions(id, options),
  profiles: () => screener.profiles(),
  survey: (options) => screener.survey(options),
  overlaps: () => screener.overlaps(),
  ownership: (options) => Screener.ownership(options),
};

function call({ id, method, args }) {
  let result;
  try {
    result = METHODS[method](...args);
  } catch {
    result = undefined;
  }
  postMessage({ type: 'result', id, result });
}

addEventListener('message', ({ data }) => {
  if (data?.type === 'hello' && standing) postMessage(standing);
  if (data?.type === 'screen' && screener) screen(data);
  if (['add', 'remove', 'prefer', 'of-day', 'compare'].includes(data?.type)) work(data);
  if (data?.type === 'cancel') {
    endReader();
    tell({ outcome: 'cancelled' });
  }
  if (data?.type === 'check') check();
  if (data?.type === 'update') {
    open(data.accept).catch(({ reason = 'engine', message }) => postMessage({ type: 'not-updated', reason, message }));
  }
  if (data?.type === 'try') write({ tries: undefined }).then(() => open()).catch(({ reason, message }) => postMessage({ type: 'not-updated', reason, message }));
  if (data?.type === 'record' && newestAnswer) record();
  if (data?.type === 'call' && screener) call(data);
});

open().catch((error) => {
  report({ type: 'failed', reason: error.reason ?? 'engine', message: error.message });
});
