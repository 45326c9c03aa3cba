// A visitor who types from the first instant, whatever the page is doing.

/**
 * Lets a letter be typed every few milliseconds, from the moment that the field has the focus until a while after the page's program
 * has taken it over; call it before the page is opened. In the page, because keys from outside come too seldom to meet the instant.
 */
export const typeFromTheStart = (page) =>
  page.addInitScript(() => {
    const EVERY_MS = 3;
    const LETTERS_AFTER = 60;
    const typed = { before: '', after: '', done: false };
    globalThis.typedFromTheStart = typed;
    let first;
    let next = 0;
    const turn = new MessageChannel(); // comes sooner than any timer
    turn.port1.onmessage = () => {
      first ??= document.activeElement?.id === 'name' ? document.activeElement : undefined;
      if (first && performance.now() >= next) {
        next = performance.now() + EVERY_MS;
        const letter = 'abcdefghijklmnopqrstuvwxyz'[(typed.before.length + typed.after.length) % 26];
        document.execCommand('insertText', false, letter); // as a key does, where the focus is
        typed[first.isConnected ? 'before' : 'after'] += letter;
      }
      typed.done = typed.after.length >= LETTERS_AFTER;
      if (!typed.done) turn.port2.postMessage('');
    };
    turn.port2.postMessage('');
  });

/** Waits until it is all typed: how many letters before the program took over, and the whole. */
export async function typedFromTheStart(page) {
  await page.waitForFunction(() => globalThis.typedFromTheStart.done);
  const { before, after } = await page.evaluate(() => globalThis.typedFromTheStart);
  return { before: before.length, whole: before + after };
}
