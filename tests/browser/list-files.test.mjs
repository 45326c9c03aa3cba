// A visitor adds list files: they are read on the device, searched with the other lists, kept and removable.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { axe, hits, launch, openAll, quiet, search, visit } from './harness.mjs';

const made = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const fixture = (name) => made(name, readFileSync(new URL(`../fixtures/list_files/${name}`, import.meta.url)));
const LISTS = { path: '#view=lists', wait: false };

/** Goes to a view by its link, as a visitor does. */
async function to(page, name) {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Waits until the page says how adding or removing went, and returns its words. */
async function said(page, pattern) {
  const line = page.locator('.job-said').filter({ hasText: pattern });
  await line.waitFor();
  return line.innerText();
}

/** Chooses files with the button. */
async function choose(page, ...files) {
  await page.locator('#files').setInputFiles(files);
}

/** Chooses files and waits until their lists are searched. */
async function add(page, ...files) {
  await page.locator('.job-said').waitFor({ state: 'attached' });
  const changed = page.evaluate(
    () =>
      new Promise((done) => {
        const line = document.querySelector('.job-said');
        new MutationObserver(() => / added/.test(line.textContent) && done(line.textContent)).observe(line, {
          characterData: true,
          childList: true,
          subtree: true,
        });
      }),
  );
  await choose(page, ...files);
  return changed;
}

/** How many parties a name finds. */
async function found(page, name) {
  await to(page, 'One vendor');
  await search(page, name);
  await openAll(page);
  return hits(page).count();
}

const own = (page, name) => page.locator('.own-file').filter({ has: page.getByRole('heading', { name }) });

describe('list files', () => {
  let browser;
  let here; // a page to which nothing is added
  before(async () => {
    browser = await launch();
    here = await visit(browser, LISTS);
  });
  after(async () => {
    await here?.close();
    await browser?.close();
  });

  test('a file that is chosen is searched with the other lists, is there again after a reload, and can be removed', async () => {
    const { page, heard, close } = await visit(browser, LISTS);
    assert.match(await add(page, fixture('never-again.csv')), /^1 file was added/);
    await own(page, 'never-again.csv').waitFor();
    assert.equal(await found(page, 'Tamarind Kestrel'), 1);
    assert.equal(await found(page, 'TKS Reederei'), 1);
    assert.equal(await found(page, 'Hikvision'), 1);
    await page.reload();
    assert.equal(await found(page, 'Tamarind Kestrel'), 1);
    await to(page, 'Lists');
    await page.getByRole('button', { name: 'Remove never-again.csv' }).click();
    await said(page, /^Removed/);
    assert.equal(await page.locator('.own-file').count(), 0);
    assert.equal(await found(page, 'Tamarind Kestrel'), 0);
    assert.equal(await found(page, 'Hikvision'), 1);
    await page.reload();
    assert.equal(await found(page, 'Tamarind Kestrel'), 0);
    assert.deepEqual(heard, []);
    await close();
  });

  test('files can be dropped, several at once', async () => {
    const { page, close } = await visit(browser, LISTS);
    const data = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['name\nPeppercorn Gantry AG\n'], 'one.csv'));
      data.items.add(new File(['name\nQuillwort Sextant BV\n'], 'two.csv'));
      return data;
    });
    await page.locator('.job-said').waitFor({ state: 'attached' });
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    assert.match(await said(page, /added/), /^2 files were added/);
    assert.equal(await found(page, 'Peppercorn Gantry'), 1);
    assert.equal(await found(page, 'Quillwort Sextant'), 1);
    await close();
  });

  test('each row is accounted for', async () => {
    const { page, close } = await visit(browser, LISTS);
    await add(page, fixture('consolidated.csv'));
    const file = own(page, 'consolidated.csv');
    const text = await file.innerText();
    assert.match(text, /Consolidated Screening List \(CSV\)/);
    assert.match(text, /4 rows: 3 used, 1 set aside/);
    assert.match(text, /date not stated/);
    await file.getByText(/remarks? on its rows/).click();
    const remarks = await file.locator('.remarks').innerText();
    assert.match(remarks, /Parties without a name/);
    assert.match(remarks, /consolidated\.csv, row 5/);
    assert.match(remarks, /Atlantis/);
    await close();
  });

  test('a complete list takes the place of the excerpt that came with the page, and its row says where it is from', async () => {
    const { page, close } = await visit(browser, LISTS);
    const row = page.locator('#list-us-bis-el');
    assert.match(await row.innerText(), /Excerpt/);
    await add(page, fixture('consolidated.csv'));
    await row.filter({ hasText: 'from your file consolidated.csv' }).waitFor();
    assert.match(await row.innerText(), /Complete/);
    await row.getByText('Where it comes from').click();
    const provenance = await row.locator('.provenance').innerText();
    for (const term of ['Authority', 'Source', 'Published', 'Retrieved', 'Rows read', 'Parties', 'Names', 'SHA-256', 'Built by']) {
      assert.ok(provenance.includes(term), `${term}: ${provenance}`);
    }
    assert.match(provenance, /[0-9a-f]{64}/);
    await close();
  });

  test('the files in which OFAC publishes a list in parts are read together', async () => {
    const { page, close } = await visit(browser, LISTS);
    await add(page, fixture('alt.csv'));
    assert.match(await page.getByRole('alert').innerText(), /alt\.csv: this holds OFAC's aliases without their parties/);
    assert.match(await add(page, fixture('alt.csv'), fixture('sdn.csv')), /^2 files were added/);
    assert.equal(await found(page, 'Velvet Armadillo Cargo'), 1);
    await close();
  });

  /** The list of the United Nations of a day, with one entity. */
  const edition = (day, name) =>
    made(
      `${name}.xml`,
      `<CONSOLIDATED_LIST dateGenerated="${day}T00:00:00Z"><INDIVIDUALS/><ENTITIES><ENTITY><DATAID>1</DATAID>` +
        `<FIRST_NAME>${name}</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.900</REFERENCE_NUMBER>` +
        '</ENTITY></ENTITIES></CONSOLIDATED_LIST>',
    );

  test('an older file does not take the place of a newer edition unless the visitor says so', async () => {
    const { page, heard, close } = await visit(browser, LISTS);
    await add(page, edition('2026-02-27', 'Obsidian Heron'));
    assert.match(
      await add(page, edition('2026-01-15', 'Marzipan Cassowary')),
      /^1 file was added, but a newer edition of its list is here\. The newer edition stays in use/,
    );
    const older = own(page, 'Marzipan Cassowary.xml');
    await older.getByText('not searched: of 15 Jan 2026, and an edition of 27 Feb 2026 is in use').waitFor();
    assert.equal(await found(page, 'Marzipan Cassowary'), 0);
    assert.equal(await found(page, 'Obsidian Heron'), 1);
    await to(page, 'Lists');
    await older.getByRole('button', { name: 'Use the older file anyway' }).click();
    await said(page, /^The older file is searched in place of the newer edition/);
    await older.getByText('searched, though of 15 Jan 2026, in place of the edition of 27 Feb 2026').waitFor();
    await own(page, 'Obsidian Heron.xml').getByText(/not searched/).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.equal(await found(page, 'Marzipan Cassowary'), 1);
    assert.equal(await found(page, 'Obsidian Heron'), 0);
    await page.reload();
    assert.equal(await found(page, 'Marzipan Cassowary'), 1);
    await to(page, 'Lists');
    await older.getByRole('button', { name: 'Use the newer edition again' }).click();
    await said(page, /^The newer edition is searched again/);
    assert.equal(await found(page, 'Obsidian Heron'), 1);
    assert.equal(await found(page, 'Marzipan Cassowary'), 0);
    assert.deepEqual(heard, []);
    await close();
  });

  test('a file of an edition that is there already is told to be one', async () => {
    const { page, close } = await visit(browser, LISTS);
    await add(page, edition('2026-02-27', 'Obsidian Heron'));
    await add(page, edition('2026-02-27', 'Obsidian Heron'));
    await page.getByText('Obsidian Heron.xml: the same edition was here already, to the letter').waitFor();
    await said(page, /^Nothing was added\.$/);
    assert.equal(await page.locator('.own-file').count(), 1);
    await add(page, edition('2026-02-27', 'Marzipan Cassowary'));
    await page.getByText('Marzipan Cassowary.xml: it is of 27 Feb 2026, as the edition that was here already').waitFor();
    await close();
  });

  test('a file that states no day, or has lost many parties, is said to be odd, and its day is not called that of a retrieval', async () => {
    const { page, close } = await visit(browser, LISTS);
    const names = (count) => made('mine.csv', ['name', ...Array.from({ length: count }, (_, at) => `Quillwort ${at} Gantry AG`)].join('\n'));
    await add(page, names(20));
    await page.getByText(/^mine\.csv: it does not say of which day .* is\. The file is of /).waitFor();
    assert.equal(await page.getByText(/now has far fewer parties/).count(), 0);
    await add(page, names(15));
    await page.getByText(/now has far fewer parties than before, by 5\./).waitFor();
    assert.match(await own(page, 'mine.csv').last().innerText(), /date not stated, file of /);
    assert.deepEqual(await axe(page), []);
    await close();
  });

  test('whoever knows of which day such a file is says so, and the newest edition is searched', async () => {
    const { page, heard, close } = await visit(browser, LISTS);
    const mine = (name) => made('mine.csv', `name\n${name}\n`);
    const of = (at) => own(page, 'mine.csv').nth(at);
    const ofDay = async (at, day) => {
      await of(at).getByLabel(/does not say of which day/).fill(day);
      await of(at).getByRole('button', { name: 'Use this day' }).click();
      await said(page, /^The day is taken down/);
    };
    await add(page, mine('Peppercorn Gantry AG'));
    await ofDay(0, '2024-01-03');
    assert.match(await of(0).innerText(), /date not stated, file of 3 Jan 2024/);
    await add(page, mine('Thimble Basalt SA'));
    await of(0).getByText(/^not searched: of 3 Jan 2024/).waitFor();
    await ofDay(1, '2023-05-06');
    await of(1).getByText(/^not searched: of 6 May 2023, and an edition of 3 Jan 2024 is in use/).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(heard, []);
    await close();
  });

  test('when a newer file of the same list takes the place of the older one, the page shows what changed', async () => {
    const { page, heard, close } = await visit(browser, LISTS);
    await add(page, made('mine.csv', 'name\nPeppercorn Gantry AG\nQuillwort Sextant BV\n'));
    assert.equal(await page.getByRole('heading', { name: 'What changed' }).count(), 0, 'a list that is new replaces none');
    await add(page, made('mine.csv', 'name\nPeppercorn Gantry AG\nThimble Basalt SA\n'));
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await page.getByText('1 added, 1 removed, 0 renamed, 0 under other programmes').click();
    const row = (name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }).innerText();
    assert.match(await row('Thimble Basalt SA'), /Added/);
    assert.match(await row('Quillwort Sextant BV'), /Removed/);
    assert.deepEqual(await axe(page), []);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /All changes/ }).click();
    const saved = await download;
    assert.equal(saved.suggestedFilename(), 'changes.json');
    const { lists } = JSON.parse(readFileSync(await saved.path(), 'utf8'));
    const mine = lists.find((list) => list.id === 'own-mine');
    assert.deepEqual([mine.added, mine.removed].map(([party]) => party.name), ['Thimble Basalt SA', 'Quillwort Sextant BV']);
    assert.deepEqual(heard, []);
    await close();
  });

  test('a complete list in the place of an excerpt is not shown as so many new listings without a word', async () => {
    const { page, close } = await visit(browser, LISTS);
    await add(page, fixture('consolidated.csv'));
    await page.getByRole('button', { name: 'Show what changed' }).click();
    const list = page.locator('.change').filter({ hasText: 'Entity List' });
    await list.locator('summary').click();
    await list.getByText('Before, only an excerpt of this list was held').waitFor();
    await close();
  });

  test('a party of the same name in another country is shown beside it as possibly the same, with a way to its page', async () => {
    const { page, heard, close } = await visit(browser, LISTS);
    await add(page, made('mine.csv', 'name,country\nHangzhou Hikvision Digital Technology Co Ltd,PE\n'));
    assert.equal(await found(page, 'Hikvision'), 2);
    const named = (name) => hits(page).filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
    const ours = 'Hangzhou Hikvision Digital Technology Co Ltd';
    const theirs = 'Hangzhou Hikvision Digital Technology Co., Ltd.';
    const same = named(ours).locator('.card-same');
    assert.match(await same.innerText(), /May be the same as another party.*Compare the two before you decide/);
    assert.match(await same.getByRole('listitem').innerText(), /listed on .*Covered List/);
    assert.match(await named(theirs).locator('.card-same').getByRole('listitem').innerText(), /listed on mine/);
    assert.deepEqual(await axe(page), []);
    await same.getByRole('link', { name: theirs }).click();
    await page.getByRole('heading', { level: 1, name: theirs }).waitFor();
    await page.locator('.party-head .card-same').getByRole('link', { name: ours }).click();
    await page.getByRole('heading', { level: 1, name: ours }).waitFor();
    assert.deepEqual(heard, []);
    await close();
  });

  test('a company of the visitor’s own list is one party with itself on the others, and its page says by what rule', async () => {
    const { page, heard, close } = await visit(browser, LISTS);
    await add(page, made('mine.csv', 'name,country\nHANGZHOU HIKVISION DIGITAL TECHNOLOGY CO. LTD,CN\n'));
    assert.equal(await found(page, 'Hikvision'), 1);
    const lists = hits(page).locator('.card-lists').getByRole('listitem');
    assert.ok((await lists.allInnerTexts()).includes('mine'));
    await hits(page).getByRole('link', { name: 'Full page of this party' }).click();
    await page.getByText('Why one party on several lists?').click();
    await page.getByText('Both have the same listed name with its legal form, and the same country').waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(heard, []);
    await close();
  });

  for (const [what, file, sentence] of [
    ['a web page', made('list.csv', '<!doctype html><title>Log in</title>'), /list\.csv: this is a web page; download the list itself/],
    ['an archive', made('sdn.zip', 'PK\u0003\u0004....'), /sdn\.zip: this is a ZIP archive.*unpack it/],
    ['an empty file', made('empty.csv', ''), /empty\.csv: the file is empty/],
    ['a retired list', made('ConList.csv', 'Last Updated,27/01/2026\r\nName 6,Name 1,Group Type,Group ID\r\n'), /no longer kept up since 28 January 2026/],
    ['a text', made('letter.txt', 'Dear reader,\n'), /letter\.txt: not a list that we can read/],
    ['a list that breaks off', made('cut.csv', 'name,reason\n"Acme'), /cut\.csv, row 2: .*never closes|cut\.csv.*cells/],
    ['a list without a party', made('none.csv', 'name,reason\n'), /none\.csv/],
    ['XML with entities of its own', made('bomb.xml', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>'), /bomb\.xml/],
  ]) {
    test(`${what} is refused in plain words, and the lists stay as they were`, async () => {
      const { page, heard } = here;
      assert.match(await add(page, file), /^Nothing was added/);
      assert.match(await page.getByRole('alert').innerText(), sentence);
      assert.equal(await page.locator('.own-file').count(), 0);
      assert.deepEqual(heard, []);
    });
  }

  test('a file larger than any list is refused without being read', async () => {
    const { page, close } = await visit(browser, LISTS);
    const data = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      const part = new Blob([new Uint8Array(2 ** 20)]);
      data.items.add(new File(Array(300).fill(part), 'vast.csv'));
      return data;
    });
    await page.locator('.job-said').waitFor({ state: 'attached' });
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    await said(page, /Nothing was added/);
    assert.match(await page.getByRole('alert').innerText(), /vast\.csv: larger than 256 MB/);
    await close();
  });

  test('a bad file does not keep a good one out', async () => {
    const { page, close } = await visit(browser, LISTS);
    assert.match(await add(page, made('bad.csv', '<html>'), fixture('never-again.csv')), /^1 file was added/);
    assert.match(await page.getByRole('alert').innerText(), /bad\.csv/);
    assert.equal(await found(page, 'Tamarind Kestrel'), 1);
    await close();
  });

  test('what is read sends nothing: only the page’s own program is asked for, once', async () => {
    const { page, server, requests, heard, close } = await visit(browser, LISTS);
    await quiet(server);
    const atFirst = requests.length;
    await add(page, fixture('never-again.csv'));
    await quiet(server);
    const asked = requests.slice(atFirst).map((request) => request.replace(server.url, ''));
    for (const request of asked) assert.match(request, /^GET (reader|kept|device|receive|server-lists|signature|list-reader)\.js$|^GET list-reader_bg\.wasm$/);
    const first = server.asked.length;
    await add(page, fixture('consolidated.csv'));
    await quiet(server);
    // The browser looks for a newer service worker by itself, whatever is done.
    for (const request of server.asked.slice(first).filter((request) => !request.endsWith('/service-worker.js'))) {
      assert.match(request, /^GET .*\/((reader|kept|list-reader)\.js|list-reader_bg\.wasm)$/);
    }
    const before = [server.asked.length, requests.length];
    assert.equal(await found(page, 'Tamarind Kestrel'), 1);
    await quiet(server);
    const sent = server.asked.slice(before[0]).filter((request) => !request.endsWith('/service-worker.js'));
    assert.deepEqual([sent, requests.slice(before[1])], [[], []]);
    assert.deepEqual(heard, []);
    await close();
  });

  test('reading goes on beside the page, with progress, and can be given up', async () => {
    const { page, close } = await visit(browser, LISTS);
    const rows = Array.from({ length: 60_000 }, (_, row) => `Ironwood ${row.toString(36)} Trading ${row % 977},made up`);
    await choose(page, made('long.csv', `name,reason\n${rows.join('\n')}\n`));
    const bar = page.getByRole('progressbar', { name: 'Progress' });
    await bar.waitFor();
    assert.equal(await bar.getAttribute('max'), '1');
    assert.match(await page.locator('.job-said').innerText(), /^(Starting|Looking at long\.csv|Reading long\.csv)/);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await said(page, /^Cancelled/);
    assert.equal(await page.locator('.own-file').count(), 0);
    assert.equal(await found(page, 'Hikvision'), 1);
    await close();
  });

  test('the bar goes on within a file, by what is read of it, and what is said changes with the stage alone', async () => {
    const { page, close } = await visit(browser, LISTS);
    await page.locator('.job-said').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      globalThis.seen = [];
      const look = () => {
        const [bar, line] = [document.querySelector('.job progress'), document.querySelector('.job-said')];
        if (bar) globalThis.seen.push([line.textContent, bar.value]);
      };
      new MutationObserver(look).observe(document.querySelector('main'), { attributes: true, childList: true, characterData: true, subtree: true });
    });
    const rows = Array.from({ length: 40_000 }, (_, row) => `Ironwood ${row.toString(36)} Trading ${row % 977},made up`);
    await add(page, made('long.csv', `name,reason\n${rows.join('\n')}\n`));
    const seen = await page.evaluate(() => globalThis.seen);
    const values = seen.map(([, value]) => value);
    assert.deepEqual(values, values.toSorted((a, b) => a - b), 'it never goes back');
    assert.ok(values.every((value) => value >= 0 && value <= 1));
    const reading = new Set(seen.filter(([line]) => line === 'Reading long.csv').map(([, value]) => value));
    assert.ok(reading.size > 3, `while the file is read: ${[...reading]}`);
    const lines = seen.map(([line]) => line).filter((line, at, all) => line && line !== all[at - 1]);
    assert.deepEqual(lines, [...new Set(lines)], 'no stage is said twice');
    assert.ok(lines.length <= 6, lines.join(' / '));
    await close();
  });

  test('the question and its answer outlast the change of lists', async () => {
    const { page, close } = await visit(browser, { path: '#q=Tamarind%20Kestrel' });
    assert.equal(await hits(page).count(), 0);
    await to(page, 'Lists');
    await add(page, fixture('never-again.csv'));
    await to(page, 'One vendor');
    await page.getByRole('article', { name: /Tamarind Kestrel/ }).waitFor();
    await close();
  });

  test('an index whose names another version of the program folded is folded anew, once', async () => {
    const { page, context, server, close } = await visit(browser, { wait: false });
    await quiet(server);
    await page.evaluate(() => indexedDB.databases().then(([{ name }]) => indexedDB.deleteDatabase(name)));
    // The search program takes no index as the server has it, gzip'd, as it would take none with names folded otherwise.
    await context.route('**/vendor-screener.js', async (route) => {
      const response = await route.fetch();
      const refuse = "if (bytes[0] === 0x1f) throw new Error('the names were folded by another version');";
      const body = (await response.text()).replaceAll(/static (open|openCore)\(bytes\) \{/g, `$& ${refuse}`);
      await route.fulfill({ response, body });
    });
    await page.goto(`${server.url}?folded`);
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    const asked = server.asked.length;
    await page.reload();
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await quiet(server);
    assert.ok(!server.asked.slice(asked).some((request) => request.includes('list-reader')), `not again on the next visit: ${server.asked.slice(asked)}`);
    await close();
  });

  test('where nothing can be kept, files are searched until the page is left, and the page says so', async () => {
    const { page, context, server, close } = await visit(browser, { wait: false });
    await context.route('**/kept.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('indexedDB.open', 'indexedDB.refused');
      await route.fulfill({ response, body });
    });
    await page.goto(`${server.url}?again#view=lists`);
    await add(page, fixture('never-again.csv'));
    await page.getByText(/until you leave the page/).waitFor();
    await add(page, fixture('un.xml'));
    assert.equal(await found(page, 'Tamarind Kestrel'), 1);
    assert.equal(await found(page, 'Obsidian Heron'), 1);
    await close();
  });

  test('with a keyboard alone one adds and removes a file', async () => {
    const { page, server, close } = await visit(browser, LISTS);
    const button = page.getByRole('button', { name: 'Choose files' });
    await page.getByRole('heading', { name: 'In use now' }).waitFor();
    await quiet(server); // so that no program that is only now ready draws the view anew below the keys
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((button) => button === document.activeElement)) break;
    }
    const outline = await button.evaluate((button) => getComputedStyle(button).outlineStyle);
    assert.notEqual(outline, 'none');
    page.on('filechooser', () => {}); // from now on the browser waits for one, and no key can come before that
    await quiet(server);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles(fixture('never-again.csv'));
    await said(page, /^1 file was added/);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Choose files');
    await page.getByRole('button', { name: 'Remove never-again.csv' }).focus();
    await page.keyboard.press('Enter');
    await said(page, /^Removed/);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Add a list file');
    await close();
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing wrong with files added, refused and unfolded, ${colorScheme}`, async () => {
      const { page, close } = await visit(browser, { ...LISTS, colorScheme });
      await add(page, fixture('consolidated.csv'), fixture('never-again.csv'), made('bad.zip', 'PK\u0003\u0004'));
      for (const summary of await page.locator('main details > summary').all()) await summary.click();
      assert.deepEqual(await axe(page), []);
      await close();
    });
  }

  test('nothing is cut off or scrolls sideways at 320 pixels with files added', async () => {
    const { page, close } = await visit(browser, { ...LISTS, width: 320, height: 740 });
    await add(page, fixture('consolidated.csv'), made(`${'long-name-'.repeat(12)}.zip`, 'PK\u0003\u0004'));
    for (const summary of await page.locator('main details > summary').all()) await summary.click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${overflow} pixels`);
    await close();
  });
});
