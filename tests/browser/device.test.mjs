// What the page leaves on the device: no name in the browser's history, and nothing at all once the visitor asks for that.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { axeInBothThemes, kept, launch, launchProfile, nameField, opened, quiet, search, serve, status, visit } from './harness.mjs';

/** What a profile has of the page. */
const left = (page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    settings: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state,
    address: location.hash,
  }));

const NOTHING = { databases: [], caches: [], settings: [], session: [], workers: 0, state: null, address: '' };

/** Forgets everything, by the button and the question after it. */
async function forgetEverything(page) {
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Yes, forget' }).click();
  await page.getByRole('heading', { name: 'Everything is forgotten' }).waitFor();
}

/** Screens the table of samples. */
async function screenSample(page) {
  await page.getByRole('button', { name: /sample/i }).click();
  await page.getByRole('button', { name: /^Screen \d/ }).click();
  await page.getByText(/vendors? screened\./).waitFor();
}

describe('this device', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  test('the browser’s history has no name that was typed, no prefix of it, and no party that was opened', async () => {
    const server = await serve();
    const profile = await mkdtemp(join(tmpdir(), 'profile-'));
    const context = await launchProfile(profile);
    const page = await context.newPage();
    await page.goto(server.url);
    await opened(page);
    await nameField(page).pressSequentially('Zyxwv Supplier', { delay: 30 });
    await status(page, /found|may match/i);
    await search(page, 'Hikvision');
    await page.waitForTimeout(400);
    await page.getByRole('link', { name: /full page/i }).first().click();
    await page.getByRole('heading', { level: 1, name: /Hikvision/ }).waitFor();
    await page.goBack();
    await page.getByRole('article', { name: /Hikvision/ }).first().waitFor();
    assert.equal(await nameField(page).inputValue(), 'Hikvision', 'back finds what was asked');
    await page.reload();
    await page.getByRole('article', { name: /Hikvision/ }).first().waitFor();
    await context.close();
    const history = (await readFile(join(profile, 'Default', 'History'))).toString('latin1');
    assert.ok(history.includes(server.url), 'the visit itself is there');
    for (const name of ['Zyxwv', 'Zyx', 'Hikvision', 'hikvision']) assert.ok(!history.includes(name), name);
    await rm(profile, { recursive: true });
    await server.close();
  });

  test('a link has the name only when the visitor asks for one', async () => {
    const { page, context, close } = await visit(browser, { path: '#lang=en' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await search(page, 'Hikvision');
    await page.waitForTimeout(400);
    assert.doesNotMatch(page.url(), /hikvision/i);
    assert.doesNotMatch(await page.title(), /hikvision/i);
    await page.getByRole('button', { name: 'Copy a link to this answer' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /#.*q=Hikvision/);
    assert.equal(await page.getByRole('textbox', { name: 'The link' }).inputValue(), copied);
    const other = await context.newPage();
    await other.goto(copied);
    await other.getByRole('article', { name: /Hikvision/ }).first().waitFor();
    await other.waitForFunction(() => !location.hash.includes('Hikvision'));
    await close();
  });

  test('after “Forget everything” the profile is as if the page had never been visited', async () => {
    const { page, close } = await visit(browser);
    await kept(page);
    await page.locator('.theme').click();
    await search(page, 'Hikvision');
    await page.getByRole('link', { name: 'Many' }).click();
    await screenSample(page);
    const before = await left(page);
    assert.equal(before.databases.length, 2);
    assert.ok(before.caches.length > 0 && before.settings.length > 0 && before.workers === 1);
    await forgetEverything(page);
    assert.deepEqual(await left(page), NOTHING);
    await page.waitForTimeout(500);
    assert.deepEqual(await left(page), NOTHING, 'and nothing comes back');
    assert.deepEqual(await axeInBothThemes(page), []);
    await page.getByRole('button', { name: 'Open the page anew' }).click();
    await opened(page);
    await close();
  });

  test('another tab of the page forgets as well', async () => {
    const { page, context, server, close } = await visit(browser);
    const other = await context.newPage();
    await other.goto(`${server.url}#view=about`);
    await forgetEverything(other);
    await page.getByRole('heading', { name: 'Everything is forgotten' }).waitFor();
    assert.deepEqual(await left(page), NOTHING);
    await close();
  });

  test('on a shared computer nothing is kept but the mark that says so', async () => {
    const { page, close } = await visit(browser, { path: '#view=about', wait: false });
    await kept(page);
    const loaded = page.waitForEvent('load');
    await page.getByRole('checkbox', { name: 'Shared computer: keep nothing' }).click();
    await loaded;
    await page.getByRole('link', { name: 'One vendor' }).click();
    await search(page, 'Hikvision');
    await page.locator('.theme').click();
    await page.locator('#language').selectOption('fr');
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
    await page.locator('#language').selectOption('en');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.getByRole('link', { name: 'Many' }).click();
    await screenSample(page);
    const { databases, caches, settings, workers } = await left(page);
    assert.deepEqual({ databases, caches, settings, workers }, { databases: [], caches: [], settings: ['vendor-screener.keep-nothing'], workers: 0 });
    await close();
  });

  test('what is still on its way when nothing is to be kept any more is not kept either', async () => {
    let release = () => {};
    const released = new Promise((resolve) => { release = resolve; });
    const instead = async (path) => void (path === 'many_bg.wasm' && (await released));
    const { page, server, close } = await visit(browser, { path: '#view=about', wait: false, instead });
    await kept(page);
    await page.getByRole('button', { name: /^Keep everything/ }).click();
    while (!server.asked.some((asked) => asked.includes('many_bg.wasm'))) await page.waitForTimeout(20);
    const loaded = page.waitForEvent('load');
    await page.getByRole('checkbox', { name: 'Shared computer: keep nothing' }).click();
    await loaded;
    release();
    await quiet(server);
    assert.deepEqual((await left(page)).caches, []);
    await close();
  });

  test('decisions and who decided can be forgotten by themselves', async () => {
    const { page, close } = await visit(browser, { path: '#view=many', wait: false });
    await screenSample(page);
    await page.getByRole('button', { name: 'Review the alerts' }).click();
    await page.getByRole('radio', { name: 'False alert' }).check();
    await page.getByLabel('Reason').fill('Another company');
    await page.getByLabel('Your name').fill('Jane Visitor');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    const store = () => page.evaluate(async () => {
      const { name } = (await indexedDB.databases()).find(({ name }) => name.includes(' desk '));
      const database = await new Promise((done) => { const request = indexedDB.open(name); request.onsuccess = () => done(request.result); });
      const keys = await new Promise((done) => { const request = database.transaction('kept').objectStore('kept').getAllKeys(); request.onsuccess = () => done(request.result); });
      database.close();
      return keys;
    });
    const both = () => ['by', 'decisions'].every((key) => keys.includes(key));
    let keys = [];
    for (let tries = 100; !both() && tries > 0; tries -= 1) {
      await page.waitForTimeout(50);
      keys = await store();
    }
    assert.ok(both(), keys.join());
    await page.getByRole('button', { name: 'Back to the table' }).click();
    await page.getByRole('button', { name: 'Forget all decisions' }).click();
    await page.getByRole('button', { name: 'Yes, forget' }).click();
    await page.getByText('No decision is kept on this device.').waitFor();
    assert.deepEqual((await store()).filter((key) => ['decisions', 'by'].includes(key)), []);
    assert.ok((await store()).includes('table'), 'the table stays');
    await close();
  });
});
