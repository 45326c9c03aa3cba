// Everyone can use the page: with a keyboard, a screen reader, a narrow screen, large text.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { announced, axe, axeInBothThemes, failure, hits, launch, nameField, search, status, unfold, visit } from './harness.mjs';

/** The states that every visitor meets, and how to get there. */
const STATES = {
  'before anything is typed': async () => {},
  'one party found': (page) => search(page, 'Hikvision'),
  'several parties found': (page) => search(page, 'China Telecom'),
  'nothing found': (page) => search(page, 'Zebra Wombat Umbrellas'),
  'a name that cannot be searched': (page) => search(page, 'h'),
  'everything unfolded': async (page) => {
    await search(page, 'Hikvision');
    await unfold(page);
  },
  'the lists': async (page) => {
    await page.evaluate(() => (location.hash = 'view=lists'));
    await page.getByRole('heading', { level: 1, name: /^lists/i }).waitFor();
  },
  'about': async (page) => {
    await page.evaluate(() => (location.hash = 'view=about'));
    await page.getByRole('heading', { level: 1, name: /^about/i }).waitFor();
  },
};

describe('accessibility', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  for (const [state, reach] of Object.entries(STATES)) {
    test(`axe finds nothing wrong in either theme: ${state}`, async () => {
      const { page, heard, close } = await visit(browser);
      await reach(page);
      assert.deepEqual(await axeInBothThemes(page), []);
      assert.deepEqual(heard, []);
      await close();
    });
  }

  test('axe finds nothing wrong in either theme: lists that cannot be searched', async () => {
    const instead = (path) => (path.startsWith('lists-') ? { status: 404 } : undefined);
    const { page, close } = await visit(browser, { wait: false, instead });
    await failure(page);
    assert.deepEqual(await axeInBothThemes(page), []);
    await close();
  });

  for (const [state, reach] of Object.entries(STATES)) {
    test(`nothing is cut off or scrolls sideways at 360 and 320 pixels: ${state}`, async () => {
      const { page, close } = await visit(browser, { width: 360, height: 740 });
      await reach(page);
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        const { overflow, culprits } = await page.evaluate(() => {
          const edge = document.documentElement.clientWidth;
          // What lies in a box that scrolls by itself, such as a wide table's, is not the page's fault.
          const contained = (element) => {
            for (let box = element.parentElement; box; box = box.parentElement) {
              if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX) && box !== document.body) return true;
            }
            return false;
          };
          const culprits = [...document.body.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > edge + 1 && !contained(element))
            .map((element) => `${element.tagName}.${element.className}`);
          // Less than nothing where room is kept for a scroll bar.
          return { overflow: Math.max(0, document.documentElement.scrollWidth - edge), culprits };
        });
        assert.deepEqual({ width, overflow, culprits }, { width, overflow: 0, culprits: [] });
      }
      await close();
    });
  }

  test('with a keyboard alone one types, reads the answer, opens its details and starts over', async () => {
    const { page, heard, close } = await visit(browser);
    await page.keyboard.type('hikvision');
    await status(page, /^1 party may match/);
    const reached = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          name: element.tagName.toLowerCase(),
          inCard: Boolean(element.closest('article')),
          body: element === document.body,
          visible: box.width > 0 && box.height > 0,
          marked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
        };
      });
      if (focus.body) break;
      reached.push(focus);
      assert.ok(focus.visible, `${focus.name} has the focus but cannot be seen`);
      assert.ok(focus.marked, `${focus.name} has the focus but nothing shows it`);
    }
    assert.ok(reached.some((focus) => focus.inCard), 'nothing in the card can be reached');
    const details = page.getByRole('article').locator('summary').first();
    await details.focus();
    await page.keyboard.press('Enter');
    assert.ok(await details.evaluate((summary) => summary.parentElement.open));
    await nameField(page).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('zebra wombat umbrellas');
    await status(page, /was found|not found/i);
    assert.equal(await hits(page).count(), 0);
    assert.deepEqual(heard, []);
    await close();
  });

  test('the first stop on the page skips to the main part', async () => {
    const { page, close } = await visit(browser);
    // The name field has the focus at first, so this is where going back ends.
    const first = page.locator('a[href], button, input, select, summary').first();
    assert.match(await first.innerText(), /skip/i);
    await first.focus();
    const box = await first.boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0 && box.width > 1, 'it shows itself when it has the focus');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.closest('main') !== null), true);
    await close();
  });

  test('the status is announced once it has settled, in a live region that stays', async () => {
    const { page, close } = await visit(browser);
    const region = await announced(page).elementHandle();
    await nameField(page).pressSequentially('Hikvision', { delay: 20 });
    await announced(page).filter({ hasText: /1 party may match/ }).waitFor({ state: 'attached' });
    assert.ok(await region.evaluate((element) => element.isConnected && /may match/.test(element.textContent)));
    await close();
  });

  test('each hit is an article labelled by its party, under a heading', async () => {
    const { page, close } = await visit(browser);
    await search(page, 'Hikvision');
    const card = hits(page).first();
    const heading = card.getByRole('heading').first();
    assert.match(await heading.innerText(), /Hikvision/);
    await page.getByRole('article', { name: await heading.innerText() }).waitFor();
    await close();
  });

  test('names in other scripts say which direction they run', async () => {
    const { page, close } = await visit(browser);
    assert.match((await nameField(page).getAttribute('dir')) ?? '', /auto/);
    await close();
  });

  test('twice the text size needs no sideways scrolling', async () => {
    const { page, close } = await visit(browser, { width: 1280 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await search(page, 'Hikvision');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(overflow <= 0, `${overflow} pixels`);
    await close();
  });

  for (const view of ['', 'view=many', 'view=lists', 'view=explore', 'view=about', 'party=hikvision']) {
    test(`a screen of 1280 × 800 at 400 % needs no sideways scrolling, and its field is in reach: #${view}`, async () => {
      const { page, heard, close } = await visit(browser, { path: `#${view}`, wait: false, width: 320, height: 200 });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(500);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(overflow, 0);
      // Nothing that stays in its place may cover a screen this low.
      const fixed = await page.evaluate(() => [...document.querySelectorAll('body *')]
        .filter((box) => ['fixed', 'sticky'].includes(getComputedStyle(box).position))
        .reduce((sum, box) => sum + box.getBoundingClientRect().height, 0));
      assert.ok(fixed < 100, `${fixed} pixels are covered`);
      assert.deepEqual(heard, []);
      await close();
    });
  }

  test('where less motion is wanted, nothing moves', async () => {
    const { page, close } = await visit(browser);
    await search(page, 'Hikvision');
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const lasts = (durations) => durations.split(', ').some((one) => parseFloat(one) > 0.01);
      return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
    }).map((element) => element.className));
    assert.deepEqual(moving, []);
    await close();
  });

  test('in forced colours the chosen and the main things differ from the others by more than colour', async () => {
    const { page, close } = await visit(browser, { path: '#view=many', wait: false, forcedColors: 'active' });
    await page.getByRole('button', { name: /sample/i }).click();
    await page.getByRole('button', { name: /^Screen \d+ vendors$/ }).click();
    const chips = page.locator('[aria-pressed]');
    await chips.first().waitFor();
    const looks = await chips.evaluateAll((all) => all.map((chip) => {
      const { backgroundColor, borderTopWidth, borderTopStyle, outlineStyle, fontWeight, textDecorationLine, forcedColorAdjust } = getComputedStyle(chip);
      return [chip.getAttribute('aria-pressed'), [backgroundColor, borderTopWidth, borderTopStyle, outlineStyle, fontWeight, textDecorationLine, forcedColorAdjust].join()];
    }));
    const of = (pressed) => new Set(looks.filter(([now]) => now === pressed).map(([, look]) => look));
    assert.ok(of('true').size > 0 && of('false').size > 0, JSON.stringify(looks));
    assert.deepEqual([...of('true')].filter((look) => of('false').has(look)), []);
    await close();
  });

  test('forced colours leave the marks and borders visible', async () => {
    const { page, close } = await visit(browser, { forcedColors: 'active' });
    await search(page, 'Hikvision');
    assert.deepEqual(
      (await axe(page)).filter((line) => !line.startsWith('color-contrast')),
      [],
    );
    await close();
  });
});
