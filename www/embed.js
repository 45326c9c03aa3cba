// Puts the screener into a page of another site:
//
//   <script src="https://lists.example.org/screener/embed.js" data-lang="fr"></script>
//
// The attributes of the line (www/docs/embedding.md) are those of the element that it makes. Who hosts the files on the same
// site may write the element instead: <vendor-screener lang="fr"></vendor-screener>, with `data-element` on the script.
//
// What the frame tells this page, and what it may be told, is typed in embed.d.ts.
/** @import { Said, Told } from './embed.d.ts' */
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return console.error('vendor-screener: leave out type="module": a module does not know where it stands');
  const folder = new URL('./', script.src);
  const PRESETS = ['lang', 'who', 'activity', 'lists', 'q'];
  const SETTINGS = ['theme', 'accent', 'font', 'corners', 'org', 'contact', 'results'];

  /** Those of these attributes that an element has. @param {Element} element @param {string[]} keys */
  const given = (element, keys) => keys.filter((key) => element.hasAttribute(key)).map((key) => [key, element.getAttribute(key) ?? '']);

  /**
   * The address of the page with what these attributes ask for. Only settings are sent to the host: never a name.
   *
   * @param {Element} element
   */
  function address(element) {
    const url = new URL('index.html', folder);
    for (const [key, value] of given(element, SETTINGS)) url.searchParams.set(key, value);
    url.hash = `${new URLSearchParams(given(element, PRESETS))}`;
    return url.href;
  }

  /** A picture of this site, as text: the frame fetches nothing from here. @param {string} url @returns {Promise<string>} */
  async function pictured(url) {
    const blob = await (await fetch(url)).blob();
    return new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.onerror = () => failed(reader.error);
      reader.readAsDataURL(blob);
    });
  }

  class VendorScreener extends HTMLElement {
    /** @type {HTMLIFrameElement | null} */
    #frame = null;
    #hear = (/** @type {MessageEvent<Said>} */ event) => {
      if (event.origin !== folder.origin || event.source !== this.#frame?.contentWindow) return;
      const { data } = event;
      if (data?.type === 'vendor-screener:ready') this.#greet();
      if (data?.type === 'vendor-screener:result') {
        this.dispatchEvent(new CustomEvent('vendor-screener-result', { detail: data.result, bubbles: true }));
      }
    };

    connectedCallback() {
      if (this.#frame) return;
      addEventListener('message', this.#hear);
      this.style.display = 'block';
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('title') ?? 'Vendor Screener';
      // Of its own origin, because it starts programs and keeps decisions; no more than it needs beside that.
      frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
      frame.referrerPolicy = 'no-referrer';
      frame.allow = 'clipboard-write';
      frame.style.cssText = 'display:block;width:100%;border:0';
      frame.style.height = this.getAttribute('height') ?? '48rem';
      if (folder.origin === location.origin) {
        console.warn('vendor-screener: the frame is of this site, so every script of this site can read what is typed in it; serve it from a name of its own');
      }
      frame.src = address(this);
      this.#frame = frame;
      this.append(frame);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.#frame?.remove();
      this.#frame = null;
    }

    /** Tells the frame something: see `Told` in embed.d.ts. @param {Told} message */
    tell(message) {
      this.#frame?.contentWindow?.postMessage(message, folder.origin);
    }

    async #greet() {
      this.tell({ type: 'vendor-screener:hello' });
      this.dispatchEvent(new CustomEvent('vendor-screener-ready', { bubbles: true }));
      const logo = this.getAttribute('logo');
      if (!logo) return;
      try {
        this.tell({ type: 'vendor-screener:set', logo: await pictured(logo) });
      } catch (error) {
        console.warn(`vendor-screener: the logo could not be read (${error instanceof Error ? error.message : error}); it must be of this site`);
      }
    }
  }

  // The line may stand in a page more than once.
  if (!customElements.get('vendor-screener')) customElements.define('vendor-screener', VendorScreener);
  if ('element' in script.dataset) return;
  const element = document.createElement('vendor-screener');
  for (const [key, value] of Object.entries(script.dataset)) element.setAttribute(key, value ?? '');
  if (!script.closest('head')) return script.after(element);
  // Nothing in the head is ever seen.
  console.warn('vendor-screener: the line stands in the head, so the screener comes at the end of the page; put the line where it shall appear');
  addEventListener('DOMContentLoaded', () => document.body.append(element));
})();
