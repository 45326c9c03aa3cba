// Whether the publisher whose key this page has signed the manifest of the lists: then a host, a mirror or a cache cannot put other lists
// in their place. Whoever can change this program can change the key as well; against that helps a host that one trusts.
//
// Key and signature are those of minisign (https://jedisct1.github.io/minisign/), of its plain kind, which browsers can check:
//   minisign -S -l -m manifest.json
// The build writes the key here (VENDOR_SCREENER_PUBLISHER_KEY).
const KEY = '{{publisher-key}}';

/** A key or a signature: two letters for the kind, eight bytes that tell which key, and the rest. @param {string} text */
function parts(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return { kind: String.fromCharCode(...bytes.subarray(0, 2)), id: bytes.subarray(2, 10).join(), rest: bytes.subarray(10) };
}

/** Whether this page has a publisher's key. */
export const hasKey = !KEY.startsWith('{');

/**
 * Whether `bytes` are signed by the publisher; `file` is the text of the signature's file. Throws what is wrong with it. A browser that
 * cannot check such signatures gives false: Ed25519 came to them between 2023 and 2025.
 *
 * @param {BufferSource} bytes
 * @param {string} file
 */
export async function isSigned(bytes, file) {
  const [, signature] = file.split('\n');
  const [ours, theirs] = [parts(KEY), parts(signature ?? '')];
  if (theirs.kind !== 'Ed') throw new Error(`it is of the kind ${theirs.kind}, which browsers cannot check: sign with minisign -l`);
  if (theirs.id !== ours.id) throw new Error('it is of another key');
  let key;
  try {
    key = await crypto.subtle.importKey('raw', ours.rest, 'Ed25519', false, ['verify']);
  } catch {
    return false;
  }
  if (!(await crypto.subtle.verify('Ed25519', key, theirs.rest, bytes))) throw new Error('it does not fit');
  return true;
}
