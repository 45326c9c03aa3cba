// The views that a link can name beside the search: a party's own page, what would change on another list, owners, and the
// lists side by side with their pictures.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { axeInBothThemes, hits, launch, quiet, search, unfold, visit } from './harness.mjs';

/** Opens an address and waits for the heading of the view. */
async function open(browser, path, heading, options = {}) {
  const here = await visit(browser, { path, wait: false, ...options });
  await here.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  return here;
}

const party = (browser, rest = '', options) => open(browser, `#party=hikvision${rest}`, /Hikvision/, options);
const explore = async (browser, options) => {
  const here = await open(browser, '#view=explore', /explore/i, options);
  await here.page.getByRole('heading', { name: /parties by country/i }).waitFor();
  return here;
};

describe('a party’s own page', () => {
  let browser;
  let here;
  before(async () => {
    browser = await launch();
    here = await party(browser);
  });
  after(async () => {
    await here?.close();
    await browser?.close();
  });

  test('a link alone opens it, with names in all scripts, the activities and every entry with its source', async () => {
    const text = await here.page.getByRole('main').textContent();
    for (const part of [/Entity List/, /84 FR 54002/, /Activity by activity/, /Its entries, oldest first/, /Organisation/]) {
      assert.match(text, part);
    }
    assert.equal(await here.page.locator('.timeline .entry').count(), 5);
    assert.ok((await here.page.locator('.timeline .entry a.outlet').count()) > 0 || /FR/.test(text));
  });

  test('an ended entry stands in the timeline and is said to have ended', async () => {
    const other = await open(browser, '#party=megvii', /Megvii/i);
    const ended = other.page.locator('.timeline .entry-ended');
    assert.match(await ended.textContent(), /1260H.*ended on 7 Jan 2025/s);
    await other.close();
  });

  test('a card leads to it, and back leads to the search as it was', async () => {
    const other = await visit(browser);
    await search(other.page, 'Hikvision');
    await hits(other.page).first().getByRole('link', { name: /full page/i }).click();
    await other.page.getByRole('heading', { level: 1, name: /Hikvision/ }).waitFor();
    assert.match(other.page.url(), /[#&]view=party/);
    await other.page.goBack();
    await other.page.getByRole('article', { name: /Hikvision/ }).waitFor();
    await other.page.goForward();
    await other.page.getByRole('link', { name: /back to the search/i }).click();
    await other.page.getByRole('article', { name: /Hikvision/ }).waitFor();
    assert.deepEqual(other.heard, []);
    await other.close();
  });

  test('who asks and what for can be changed, and the address follows', async () => {
    await here.page.getByLabel('I want to').selectOption('invest_securities');
    await here.page.getByText('Investing in its securities, as an importer in the US').waitFor();
    await here.page.waitForURL(/activity=invest_securities/);
    assert.match(await here.page.locator('.answer-word').textContent(), /Prohibited/);
    await here.page.getByLabel('I want to').selectOption('buy_import');
  });

  test('related parties are said to be no owners, and lead to their own pages', async () => {
    const related = here.page.locator('.related');
    assert.match(await related.textContent(), /does not follow from this/);
    const link = related.getByRole('link').first();
    const name = await link.textContent();
    await link.click();
    await here.page.getByRole('heading', { level: 1, name }).waitFor();
    await here.page.goBack();
    await here.page.getByRole('heading', { level: 1, name: /Hikvision/ }).waitFor();
  });

  test('a party that the lists have not is said to be missing', async () => {
    const other = await open(browser, '#party=nobody-at-all', /no party/i);
    assert.match(await other.page.getByRole('main').textContent(), /nobody-at-all/);
    assert.deepEqual(other.heard, []);
    await other.close();
  });

  test('nothing is asked of the host that depends on the party', async () => {
    await quiet(here.server);
    for (const asked of here.server.asked) assert.doesNotMatch(asked, /hikvision/i);
    assert.deepEqual(here.heard, []);
  });
});

describe('what if', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('the table of what would change stays within its part of the page, and no row of it is a column of single words', async () => {
    const { page, close } = await party(browser, '&if=us-ofac-sdn');
    const part = page.getByRole('region', { name: /what if/i });
    await part.getByRole('table').waitFor();
    for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 900 });
      const edge = (place) => place.evaluate((element) => element.getBoundingClientRect().right);
      for (const chip of await part.locator('.supposed .chip').all()) assert.ok((await edge(chip)) <= (await edge(part)), `${width} px`);
      const tall = await part.locator('.supposed tbody tr').evaluateAll((rows) => Math.max(...rows.map((row) => row.clientHeight)));
      assert.ok(tall > 0 && tall < 240, `${width} px: a row of ${tall} px`);
    }
    await close();
  });

  test('Hikvision on the SDN List changes what US persons may do, and is marked as a hypothesis', async () => {
    const { page, heard, close } = await party(browser, '&if=us-ofac-sdn');
    const part = page.getByRole('region', { name: /what if/i });
    await part.getByRole('table').waitFor();
    assert.match(await part.textContent(), /Hypothesis.*from today.*supposition/s);
    const buying = part.getByRole('rowgroup').filter({ hasText: 'Buying or importing' });
    assert.match(await buying.textContent(), /an importer in the US.*Prohibited.*Prohibited as now; this list adds rules/s);
    const holding = part.getByRole('rowgroup').filter({ hasText: 'Holding its property' });
    assert.match(await holding.textContent(), /No rule found.*Prohibited/s);
    // Those outside the US are told of limits, not of a ban.
    assert.doesNotMatch(await holding.getByRole('row').first().textContent(), /a person or firm in the EU/);
    assert.match(await part.textContent(), /Supposed, not listed/);
    assert.ok((await part.locator('.what-if-rules a.outlet').count()) > 3, 'sources of the consequences');
    assert.deepEqual(heard, []);
    await close();
  });

  test('another list can be supposed, and the address names it', async () => {
    const { page, close } = await party(browser);
    await page.getByLabel('Suppose it were on').selectOption('us-dhs-uflpa');
    await page.waitForURL(/if=us-dhs-uflpa/);
    const part = page.getByRole('region', { name: /what if/i });
    await part.getByText(/this list adds rules/).first().waitFor(); // it is prohibited already, under the FCC's list
    assert.match(await part.textContent(), /No change in:.*Investing/s);
    await close();
  });

  test('a link to what would change, or to the owners, leads to that section and puts the focus there', async () => {
    const { page, heard, close } = await visit(browser);
    const reached = async (id) => {
      await page.waitForFunction((id) => document.activeElement.id === id, id);
      const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, id);
      assert.ok(top > -1 && top < 900, `${id} is at ${top}`);
      assert.ok(await page.evaluate(() => scrollY > 500), 'the section is far below');
    };
    await page.getByRole('link', { name: /what if hikvision/i }).click();
    await reached('what-if-title');
    await page.goBack();
    await search(page, 'Hikvision');
    await page.getByRole('link', { name: /work out its share/i }).first().click();
    await reached('owners-title');
    assert.deepEqual(heard, []);
    await close();
  });

  test('the page as it opens leads to the example', async () => {
    const { page, close } = await visit(browser);
    await page.getByRole('link', { name: /what if hikvision/i }).click();
    await page.getByRole('region', { name: /what if/i }).getByRole('table').waitFor();
    await close();
  });
});

describe('owners', () => {
  let browser;
  let here;
  before(async () => {
    browser = await launch();
    here = await open(browser, '#party=sberbank', /Sberbank/i);
  });
  after(async () => {
    await here?.close();
    await browser?.close();
  });

  const owners = () => here.page.getByRole('region', { name: /own your vendor/i });

  test('half of a vendor is enough for OFAC, with the rule, its source and its day', async () => {
    await owners().getByLabel('owns percent').fill('50');
    await owners().getByText('50% counts: treated like its listed owners').first().waitFor();
    const rule = owners().getByRole('listitem').filter({ hasText: 'SDN List' }).first();
    assert.match(await rule.textContent(), /OFAC FAQs 398-401.*rule as of \d+ Nov 2026/s);
    await owners().getByLabel('owns percent').fill('49,9');
    await owners().getByText('49.9% counts: this rule is not reached').first().waitFor();
  });

  test('a chain counts through the company between', async () => {
    await owners().getByLabel('owns percent').first().fill('60');
    await owners().getByLabel('of', { exact: true }).first().fill('Middle Ltd');
    await owners().getByRole('button', { name: /add an owner/i }).click();
    await owners().getByLabel('Owner', { exact: true }).nth(1).fill('Middle Ltd');
    await owners().getByLabel('owns percent').nth(1).fill('55');
    await owners().getByText('Counted through: middle ltd').first().waitFor();
  });

  test('impossible shares are refused in words', async () => {
    await owners().getByLabel('owns percent').nth(1).fill('155');
    await owners().getByText(/must be above 0 and at most 100 percent/).waitFor();
    assert.deepEqual(here.heard, []);
  });
});

describe('explore', () => {
  let browser;
  let here;
  before(async () => {
    browser = await launch();
    here = await explore(browser);
  });
  after(async () => {
    await here?.close();
    await browser?.close();
  });

  test('the lists stand side by side: what each is, whom it binds, what it restricts, how many, how old', async () => {
    const table = here.page.getByRole('table', { name: /side by side/i });
    const cmic = table.getByRole('row').filter({ hasText: /CMIC/ }).first();
    assert.match(await cmic.textContent(), /US persons.*Prohibited: Investing in its securities.*68/s);
    assert.ok((await table.getByRole('row').count()) >= 29, 'all lists that the catalogue knows');
  });

  test('each picture has a name and a table with the same numbers', async () => {
    for (const name of [/parties by country/i, /parties by programme/i, /by the year/i, /parties by list/i, /what lists share/i]) {
      const figure = here.page.getByRole('figure').filter({ has: here.page.getByRole('heading', { name }) });
      await figure.getByRole('group', { name }).waitFor();
      await figure.locator('summary').click();
      assert.ok((await figure.getByRole('row').count()) > 1, String(name));
      await figure.locator('summary').click();
    }
    const countries = here.page.getByRole('figure').filter({ hasText: 'Parties by country' });
    assert.match(await countries.locator('svg.bars').textContent(), /China/);
  });

  test('a bar can be chosen by hand and by key, as its row in the table', async () => {
    const other = await explore(browser);
    const bars = (name) => other.page.getByRole('group', { name }).getByRole('button');
    const countries = bars('Parties by country');
    const name = () => other.page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
    await other.page.getByRole('button', { name: /^\d+ China$/ }).waitFor();
    await countries.first().focus();
    await other.page.keyboard.press('ArrowDown');
    assert.match(await name(), /^\d+ United States/);
    const ring = () => other.page.evaluate(() => getComputedStyle(document.activeElement.querySelector('.bar-ring')).stroke);
    assert.notEqual(await ring(), 'none', 'the focus can be seen');
    await other.page.keyboard.press('Home');
    await other.page.keyboard.press('Enter');
    await other.page.waitForFunction(() => document.querySelector('#explore-country').value === 'CN');
    await bars('Parties by list').filter({ hasText: 'NS-CMIC' }).click();
    await other.page.waitForFunction(() => document.querySelector('#explore-list').value === 'us-ofac-cmic');
    assert.match(await bars(/by the year/).last().getAttribute('aria-label'), /^\d{4}: \d+ part(y|ies)$/);
    const stops = await bars(/by programme/).evaluateAll((all) => all.filter((bar) => bar.tabIndex === 0).length);
    assert.equal(stops, 1, 'one stop of the Tab key for each picture');
    assert.deepEqual(other.heard, []);
    await other.close();
  });

  test('a label longer than its picture ends in an ellipsis there, and is whole in the name of its bar', async () => {
    const narrow = await explore(browser, { width: 360 });
    const labels = () =>
      narrow.page.locator('svg.bars text[data-label]').evaluateAll((all) =>
        all.map((text) => ({
          whole: text.dataset.label,
          shown: text.textContent,
          named: text.closest('[aria-label]')?.getAttribute('aria-label') ?? '',
          over: text.getBoundingClientRect().right - text.ownerSVGElement.getBoundingClientRect().right,
          gap: text.getBoundingClientRect().left - text.previousElementSibling.getBoundingClientRect().right,
        })),
      );
    const all = await labels();
    const cut = all.filter(({ whole, shown }) => whole !== shown);
    assert.ok(cut.length > 0 && cut.length < all.length, `${cut.length} of ${all.length} are cut`);
    for (const { whole, shown, named } of cut) {
      assert.ok(shown.endsWith('…') && whole.startsWith(shown.slice(0, -1)), shown);
      assert.ok(named.endsWith(whole), named);
    }
    for (const { shown, over, gap } of all) assert.ok(over <= 0 && gap > 0, `${shown}: ${over} beyond the edge, ${gap} behind its number`);
    await narrow.page.setViewportSize({ width: 1280, height: 900 });
    await narrow.page.waitForFunction(
      (whole) => [...document.querySelectorAll('svg.bars text')].some((text) => text.textContent === whole),
      cut[0].whole,
    );
    assert.deepEqual(narrow.heard, []);
    await narrow.close();
  });

  test('the lists that share parties lead to these parties', async () => {
    const figure = here.page.getByRole('figure').filter({ hasText: 'What lists share' });
    await figure.locator('summary').click();
    await figure.getByRole('row').getByRole('button', { name: /Entity List.*1260H|1260H.*Entity List/ }).click();
    const named = here.page.locator('.members');
    await named.getByRole('link', { name: /Hikvision/ }).waitFor();
    assert.equal(await here.page.getByLabel('And on this list').inputValue() !== '', true);
    await here.page.getByRole('button', { name: /show all parties/i }).click();
  });

  test('the pictures and a search stand before the lists side by side, and the names below the pictures', async () => {
    const tops = await here.page.evaluate(() =>
      ['#explore-text', '#by-country-title', '.members', '.compared'].map((part) => document.querySelector(part).getBoundingClientRect().top));
    assert.deepEqual(tops, [...tops].sort((one, other) => one - other));
    assert.ok(tops[1] < 800, `the first picture begins at ${tops[1]}`);
    const rows = await here.page.locator('.compared tbody tr').evaluateAll((all) => all.map((row) => row.offsetHeight));
    assert.ok(rows.reduce((sum, height) => sum + height) / rows.length < 140, `rows of ${rows}`);
  });

  test('what a picture shows has an address, which leads there again and which Back returns to', async () => {
    const one = await visit(browser, { path: '#view=explore', wait: false });
    await one.page.getByRole('group', { name: 'Parties by country' }).getByRole('button', { name: /^\d+ China$/ }).click();
    await one.page.getByLabel('Name contains').fill('hikvision');
    await one.page.getByText(/^[1-9] part(y|ies)\.\s*$/).waitFor();
    await one.page.waitForFunction(() => /[#&]in=CN/.test(location.hash));
    const address = await one.page.evaluate(() => location.href);
    assert.doesNotMatch(address, /hikvision/i, 'what is typed is in no address');
    await one.page.locator('.members a').first().click();
    await one.page.getByRole('heading', { level: 1, name: /hikvision/i }).waitFor();
    await one.page.goBack();
    await one.page.waitForFunction(() => document.querySelector('#explore-text')?.value === 'hikvision');
    const other = await visit(browser, { path: new URL(address).hash, wait: false });
    await other.page.waitForFunction(() => document.querySelector('#explore-country')?.value === 'CN');
    await other.page.getByRole('button', { name: /show all parties/i }).click();
    await other.page.waitForFunction(() => !/[#&]in=/.test(location.hash));
    assert.deepEqual([...one.heard, ...other.heard], []);
    await one.close();
    await other.close();
  });

  test('a picture is saved as an image that says what it shows and of which day', async () => {
    const figure = here.page.getByRole('figure').filter({ has: here.page.getByRole('heading', { name: 'Parties by country' }) });
    const [download] = await Promise.all([
      here.page.waitForEvent('download'),
      figure.getByRole('button', { name: /save the picture/i }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'by-country.svg');
    const image = await readFile(await download.path(), 'utf8');
    const elsewhere = await browser.newPage();
    const parsed = await elsewhere.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { wrong: Boolean(read.querySelector('parsererror')), texts: [...read.querySelectorAll('text')].map((one) => one.textContent.trim()) };
    }, image);
    await elsewhere.close();
    assert.equal(parsed.wrong, false, image.slice(0, 400));
    assert.equal(parsed.texts[0], 'Parties by country');
    assert.match(parsed.texts[1], /Vendor Screener · Lists up to .*20\d\d/);
    assert.ok(parsed.texts.some((text) => /China/.test(text)), parsed.texts.join('|'));
    assert.doesNotMatch(image, /class=|var\(/, 'it needs none of the page’s styles');
  });

  test('search and filters narrow the pictures', async () => {
    await here.page.getByLabel('Name contains').fill('hikvision');
    await here.page.getByText(/^[1-9] part(y|ies)\.\s*$/).waitFor();
    await here.page.getByLabel('Name contains').fill('');
    await here.page.getByLabel('On this list', { exact: true }).selectOption('us-ofac-cmic');
    await here.page.getByText(/^68 parties\.\s*$/).waitFor();
  });

  test('the share of China in the SDN List is shown with how it was counted', async () => {
    const figure = here.page.getByRole('figure').filter({ hasText: 'Share of the SDN List by country' });
    await figure.locator('summary').click();
    const china = figure.getByRole('row').filter({ has: here.page.getByRole('rowheader', { name: 'China', exact: true }) });
    assert.match(await china.textContent(), /252 \(2\.8%\).*272 \(3%\).*329 \(2\.9%\).*356 \(3\.1%\)/s);
    assert.match(await figure.textContent(), /By address: the list gives an address there/);
    assert.deepEqual(here.heard, []);
  });
});

describe('everyone can use these views', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  for (const [what, show] of [
    ['a party’s page', (options) => party(browser, '&if=us-ofac-sdn', options)],
    ['the pictures', (options) => explore(browser, options)],
  ]) {
    test(`axe finds nothing wrong with ${what} in either theme`, async () => {
      const { page, close } = await show();
      await page.waitForTimeout(300);
      await unfold(page);
      assert.deepEqual(await axeInBothThemes(page), []);
      await close();
    });
    test(`${what} fits a screen of 320 pixels`, async () => {
      const { page, close } = await show({ width: 320 });
      await page.waitForTimeout(300);
      await unfold(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0);
      await close();
    });
    test(`nothing on ${what} calls anyone cleared`, async () => {
      const { page, close } = await show({});
      await unfold(page);
      assert.doesNotMatch(await page.getByRole('main').textContent(), /\bcleared\b|not sanctioned|\bsafe\b|\bcompliant\b/i);
      await close();
    });
  }

  test('owners can be entered with the keyboard alone', async () => {
    const { page, close } = await party(browser);
    await page.getByLabel('owns percent').focus();
    await page.keyboard.type('50');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.type), 'checkbox');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.getByLabel('owns percent').count(), 2);
    assert.equal(await page.getByLabel('owns percent').first().inputValue(), '50');
    await close();
  });

  test('a term of the field explains itself under the pointer and with the focus, and Escape takes that away', async () => {
    const { page, close } = await visit(browser, { path: '#q=CEIEC' });
    await page.getByRole('article').first().waitFor();
    const word = page.locator('.answer').getByRole('button', { name: 'US persons' }).first();
    const tip = page.getByRole('tooltip').filter({ hasText: 'US citizens and residents' }).first();
    await word.focus();
    await tip.waitFor();
    assert.equal(await word.getAttribute('aria-describedby'), await tip.getAttribute('id'));
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'hidden' });
    await page.mouse.move(0, 0);
    await page.locator('h1').click();
    await word.hover();
    await tip.waitFor();
    await tip.hover();
    assert.equal(await tip.isVisible(), true, 'the pointer can move onto it');
    await close();
  });

  test('when the program of these views does not come, the page says what to do, and the search goes on', async () => {
    const instead = (path) => (path.startsWith('pages') ? { status: 404 } : undefined);
    const { page, close } = await visit(browser, { path: '#view=explore', wait: false, instead });
    await page.getByRole('alert').getByText(/check your connection, then reload the page/i).waitFor();
    await page.getByRole('link', { name: /one vendor/i }).click();
    assert.match(await search(page, 'Hikvision'), /^1 party may match/);
    await close();
  });
});
