// Whatever is typed or pasted, the page answers in words, shows it as text and goes on working.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hits, launch, nameField, search, status, visit } from './harness.mjs';

describe('unusual input', () => {
  let browser;
  let here;
  before(async () => {
    browser = await launch();
    here = await visit(browser);
  });
  after(async () => {
    await here?.close();
    await browser?.close();
  });

  /** After any input, an ordinary name is still found, and nothing was logged. */
  async function stillWorks() {
    assert.match(await search(here.page, 'Hikvision'), /^1 party may match/);
    assert.deepEqual(here.heard, []);
  }

  for (const [what, name] of [
    ['blanks alone', '   \t  '],
    ['zero-width characters alone', '\u200b\u200d\ufeff'],
  ]) {
    test(`${what} are no name`, async () => {
      await nameField(here.page).fill('');
      await status(here.page, /\bready\b/i);
      await nameField(here.page).fill(name);
      await status(here.page, /\bready\b|cannot be searched yet/i);
      assert.equal(await hits(here.page).count(), 0);
      await stillWorks();
    });
  }

  test('what of a pasted field was taken for the name is said, and can be searched for alone', async () => {
    await search(here.page, 'Hikvision, 555 Qianmo Road, Hangzhou');
    const said = here.page.getByText(/Of what you typed, this was taken for the name/);
    await said.getByRole('button', { name: 'Hikvision', exact: true }).click();
    await status(here.page, /^1 party may match/);
    await said.waitFor({ state: 'detached' });
    assert.equal(await nameField(here.page).inputValue(), 'Hikvision');
    await stillWorks();
  });

  for (const [what, name] of [
    ['one letter', 'h'],
    ['a legal form alone', 'Co., Ltd.'],
    ['signs alone', '?!*…—'],
    ['emoji alone', '🦓🦓🦓'],
  ]) {
    test(`${what}: the page says what is missing`, async () => {
      assert.match(await search(here.page, name), /cannot be searched yet/i);
      assert.equal(await hits(here.page).count(), 0);
      const text = await here.page.getByRole('main').innerText();
      assert.match(text, /type|add/i);
      await stillWorks();
    });
  }

  for (const [what, name] of [
    ['ten thousand characters', 'hikvision '.repeat(1000)],
    ['ten thousand times one letter', 'a'.repeat(10_000)],
    ['a thousand words', Array.from({ length: 1000 }, (_, n) => `word${n}`).join(' ')],
    ['emoji among the words', 'Hikvision 📷 Digital 🎥'],
    ['Arabic', 'شركة هيكفيجن'],
    ['Hebrew with marks', 'חִקוִויזִ׳ן'],
    ['Chinese', '杭州海康威视数字技术股份有限公司'],
    ['a right-to-left override', '\u202enoisivkih\u202c'],
    ['control characters', 'Hik\u0000vis\u0007ion\u001b[31m'],
    ['half a surrogate pair', 'Hikvision \ud83d'],
    ['many marks on one letter', `Hi${'\u0301'.repeat(300)}kvision`],
    ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
    ['a formula', "=cmd|' /C calc'!A0"],
    ['an address', 'javascript:alert(1)'],
  ]) {
    test(`${what}: answered, and shown as text`, async () => {
      await search(here.page, name);
      assert.equal(await here.page.locator('main img, main script').count(), 0);
      await stillWorks();
    });
  }

  test('pasting a name with line breaks works', async () => {
    await nameField(here.page).fill('');
    await nameField(here.page).evaluate((field) => {
      field.focus();
      document.execCommand('insertText', false, 'Hangzhou Hikvision\r\nDigital Technology\tCo., Ltd.\n');
    });
    await here.page.getByRole('article', { name: /Hikvision/ }).first().waitFor();
    await stillWorks();
  });
});
