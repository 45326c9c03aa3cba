// Reads the list files that a visitor adds, and puts them together with the built-in lists, away from the page and
// from the search. `www/worker.js` starts it when there is something to read and ends it when that is done, or given up.
//
//   in    {type: 'add', files}            files that were dropped or chosen
//         {type: 'remove', id}            forget files added earlier
//         {type: 'combine'}               put built-in lists and files, if there are any, together anew
//         {type: 'compare'}               what changed when lists were last replaced
//   out   {type: 'progress', stage, file, at, of}             stage: start, look, read, combine, compare
//         {type: 'done', outcome, count, refused, bytes?, held}   outcome: added (so many files), removed, combined;
//                                         bytes: the index to use, or none if the built-in one or none other is
//         {type: 'done', outcome, changes?}                       outcome: compared, incomparable
//         {type: 'failed', message}
//
// What is read stays on the device: all that this program asks the server for are its own code and the index.
import init, { Source, combine, compare, isPart } from './list-reader.js';
import { accounts, before, editions, read, write } from './kept.js';

/** Larger files are no lists, and would not fit into the memory of a small device. */
const LARGEST = 256 * 2 ** 20;

const beside = (file) => new URL(file, import.meta.url);

/** What happened to a file that could not be used: a reason that the page has words for, or words of the reader. */
const refusal = (file, reason, message = '') => ({ name: file.name, reason, message });

/** How far we are. The steps to come are counted beforehand. */
class Progress {
  constructor(of) {
    this.at = 0;
    this.of = of;
  }

  step(stage, file = '') {
    this.at += 1;
    postMessage({ type: 'progress', stage, file, at: this.at, of: this.of });
  }
}

/** The day of a time, by the device's clock. */
function dayOf(time) {
  const date = new Date(time);
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Looks at files: which can be read, which of them belong together, and which are refused. */
async function look(files, progress) {
  const groups = [];
  const refused = [];
  let parts = null;
  for (const file of files) {
    progress.step('look', file.name);
    if (file.size > LARGEST) {
      refused.push(refusal(file, 'too-large'));
      continue;
    }
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
      else if (parts) parts.push(known);
      else groups.push((parts = [known]));
    } catch (error) {
      refused.push(refusal(file, 'not-a-list', error.message));
    }
  }
  return { groups, refused };
}

/** Reads files that belong together. */
function readGroup(files) {
  const source = Source.read(files);
  const account = source.account();
  const added = { id: account.lists[0].sha256, added: Date.now(), account };
  return { source, added: { ...added, files: files.map(({ name, day, blob }) => ({ name, day, blob })) } };
}

/** Reads files anew that were added earlier. What this version of the program refuses stays, with the reason. */
async function readAgain(added) {
  const files = added.files.map(async (file) => ({ ...file, bytes: new Uint8Array(await file.blob.arrayBuffer()) }));
  try {
    const source = Source.read(await Promise.all(files));
    return { source, added: { ...added, account: source.account() } };
  } catch (error) {
    return { added: { ...added, account: { ...added.account, refused: error.message } } };
  }
}

/** The server's index that is in use. */
async function builtIn(kept) {
  if (kept) return kept;
  const manifest = await (await fetch(beside('./manifest.json'), { cache: 'no-cache' })).json();
  const response = await fetch(beside(`./${manifest.index}`));
  return {
    name: manifest.index,
    builder: manifest.builder,
    bytes: new Uint8Array(await response.arrayBuffer()),
    lists: editions(manifest.lists ?? []),
  };
}

// What this program holds where nothing can be kept.
let unkept = {};

/** Adds and removes files, and puts together what there is then. */
async function change({ files = [], without = null, fold = false }) {
  const kept = { ...(await read('built-in', 'added', 'combined', 'previous')), ...unkept };
  const stay = (kept.added ?? []).filter(({ id }) => id !== without);
  const progress = new Progress(1 + 2 * files.length + stay.length + 1);
  progress.step('start');
  await init({ module_or_path: beside('./list-reader_bg.wasm') });
  const { groups, refused } = await look(files, progress);
  const news = [];
  for (const group of groups) {
    progress.step('read', group.map(({ name }) => name).join(', '));
    try {
      news.push(readGroup(group));
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      refused.push(refusal(group[0], 'not-a-list', error.message));
    }
  }
  const server = await builtIn(kept['built-in']);
  const held = { name: server.name, outdated: false, previous: kept.previous?.until, kept: !unkept.added };
  if (files.length > 0 && news.length === 0) {
    return { held, refused, count: 0 };
  }
  const all = [];
  for (const added of stay.filter(({ id }) => !news.some((one) => one.added.id === id))) {
    progress.step('read', added.files.map(({ name }) => name).join(', '));
    all.push(await readAgain(added));
  }
  all.push(...news);
  const added = all.map((one) => one.added);
  let next = { added: undefined, combined: undefined };
  let bytes;
  if (all.length > 0 || fold) {
    progress.step('combine');
    const made = combine(server.bytes, all.flatMap(({ source }) => source ?? []));
    bytes = made.bytes;
    next = { added: all.length > 0 ? added : undefined, combined: { name: server.name, builder: made.builder, bytes, lists: editions(made.lists) } };
    Object.assign(next, before(kept.combined ?? server, made.lists));
  }
  held.added = accounts(added);
  held.builder = next.combined?.builder;
  held.previous = next.previous?.until ?? held.previous;
  held.kept = await write({ 'built-in': server, ...next });
  unkept = held.kept ? {} : { 'built-in': server, ...next };
  return { bytes, held, refused, count: news.flatMap((one) => one.added.files).length };
}

/** What changed between the index before and the one in use. */
async function changes() {
  const progress = new Progress(2);
  progress.step('compare');
  const kept = { ...(await read('built-in', 'combined', 'previous')), ...unkept };
  await init({ module_or_path: beside('./list-reader_bg.wasm') });
  try {
    const found = compare(kept.previous.bytes, (kept.combined ?? kept['built-in']).bytes);
    return { outcome: 'compared', changes: found };
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return { outcome: 'incomparable' }; // another version of the page kept it
  }
}

/** One job at a time, in whatever tab. */
const alone = (job) => (navigator.locks ? navigator.locks.request('vendor-screener files', job) : job());

const JOBS = {
  add: async ({ files }) => ({ outcome: 'added', ...(await change({ files: [...files] })) }),
  remove: async ({ id }) => ({ outcome: 'removed', ...(await change({ without: id })) }),
  compare: changes,
  combine: async () => ({ outcome: 'combined', ...(await change({ fold: true })) }),
};

addEventListener('message', async ({ data }) => {
  try {
    const done = await alone(() => JOBS[data.type](data));
    // What is kept may be handed over; what is not must stay here.
    postMessage({ type: 'done', ...done }, done.bytes && done.held.kept ? [done.bytes.buffer] : []);
  } catch (error) {
    postMessage({ type: 'failed', message: String(error?.message ?? error) });
  }
});
