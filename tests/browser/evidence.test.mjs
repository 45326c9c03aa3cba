// What the visitor knows of a vendor beside its name: a number finds its party, a date of birth tells two people of one name apart,
// and none of it leaves the page or stands in its address.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { many, rows as vendors } from './vendors.mjs';
import { axeInBothThemes, hits, launch, nameField, native, opened, search, visit } from './harness.mjs';

/** The form of the UN's list; the people and the numbers are invented. */
const person = (number, first, second, born, passport, [city, country]) => `<INDIVIDUAL><DATAID>${number}</DATAID><FIRST_NAME>${first}</FIRST_NAME>
<SECOND_NAME>${second}</SECOND_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.${number}</REFERENCE_NUMBER>
<LISTED_ON>2001-10-17</LISTED_ON><INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>${born}</DATE>
</INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>${passport}</NUMBER>
</INDIVIDUAL_DOCUMENT><INDIVIDUAL_ADDRESS><CITY>${city}</CITY><COUNTRY>${country}</COUNTRY></INDIVIDUAL_ADDRESS></INDIVIDUAL>`;
const LIST = `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-11-01T00:00:00Z"><INDIVIDUALS>
${person(901, 'OMBERTO', 'VALCARENGHI', '1962-03-05', 'ZX4471902', ['Qom', 'Iran'])}${person(902, 'OMBERTO', 'VALCARENGHI', '1990-07-09', 'ZX5582013', ['Lima', 'Peru'])}
</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;

/** The form of OFAC's old file; the ship is invented. */
const SHIP = '7001,"ORVENTO","vessel","IRAN",-0- ,"EPBX5","Crude Oil Tanker",-0- ,-0- ,"Iran",-0- ,-0- \r\n';

describe('what is known beside the name', () => {
  let browser;
  let folder;
  const files = new Map();
  const shipFiles = new Map();
  const from = (files) => (path) => files.has(path) && { body: files.get(path), type: 'application/octet-stream' };
  const instead = from(files);
  const ships = from(shipFiles);
  before(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'evidence-'));
    await writeFile(join(folder, 'un.xml'), LIST);
    native(['index', 'build', join(folder, 'un.xml'), '--publish', join(folder, 'out')]);
    for (const name of await readdir(join(folder, 'out'))) files.set(name, await readFile(join(folder, 'out', name)));
    await writeFile(join(folder, 'sdn.csv'), SHIP);
    native(['index', 'build', join(folder, 'sdn.csv'), '--publish', join(folder, 'ships')]);
    for (const name of await readdir(join(folder, 'ships'))) shipFiles.set(name, await readFile(join(folder, 'ships', name)));
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const rows = (page) => page.locator('table.evidence tbody tr');

  test('a number in the field finds whoever has it, whatever the name', async () => {
    const { page, heard, close } = await visit(browser, { instead });
    await search(page, 'Romashka, passport ZX4471902');
    await opened(page);
    assert.match(await page.locator('.card-score').first().innerText(), /found by its number/);
    assert.match(await rows(page).first().innerText(), /Passport\s+ZX4471902\s+.*ZX4471902.*\s+agrees/);
    assert.equal(await hits(page).count(), 1);
    assert.deepEqual(await axeInBothThemes(page), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('a date of birth puts the other person last, and says why', async () => {
    const { page, heard, close } = await visit(browser, { instead });
    await search(page, 'Omberto Valcarenghi');
    assert.equal(await hits(page).count(), 2);
    await page.getByRole('button', { name: 'Do you know when yours was born?' }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'born');
    await page.keyboard.type('5 Mar 1962');
    await page.getByRole('heading', { name: /^Probably another party/ }).waitFor();
    assert.equal(await hits(page).count(), 2, 'none is left out');
    await hits(page).nth(1).locator('.row-name').click();
    await page.locator('.card-contradicted').waitFor();
    assert.match(await rows(page).first().innerText(), /5 Mar 1962\s+1990-07-09.*\s+differs/);
    assert.deepEqual(await axeInBothThemes(page), []);
    const address = await page.evaluate(() => location.href + JSON.stringify(history.state));
    assert.doesNotMatch(address, /1962/);
    assert.deepEqual(heard, []);
    await close();
  });

  test('the type of a ship is typed where it can matter, compared by its kind, and stays here', async () => {
    const { page, heard, close } = await visit(browser, { instead: ships });
    await search(page, 'Orvento');
    await page.getByText('More about it').click();
    const type = page.getByLabel('Type of ship', { exact: true });
    await type.fill('tanker');
    await opened(page);
    await rows(page).first().waitFor();
    assert.match(await rows(page).first().innerText(), /Type of ship\s+tanker\s+.*Crude Oil Tanker.*\s+agrees/);
    await type.fill('bulk carrier');
    await page.locator('tr.accord-differs').waitFor();
    assert.equal(await page.getByRole('heading', { name: /^Probably another party/ }).count(), 0, 'it contradicts nothing');
    assert.deepEqual(await axeInBothThemes(page), []);
    assert.doesNotMatch(await page.evaluate(() => location.href + JSON.stringify(history.state)), /bulk/);
    await type.fill('');
    await page.getByLabel('Kind').selectOption('person');
    await type.waitFor({ state: 'detached' });
    assert.deepEqual(heard, []);
    await close();
  });

  test('an address is compared with those of each, decides nothing, and leaves the page in a record alone', async () => {
    const { page, requests, server, heard, close } = await visit(browser, { instead });
    await search(page, 'Omberto Valcarenghi');
    assert.equal(await page.getByLabel('Address', { exact: true }).isVisible(), false, 'it is out of the way');
    await page.getByText('More about it').click();
    await page.getByLabel('Address', { exact: true }).fill('1 Azadi Road, Qom, Iran');
    await hits(page).first().locator('.row-name').click();
    await rows(page).first().waitFor();
    const said = await rows(page).allInnerTexts();
    assert.match(said[0], /Address\s+1 Azadi Road, Qom, Iran\s+.*Qom.*\s+agrees/);
    assert.equal(await page.getByRole('heading', { name: /^Probably another party/ }).count(), 0, 'an address contradicts nothing');
    assert.deepEqual(await axeInBothThemes(page), []);
    assert.doesNotMatch(await page.evaluate(() => location.href + JSON.stringify(history.state)), /Azadi/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a record' }).click()]);
    const record = (await readFile(await download.path(), 'utf8')).replace(/<[^>]*>/g, '');
    assert.match(record, /Known of the vendor: address 1 Azadi Road, Qom, Iran\./);
    assert.ok(requests.every((request) => request.startsWith(`GET ${server.url}`) && !request.includes('Azadi')), requests.join('\n'));
    assert.deepEqual(heard, []);
    await close();
  });

  const PEOPLE = `Given name,Surname,Date of birth,Passport
Omberto,Valcarenghi,5 marzo 1962,
Omberto,Valcarenghi,1970-01-01,
Romashka,Trading,,ZX5582013
`;

  test('a table of people is screened by the whole name and the facts of each row', async () => {
    const { page, heard, close } = await many(browser, { instead });
    await page.getByLabel(/choose a table/i).setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(PEOPLE) });
    const chosen = (label) => page.getByLabel(label, { exact: true }).evaluate((select) => select.selectedOptions[0].textContent);
    await page.getByText('3 vendors, 2 different names').waitFor();
    assert.equal(await page.getByText('more than once').count(), 0, 'two of one name are not one vendor');
    assert.equal(await chosen('Vendor name'), 'Given name + Surname');
    assert.equal(await chosen('Born, founded or built'), 'Date of birth');
    assert.equal(await chosen('A number of its own'), 'Passport');
    assert.deepEqual(await axeInBothThemes(page), []);
    await page.getByRole('button', { name: /^Screen \d/ }).click();
    await page.getByText(/vendors? screened\./).waitFor();
    const found = await vendors(page);
    assert.equal(found.filter((row) => row.includes('Probably another')).length, 1, found.join('\n'));
    assert.match(found.at(-1), /Probably another/);
    await page.getByLabel('Other facts').selectOption({ label: 'Probably another (2)' });
    assert.deepEqual(await axeInBothThemes(page), []);
    await page.getByLabel('Other facts').selectOption('');
    await page.getByRole('gridcell', { name: 'Probably another' }).click();
    await rows(page).first().waitFor();
    assert.match(await rows(page).first().innerText(), /1970-01-01\s+1962-03-05.*\s+differs|1970-01-01\s+1990-07-09.*\s+differs/);
    const narrow = (columns) => columns.filter((column) => column.textContent && column.offsetWidth < 60).length;
    assert.equal(await page.locator('.review-card .activity-lists').evaluateAll(narrow), 0, 'the names of lists have no room');
    assert.deepEqual(await axeInBothThemes(page), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('a number alone is a question, and one that nobody has is said', async () => {
    const { page, close } = await visit(browser, { instead, width: 360, height: 740 });
    await page.getByText('More about it').click();
    await page.getByLabel('A number of its own').fill('ZX5582013');
    await hits(page).first().waitFor();
    assert.equal(await hits(page).count(), 1);
    await page.getByLabel('A number of its own').fill('IMO 7406785');
    await page.getByText('its check digit does not fit').waitFor();
    assert.equal(await nameField(page).inputValue(), '');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await close();
  });

  test('what is no date is said, and changes nothing', async () => {
    const { page, close } = await visit(browser, { instead });
    await search(page, 'Omberto Valcarenghi');
    await page.getByText('More about it').click();
    await page.getByLabel('Born, founded or built').fill('yesterday');
    await page.getByText('This is no date.').waitFor();
    assert.equal(await page.getByLabel('Born, founded or built').getAttribute('aria-invalid'), 'true');
    assert.equal(await hits(page).count(), 2);
    await close();
  });
});
