import type { Locator, Page } from '@playwright/test';
import { expect } from './journey';

/** Rows pasted from a table, the words of the columns first. */
interface Table {
  readonly table: readonly (readonly string[])[];
}

/** All boxes of a list, ticked with its one button. */
export const all = { all: true } as const;

/** What a person enters, by the words of the label: a text (also of a row that is one line), yes or no, boxes to tick, or the fields of one row or group. */
export interface Entries {
  readonly [label: string]: string | boolean | readonly string[] | Table | Entries;
}

/** A file as it lies on somebody's disk. */
export const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
export type LocalFile = ReturnType<typeof file>;

const named = (name: string) => ({ name, exact: true });

/** Fills in what stands in this part of the page; gives back what does not. */
export async function fillIn(page: Page, scope: Locator, entries: Entries): Promise<Entries> {
  const left: Record<string, Entries[string]> = {};
  for (const [label, entry] of Object.entries(entries))
    if (!(await enter(page, scope, label, entry))) left[label] = entry;
  return left;
}

async function enter(page: Page, scope: Locator, label: string, entry: Entries[string]): Promise<boolean> {
  const question = scope.getByRole('radiogroup', named(label));
  // A rating may repeat the words of a text above it: a text is meant for the text, within their group ratings are alone.
  const text = scope.getByRole('textbox', named(label)).first();
  if (typeof entry === 'boolean' || ((await question.count()) > 0 && (await text.count()) === 0)) {
    if ((await question.count()) === 0) return false;
    const answer = typeof entry === 'boolean' ? (entry ? '是' : '否') : String(entry);
    await question.getByRole('radio', { name: answer }).first().check();
    return true;
  }
  if (typeof entry === 'object') return enterMany(page, scope, label, entry);
  const field = (await text.count()) > 0 ? text : scope.getByRole('combobox', named(label)).first();
  if ((await field.count()) === 0) return enterLine(scope, label, entry);
  if ((await field.getAttribute('aria-haspopup')) === 'listbox' && (await field.getAttribute('readonly')) !== null) {
    await field.click();
    await page.getByRole('option', named(entry)).click();
  } else {
    await field.fill(entry);
    // An answer for all rows is taken with Enter; the list of a directory closes when the field is left.
    await (label.startsWith('各行：') ? field.press('Enter') : field.blur());
  }
  return true;
}

/** A row that is one line: its box bears the words of the list. */
async function enterLine(scope: Locator, label: string, entry: string): Promise<boolean> {
  const row = scope.getByRole('group', named(label));
  if ((await row.count()) === 0 && !(await addRow(scope, label))) return false;
  await row.getByRole('textbox').or(row.getByRole('combobox')).fill(entry);
  return true;
}

type Many = Exclude<Entries[string], string | boolean>;

async function enterMany(page: Page, scope: Locator, label: string, entry: Many): Promise<boolean> {
  if (isTable(entry)) return pasteTable(scope, label, entry.table);
  const group = scope.getByRole('group', named(label));
  if (isList(entry)) {
    if ((await group.count()) === 0) return false;
    for (const box of entry) await group.getByRole('checkbox', { name: box }).first().check();
    return true;
  }
  if (entry === all) {
    await group.getByRole('button', { name: /项全部勾选$/ }).click();
    return true;
  }
  if ((await group.count()) === 0 && !(await addRow(scope, label))) return false;
  expect(await fillIn(page, group, entry), label).toEqual({});
  return true;
}

const isList = (entry: Many): entry is readonly string[] => Array.isArray(entry);
const isTable = (entry: Many): entry is Table => 'table' in entry && typeof entry.table === 'object';

const blockOf = (scope: Locator, label: string): Locator =>
  scope.locator('.mantine-InputWrapper-root').filter({ has: scope.page().getByText(label, { exact: true }) });

async function pasteTable(scope: Locator, label: string, table: Table['table']): Promise<boolean> {
  const block = blockOf(scope, label).first();
  if ((await block.count()) === 0) return false;
  await block.getByRole('button', { name: '从表格粘贴', exact: true }).click();
  const text = table.map((cells) => cells.join('\t')).join('\n');
  await block.getByRole('textbox', named('从表格粘贴')).evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await expect(block.getByText(`已填入 ${table.length - 1} 行`)).toBeVisible();
  return true;
}

/** “专家 3” is the third row under “专家”: added where there are fewer. */
async function addRow(scope: Locator, label: string): Promise<boolean> {
  const rows = label.replace(/ \d+$/, '');
  const block = blockOf(scope, rows);
  if (rows === label || (await block.count()) === 0) return false;
  await block
    .first()
    .getByRole('button', { name: /^添加(一行|准则)$/ })
    .click();
  return true;
}
