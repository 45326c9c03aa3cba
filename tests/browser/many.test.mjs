// A whole Tuesday of a small importer: drop a table, screen it, decide by keyboard, save the evidence, come back,
// and see only what is new when the lists have changed.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { DIST, axe, axeInBothThemes, launch, quiet } from './harness.mjs';
import { TABLE, file, many, rows, screen } from './vendors.mjs';

/** What the page hands out when this button is pressed, as text. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Checks a record's seal as anyone can: its SHA-256 with the digits themselves replaced by zeros. */
function sealed(text) {
  const [, before, digits] = [...text.matchAll(/(record-sha256[",:> ]*)([0-9a-f]{64})/g)].at(-1);
  const blank = text.replace(before + digits, before + '0'.repeat(64));
  return createHash('sha256').update(blank).digest('hex') === digits;
}

describe('many vendors', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('the columns of a table are recognised, and can be corrected', async () => {
    const { page, heard, close } = await many(browser);
    await page.getByLabel(/choose a table/i).setInputFiles(file(TABLE));
    await page.getByRole('heading', { name: /suppliers\.csv/ }).waitFor();
    const chosen = (label) => page.getByLabel(label, { exact: true }).evaluate((select) => select.selectedOptions[0].textContent);
    assert.equal(await chosen('Vendor name'), 'Supplier');
    assert.equal(await chosen('Country'), 'Country');
    assert.equal(await chosen('Your number or code'), 'Number');
    await page.getByText('5 vendors, 5 different names').waitFor();
    await page.getByLabel('Vendor name', { exact: true }).selectOption({ label: 'Remark' });
    await page.getByText('5 vendors, 2 different names').waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('of a large table it is said how much memory it takes, before it is screened', async () => {
    const { page, heard, close } = await many(browser);
    const table = (rows) => file(`Supplier\n${Array.from({ length: rows }, (_, row) => `Bakery ${row}\n`).join('')}`);
    const memory = page.getByText(/takes about \d+ MB of this device’s memory\. While it is screened, it takes up to about \d+ MB more/);
    await page.getByLabel(/choose a table/i).setInputFiles(table(50_000));
    await page.getByText(/^50,000 vendors/).waitFor();
    assert.equal(await memory.count(), 0);
    await page.getByRole('button', { name: 'Choose another table' }).click();
    await page.getByLabel(/choose a table/i).setInputFiles(table(50_001));
    await memory.waitFor();
    const [taken, more] = (await memory.innerText()).match(/\d+/g).map(Number);
    assert.ok(taken >= 4 && taken < 100, `${taken} MB for a file of less than 1 MB`);
    assert.ok(more >= 64 && more <= 512, `${more} MB for one to eight workers`);
    assert.deepEqual(heard, []);
    await close();
  });

  test('the page says how it read a table, and the row with the headings can be chosen', async () => {
    const { page, heard, close } = await many(browser);
    const text = 'Vendors of 2026\nPartner;Group\nWho;Where\nBäckerei Rose;Germany\nAcme;France\n';
    const buffer = Buffer.from(text, 'latin1');
    await page.getByLabel(/choose a table/i).setInputFiles({ name: 'partners.csv', mimeType: 'text/csv', buffer });
    await page.getByText('Read as text in Windows-1252.').waitFor();
    const headings = page.getByLabel('Row with the headings');
    assert.equal(await headings.evaluate((select) => select.selectedOptions[0].textContent), '2: Partner · Group');
    await page.getByText('3 vendors, 3 different names').waitFor();
    await headings.selectOption({ label: '3: Who · Where' });
    await page.getByText('2 vendors, 2 different names').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.reload();
    await page.getByText('2 vendors, 2 different names').waitFor();
    await headings.selectOption({ label: 'None: the first row is a vendor' });
    await page.getByText('5 vendors, 5 different names').waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('alerts come first, and every vendor has its outcome', async () => {
    const { page, heard, close } = await many(browser);
    await screen(page);
    const found = await rows(page);
    assert.equal(found.length, 5);
    assert.match(found[0], /To decide/);
    assert.match(found[1], /To decide/);
    assert.match(found[2], /^\? .*Unreadable/);
    assert.match(found[3], /Zebra.*Nothing found/);
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: /Nothing found/ }).click();
    await page.getByText('2 of 5 vendors shown').waitFor();
    await page.getByRole('button', { name: /^5 All/ }).click();
    await page.getByLabel('Find in the table').fill('s-3');
    await page.getByText('1 of 5 vendors shown').waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('a row opens the same card as a single screening', async () => {
    const { page, close } = await many(browser);
    await screen(page);
    await page.getByRole('row', { name: /Hik Vision/ }).click();
    const card = page.getByRole('article', { name: /Hikvision/ });
    await card.getByText(/score|match/i).first().waitFor();
    await card.getByText('Why this score?').click();
    assert.deepEqual(await axe(page), []);
    await close();
  });

  test('an opened vendor stands in the address, without its name: a reload and “back” come to it, and from it to the table', async () => {
    const { page, server, heard, close } = await many(browser);
    await screen(page);
    await page.getByRole('row', { name: /Hik Vision/ }).click();
    const vendor = page.locator('#review-name', { hasText: 'Hik Vision' });
    await vendor.waitFor();
    const address = () => page.evaluate(() => location.hash + JSON.stringify(history.state));
    assert.match(await address(), /vendor=1\b/);
    assert.doesNotMatch(await address(), /hik/i);

    await page.reload();
    await vendor.waitFor();
    await page.keyboard.press('j');
    const next = page.locator('#review-name', { hasText: 'Huawei Technologies' });
    await next.waitFor();
    await page.waitForFunction(() => /vendor=3\b/.test(location.hash));

    await page.getByRole('link', { name: 'About' }).first().click();
    await page.getByRole('heading', { name: /about/i }).first().waitFor();
    await quiet(server);
    await page.goBack();
    await next.waitFor();
    await quiet(server);
    await page.goBack();
    await page.getByRole('grid').waitFor();
    assert.doesNotMatch(await address(), /vendor=/);
    await page.goForward();
    await next.waitFor();

    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor();
    await page.waitForFunction(() => !location.hash.includes('vendor='));
    await page.getByRole('row', { name: /Hik Vision/ }).click();
    await vendor.waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('a whole Tuesday, by keyboard alone, and nothing leaves the device', async () => {
    const { page, server, requests, heard, close } = await many(browser);
    await quiet(server);
    const [atServer, atPage] = [server.asked.length, requests.length];
    await screen(page);

    // Review: the first alert, then the next.
    await page.getByRole('button', { name: 'Review the alerts' }).focus();
    await page.keyboard.press('Enter');
    for (const open of [2, 1]) {
      await page.locator('#review-name').waitFor();
      for (let left = 10; await page.locator('.decide').count(); left -= 1) {
        assert.ok(left > 0, 'the form does not go away');
        await page.keyboard.press('f');
        await page.keyboard.type('Another country');
        if (left === 10 && open === 2) {
          await page.keyboard.press('Tab');
          await page.keyboard.type('Kim');
        }
        const all = page.getByRole('checkbox', { name: /the same for the/i });
        if (await all.count()) await all.press('Space');
        await page.keyboard.press('Enter');
        await page.getByText(/every match of this vendor is decided/i).waitFor();
      }
      if (open === 2) {
        assert.deepEqual(await axe(page), []);
        await page.keyboard.press('n');
        await page.locator('.decide').waitFor();
      }
    }
    await page.getByText('no other vendor is left to decide').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Nothing is left to decide.').waitFor();

    // Evidence.
    for (const [button, ending] of [['Page to print', 'html'], ['CSV', 'csv'], ['JSON', 'json']]) {
      const section = page.getByRole('region', { name: 'Save a record' });
      const { name, text } = await saved(page, section.getByRole('button', { name: button }));
      assert.ok(name.endsWith(ending), name);
      assert.ok(sealed(text), name);
      assert.match(text, /Another country/);
      assert.match(text, /Kim/);
      assert.match(text, /Zebra Wombat Umbrellas/);
    }
    const table = await saved(page, page.getByRole('region', { name: 'Save the table' }).getByRole('button', { name: 'CSV' }));
    assert.match(table.text, /"'=HYPERLINK\(""x""\)"/);

    // Not one request since the view was open.
    await quiet(server);
    assert.deepEqual(server.asked.slice(atServer), []);
    assert.deepEqual(requests.slice(atPage).filter((request) => !request.includes(' blob:')), []);

    // The next day everything is there.
    await page.reload();
    await page.getByText('Nothing is left to decide.').waitFor();
    assert.match((await rows(page)).join('\n'), /Hik Vision.*False alert/);
    assert.deepEqual(heard, []);
    await close();
  });

  test('when the lists have changed, the table is screened again on open, and what is new is shown', async () => {
    const { page, heard, close } = await many(browser);
    await screen(page);
    // As if the screening had been of an edition in which one party was not yet, and another had one entry less.
    await page.evaluate(async () => {
      const store = await new Promise((opened) => {
        const request = indexedDB.open(`vendor-screener desk ${new URL('./', location.href).pathname}`);
        request.onsuccess = () => opened(request.result.transaction('kept', 'readwrite').objectStore('kept'));
      });
      await new Promise((done) => {
        store.get('results').onsuccess = ({ target }) => {
          const results = JSON.parse(target.result);
          results.lists['us-bis-el'] = '0'.repeat(64);
          const [gone] = Object.entries(results.answers).find(([, { hits }]) => hits?.[0].party === 'huawei') ?? [];
          delete results.answers[gone];
          results.entries.find(({ id }) => id === 'hikvision').listings.pop();
          store.put(JSON.stringify(results), 'results');
        };
        store.transaction.oncomplete = done;
      });
    });
    await page.reload();
    await page.getByText(/2 vendors have something new, changed or gone/).waitFor();
    await page.getByRole('button', { name: /New, changed or gone/ }).click();
    await page.getByText('2 of 5 vendors shown').waitFor();
    const found = (await rows(page)).join('\n');
    assert.match(found, /Huawei Technologies.* new/);
    assert.match(found, /Hik Vision.* changed/);
    await page.getByRole('row', { name: /Hik Vision/ }).click();
    await page.getByText(/since the last screening/i).waitFor();
    await page.getByText(/New: the entry/).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('a decision is saved to a file, and taken over on another device', async () => {
    const one = await many(browser);
    await screen(one.page);
    await one.page.getByRole('row', { name: /Huawei/ }).click();
    await one.page.getByLabel('True match').check();
    await one.page.getByLabel('Reason').fill('Same registry number');
    await one.page.getByLabel('Your name').fill('Kim');
    await one.page.getByRole('button', { name: 'Save the decision' }).click();
    await one.page.getByText(/True match\. Same registry number/).waitFor();
    await one.page.getByRole('button', { name: 'Back to the table' }).click();
    const { text } = await saved(one.page, one.page.getByRole('button', { name: 'Save all decisions' }));
    await one.close();

    const other = await many(browser);
    await screen(other.page);
    await other.page.getByLabel(/take over decisions/i).setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await other.page.getByText(/1 decision taken over/).waitFor();
    assert.match((await rows(other.page)).join('\n'), /Huawei.*True match/);
    await other.page.getByRole('row', { name: /Huawei/ }).click();
    await other.page.getByText(/Taken over from the file “.*d\.json.*” on /).waitFor();
    await other.page.getByRole('button', { name: 'Back to the table' }).click();
    await other.page.getByLabel(/take over decisions/i).setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await other.page.getByText(/no file of decisions/).waitFor();
    await other.close();
  });

  test('a file of decisions changes no decision made here unless the visitor wants it, and none of a day that is to come', async () => {
    const { page, close } = await many(browser);
    await screen(page);
    await page.getByRole('row', { name: /Huawei/ }).click();
    await page.getByLabel('True match').check();
    await page.getByLabel('Reason').fill('Same registry number');
    await page.getByLabel('Your name').fill('Jane');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await page.getByText(/True match\. Same registry number/).waitFor();
    await page.getByRole('button', { name: 'Back to the table' }).click();
    const { text } = await saved(page, page.getByRole('button', { name: 'Save all decisions' }));
    const forged = (at) => Buffer.from(text.replace('true_match', 'false_alert').replace(/"at":\s*"[^"]*"/, `"at":"${at}"`));
    const take = (at) => page.getByLabel(/take over decisions/i).setInputFiles({ name: 'forged.json', mimeType: 'application/json', buffer: forged(at) });
    await take('9999-01-01T00:00:00.000Z');
    await page.getByText(/0 decisions taken over/).waitFor();
    assert.match((await rows(page)).join('\n'), /Huawei.*True match/);
    await take(new Date(Date.now() + 60_000).toISOString());
    await page.getByText(/Decisions left out, since they would change yours \(1\): .*Huawei/).waitFor();
    assert.match((await rows(page)).join('\n'), /Huawei.*True match/);
    await page.getByRole('button', { name: 'Take these over all the same' }).click();
    await page.getByText(/1 decision taken over/).waitFor();
    await page.getByRole('row', { name: /Huawei.*False alert/ }).waitFor();
    await close();
  });

  test('a file whose reading does not end can be given up, and another is read then', async () => {
    const instead = async (path) => {
      if (path !== 'desk.js') return undefined;
      const program = await readFile(`${DIST}/${path}`, 'utf8');
      const body = program.replace('read(file, bytes, sheet) {', 'read(file, bytes, sheet) { if (file === "endless.xlsx") for (;;);');
      assert.notEqual(body, program);
      return { body, type: 'text/javascript; charset=utf-8' };
    };
    const { page, close } = await many(browser, { instead, serviceWorkers: 'block' });
    await page.getByLabel(/choose a table/i).setInputFiles(file('x', 'endless.xlsx'));
    await page.getByText('Reading the table.').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Give up' }).click();
    await screen(page);
    assert.match((await rows(page)).join('\n'), /Huawei/);
    await close();
  });

  test('a decision reopens when the vendor has changed, and says why', async () => {
    const { page, close } = await many(browser);
    await screen(page);
    await page.getByRole('row', { name: /Huawei/ }).click();
    await page.getByRole('radio', { name: 'False alert' }).check();
    await page.getByLabel('Reason').fill('Another country');
    await page.getByLabel('Your name').fill('Kim');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await page.getByText(/False alert\. Another country/).waitFor();
    await page.getByRole('button', { name: 'Back to the table' }).click();
    await page.getByRole('button', { name: 'Take this table away' }).click();
    await screen(page, TABLE.replace('Huawei Technologies,China', 'Huawei Technologies,Peru'));
    await page.getByRole('row', { name: /Huawei.*To decide/ }).click();
    await page.getByText('the vendor’s country changed from “China” to “Peru”').waitFor();
    await close();
  });

  test('50,000 rows are screened, stopped and gone on with, and scroll with only the rows in sight in the page', async () => {
    const { page, heard, close } = await many(browser);
    const vendor = (at) => `V-${at},${at % 500 ? `Wombat ${at} Umbrella Works` : 'Hikvision'},DE`;
    const table = ['Number,Vendor,Country', ...Array.from({ length: 50_000 }, (_, at) => vendor(at))].join('\n');
    await page.getByLabel(/choose a table/i).setInputFiles(file(table));
    await page.getByRole('button', { name: 'Screen 50,000 vendors' }).click();
    await page.getByText(/names screened\..*left/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/vendors are not yet screened/).waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('50,000 vendors screened. 100 vendors may be listed parties.').waitFor({ timeout: 100_000 });
    const grid = page.getByRole('grid');
    assert.equal(await grid.getAttribute('aria-rowcount'), '50001');
    assert.match((await rows(page))[30], /Hikvision.*To decide/);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await grid.evaluate((grid, part) => { grid.scrollTop = grid.scrollHeight * part; }, part);
      await page.waitForFunction(() => {
        const { top, bottom } = document.querySelector('.grid').getBoundingClientRect();
        const seen = [...document.querySelectorAll('.grid-space .grid-row')].map((row) => row.getBoundingClientRect());
        return seen.some((row) => row.top <= top + 56 && row.bottom > top) && seen.some((row) => row.bottom >= bottom - 60);
      });
      assert.ok((await page.locator('.grid-space .grid-row').count()) <= 150);
    }
    await grid.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.getElementById(document.querySelector('.grid').getAttribute('aria-activedescendant')));
    await page.keyboard.press('Enter');
    await page.locator('#review-name').waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('files that are no table are refused with what to do', async () => {
    const { page, close } = await many(browser);
    const choose = (name, buffer) => page.getByLabel(/choose a table/i).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await choose('photo.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    await page.getByText(/neither a table of text nor a spreadsheet/).waitFor();
    await choose('empty.csv', Buffer.alloc(0));
    await page.getByText(/there is nothing in this table/i).waitFor();
    await choose('wide.csv', Buffer.from(`${'a,'.repeat(999)}Vendor\n${'1,'.repeat(999)}Hikvision\n`));
    await page.getByText('1 vendor, 1 different name').waitFor();
    await close();
  });

  test('a table saved as XLSX is read again, and no cell of it is a formula', async () => {
    const { page, heard, close } = await many(browser);
    await screen(page);
    const button = page.getByRole('region', { name: 'Save the table' }).getByRole('button', { name: 'XLSX' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const buffer = await readFile(await download.path());
    assert.equal(buffer.subarray(0, 2).toString(), 'PK');
    await page.getByRole('button', { name: 'Take this table away' }).click();
    await page.getByLabel(/choose a table/i).setInputFiles({ name: download.suggestedFilename(), mimeType: '', buffer });
    await page.getByText('5 vendors, 5 different names').waitFor();
    await page.getByRole('cell', { name: '\'=HYPERLINK("x")' }).waitFor();
    await page.getByRole('button', { name: /^Screen \d/ }).click();
    await page.getByText(/5 vendors screened\./).waitFor();
    const half = { name: 'half.xlsx', mimeType: '', buffer: buffer.subarray(0, buffer.length / 2) };
    await page.getByRole('button', { name: 'Take this table away' }).click();
    await page.getByLabel(/choose a table/i).setInputFiles(half);
    await page.getByText(/this spreadsheet cannot be read/i).waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('where nothing may be kept, it says so and works all the same', async () => {
    const refuse = 'const no = async () => { throw new DOMException("", "InvalidStateError"); };' +
      'export { no as get, no as put, no as update, no as remove };';
    const instead = (path) => (path === 'desk-store.js' ? { body: refuse, type: 'text/javascript' } : undefined);
    const { page, close } = await many(browser, { instead, serviceWorkers: 'block' });
    await page.getByText(/does not let the page keep anything/).waitFor();
    await screen(page);
    assert.equal((await rows(page)).length, 5);
    await close();
  });

  test('in every state the view fits a narrow screen and has no barrier, light and dark', async () => {
    const { page, close } = await many(browser, { width: 360, height: 740 });
    const check = async (state) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, `${state} is ${wide} pixels too wide`);
      assert.deepEqual(await axeInBothThemes(page), [], state);
    };
    await check('start');
    await page.getByLabel(/choose a table/i).setInputFiles(file(TABLE));
    await page.getByRole('button', { name: /^Screen \d/ }).waitFor();
    await check('columns');
    await page.getByRole('button', { name: /^Screen \d/ }).click();
    await page.getByText(/vendors? screened\./).waitFor();
    await check('results');
    await page.getByRole('button', { name: 'Review the alerts' }).click();
    await page.locator('.decide').waitFor();
    await check('review');
    await close();
  });
});
