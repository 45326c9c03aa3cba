// Receives an index so that the search is being made ready while the rest of it is still on its way, and unpacks it.

/**
 * Receives the body of a response, of which the first `core` bytes are enough for `open`. Gives `{bytes, opened}`: what
 * `open` made of the core, or null where it could not, as when the host has inflated the file on its way.
 *
 * @template T
 * @param {Response} response
 * @param {number} core
 * @param {(core: Uint8Array<ArrayBuffer>) => Promise<T | null>} open
 */
export async function receive(response, core, open) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  /** @type {T | null} */
  let opened = null;
  for (const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    const before = length;
    chunks.push(value);
    length += value.length;
    if (before < core && length >= core) opened = await open(whole(chunks, length).subarray(0, core)).catch(() => null);
  }
  return { bytes: whole(chunks, length), opened };
}

/** @param {Uint8Array[]} chunks @param {number} length */
function whole(chunks, length) {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

// An index that unpacks to more is refused by the engine too: `MAX_RATIO` and `SMALL` in src/core/index/format.rs.
const MOST_RATIO = 64;
const SMALL = 2 ** 20;

/**
 * A part of an index, unpacked by the browser, which does in a fifth of the time what the engine would. As it came where that cannot be
 * done: then the engine says what is wrong with it.
 *
 * @param {Uint8Array<ArrayBuffer>} packed
 */
export async function unpacked(packed) {
  const most = Math.max(packed.length * MOST_RATIO, SMALL);
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      length += next.value.length;
      if (length > most) return packed;
    }
  } catch {
    return packed;
  }
  return whole(chunks, length);
}
