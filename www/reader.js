// Reads the list files that a visitor adds, and puts them together with the built-in lists, away from the page and
// from the search. `www/worker.js` starts it when there is something to read and ends it when that is done, or given up.
//
// What is read stays on the device: all that this program asks the server for are its own code and the index.
// `protocol.d.ts` has its messages: `ToReader`, `FromReader`.
/**
 * @import { Added, AddedFile, Dating, Done, Edition, FromReader, Held, Kept, OddFile, Preference, Progress as Told, RefusedFile,
 *   Stage, ToReader } from './protocol'
 */
import init, { Source, combine, compare, isPart } from './list-reader.js';
import { accounts, before, read, write } from './kept.js';
import { beside, editions, fetchManifest, messageOf, newest } from './server-lists.js';

/** Larger files are no lists, and would not fit into the memory of a small device. */
const LARGEST = 256 * 2 ** 20;
const MOST_LOST = 0.1; // of its parties: the command line refuses an edition that has lost more

/** @typedef {AddedFile & { bytes: Uint8Array }} Known A file that is looked at. */
/** @typedef {{ source: Source, added: Added }} Read Files that were read. */

/** @param {FromReader} said @param {Transferable[]} [handed] */
const say = (said, handed = []) => postMessage(said, handed);

/**
 * What happened to a file that could not be used: a reason that the page has words for, or words of the reader.
 *
 * @param {File | Known} file
 * @param {RefusedFile['reason']} reason
 * @returns {RefusedFile}
 */
const refusal = (file, reason, message = '') => ({ name: file.name, reason, message });

// What takes how long, in bytes of a list that are read meanwhile.
const START = 100_000;
const LOOK = 0.05;
const COMBINE = 2;

/** @param {Blob[]} blobs */
const size = (blobs) => blobs.reduce((sum, { size }) => sum + size, 0);
/** @param {AddedFile[]} files */
const blobsOf = (files) => files.map(({ blob }) => blob);

/** How far we are. How much there is to do is known beforehand. */
class Progress {
  /** @type {Pick<Told, 'stage' | 'file'>} */
  now = { stage: 'start', file: '' };

  /** @param {number} work */
  constructor(work) {
    this.work = work;
    this.done = 0;
    this.weight = 0;
  }

  /** The next stage, which is so much of the work; the last one is what is left of it. @param {Stage} stage */
  begin(stage, file = '', weight = this.work - this.done - this.weight) {
    this.done += this.weight;
    this.weight = weight;
    this.now = { stage, file };
    this.tell(0);
  }

  /** So much of the stage is done, from 0 to 1. @param {number} share */
  tell = (share) => {
    say({ type: 'progress', ...this.now, share: Math.min(1, (this.done + share * this.weight) / this.work) });
  };
}

/** The day of a time, by the device's clock. @param {number} time */
function dayOf(time) {
  const date = new Date(time);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Looks at files: which can be read, which of them belong together, and which are refused.
 *
 * @param {File[]} files
 * @param {Progress} progress
 */
async function look(files, progress) {
  /** @type {Known[][]} */
  const groups = [];
  /** @type {RefusedFile[]} */
  const refused = [];
  /** @type {Known[]} */
  const parts = []; // of one list
  for (const file of files) {
    if (file.size > LARGEST) {
      refused.push(refusal(file, 'too-large'));
      continue;
    }
    progress.begin('look', file.name, LOOK * file.size);
    let bytes;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      refused.push(refusal(file, 'unreadable')); // a folder, or a file that has gone
      continue;
    }
    const known = { name: file.name, day: dayOf(file.lastModified), blob: new Blob([bytes]), bytes };
    try {
      if (!isPart(file.name, bytes)) groups.push([known]);
      else if (parts.push(known) === 1) groups.push(parts);
    } catch (error) {
      refused.push(refusal(file, 'not-a-list', messageOf(error)));
    }
  }
  return { groups, refused };
}

/** Reads files that belong together. @param {Known[]} files @param {Progress['tell']} tell @returns {Read} */
function readGroup(files, tell) {
  const source = Source.read(files, tell);
  const account = source.account();
  const added = { id: account.lists[0].sha256, added: Date.now(), account };
  return { source, added: { ...added, files: files.map(({ name, day, blob }) => ({ name, day, blob })) } };
}

/**
 * Reads files anew that were added earlier. What this version of the program refuses stays, with the reason.
 *
 * @param {Added} added
 * @param {Progress['tell']} tell
 * @returns {Promise<{ source?: Source, added: Added }>}
 */
async function readAgain(added, tell) {
  const files = added.files.map(async (file) => ({ ...file, bytes: new Uint8Array(await file.blob.arrayBuffer()) }));
  try {
    const source = Source.read(await Promise.all(files), tell);
    if (added.preferred) source.prefer();
    return { source, added: { ...added, account: source.account() } };
  } catch (error) {
    return { added: { ...added, account: { ...added.account, refused: messageOf(error) } } };
  }
}

/** The server's index that is in use. @param {Kept['built-in']} kept */
async function builtIn(kept) {
  return kept ?? (await newest(fetchManifest())).index;
}

// What this program holds where nothing can be kept.
/** @type {Kept} */
let unkept = {};

/**
 * What is kept of files after one of them is preferred to newer editions, or no longer: of those that share a list, one.
 *
 * @param {Added[]} kept
 * @param {Preference} preference
 */
function preferring(kept, { id, on }) {
  const lists = new Set(kept.find((added) => added.id === id)?.account.lists.map((list) => list.id));
  const rival = (/** @type {Added} */ { account }) => account.lists.some((list) => lists.has(list.id));
  return kept.map((added) => (added.id === id ? { ...added, preferred: on } : rival(added) ? { ...added, preferred: false } : added));
}

/** What is kept of files after the visitor said of which day one is. @param {Added[]} kept @param {Dating} dating */
const dating = (kept, { id, day }) =>
  kept.map((added) => (added.id === id ? { ...added, files: added.files.map((file) => ({ ...file, day })) } : added));

/**
 * Files of an edition that was there before: the same file, or one of the same day.
 *
 * @param {Read[]} news
 * @param {Edition[]} was
 * @param {Added[]} kept
 * @returns {OddFile[]}
 */
function sameEdition(news, was, kept) {
  const known = (/** @type {Edition} */ list) => was.find(({ id }) => id === list.id);
  return news.flatMap(/** @returns {OddFile[]} */ ({ added: { id, account, files } }) => {
    const name = files.map(({ name }) => name).join(', ');
    if (kept.some((added) => added.id === id) || account.lists.every((list) => known(list)?.sha256 === list.sha256)) {
      return [{ name, reason: 'identical' }];
    }
    /** @param {Edition} list @param {Edition} [other] */
    const sameDay = ({ published }, other) => published && published === other?.published;
    return account.lists.every((list) => sameDay(list, known(list))) ? [{ name, reason: 'day', day: account.lists[0].published }] : [];
  });
}

/**
 * What is to be known of editions that are searched from now on: that they state no day, or have lost many parties.
 *
 * @param {Read[]} news
 * @param {Edition[]} was
 * @param {Edition[]} lists
 * @returns {OddFile[]}
 */
function oddities(news, was, lists) {
  return news.flatMap(({ added: { account, files } }) => {
    const name = files.map(({ name }) => name).join(', ');
    const used = account.lists.filter(({ id, sha256 }) => lists.some((list) => list.id === id && list.sha256 === sha256));
    return used.flatMap(({ id, sha256, short: list, published, retrieved: day, parties }) => {
      const before = was.find((known) => known.id === id && known.sha256 !== sha256)?.parties ?? 0;
      /** @type {OddFile[]} */
      const undated = published ? [] : [{ name, list, reason: 'undated', day }];
      return parties < before * (1 - MOST_LOST) ? [...undated, { name, list, reason: 'fewer', count: before - parties }] : undated;
    });
  });
}

/**
 * Whether the lists of new files are searched: all, some of them, or none, since newer editions are.
 *
 * @param {Read[]} news
 * @param {Edition[]} lists
 * @returns {Done['outcome']}
 */
function outcomeOf(news, lists) {
  const inUse = new Set(lists.map(({ id, sha256 }) => `${id} ${sha256}`));
  const all = news.flatMap(({ added }) => added.account.lists);
  const used = all.filter(({ id, sha256 }) => inUse.has(`${id} ${sha256}`));
  if (used.length === all.length) return 'added';
  return used.length > 0 ? 'partly' : 'older';
}

/**
 * Adds and removes files, and puts together what there is then.
 *
 * @param {{ files?: File[], without?: string, prefer?: Preference, dated?: Dating, fold?: boolean }} what
 * @returns {Promise<Done & { held: Held }>}
 */
async function change({ files = [], without, prefer, dated, fold = false }) {
  const kept = { ...(await read('built-in', 'added', 'combined', 'previous')), ...unkept };
  const were = dated ? dating(kept.added ?? [], dated) : (kept.added ?? []);
  const stay = (prefer ? preferring(were, prefer) : were).filter(({ id }) => id !== without);
  const readable = size(files.filter((file) => file.size <= LARGEST));
  const again = stay.reduce((sum, added) => sum + size(blobsOf(added.files)), 0);
  const progress = new Progress(START + LOOK * readable + (1 + COMBINE) * (readable + again + START));
  progress.begin('start', '', START);
  await start();
  const { groups, refused } = await look(files, progress);
  /** @type {Read[]} */
  const news = [];
  for (const group of groups) {
    progress.begin('read', group.map(({ name }) => name).join(', '), size(blobsOf(group)));
    try {
      news.push(readGroup(group, progress.tell));
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      refused.push(refusal(group[0], 'not-a-list', messageOf(error)));
    }
  }
  const server = await builtIn(kept['built-in']);
  const overruled = kept.combined?.overruled ?? [];
  /** @type {Held} */
  const held = { added: [], name: server.name, signed: Boolean(server.signed), outdated: false, leftOut: false, previous: kept.previous?.until, overruled, kept: !unkept.added };
  if (files.length > 0 && news.length === 0) {
    return { outcome: 'added', held, refused, same: [], count: 0 };
  }
  /** @type {{ source?: Source, added: Added }[]} */
  const all = [];
  for (const added of stay.filter(({ id }) => !news.some((one) => one.added.id === id))) {
    progress.begin('read', added.files.map(({ name }) => name).join(', '), size(blobsOf(added.files)));
    all.push(await readAgain(added, progress.tell));
  }
  all.push(...news);
  const added = all.map((one) => one.added);
  const was = (kept.combined ?? server).lists;
  /** @type {Kept} */
  let next = { added: undefined, combined: undefined };
  let bytes;
  /** @type {Done['outcome']} */
  let outcome = 'combined';
  /** @type {OddFile[]} */
  let odd = [];
  if (all.length > 0 || fold) {
    progress.begin('combine');
    const made = combine(server.bytes, all.flatMap(({ source }) => source ?? []), progress.tell);
    bytes = made.bytes;
    outcome = outcomeOf(news, made.lists);
    odd = oddities(news, was, made.lists);
    next = {
      added: all.length > 0 ? added : undefined,
      combined: { name: server.name, builder: made.builder, bytes, lists: editions(made.lists), overruled: made.overruled },
    };
    Object.assign(next, before(kept.combined ?? server, made.lists));
  }
  held.added = accounts(added);
  held.builder = next.combined?.builder;
  held.detection = undefined; // it was measured without the files
  held.overruled = next.combined?.overruled ?? [];
  held.previous = next.previous?.until ?? held.previous;
  // It is tried when the search opens it: worker.js.
  held.kept = await write({ 'built-in': server, ...next, tries: bytes && 1 });
  unkept = held.kept ? {} : { 'built-in': server, ...next };
  const fresh = news.filter(({ added: { id } }) => !were.some((known) => known.id === id));
  const count = fresh.flatMap(({ added }) => added.files).length;
  return { outcome, bytes, held, refused, same: [...sameEdition(news, was, were), ...odd], count };
}

/** What changed between the index before and the one in use. @returns {Promise<Done>} */
async function changes() {
  new Progress(START).begin('compare');
  const kept = { ...(await read('built-in', 'combined', 'previous')), ...unkept };
  await start();
  const now = kept.combined ?? kept['built-in'];
  if (!kept.previous || !now) return { outcome: 'incomparable' };
  try {
    return { outcome: 'compared', changes: compare(kept.previous.bytes, now.bytes) };
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return { outcome: 'incomparable' }; // another version of the page kept it
  }
}

/** The program did not load. */
class Absent extends Error {}

/** Starts the program, of which the larger part is fetched only now. */
async function start() {
  try {
    await init({ module_or_path: beside('./list-reader_bg.wasm') });
  } catch (error) {
    throw new Absent(messageOf(error));
  }
}

/** One job at a time, in whatever tab. @template T @param {() => Promise<T>} job */
const alone = (job) => (navigator.locks ? navigator.locks.request('vendor-screener files', job) : job());

/** @param {ToReader} job @returns {Promise<Done>} */
async function work(job) {
  switch (job.type) {
    case 'add': return change({ files: [...job.files] });
    case 'remove': return { ...(await change({ without: job.id })), outcome: 'removed' };
    case 'prefer': return { ...(await change({ prefer: job })), outcome: job.on ? 'preferred' : 'unpreferred' };
    case 'of-day': return { ...(await change({ dated: job })), outcome: 'dated' };
    case 'compare': return changes();
    case 'combine': return { ...(await change({ fold: true })), outcome: 'combined' };
  }
}

addEventListener('message', async (/** @type {MessageEvent<ToReader>} */ { data }) => {
  try {
    const done = await alone(() => work(data));
    // What is kept may be handed over; what is not must stay here.
    say({ type: 'done', ...done }, done.bytes && done.held?.kept ? [done.bytes.buffer] : []);
  } catch (error) {
    say({ type: 'failed', absent: error instanceof Absent, message: messageOf(error) });
  }
});
