// A day of work, and the next morning: a table comes in, is screened, narrowed down and decided on, the evidence is saved; then the lists
// have a newer edition, and only what is new in it is left to do. The people and their lists are invented.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, native, quiet } from './harness.mjs';
import { many, rows, screen } from './vendors.mjs';

const person = (number, first, second) => `<INDIVIDUAL><DATAID>${number}</DATAID><FIRST_NAME>${first}</FIRST_NAME>
<SECOND_NAME>${second}</SECOND_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.${number}</REFERENCE_NUMBER>
<LISTED_ON>2001-10-17</LISTED_ON></INDIVIDUAL>`;
/** The form of the UN's list, of a day. */
const list = (day, people) => `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="${day}T00:00:00Z"><INDIVIDUALS>
${people.join('\n')}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;

const OLD = [person(901, 'OMBERTO', 'VALCARENGHI'), person(902, 'ZELMIRA', 'QUASTRIGHETTI'), person(903, 'TANCREDO', 'PUNTISERVI')];
const EDITIONS = [list('2026-11-01', OLD), list('2026-11-02', [...OLD, person(904, 'GELSOMINO', 'BRACCAFORTI')])];

const TABLE = `Number,Supplier,Country
S-1,Omberto Valcarenghi,Italy
S-2,Zelmira Quastrighetti,Italy
S-3,Gelsomino Braccaforti,Italy
S-4,Tancredo Puntiservo,Italy
S-5,Bakery Müller,Germany
`;

let browser;
let folder;
const published = []; // of each edition, its files by their names
before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'day-'));
  for (const [at, text] of EDITIONS.entries()) {
    const [source, out] = [join(folder, `${at}.xml`), join(folder, `${at}`)];
    await writeFile(source, text);
    native(['index', 'build', source, '--publish', out]);
    const names = await readdir(out);
    published.push(new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))]))));
  }
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a day of work, then only what is new in the next edition of the lists, and nothing asked of anybody else', async () => {
  let edition = 0;
  const instead = (path) => published[edition].has(path) && { body: published[edition].get(path), type: 'application/octet-stream' };
  const { page, server, requests, heard, close } = await many(browser, { instead });

  // The table comes in, and is screened.
  await screen(page, TABLE);
  await page.getByText('5 vendors screened.').waitFor();
  await page.getByText('3 need a decision').waitFor();

  // A facet leaves the one that is only alike; it is somebody else.
  await page.getByLabel('Match', { exact: true }).selectOption('strong');
  await page.getByText(/\d of 5 vendors shown/).waitFor();
  const bulk = page.locator('.many-bulk');
  await bulk.getByLabel('Reason').fill('Another person');
  await bulk.getByLabel('Your name').fill('Kim');
  await bulk.getByRole('button').click();
  await page.locator('.many-saved').getByText('Saved: False alert').waitFor();
  await page.getByLabel('Match', { exact: true }).selectOption({ label: 'Any' });

  // The others by keyboard: each a key for a usual reason, one to save it, one to go on.
  await page.getByRole('button', { name: 'Review the alerts' }).click();
  for (const name of ['Omberto Valcarenghi', 'Zelmira Quastrighetti']) {
    await page.locator('#review-name', { hasText: name }).waitFor();
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.getElementById('decide-reason').value === 'Another country');
    await page.keyboard.press('Enter');
    await page.locator('.decided').waitFor();
    await page.keyboard.press('n');
  }
  await page.getByText('no other vendor is left to decide').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Nothing is left to decide.').waitFor();

  // The evidence.
  const save = page.getByRole('region', { name: 'Save a record' }).getByRole('button', { name: 'Page to print' });
  const [record] = await Promise.all([page.waitForEvent('download'), save.click()]);
  assert.match(native(['record', 'verify', await record.path()]), /[0-9a-f]{64}/);
  const text = await readFile(await record.path(), 'utf8');
  for (const said of ['Another person', 'Kim', '2026-11-01', 'Bakery Müller']) assert.ok(text.includes(said), said);

  // The next morning.
  await quiet(server);
  edition = 1;
  await page.reload();
  await page.getByText(/1 vendor has something new, changed or gone/).waitFor();
  await page.getByText('1 needs a decision').waitFor();
  await page.getByRole('button', { name: /New, changed or gone/ }).click();
  await page.getByText('1 of 5 vendors shown').waitFor();
  assert.match((await rows(page)).join('\n'), /Gelsomino Braccaforti.* new/);
  await page.getByRole('button', { name: 'Review the alerts' }).click();
  await page.locator('#review-name', { hasText: 'Gelsomino Braccaforti' }).waitFor();

  assert.ok(requests.length > 10 && requests.every((request) => request.startsWith(`GET ${server.url}`)), requests.join('\n'));
  assert.deepEqual(heard, []);
  await close();
});
