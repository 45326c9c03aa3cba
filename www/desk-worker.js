// The desk: a table of many vendors, away from the page. It hands names out to workers of its own, each with
// its engine and lists, keeps decisions on this device, and shows the page a window of rows.
// `protocol.d.ts` has its messages: `ToDesk`, `FromDesk`.
/**
 * @import { Ask, Deeds, Engine, FromDesk, FromManyWorker, KeptDesk, Match, Phase, Saved, Storing, ToDesk, ToManyWorker } from './protocol'
 */
/** @import { Columns, Order, Standing, Vendor, VendorShown } from './shapes' */
/** @import { Answer, Asked, ListInfo } from '../src/engine/screener/types' */
/**
 * @typedef {{ worker: Worker, works: Map<number, { from: number, count: number }>, ready: Promise<ListInfo[]> }} Member One of the crew; `works`: what it has to do, by id.
 */
import init, { Desk, Made } from './desk.js';
import * as kept from './desk-store.js';
import * as held from './kept.js';
import { Failure, beside, fetchFile, fetchManifest, messageOf, newest, reasoned } from './server-lists.js';
import { startWorker } from './start-worker.js';

const CHUNK = 64; // names for a worker at a time: some 20 ms of work
const AHEAD = 2; // chunks that a worker has at a time: it goes on with the next while the desk puts the last away
const PROGRESS_MS = 100;
const STANDING_MS = 1000;
const MOST_WORKERS = 8;
const MOST_RESTARTS = 5;
const WORKER_MB = 64; // what a worker may take at most with the largest lists, rounded up
const LARGEST = 64 * 2 ** 20; // as the desk has it
const MOST_MAKES = 20; // of tables, whose columns are remembered
const HITS = 10; // as many as the desk keeps

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** As many workers as the device bears: one core is left to the page, and an eighth of the memory at most is taken. */
function workersBorne() {
  const cores = (navigator.hardwareConcurrency || 2) - 1;
  const memory = Math.floor(((navigator.deviceMemory || 2) * 1024) / 8 / WORKER_MB);
  return Math.max(1, Math.min(cores, memory, MOST_WORKERS));
}

/** @type {Desk} */
let desk; // once its program has come
/** @type {Engine} */
let engine; // what every worker opens
/** @type {WebAssembly.Memory} */
let memory; // the desk's
/** @type {ListInfo[]} */
let lists = []; // all
/** @type {string[]} */
let only = []; // ids of those that alone are searched, in the order of `lists`; none for all
/** @type {Phase} */
let phase = 'loading';
let by = '';
/** @type {Storing} */
let storing = 'yes';
/** @type {Partial<Order>} */
let order = {}; // as the page asked for it
let restarted = 0;
let begun = 0;
let doneBefore = 0;
let told = { progress: 0, standing: 0 };
/** @type {{ matches: Match[], said: Saved } | null} */
let saved = null; // what was decided last, where the page shows what is said
/** @type {Member[]} */
const crew = [];
/** @type {Map<number, (answer: Answer | null) => void>} */
const waiting = new Map(); // id of a question → who waits for its answer
let lastAsked = 0;
let lastWork = 0; // that was handed out

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('vendor-screener.decisions');

/** @param {FromDesk} said */
const say = (said) => postMessage(said);

/** @returns {Standing} */
const standingNow = () => JSON.parse(desk.standing());

function tell() {
  const standing = standingNow();
  const workers = crew.length || workersBorne();
  const megabytes = Math.ceil(memory.buffer.byteLength / 2 ** 20); // never given back, so it has what reading took
  const more = workers * WORKER_MB;
  say({ type: 'standing', standing, phase, workers, by, kept: storing, restarted, memory: megabytes, more });
}

/** Keeps something; where that is not possible, says so and goes on. @param {() => unknown} action */
async function keep(action) {
  try {
    await action();
    if (storing !== 'yes') {
      storing = 'yes';
      tell();
    }
  } catch (error) {
    const now = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'no';
    if (storing !== now) {
      storing = now;
      if (desk) tell();
    }
  }
}

const keepDecisions = () =>
  keep(async () => {
    // Another tab may have kept some meanwhile.
    await kept.update('decisions', (before) => {
      if (typeof before === 'string') desk.import(before);
      return desk.decisions();
    });
    channel?.postMessage('changed');
  });

// ---- workers -------------------------------------------------------------------------------------------------------

/** @param {Member} member @param {ToManyWorker} message */
const tellWorker = ({ worker }, message) => worker.postMessage(message);

function hire() {
  const worker = startWorker('./many-worker.js', 'screening');
  /** @type {Member} */
  const member = { worker, works: new Map(), ready: new Promise((opened, failed) => {
    worker.addEventListener('message', (/** @type {MessageEvent<FromManyWorker>} */ { data }) => {
      if (data.type === 'open') opened(data.lists);
      if (data.type === 'many') answered(member, data);
      if (data.type === 'one') {
        waiting.get(data.id)?.(data.answer);
        waiting.delete(data.id);
      }
      if (data.type === 'failed') broke(member, failed, data.message);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault?.();
      broke(member, failed, event.message);
    });
  }) };
  member.ready.catch(() => {});
  tellWorker(member, { type: 'open', ...engine });
  crew.push(member);
  return member;
}

/**
 * A worker broke down: its names are handed out again, and another takes its place.
 *
 * @param {Member} member
 * @param {(failure: Failure) => void} failed
 * @param {string} message
 */
function broke(member, failed, message) {
  const at = crew.indexOf(member);
  if (at < 0) return;
  crew.splice(at, 1);
  member.worker.terminate();
  failed(new Failure('index', message));
  takeBack(member);
  for (const done of waiting.values()) done(null);
  waiting.clear();
  restarted += 1;
  if (restarted > MOST_RESTARTS) {
    if (phase === 'screening') stop();
    return say({ type: 'failed', reason: 'crashed', message: String(message) });
  }
  const another = hire();
  if (phase === 'screening') another.ready.then(() => feed(another), () => {});
  tell();
}

/** Names that a worker was given and will not answer are handed out again. @param {Member} member */
function takeBack(member) {
  for (const { from, count } of member.works.values()) desk.lost(from, count);
  member.works.clear();
}

const options = () => ({ limit: HITS, lists: only });

/** @param {Member} member */
function feed(member) {
  while (phase === 'screening' && member.works.size < AHEAD) {
    const work = desk.take(CHUNK);
    if (!work) return;
    /** @type {{ from: number, asked: Asked[] }} */
    const { from, asked } = JSON.parse(work);
    lastWork += 1;
    member.works.set(lastWork, { from, count: asked.length });
    tellWorker(member, { type: 'many', id: lastWork, asked, options: options() });
  }
}

/** @param {Member} member @param {Extract<FromManyWorker, { type: 'many' }>} answer */
function answered(member, { id, answers }) {
  const work = member.works.get(id);
  if (!work) return; // stopped, or another table meanwhile
  member.works.delete(id);
  feed(member);
  const last = desk.put(work.from, answers);
  const now = performance.now();
  doneBefore += work.count;
  if (now - told.progress > PROGRESS_MS && !last) {
    told.progress = now;
    progress(now);
  }
  if (now - told.standing > STANDING_MS && !last) {
    told.standing = now;
    desk.refresh();
    tell();
  }
  if (last) finish();
}

/** @param {number} now */
function progress(now) {
  const { done, names } = JSON.parse(desk.progress());
  const left = doneBefore > 0 ? ((now - begun) / 1000 / doneBefore) * (names - done) : null;
  say({ type: 'progress', done, names, left });
}

async function screen() {
  if (phase === 'screening' || phase === 'loading' || phase === 'empty') return;
  phase = 'screening';
  [begun, doneBefore, told] = [performance.now(), 0, { progress: 0, standing: performance.now() }];
  await keep(() => kept.update('table', (table) => table && { ...table, running: true }));
  while (crew.length < workersBorne()) hire();
  tell();
  await Promise.all(crew.map((member) => member.ready.then(() => feed(member), () => {})));
}

function finish() {
  phase = 'done';
  desk.finish(new Date().toISOString());
  tell();
  keep(async () => {
    const results = desk.results();
    if (results) await kept.put('results', results);
    await kept.update('table', (table) => table && { ...table, running: false });
  });
}

/** Stops; what is screened stays, and the rest can be screened later. */
function stop() {
  if (phase !== 'screening') return;
  crew.forEach(takeBack);
  // A worker goes on with what it has; its late answer is not taken.
  for (const { worker } of crew.splice(1)) worker.terminate();
  phase = 'stopped';
  desk.finish(new Date().toISOString());
  tell();
}

/** What is asked about a vendor. @param {Vendor} vendor @returns {Asked} */
const question = ({ name, numbers = [], born = '', nationality = '', vesselType = '', address = '' }) => ({ name, ids: numbers, born, nationality, vesselType, address });

/** @param {Vendor} vendor @returns {Promise<Answer | null>} */
function answerInFull(vendor) {
  const member = crew.find((one) => one.works.size === 0) ?? crew[0] ?? hire();
  return new Promise((done) => {
    lastAsked += 1;
    waiting.set(lastAsked, done);
    member.ready.then(
      () => tellWorker(member, { type: 'one', id: lastAsked, asked: question(vendor), options: options() }),
      () => done(null),
    );
  });
}

// ---- what the page asks for ----------------------------------------------------------------------------------------

/** What tells tables of one make: the row that has, or may have, the headings. @param {Standing} standing */
const make = ({ columns, headings, samples }) => JSON.stringify(columns.headings ? headings : samples[0] ?? []);

/** The columns that the visitor chose last for a table of this make, if the device keeps that. @param {Standing} standing */
async function chosenBefore(standing) {
  const choices = (await kept.get('columns').catch(() => undefined)) ?? [];
  return choices.find(([of]) => of === make(standing))?.[1];
}

/**
 * Keeps what was chosen for tables of this make; those that were not seen for longest are forgotten.
 *
 * @param {string} of
 * @param {Columns} columns
 */
const keepChoice = (of, columns) =>
  kept.update('columns', (before = []) => [/** @type {[string, Columns]} */ ([of, columns]), ...before.filter(([known]) => known !== of)].slice(0, MOST_MAKES));

/** @type {{ name: string, bytes: Uint8Array } | null} */
let given = null; // the file on the desk

/** @param {string} name @param {Uint8Array} bytes @param {string} [sheet] */
async function read(name, bytes, sheet) {
  stop();
  const wrong = desk.read(name, bytes, sheet);
  if (wrong) return say({ type: 'refused', what: wrong });
  const standing = standingNow();
  given = standing.sheet ? { name, bytes } : null;
  const before = await chosenBefore(standing);
  if (before) desk.choose(JSON.stringify({ ...before, titles: standing.columns.titles }));
  order = {};
  saved = null;
  sayDecided();
  phase = 'table';
  tell();
  await keep(async () => {
    await kept.put('table', { name, bytes, sheet, columns: standingNow().columns, running: false });
    await kept.remove('results');
  });
}

/**
 * What the visitor chose of how the table is to be read, is kept with it and for others of its make.
 *
 * @param {() => void} choose
 */
async function chosen(choose) {
  stop();
  choose();
  saved = null;
  phase = 'table';
  tell();
  const standing = standingNow();
  const { columns } = standing;
  await keep(async () => {
    await kept.update('table', (table) => table && { ...table, columns });
    await keepChoice(make(standing), columns);
  });
}

/** @param {string} name @param {string} type @param {BlobPart} text */
function save(name, type, text) {
  say({ type: 'saved', name, blob: new Blob([text], { type }) });
}

const TYPES = {
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** @type {{ asked: string, answer: Promise<Answer | null> } | null} */
let ahead = null; // the full answer for the vendor that is next to be decided

/** The vendor at this place. @param {number} vendor @returns {VendorShown | null} */
const vendorAt = (vendor) => JSON.parse(desk.opened(vendor) ?? 'null');

/** @param {number} vendor */
async function opened(vendor) {
  const shown = vendorAt(vendor);
  if (!shown) return;
  const key = (/** @type {Vendor} */ of) => JSON.stringify(question(of));
  const inFull = (/** @type {Vendor} */ of) => (ahead?.asked === key(of) && ahead.answer) || answerInFull(of);
  const answer = shown.hits.length > 0 ? await inFull(shown.vendor) : null;
  say({ type: 'opened', vendor: shown, answer, saved: saved?.said ?? null });
  // Whoever decides alert after alert does not wait for the next.
  const next = shown.nextOpen == null ? null : vendorAt(shown.nextOpen)?.vendor;
  if (next && ahead?.asked !== key(next)) ahead = { asked: key(next), answer: answerInFull(next) };
}

/** Says on the table what was saved last of what the facets left. */
const sayDecided = () => say({ type: 'decided', saved: saved?.said.vendor === '' ? saved.said : null });

/** @type {File | null} */
let offered = null; // a file of decisions that was chosen

/**
 * Takes decisions over from that file; those that would change one that was made here only if the visitor accepts them.
 *
 * @param {boolean} accept
 */
async function takeOver(accept) {
  if (!offered) return;
  say({ type: 'imported', ...JSON.parse(desk.importFile(await offered.text(), offered.name, accept)) });
  tell();
  await keepDecisions();
}

/** @type {Deeds} */
const deeds = {
  file: async ({ file }) => {
    if (file.size > LARGEST) return say({ type: 'refused', what: 'too_large' });
    return read(file.name, new Uint8Array(await file.arrayBuffer()));
  },
  text: ({ text, name = '' }) => read(name, new TextEncoder().encode(text)),
  sheet: async ({ sheet }) => given && read(given.name, given.bytes, sheet),
  columns: ({ columns }) => chosen(() => desk.choose(JSON.stringify(columns))),
  headings: ({ row }) => chosen(() => desk.setHeadings(row ?? undefined)),
  screen,
  stop,
  again: () => {
    if (phase === 'done') desk.startAgain();
    return screen();
  },
  order: (message) => {
    // What is not said stays: the page may not yet know of what it asked for a moment ago.
    order = { ...order, ...message.order };
    desk.setOrder(JSON.stringify(order));
    tell();
  },
  rows: ({ from, count }) => say({ type: 'rows', from, rows: JSON.parse(desk.rows(from, count)) }),
  open: ({ vendor }) => {
    if (saved?.said.undone) saved = null;
    sayDecided();
    return opened(vendor);
  },
  review: () => opened(desk.firstOpen() ?? -1),
  decide: async ({ vendor, parties, verdict, reason, review }) => {
    const at = new Date().toISOString();
    for (const party of parties) desk.decide(vendor, party, new Made(verdict, reason, by, at, review));
    const shown = vendorAt(vendor);
    const party = shown?.hits.find((hit) => hit.party === parties[0])?.name ?? '';
    const matches = parties.map((one) => /** @type {Match} */ ([vendor, one]));
    saved = { matches, said: { verdict, vendor: shown?.vendor.name ?? '', party, count: parties.length, undone: false } };
    sayDecided();
    tell();
    await Promise.all([opened(vendor), keepDecisions()]);
  },
  decideAll: async ({ verdict, reason, review }) => {
    const undecided = desk.undecided();
    const matches = JSON.parse(undecided);
    if (matches.length === 0) return;
    desk.decideAll(undecided, new Made(verdict, reason, by, new Date().toISOString(), review));
    saved = { matches, said: { verdict, vendor: '', party: '', count: matches.length, undone: false } };
    sayDecided();
    tell();
    await keepDecisions();
  },
  undo: async ({ vendor }) => {
    if (!saved || saved.said.undone) return;
    desk.takeAllBack(JSON.stringify(saved.matches), by, new Date().toISOString());
    saved.said.undone = true;
    sayDecided();
    tell();
    const open = saved.said.vendor === '' ? vendor : saved.matches[0][0];
    await Promise.all([open === undefined ? null : opened(open), keepDecisions()]);
  },
  ask: async (message) => {
    desk.ask(message.role, message.activity);
    const screened = phase !== 'empty' && phase !== 'table';
    if (!choose(message.lists)) return tell();
    stop();
    search();
    tell();
    if (screened) await screen();
  },
  by: async (message) => {
    by = message.by;
    await keep(() => kept.put('by', by));
  },
  export: ({ format }) => {
    const content = format === 'xlsx' ? desk.exportWorkbook() : desk.export(format);
    save(`vendors-screened.${format}`, TYPES[format], content);
  },
  evidence: ({ format, vendor }) => {
    const day = today();
    save(`screening-record-${day}.${format}`, TYPES[format], desk.evidence(format, by, vendor ?? undefined));
  },
  decisions: () => save(`decisions-${today()}.json`, TYPES.json, desk.decisions()),
  import: async ({ file }) => {
    offered = file;
    await takeOver(false);
  },
  accept: () => takeOver(true),
  forgetDecisions: async () => {
    desk.forgetDecisions();
    saved = null;
    by = '';
    await keep(async () => {
      await kept.remove('decisions');
      await kept.remove('by');
      await kept.remove('columns');
    });
    channel?.postMessage('forgotten');
    tell();
  },
  forget: async () => {
    stop();
    desk.clear();
    given = null;
    phase = 'empty';
    await keep(async () => {
      await kept.remove('table');
      await kept.remove('results');
    });
    tell();
  },
};

/** Takes up what was kept. A table whose lists have changed since, or whose screening was cut short, is screened again. */
async function resume() {
  by = (await kept.get('by')) ?? '';
  const decisions = await kept.get('decisions');
  if (typeof decisions === 'string') desk.import(decisions);
  const table = await kept.get('table');
  if (!table || desk.read(table.name, table.bytes, table.sheet)) return;
  if (standingNow().sheet) given = table;
  desk.choose(JSON.stringify(table.columns));
  phase = 'table';
  const results = await kept.get('results');
  if (results) {
    const current = desk.resume(results);
    if (current && !table.running) {
      phase = 'done';
      return;
    }
  }
  if (results || table.running) queue = queue.then(screen);
}

/**
 * Chooses the lists to search; where none of those named is here, all are searched. Tells whether that changes anything.
 *
 * @param {string[]} ids
 */
function choose(ids) {
  const before = only.join();
  const here = lists.map(({ id }) => id).filter((id) => ids.includes(id));
  only = here.length < lists.length ? here : [];
  return only.join() !== before;
}

/** Has the desk search the lists chosen. What other lists answered is no answer any more. */
function search() {
  const searched = only.length ? lists.filter(({ id }) => only.includes(id)) : lists;
  desk.setLists(JSON.stringify(searched), today());
}

let leftOut = false; // files that the visitor added

/** The lists to search: with the files that the visitor added, if they were put together with these lists and can be opened. */
async function newestBytes() {
  const { added, combined, tries, ...kept } = await held.read('built-in', 'added', 'combined', 'tries');
  const { index } = await newest(fetchManifest(), kept['built-in']);
  const opens = (tries ?? 0) < held.MOST_TRIES;
  const together = added?.length && opens && combined?.name === index.name && combined.builder === index.builder;
  leftOut = Boolean(added?.length && !together);
  return together ? combined.bytes : index.bytes;
}

async function start() {
  const program = init({ module_or_path: beside('./desk_bg.wasm') }).catch((error) => {
    throw new Failure('engine', error);
  });
  const [module, bytes, exports, first] = await Promise.all([
    fetchFile('./vendor-screener_bg.wasm').then((response) => response.arrayBuffer()).then((wasm) => WebAssembly.compile(wasm)),
    newestBytes(),
    program,
    firstAsk,
  ]);
  memory = exports.memory;
  engine = { module, bytes };
  desk = new Desk();
  lists = await hire().ready;
  choose(first.lists);
  search();
  say({ type: 'lists', lists });
  phase = 'empty';
  await keep(resume);
  tell();
  if (leftOut) say({ type: 'refused', what: 'files_left_out' });
}

channel?.addEventListener('message', async ({ data }) => {
  if (data === 'forgotten') {
    desk?.forgetDecisions();
    saved = null;
    by = '';
  }
  const decisions = await kept.get('decisions').catch(() => undefined);
  if (desk && typeof decisions === 'string') {
    desk.import(decisions);
    tell();
  }
});

/**
 * What is kept was found in the lists of its day: before it is taken up, it must be known which are searched.
 *
 * @type {Promise<Ask>}
 */
const firstAsk = new Promise((done) => {
  addEventListener('message', (/** @type {MessageEvent<ToDesk>} */ { data }) => data?.type === 'ask' && done(data));
});

// One thing after another: reading a file takes a moment, and what is asked meanwhile waits its turn.
let queue = start().catch((error) => {
  say({ type: 'failed', ...reasoned(error) });
  return new Promise(() => {}); // nothing can be done any more
});
addEventListener('message', (/** @type {MessageEvent<ToDesk>} */ { data }) => {
  const deed = /** @type {((message: ToDesk) => unknown) | undefined} */ (deeds[data?.type]);
  if (!deed) return;
  queue = queue.then(() => deed(data)).catch((error) => {
    say({ type: 'failed', reason: 'crashed', message: messageOf(error) });
  });
});
