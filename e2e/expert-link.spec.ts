import { devices } from '@playwright/test';
import { expect, journey } from './journey';
import { fill } from './matter-steps';
import { beginAs } from './office-server';

const expert = '秦绍峰';
const panel = [
  ['姓名', '单位', '专业', '来自专家库', '利害关系声明日', '与事项有直接利害关系'],
  ...[expert, '龚高工', '卫律师', '鲁老师', '祝工'].map((name) => [name, '示例大学', '教育', '是', '2026-11-20', '否']),
];

journey(
  'an expert signs by link on a phone, and the unit takes the opinion into the record',
  async ({ page, browser, expected, office }) => {
    expected.push(/status of 401/);
    const server = await office.begin('--sample');
    const goTo = (search: string) => page.goto(`${server.address}#/matters/school-places?${search}`);
    const form = (name: string) => page.getByRole('form', { name, exact: true });
    const sign = async (name: string) => {
      await form(name).getByRole('button', { name, exact: true }).last().click();
      await expect(page.getByRole('status').filter({ hasText: `已记入案卷：${name}` })).toBeVisible();
    };
    await goTo('tab=procedure&act=appointExpertPanel');
    await beginAs(page, 'officer-9', server.passwords.get('officer-9') ?? '');
    await expect(form('选定论证专家')).toBeVisible();
    await fill(page, form('选定论证专家'), {
      论证专家: { table: panel },
      '已注重选择持不同意见的专家（条例第20条）': true,
    });
    await sign('选定论证专家');

    await goTo('tab=experts');
    const kind = page.getByRole('combobox', { name: '征询方式' });
    await kind.click();
    await page.getByRole('option', { name: '署名意见' }).click();
    await page.getByRole('button', { name: '发出链接' }).click();
    const link = page.getByRole('listitem').filter({ hasText: expert }).locator('code');
    const address = (await link.textContent()) ?? '';

    const phone = await browser.newContext({ ...devices['Pixel 7'], locale: 'zh-CN', reducedMotion: 'reduce' });
    const site = await phone.newPage();
    await site.goto(address);
    await expect(site.getByText(`受邀专家：${expert}`)).toBeVisible();
    await site.getByRole('radio', { name: /^我与本事项没有直接利害关系/ }).check();
    await site.getByRole('button', { name: '提交声明' }).click();
    for (const heading of ['必要性', '可行性', '科学性']) await site.getByLabel(heading).first().fill(`${heading}充分`);
    await site.getByRole('radio', { name: '有条件同意' }).check();
    for (const rating of await site.getByRole('group', { name: /^评分/ }).getByRole('textbox').all())
      await rating.fill('4');
    await site.getByLabel(/^署名/).fill('龚高工');
    await site.getByRole('button', { name: '署名提交' }).click();
    await expect(site.getByRole('alert')).toContainText(expert);
    await site.getByLabel(/^署名/).fill(expert);
    await site.getByRole('button', { name: '署名提交' }).click();
    await expect(site.getByText('意见已收到')).toBeVisible();
    await site.goto('about:blank');
    await site.goto(address);
    await expect(site.getByRole('alert')).toContainText('已经用过');
    await phone.close();
    await page.reload();
    await page.getByRole('link', { name: /^登记意见/ }).click();
    await form('登记书面论证意见')
      .getByRole('button', { name: /^取用经链接署名的 1 份意见/ })
      .click();
    await fill(page, form('登记书面论证意见'), { 已署名盖章: true });
    await sign('登记书面论证意见');
    await goTo('tab=experts');
    await expect(page.locator('main')).toContainText('科学性充分');
  },
);
