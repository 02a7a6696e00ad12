import type { Locator, Page } from '@playwright/test';
import { expect } from './journey';

export type Value = string | boolean | readonly string[];
/** Values by path; `papers` names the kinds of paper that go with the act. */
export type Fields = Readonly<Record<string, Value>>;

/** Opens the form of an act and fills it by the paths of its payload; defaults stay where nothing is given. */
async function open(page: Page, act: string, { papers, ...fields }: Fields = {}) {
  const here = new URL(page.url());
  const path = here.hash.split('?')[0];
  await page.goto(`./${path}?tab=procedure&act=${act}`);
  const form = page.locator('main form');
  await expect(form).toBeVisible();
  const discard = form.getByRole('button', { name: '放弃并重填' });
  if (await discard.isVisible()) await discard.click();
  const waiting = new Map<string, Value>(Object.entries(fields));
  const today = await page.getByLabel('演示日期').inputValue();
  // A form that is asked in steps is paged through; each step takes the fields it shows.
  for (;;) {
    const day = form.locator('[name="on"]');
    if (await day.isVisible()) await day.fill(today);
    for (const [name, value] of waiting) if (await put(page, form, name, value)) waiting.delete(name);
    const next = form.getByRole('button', { name: '下一步', exact: true });
    if (!(await next.isVisible())) break;
    await next.click();
  }
  expect([...waiting.keys()]).toEqual([]);
  // Papers by the names of their kinds: the form takes the kind from the name of the file.
  for (const kind of Array.isArray(papers) ? papers : []) {
    const name = `${kind}.txt`;
    await form.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(kind) });
    await expect(form.locator(`input[value="${name}"]`)).toBeVisible();
  }
  return form;
}

/** Fills one field, or says that it is not on the page. */
async function put(page: Page, form: Locator, name: string, value: Value): Promise<boolean> {
  if (Array.isArray(value)) {
    for (const label of value) await form.getByLabel(label, { exact: true }).check();
    return true;
  }
  const field = form.locator(`[name="${name}"], [data-field="${name}"]`).first();
  if ((await field.count()) === 0) return false;
  const radio = form.locator(`input[type="radio"][name="${name}"][value="${value}"]`);
  if ((await radio.count()) > 0) await radio.check();
  else if ((await form.locator(`[data-field="${name}"]`).count()) > 0) {
    await form.locator(`[data-field="${name}"]`).click();
    await page.getByRole('option', { name: String(value), exact: true }).click();
  } else {
    await field.fill(String(value));
    await field.blur(); // names that are offered close with it
  }
  return true;
}

/** Carries an act out; `confirmed` is the reason where a warning asks for one. */
export async function act(page: Page, name: string, fields: Fields = {}, confirmed?: string) {
  const form = await open(page, name, fields);
  // What was to be confirmed of former values goes a moment after they change, and the button moves up with it.
  if (confirmed === undefined) await expect(form.getByRole('group', { name: '如实记录并确认' })).toHaveCount(0);
  await form.locator('button[type="submit"]').click();
  if (confirmed !== undefined) {
    await form.locator('[name="confirm"]').fill(confirmed);
    await form.locator('button[type="submit"]').click();
  }
  await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
  await expect(page).not.toHaveURL(/act=/);
}

export async function refused(page: Page, name: string, rule: string, fields: Fields = {}) {
  const form = await open(page, name, fields);
  await form.locator('button[type="submit"]').click();
  // Refused outright, or to be recorded only with a reason.
  const told = form.getByRole('alert').or(form.getByRole('group', { name: '如实记录并确认' }));
  if (rule.includes('/')) await expect(told.locator(`[data-rule="${rule}"]`)).toBeVisible();
  else await expect(told).toContainText(rule);
}
