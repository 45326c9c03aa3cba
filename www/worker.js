// Holds the lists and searches them, away from the page, so that typing never waits.
//
//   in    {type: 'hello'}                        say again how you stand
//         {type: 'screen', id, name, options}    search a name
//         {type: 'call', id, method, args}       ask anything else of the interface
//   out   {type: 'ready', lists, ms}
//         {type: 'answer', id, answer, ms}
//         {type: 'result', id, result}           of a call; undefined if it failed
//         {type: 'failed', reason, message, id?} reason: network, missing, engine, index, crashed
import init, { Screener } from './vendor-screener.js';

/** An error whose reason the page has words for. */
class Failure extends Error {
  constructor(reason, cause) {
    super(String(cause?.message ?? cause));
    this.reason = reason;
  }
}

const beside = (file) => new URL(file, import.meta.url);

async function fetchFile(file, options) {
  let response;
  try {
    response = await fetch(beside(file), options);
  } catch (error) {
    throw new Failure('network', error);
  }
  if (!response.ok) throw new Failure('missing', `${file}: ${response.status} ${response.statusText}`.trim());
  return response;
}

/** The newest index: the manifest is asked for anew, the file it names never changes. */
async function fetchIndex() {
  const manifest = await (await fetchFile('./manifest.json', { cache: 'no-cache' })).json().catch((error) => {
    throw error instanceof Failure ? error : new Failure('index', error);
  });
  const response = await fetchFile(`./${manifest.index}`);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Failure('network', error); // it broke off half-way
  }
}

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

async function open() {
  const begun = performance.now();
  const [bytes] = await Promise.all([fetchIndex(), startEngine()]);
  try {
    screener = Screener.open(bytes);
  } catch (error) {
    throw new Failure('index', error);
  }
  report({ type: 'ready', lists: screener.lists(), ms: performance.now() - begun });
}

function screen({ id, name, options }) {
  const begun = performance.now();
  try {
    const answer = screener.screen(name, options ?? {});
    postMessage({ type: 'answer', id, answer, ms: performance.now() - begun });
  } catch (error) {
    report({ type: 'failed', reason: 'crashed', message: String(error?.message ?? error), id });
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
  if (data?.type === 'call' && screener) call(data);
});

open().catch((error) => {
  report({ type: 'failed', reason: error.reason ?? 'engine', message: error.message });
});
