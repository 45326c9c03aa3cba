// Screens vendors for the desk: one of several, each with its own engine and lists.
// `protocol.d.ts` has its messages: `ToManyWorker`, `FromManyWorker`.
/** @import { Engine, FromManyWorker, ToManyWorker } from './protocol' */
import init, { Screener } from './vendor-screener.js';

/** @type {Screener} */
let screener; // once it is open, which is the first message

/** @param {FromManyWorker} said */
const say = (said) => postMessage(said);

/** @param {Engine} engine */
async function open({ module, bytes }) {
  await init({ module_or_path: module });
  screener = Screener.open(bytes);
  say({ type: 'open', lists: screener.lists() });
}

/** @param {ToManyWorker} data */
async function hear(data) {
  if (data.type === 'open') return open(data);
  if (data.type === 'many') {
    const { id, asked, options } = data;
    return say({ type: 'many', id, answers: JSON.stringify(screener.screenMany(asked, options)) });
  }
  const { id, asked, options } = data;
  const { name, ...known } = asked;
  return say({ type: 'one', id, answer: screener.screen(name, { ...options, ...known }) });
}

addEventListener('message', ({ data }) => {
  hear(data).catch((error) => say({ type: 'failed', message: String(error?.message ?? error) }));
});
