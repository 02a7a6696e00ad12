import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { journey } from './journey';
import { beginAs, type OfficeFolder, ownPassword, signIn } from './office-server';

/** The public site on a phone. */
const phone = { width: 390, height: 844 };
const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
/** The consultations of the sample stand on fixed days: the server begins on the first day of the demo, or after their close. */
async function officeOn(day: string, folder: OfficeFolder) {
  const clock = `const own = Date.now, by = Date.parse('${day}T02:00:00Z') - own(); Date.now = () => own() + by;`;
  process.env.NODE_OPTIONS = `--import "data:text/javascript,${encodeURIComponent(clock)}"`;
  return folder.begin('--sample').finally(() => delete process.env.NODE_OPTIONS);
}
const opinion = '热源先建在东部，<b>管网</b>先改造三段';

async function comment(page: Page): Promise<string> {
  await page.getByRole('button', { name: '对本条提意见' }).nth(1).click();
  await expect(page.getByLabel('针对')).toHaveValue('第2条');
  await expect(page.getByLabel('意见内容')).toBeFocused();
  await page.getByLabel('有条件赞成').check();
  await page.getByLabel('意见内容').fill(opinion);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: '预览' }).click();
  await expect(page.getByRole('heading', { name: '提交前请核对' })).toBeFocused();
  await expect(page.getByText(opinion)).toBeVisible();
  await page.getByRole('button', { name: '提交意见' }).click();
  await expect(page.getByRole('heading', { name: '意见已收到' })).toBeFocused();
  expect(await faults(page)).toEqual([]);
  return (await page.locator('.open-code').textContent()) ?? '';
}

async function follow(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: '查询答复' }).click();
  await page.getByLabel('回执码').fill(code);
  await page.getByRole('button', { name: '查询', exact: true }).click();
}

test('in the demo: open now and past, a comment on a clause, its code, and no scrolling sideways', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('open.html');
  await expect(page).toHaveTitle('决策公开征求意见');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('件事项正在征求意见');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('已结束');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: '城市热电联产规划' }).click();
  await expect(page.getByText('还有 14 天')).toBeVisible();
  await expect(page.getByText('法定期限一般不少于 30 日')).toBeVisible();
  const code = await comment(page);
  expect(code).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/);
  await expect(page.getByText('演示：')).toBeVisible();
  await follow(page, code.toLowerCase());
  await expect(page.getByText(opinion)).toBeVisible();
  await expect(page.getByText('已收到', { exact: true })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);

  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.getByRole('link', { name: 'Consultations', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('open for comment');
  expect(await faults(page)).toEqual([]);
});

test('what was written stays where it did not arrive', async ({ page }) => {
  await page.goto('open.html#/c/chp-plan');
  await expect(page).toHaveTitle(/^.*热电.* · 决策公开征求意见$/);
  await page.getByLabel('意见内容').fill('长'.repeat(5_001));
  await page.getByRole('button', { name: '提交意见' }).click();
  await expect(page.getByText('意见超过 5,000 字')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('意见内容')).toHaveValue('长'.repeat(5_001));
});

/** A theme of the ledger gets its answer: drafted by the officer, who cannot approve it. */
async function answerTheme(desk: Page): Promise<void> {
  const ledger = desk.getByRole('table', { name: '意见台账' });
  await desk.getByRole('button', { name: '新增主题' }).click();
  await desk.getByLabel('主题名称').fill('热源布局');
  await desk.getByRole('button', { name: '保存', exact: true }).click();
  await ledger.getByRole('button', { name: '答复', exact: true }).click();
  await ledger.getByRole('combobox', { name: '研究意见' }).click();
  await desk.getByRole('option', { name: '未采纳' }).click();
  await ledger.getByLabel('理由').fill('东部没有合适的场地。');
  await ledger.getByRole('button', { name: '保存答复' }).click();
  await expect(ledger.getByText('由另一人核准')).toBeVisible();
}

/** The general office looks at what the officer drafted. */
async function approveAll(browser: Browser, address: string, given: string): Promise<void> {
  const second = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  ).newPage();
  const to = `${address}#/matters/chp-plan?tab=opinions`;
  await second.goto(to);
  await beginAs(second, 'office', given);
  await second.goto(to);
  await second.getByRole('table', { name: '意见台账' }).getByRole('button', { name: '核准' }).click();
  await expect(second.getByText('已核准，待公布').first()).toBeVisible();
  await second.getByRole('table', { name: '公众网站意见' }).getByRole('checkbox').check();
  await second.getByRole('button', { name: '核准他人起草的 1 条' }).click();
  await expect(second.getByRole('table', { name: '公众网站意见' }).getByText('已核准，待公布')).toBeVisible();
  await second.context().close();
}

/** The officer asks the public something; what was typed is still there after a reload. */
async function askThePublic(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '编制问卷' }).click();
  await desk.getByLabel('题目').fill('供热期是否提前？');
  await desk.getByRole('button', { name: '保存草稿' }).click();
  await expect(desk.getByText('第 1 题的选项应为两个以上')).toBeVisible();
  await desk.getByLabel('选项').fill('提前\n不变');
  await desk.getByRole('button', { name: '增加一题' }).click();
  await desk.reload();
  await desk.getByRole('button', { name: '编制问卷' }).click();
  await desk.getByLabel('题目').nth(1).fill('对现有供热是否满意？');
  await desk.getByRole('combobox', { name: '题型' }).nth(1).click();
  await desk.getByRole('option', { name: '量表' }).click();
  await desk.getByRole('checkbox', { name: '必答' }).nth(1).check();
  await expect(desk.getByRole('region', { name: '公众看到的样子' }).getByText('○ 提前')).toBeVisible();
  await desk.getByRole('button', { name: '保存草稿' }).click();
  await desk.getByRole('button', { name: '发布问卷' }).click();
  await expect(desk.getByText('问卷已发布')).toBeVisible();
}

journey(
  'over the server: a citizen speaks and fills in on a phone, the unit answers after the close, the citizen reads',
  async ({ browser, office: folder }) => {
    let office = await officeOn('2026-11-23', folder);
    const desk = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    ).newPage();
    const toDesk = () => desk.goto(`${office.address}#/matters/chp-plan?tab=opinions`);
    await toDesk();
    const login = 'officer-1';
    const ofOffice = office.passwords.get('office') ?? '';
    await beginAs(desk, login, office.passwords.get(login) ?? '');
    await toDesk();
    await askThePublic(desk);

    const citizen = await (await browser.newContext({ viewport: phone, locale: 'zh-CN' })).newPage();
    await citizen.goto(`${office.address}open`);
    const open = citizen.getByRole('link', { name: '城市热电联产规划' });
    await expect(open).toBeVisible();
    await open.click();
    await citizen.getByLabel('提前').check();
    await citizen.getByRole('button', { name: '提交意见' }).click();
    await expect(citizen.getByText('“对现有供热是否满意？”还没有答好')).toBeVisible();
    await citizen.getByLabel('4', { exact: true }).check();
    const code = await comment(citizen);

    await desk.reload();
    const table = desk.getByRole('table', { name: '公众网站意见' });
    await expect(table.getByText(opinion)).toBeVisible();
    await expect(table.getByText('第2条')).toBeVisible();
    await expect(desk.getByRole('figure', { name: '供热期是否提前？' })).toBeVisible();
    await desk.getByRole('button', { name: '公布结果' }).click();
    await expect(desk.getByText('截止后才能公布结果')).toBeVisible();
    await desk.getByRole('button', { name: '登记封存 1 条' }).click();
    await expect(table.getByText('已封存')).toBeVisible();
    await table.getByRole('checkbox').check();
    await desk.getByRole('combobox', { name: '研究意见' }).click();
    await desk.getByRole('option', { name: '部分采纳' }).click();
    await desk.getByLabel('理由').fill('管网改造由三段增为五段，热源位置不变。');
    await desk.getByRole('button', { name: '保存答复' }).click();
    await expect(table.getByText('待核准')).toBeVisible();
    await desk.goto(`${office.address}#/matters/chp-plan?tab=procedure&act=publishAnswers`);
    await expect(desk.getByText('截止后才能公布答复')).toBeVisible();
    await follow(citizen, code);
    await expect(citizen.getByText('已登记封存，正在研究')).toBeVisible();
    await expect(citizen.getByText('供热期是否提前？')).toBeVisible();

    await office.end('SIGTERM');
    office = await officeOn('2026-12-07', folder);
    await toDesk();
    await signIn(desk, login, ownPassword(login));
    await toDesk();
    await answerTheme(desk);
    await approveAll(browser, office.address, ofOffice);
    await desk.goto(`${office.address}#/matters/chp-plan?tab=procedure&act=publishAnswers`);
    await expect(desk.getByText('本次公布 2 条答复')).toBeVisible();
    await desk.locator('main form button[type=submit]').click();
    await expect(desk.getByText('已记入案卷：', { exact: false })).toBeVisible();
    await toDesk();
    await expect(desk.getByText('2 条答复').first()).toBeVisible();
    await desk.getByRole('button', { name: '公布结果' }).click();
    await expect(desk.getByText('结果已公布')).toBeVisible();

    await citizen.goto(`${office.address}open#/follow`);
    await follow(citizen, code);
    await expect(citizen.getByText('管网改造由三段增为五段，热源位置不变。')).toBeVisible();
    await expect(citizen.getByText('部分采纳')).toBeVisible();
    expect(await faults(citizen)).toEqual([]);
    await citizen.goto(`${office.address}open#/c/chp-plan`);
    await expect(citizen.getByRole('heading', { name: '问卷结果' })).toBeVisible();
    expect(await faults(citizen)).toEqual([]);
  },
);
