// A table of vendors, brought to the page and screened.

import { visit } from './harness.mjs';

export const TABLE = `Number,Supplier,Country,Remark
S-1,Hik Vision,Germany,=HYPERLINK("x")
S-2,Zebra Wombat Umbrellas,United Kingdom,
S-3,Huawei Technologies,China,
S-4,?,France,
S-5,Bakery Müller,Germany,
`;

/** Opens the view and waits until a table can be brought. */
export async function many(browser, options = {}) {
  const here = await visit(browser, { path: '#view=many', wait: false, ...options });
  await here.page.getByLabel(/choose a table/i).waitFor();
  return here;
}

/** A table as a file. */
export const file = (text, name = 'suppliers.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Brings a table, and screens it. */
export async function screen(page, text = TABLE, name) {
  await page.getByLabel(/choose a table/i).setInputFiles(file(text, name));
  await page.getByRole('button', { name: /^Screen \d/ }).click();
  await page.getByText(/vendors? screened\./).waitFor();
}

/** The rows in sight: what stands in each, without its headings. */
export async function rows(page) {
  const rows = page.getByRole('grid').getByRole('row');
  await rows.nth(1).waitFor();
  const texts = await rows.allInnerTexts();
  return texts.slice(1).map((text) => text.replace(/\s+/g, ' ').trim());
}
