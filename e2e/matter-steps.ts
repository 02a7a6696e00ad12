import type { Locator, Page } from '@playwright/test';
import { type Entries, fillIn, type LocalFile } from './by-label';
import { expect } from './journey';

/** What a draft holds (Heilongjiang 12). */
export const draftSections: readonly string[] = [
  '决策事项',
  '依据',
  '目标',
  '工作任务',
  '措施方法',
  '时间步骤',
  '执行和配合部门',
  '经费预算',
  '后评估计划',
];

/** In the demo the day and the person are chosen at the top of the page. */
export async function be(page: Page, role: string, day: string) {
  const clock = page.getByLabel('演示日期');
  await clock.fill(day);
  await clock.press('Enter');
  const [year, month, date] = day.split('-').map(Number);
  await expect(clock).toHaveAttribute('title', new RegExp(`^${year}年${month}月${date}日`));
  const person = page.getByLabel('身份（演示）');
  await person.selectOption({ label: role });
  await expect(person.locator('option:checked')).toHaveText(role);
}

/** A department proposes a matter of its own; the page of the matter opens. */
export async function proposeMatter(page: Page, day: string, said: Readonly<Record<string, string>>) {
  await page.goto('./#/matters/new');
  const form = page.getByRole('form', { name: '提出决策事项建议' });
  await expect(form).toBeVisible({ timeout: 30_000 });
  await be(page, '承办单位经办人', day);
  const entries = { 事项名称: said.事项名称 ?? '', 建议来源: '所属部门', ...said };
  expect(await fillIn(page, form, entries), 'fields that the form does not show').toEqual({});
  await expect(form.getByLabel('办理日期')).toHaveValue(day);
  await form.getByRole('button', { name: '提出决策事项建议' }).click();
  await expect(page.getByRole('heading', { level: 1, name: said.事项名称 ?? '' })).toBeVisible();
}

export async function tab(page: Page, name: string) {
  await page.locator('.matter-tabs').getByRole('link', { name, exact: true }).click();
  await expect(page.locator('.matter-tabs [aria-current="page"]')).toHaveText(name);
}

/** Goes to a stage on the rail and takes up one of its acts. */
export async function takeUp(page: Page, stage: string, act: string): Promise<Locator> {
  const rail = page.getByRole('navigation', { name: '法定阶段' });
  if (!(await rail.isVisible())) await tab(page, '程序');
  await rail.getByRole('button', { name: stage }).click();
  await page.locator('.stage-acts').getByRole('button', { name: act }).first().click();
  const form = page.getByRole('form', { name: act, exact: true });
  await expect(form).toBeVisible();
  return form;
}

/** One list of entries, or one for each step of a form that is asked in steps. */
export type Answers = Entries | readonly Entries[];
const stepsOf = (answers: Answers): readonly Entries[] => (isList(answers) ? answers : [answers]);
const isList = (answers: Answers): answers is readonly Entries[] => Array.isArray(answers);

/** Fills in a form, step by step where it has steps, up to where it is signed. */
export async function fill(page: Page, form: Locator, answers: Answers, files: readonly LocalFile[] = []) {
  const next = form.getByRole('button', { name: '下一步', exact: true });
  for (const entries of stepsOf(answers)) {
    expect(await fillIn(page, form, entries), 'fields that the form does not show').toEqual({});
    if (await next.isVisible()) await next.click();
  }
  while (await next.isVisible()) await next.click();
  if (files.length > 0) await form.locator('input[type="file"]').setInputFiles([...files]);
  for (const { name } of files) await expect(form.locator(`input[value="${name}"]`)).toBeVisible();
  const day = form.getByLabel('办理日期', { exact: true });
  if ((await day.inputValue()) === '') await day.fill(await page.getByLabel('演示日期').inputValue());
}

/** Brings papers together before their acts: they wait under the papers of the matter. */
export async function bringPapers(page: Page, ...files: readonly LocalFile[]) {
  await tab(page, '文书');
  await page.locator('main input[type="file"]').setInputFiles([...files]);
  for (const { name } of files) await expect(page.locator(`main input[value="${name}"]`)).toBeVisible();
  await expect(page.locator('main')).not.toContainText('请选择种类');
}

/** Takes over with one press what stands ready in the form, by the beginning of its words. */
export const takeOver = (form: Locator, words: string) =>
  form.getByRole('button', { name: new RegExp(`^${words}`) }).click();

/** Signs the form, and reads that it was recorded. */
export async function sign(page: Page, form: Locator, act: string) {
  await form.getByRole('button', { name: act, exact: true }).last().click();
  await expect(page.getByRole('status').filter({ hasText: `已记入案卷：${act}` })).toBeVisible();
  await expect(page).not.toHaveURL(/act=/);
}

export async function act(
  page: Page,
  stage: string,
  name: string,
  answers: Answers = {},
  files: readonly LocalFile[] = [],
) {
  const form = await takeUp(page, stage, name);
  await fill(page, form, answers, files);
  await sign(page, form, name);
}

/** Tries an act that the law does not allow yet, and reads why. */
export async function refused(page: Page, stage: string, name: string, answers: Answers, why: string) {
  const form = await takeUp(page, stage, name);
  await fill(page, form, answers);
  await form.getByRole('button', { name, exact: true }).last().click();
  await expect(form.getByRole('alert', { name: '不能记入案卷' })).toContainText(why);
}
