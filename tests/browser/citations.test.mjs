// Every sentence of law has its source one action away, in every view and state; and the answer keeps its order: what, why,
// what to do next, what it does not cover.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { launch, search, unfold, visit } from './harness.mjs';

/** The sentences of law as the page may say them, without those of a grammar that this test does not know. */
async function law() {
  const text = await readFile(new URL('../../www/locales/en/law.ftl', import.meta.url), 'utf8');
  const sentences = text.split('\n').map((line) => /^law-[\w-]+ = (.+)$/.exec(line)?.[1]);
  return sentences.filter((sentence) => sentence && !sentence.includes('{'));
}

/** Which sentences of law the page says now, and which of them have no link to a source in their item or row. */
async function walk(page) {
  return page.evaluate((sentences) => {
    const known = new Set(sentences);
    const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    // What explains a term stands within the sentence, but is no part of it.
    const said = (element) => {
      const copy = element.cloneNode(true);
      for (const tip of copy.querySelectorAll('[role=tooltip], strong, .rule-label')) tip.remove();
      return text(copy);
    };
    const seen = [];
    const bare = [];
    for (const element of document.querySelectorAll('main p, main li, main span, main dd, main q, main blockquote')) {
      const sentence = said(element);
      if (!known.has(sentence)) continue;
      seen.push(sentence);
      const item = element.closest('.rule, .limit, .next-step, tr') ?? element.closest('li') ?? element.parentElement;
      const sources = [...item.querySelectorAll('a.outlet[href^="https://"]')].filter((link) => text(link).length > 3);
      if (sources.length === 0) bare.push(sentence);
    }
    return { seen: [...new Set(seen)], bare };
  }, await law());
}

/** Opens everything that folds: details, and the rows of the table of activities. */
async function open(page) {
  await unfold(page);
  const closed = page.locator('main .activity > button[aria-expanded=false]:visible');
  while (await closed.count()) await closed.first().click();
  await unfold(page);
}

describe('sources', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  const states = [
    ['an importer’s answer', '#q=Hikvision&who=us_importer&activity=buy_import', 25],
    ['an answer to one outside the US', '#q=Sberbank&who=in_eu&activity=pay_transact', 10],
    ['an answer that a reminder is part of', '#q=ZTE%20Parsian&who=us_exporter&activity=sell_export', 10],
    ['an answer of the SDN List', '#q=CEIEC&who=us_bank&activity=pay_transact', 20],
  ];
  for (const [what, path, least] of states) {
    test(`${what} gives one for every sentence of law`, async () => {
      const { page, close } = await visit(browser, { path });
      await page.getByRole('article').first().waitFor();
      await open(page);
      const { seen, bare } = await walk(page);
      assert.deepEqual(bare, []);
      assert.ok(seen.length >= least, `${seen.length} sentences`);
      await close();
    });
  }

  test('a party’s page gives one for every sentence of law, supposed ones and those on owners too', async () => {
    const { page, close } = await visit(browser, { path: '#party=hikvision&if=us-ofac-sdn', wait: false });
    await page.getByRole('region', { name: /what if/i }).getByRole('table').waitFor();
    await page.getByLabel('owns percent').fill('50');
    await page.getByText('50% counts: treated like its listed owners').first().waitFor({ state: 'attached' });
    await open(page);
    const { seen, bare } = await walk(page);
    assert.deepEqual(bare, []);
    assert.ok(seen.length >= 40, `${seen.length} sentences`);
    await close();
  });

  test('the lists side by side give one for what each of them is', async () => {
    const { page, close } = await visit(browser, { path: '#view=explore', wait: false });
    await page.getByRole('table', { name: /side by side/i }).waitFor();
    await page.getByRole('rowheader').filter({ hasText: 'NS-CMIC' }).first().waitFor();
    const { seen, bare } = await walk(page);
    assert.deepEqual(bare, []);
    assert.ok(seen.length >= 25, `${seen.length} sentences`);
    await close();
  });

  test('what no list covers has one, under an answer and where nothing is found', async () => {
    const { page, close } = await visit(browser);
    await search(page, 'Hikvision');
    const beyond = page.locator('.beyond li');
    for (const word of ['Owners.', 'Countries.', 'Goods.']) {
      await beyond.filter({ hasText: word }).locator('a.outlet[href^="https://"]').waitFor();
    }
    await search(page, 'Zebra Wombat Umbrellas');
    const missing = page.locator('.nothing .bullets li');
    for (const word of ['Owners.', 'Countries.', 'Goods.']) {
      await missing.filter({ hasText: word }).locator('a.outlet[href^="https://"]').waitFor();
    }
    await close();
  });

  test('the glossary gives one for each term that is one of law', async () => {
    const { page, close } = await visit(browser, { path: '#view=about', wait: false });
    const terms = page.locator('.glossary > div');
    await terms.first().waitFor();
    const bare = await terms.evaluateAll((all) =>
      all.filter((term) => !term.querySelector('a.outlet')).map((term) => term.querySelector('dt').textContent),
    );
    assert.deepEqual(bare, ['presumed'], 'a word of plain speech');
    await close();
  });

  test('what was not read in its source says so beside the source', async () => {
    const { page, close } = await visit(browser, { path: '#q=Hikvision&who=us_exporter&activity=sell_export' });
    await page.getByRole('article').first().waitFor();
    const rule = page.locator('.answer .rule').filter({ hasText: 'came back on 10 November 2026' });
    await rule.getByText('Unverified: check the source').waitFor();
    await close();
  });
});

describe('the order of an answer', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('headline and what it follows from, each list, each next step once, what it does not cover', async () => {
    const { page, close } = await visit(browser, { path: '#q=Hikvision&who=us_contractor&activity=federal_contract' });
    const answer = page.locator('.answer').first();
    await answer.waitFor();
    assert.match(await answer.locator('.answer-means').innerText(), /follows from NDAA Section 889, DoD 1260H List/);
    const order = await answer.evaluate((root) =>
      [...root.querySelectorAll('.answer-word, .rule, .next, .beyond')].map((element) => element.classList[0]),
    );
    assert.equal(order[0], 'answer-word');
    assert.deepEqual(order.slice(-2), ['next', 'beyond']);
    assert.ok(order.filter((part) => part === 'rule').length >= 4);
    const steps = await answer.locator('.next-step').allInnerTexts();
    assert.equal(steps.length, 1, 'four rules lead to the same step');
    assert.match(steps[0], /NDAA Section 889, DoD 1260H List.*contracting officer/s);
    await close();
  });

  test('one outside the US is told how rules of the US can reach them', async () => {
    const { page, close } = await visit(browser, { path: '#q=Hikvision&who=in_eu&activity=buy_import' });
    await page.getByText(/These are US rules.*only through a link/).first().waitFor();
    await page.getByLabel('I am').selectOption('us_importer');
    await page.getByText(/These are US rules/).first().waitFor({ state: 'detached' });
    await close();
  });

  test('on a telephone the headline stands on the first screen, and the question opens when it is to be changed', async () => {
    const { page, close } = await visit(browser, {
      path: '#q=Hikvision&who=us_importer&activity=buy_import', width: 360, height: 740,
    });
    const word = page.locator('.triage-word');
    await word.waitFor();
    const box = await word.boundingBox();
    assert.ok(box.y + box.height <= 740, `it ends at ${box.y + box.height}`);
    assert.equal(await page.getByLabel('I want to').isVisible(), false);
    const change = page.getByRole('button', { name: /importer in the US.*change/is });
    await change.click();
    await page.getByLabel('I want to').selectOption('invest_securities');
    await page.locator('.answer-word').filter({ hasText: 'Prohibited' }).first().waitFor();
    assert.equal(await page.getByLabel('I want to').isVisible(), true, 'it stays open');
    await close();
  });

  for (const width of [320, 360]) {
    test(`the views have one row at ${width} pixels, in longer words too, and each can be reached`, async () => {
      const { page, close } = await visit(browser, { width, height: 740 });
      for (const words of [null, 'Untersuchungen']) {
        if (words) {
          await page.locator('.nav a').evaluateAll((links, text) => {
            for (const link of links) link.textContent = text;
          }, words);
        }
        const links = page.locator('.nav a');
        const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
        assert.equal(new Set(tops).size, 1, 'one row');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(wide <= 0, `${wide} pixels too wide`);
        for (let at = 0; at < (await links.count()); at += 1) {
          await links.nth(at).focus();
          const seen = await links.nth(at).evaluate((link) => {
            const box = link.getBoundingClientRect();
            return box.left >= -1 && box.right <= document.documentElement.clientWidth + 1;
          });
          assert.ok(seen, `link ${at} comes into sight with the focus`);
        }
      }
      await close();
    });
  }
});
