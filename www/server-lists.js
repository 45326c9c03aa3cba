// The lists that the server has: its manifest, and the index that it names. Each is taken only as what it says it is. A host may answer
// with something else (a page of its own, an old copy, half a file); then the lists that are kept stay in use.
/** @import { Edition, Failure as Reasoned, Manifest, ServerIndex } from './protocol' */
import { receive } from './receive.js';
import { hasKey, isSigned } from './signature.js';

/** An error whose reason the page has words for. */
export class Failure extends Error {
  /** @param {Reasoned['reason']} reason @param {unknown} cause */
  constructor(reason, cause) {
    super(messageOf(cause));
    this.reason = reason;
  }
}

/** What an error says, or whatever else was thrown. @param {any} thrown @returns {string} */
export const messageOf = (thrown) => String(thrown?.message ?? thrown);

/** What an error tells the page; one of no such reason is the program's. @param {unknown} error @returns {Reasoned} */
export const reasoned = (error) => ({ reason: error instanceof Failure ? error.reason : 'engine', message: messageOf(error) });

/** @param {string} file */
export const beside = (file) => new URL(file, import.meta.url);

/** @param {string} file @param {RequestInit} [options] */
export async function fetchFile(file, options) {
  let response;
  try {
    response = await fetch(beside(file), options);
  } catch (error) {
    throw new Failure('network', error);
  }
  if (!response.ok) throw new Failure('missing', `${file}: ${response.status} ${response.statusText}`.trim());
  return response;
}

/**
 * What the server says of its newest index. It is asked for anew; the file that it names never changes.
 *
 * @returns {Promise<Manifest>}
 */
export async function fetchManifest() {
  const response = await fetchFile('./manifest.json', { cache: 'no-cache' });
  // The service worker says so when it gives the manifest that it has kept, because the server's cannot be read.
  const instead = response.headers.get('x-instead');
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const manifest = JSON.parse(new TextDecoder().decode(bytes));
    if (!/^lists-[0-9a-f]+\.bin\.gz$/.test(manifest.index)) throw new Error('it names no index');
    if (!/^[0-9a-f]{64}$/.test(manifest.sha256)) throw new Error('it has no digest of the index');
    return { ...manifest, lists: manifest.lists ?? [], instead, written: bytes };
  } catch (error) {
    throw new Failure('index', `manifest.json: ${messageOf(error)}`);
  }
}

/**
 * Whether the publisher signed what the server offers. Without a publisher's key the page trusts its host.
 *
 * @param {Manifest} manifest
 */
async function signed({ written }) {
  if (!hasKey) return false;
  const file = await (await fetchFile('./manifest.json.minisig', { cache: 'no-cache' })).text();
  try {
    return await isSigned(written, file);
  } catch (error) {
    throw new Failure('index', `manifest.json.minisig: ${messageOf(error)}`);
  }
}

/** @param {ArrayBuffer} buffer */
const hexadecimal = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Whether these bytes are the index that the manifest names. A host may have unpacked them on their way.
 *
 * @param {Manifest} manifest
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
async function areNamed({ sha256, unpacked }, bytes) {
  const expected = bytes[0] === 0x1f && bytes[1] === 0x8b ? sha256 : unpacked;
  // Browsers reckon digests only on a page that came by HTTPS; the checksum within the index is looked at all the same.
  if (!expected || !globalThis.crypto?.subtle) return true;
  return hexadecimal(await crypto.subtle.digest('SHA-256', bytes)) === expected;
}

/**
 * The index of this manifest; what was no such file is fetched once more, past every cache. `opened` is of its core.
 *
 * @template {{ free(): void }} T
 * @param {Manifest} manifest
 * @param {(core: Uint8Array) => Promise<T | null>} openCore
 */
async function fetchIndex(manifest, openCore) {
  for (const cache of /** @type {const} */ (['default', 'reload'])) {
    const { bytes, opened } = await receive(await fetchFile(`./${manifest.index}`, { cache }), manifest.core, openCore);
    if (await areNamed(manifest, bytes)) return { bytes, opened };
    opened?.free();
  }
  throw new Failure('index', `${manifest.index} is not the file that manifest.json names`);
}

/**
 * Which lists are gone in what is offered, or of an earlier day than those that are kept.
 *
 * @param {Edition[]} offered
 * @param {Edition[]} kept
 */
function older(offered, kept) {
  const found = new Map(offered.map((list) => [list.id, list]));
  /** @param {Edition} list */
  const before = ({ id, published }) => {
    const now = found.get(id)?.published;
    return published && now && now < published;
  };
  return kept.filter((list) => !found.has(list.id) || before(list)).map(({ id, published }) => (published ? `${id} (${published})` : id));
}

/**
 * How many of the names were found when the index was published, or nothing where that was not measured.
 *
 * @param {Manifest} manifest
 */
function detection({ detection: measured }) {
  if (!measured || !/^\d{4}-\d\d-\d\d$/.test(measured.day) || !Array.isArray(measured.variations)) return undefined;
  const [exact, minor] = ['exact', 'minor'].map((typed) => measured.variations.find(({ variation }) => variation === typed));
  if (!exact || !minor || ![exact.names, exact.found, minor.names, minor.found].every(Number.isFinite)) return undefined;
  return { day: measured.day, names: exact.names, found: exact.found, slipped: (100 * minor.found) / Math.max(minor.names, 1) };
}

/**
 * The server's newest index, or else the one that is `kept` here: where the server's does not come, is not what it should be, or is of
 * earlier lists, unless those are wanted (`accept`). `refused` says why the server's was not taken.
 *
 * @template {{ free(): void }} T
 * @param {Promise<Manifest>} manifest
 * @param {ServerIndex} [kept]
 * @param {{ openCore?: (core: Uint8Array) => Promise<T | null>, accept?: boolean }} [options]
 * @returns {Promise<{ index: ServerIndex, refused?: Reasoned, opened?: T | null }>}
 */
export async function newest(manifest, kept, { openCore = async () => null, accept = false } = {}) {
  try {
    const offered = await manifest;
    /** @type {Reasoned | undefined} */
    const instead = offered.instead ? { reason: 'index', message: offered.instead } : undefined;
    if (kept?.name === offered.index) return { index: kept, refused: instead };
    const gone = accept || !kept ? [] : older(offered.lists, kept.lists);
    if (gone.length > 0) throw new Failure('older', gone.join(', '));
    const [by, { bytes, opened }] = await Promise.all([signed(offered), fetchIndex(offered, openCore)]);
    const { builder } = offered;
    const index = { name: offered.index, builder, detection: detection(offered), bytes, lists: editions(offered.lists), signed: by };
    return { index, opened, refused: instead };
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('network', error); // it broke off half-way
    if (kept) return { index: kept, refused: reasoned(failure) };
    throw failure;
  }
}

/** The lists by what tells their editions apart. @param {Edition[]} lists */
export const editions = (lists) => lists.map(({ id, sha256, published, parties }) => ({ id, sha256, published, parties }));
