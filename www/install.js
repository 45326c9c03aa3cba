// The browser's offer to install the page, kept until the visitor takes it up. Only some browsers make one.
//
// The page finds it in `vendorScreenerInstall`, and hears by an event of that name that there is one, or no longer
// (src/page/web/install.rs). Inside another page, or where nothing is to be kept, none is taken.

import { keepsNothing, remember, remembered } from './device.js';

const NAME = 'vendorScreenerInstall';
const SETTING = 'install';

/** @type {BeforeInstallPromptEvent | null} */
let offer = null;

/** @param {BeforeInstallPromptEvent | null} event */
function told(event) {
  offer = event;
  dispatchEvent(new Event(NAME));
}

/** The visitor does not want to be asked again. The button that is gone had the focus. */
function refuse() {
  remember(SETTING, 'not now');
  state.refused = true;
  dispatchEvent(new Event(NAME));
  document.getElementById('name')?.focus();
}

/** Has the browser ask. An offer can be taken up once. */
async function install() {
  const taken = offer;
  told(null);
  taken?.prompt();
  if ((await taken?.userChoice)?.outcome === 'dismissed') refuse();
}

const state = { refused: remembered(SETTING) !== null, refuse, install, offered: () => offer !== null };
globalThis[NAME] = state;

if (parent === window && !keepsNothing) {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault(); // the page has a place of its own for it
    told(event);
  });
  addEventListener('appinstalled', () => told(null));
}
