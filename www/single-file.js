// Starts the page that is all in one file (`cargo xtask build --single-file`). What a host would serve stands in that
// document, packed, and is served from there: to the page, and to the workers that it starts. Nothing can be fetched: the
// content security policy of that file forbids it.
//
// A page that was opened from a disk (file://) may start no worker from another file, and no module in a worker. So the
// build has bundled each worker's program into one classic script, and this program hands it out with all files.

/** The bytes of a packed file, as a browser takes them from a host. @param {HTMLElement} element */
async function unpacked({ dataset: { type, packed }, textContent }) {
  const bytes = Uint8Array.from(atob(textContent), (char) => char.charCodeAt(0));
  const blob = new Blob([bytes], { type });
  if (!packed) return blob;
  const inflated = blob.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(inflated, { headers: { 'Content-Type': type ?? '' } }).blob();
}

/**
 * Lets this page or worker find these files. It stands for itself, because workers are given its text.
 *
 * @param {Map<string, Blob>} files
 */
function serve(files) {
  // Where programs believe to be; the build tells them so. Nothing is there, and the name can never be resolved.
  const folder = 'https://vendor-screener.invalid/';
  const nameOf = (/** @type {RequestInfo | URL} */ url) => {
    const href = url instanceof Request ? url.url : new URL(url, folder).href;
    return href.startsWith(folder) ? href.slice(folder.length) : href;
  };
  globalThis.fetch = async (url) => {
    const file = files.get(nameOf(url));
    if (!file) throw new TypeError(`${nameOf(url)} is not part of this page`);
    return new Response(file);
  };
  const first = `${serve}
    addEventListener('message', ({ data: { files, name } }) => {
      serve(files);
      importScripts(URL.createObjectURL(files.get(name)));
    }, { once: true });`;
  globalThis.vendorScreenerInOneFile = true;
  globalThis.Worker = class extends globalThis.Worker {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(URL.createObjectURL(new Blob([first], { type: 'text/javascript' })), { ...options, type: 'classic' });
      this.postMessage({ files, name: nameOf(url) });
    }
  };
}

async function start() {
  const packed = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('script[data-file]'))];
  serve(new Map(await Promise.all(packed.map(async (element) => /** @type {const} */ ([element.dataset.file ?? '', await unpacked(element)])))));
  for (const element of packed) element.remove();
  await import('./boot.js');
}

start().catch((error) => {
  console.error(error);
  document.getElementById('boot-failed')?.removeAttribute('hidden');
  document.getElementById('boot-waiting')?.remove();
});
