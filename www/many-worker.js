// Screens vendors for the desk: one of several, each with its own engine and lists.
//
//   in    {type: 'open', module, bytes}            a compiled engine, and the bytes of an index
//         {type: 'many', id, asked, options}       screen vendors: {name, ids, born, nationality, address}
//         {type: 'one', id, asked, options}        answer one in full
//   out   {type: 'open', lists}
//         {type: 'many', id, answers}              as JSON, which the desk reads
//         {type: 'one', id, answer}
//         {type: 'failed', message}
import init, { Screener } from './vendor-screener.js';

let screener = null;

async function open({ module, bytes }) {
  await init({ module_or_path: module });
  screener = Screener.open(bytes);
  postMessage({ type: 'open', lists: screener.lists() });
}

async function hear(data) {
  if (data.type === 'open') return open(data);
  if (data.type === 'many') {
    const { id, asked, options } = data;
    return postMessage({ type: 'many', id, answers: JSON.stringify(screener.screenMany(asked, options)) });
  }
  const { id, asked, options } = data;
  const { name, ...known } = asked;
  return postMessage({ type: 'one', id, answer: screener.screen(name, { ...options, ...known }) });
}

addEventListener('message', ({ data }) => {
  hear(data).catch((error) => postMessage({ type: 'failed', message: String(error?.message ?? error) }));
});
