import iconv from 'iconv-lite';
import { expect, journey } from './journey';

const csv = (rows: readonly string[]) =>
  iconv.encode(['姓名,意见内容,日期,条款,意见类别,态度', ...rows, ''].join('\n'), 'gbk');
const file = (name: string, rows: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: csv(rows) });

journey(
  'a matter gets its opinions from a CSV in GBK and from pasted text, and its tab reads them',
  async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'undertaking'));
    const form = page.locator('main form');
    await page.goto('./#/matters/shared-bikes?tab=opinions');
    await page.getByRole('link', { name: '导入意见' }).click({ timeout: 30_000 });
    await expect(form).toBeVisible({ timeout: 30_000 });
    const input = form.locator('input[type=file]');
    const bad = ['王某,停放太乱,2026-02-30,第三条,停放,反对', ',,2026-10-05,,,', ',太乱,2026-10-05,,,大概'];
    await input.setInputFiles(file('坏.csv', bad));
    await expect(form.getByRole('alert')).toContainText('有 2 处问题');
    await form.getByRole('button', { name: '换一份' }).click();
    await input.setInputFiles(
      file('好.csv', ['王某,停放太乱,2026-10-05,第三条,停放,反对', ',建议公布投放总量,2026-10-07,,管理,赞成']),
    );
    await form.locator('[name=on]').fill('2026-11-23');
    await form.locator('[name=channel]').fill('门户网站');
    await expect(form).toContainText('共 2 条意见，来自 2 人');
    await form.getByRole('button', { name: '导入并封存' }).click();
    await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
    await expect(page).not.toHaveURL(/act=/); // the frame has moved on
    await page.goto('./#/matters/shared-bikes?tab=procedure&act=receiveOpinions');
    await form.getByLabel('或在此粘贴').fill('车太多了\n\n支持划线停放');
    await form.getByRole('button', { name: '读取粘贴的内容' }).click();
    await form.locator('[name=on]').fill('2026-11-23');
    await form.locator('[name=channel]').fill('信函');
    await form.locator('[name=receivedOn]').fill('2026-10-08');
    await expect(form).toContainText('共 2 条意见');
    await form.getByRole('button', { name: '导入并封存' }).click();
    await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
    await expect(page).not.toHaveURL(/act=/); // the frame has moved on
    await page.goto('./#/matters/shared-bikes?tab=opinions');
    await expect(page.locator('main')).toContainText('4,124', { timeout: 30_000 });
    await page.getByRole('searchbox').last().fill('支持划线停放');
    await expect(page.locator('main td', { hasText: '支持划线停放' }).first()).toBeVisible();

    await page.getByRole('button', { name: /^通读 .* 条意见$/ }).click();
    await expect(page.locator('main')).toContainText('不是表决', { timeout: 60_000 });
    await page.getByRole('button', { name: '看原文' }).first().click();
    await expect(page.locator('main')).toContainText('个人信息已遮盖');

    const batches = page.getByRole('table', { name: '意见批次' });
    const mine = batches.locator('tr', { hasText: '好.csv' });
    await expect(mine).toContainText('程启航');
    await mine.getByRole('button', { name: '逐条核对' }).click();
    await expect(batches).toContainText('与封存时一致');
    await expect(batches).toContainText('没有姓名，按 1 人计');
    const [list] = await Promise.all([
      page.waitForEvent('download'),
      batches.getByRole('button', { name: '下载核对清单' }).click(),
    ]);
    expect(list.suggestedFilename()).toMatch(/^shared-bikes-\d+\.csv$/);

    await mine.getByRole('link', { name: /案卷第/ }).click();
    const entry = page.locator('main tr.asked');
    await expect(entry).toContainText('好.csv');
    await entry.getByRole('button', { name: '撤回', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('这一批导入错了');
    await dialog.locator('button[type=submit]').click();
    await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
    await page.goto('./#/matters/shared-bikes?tab=opinions');
    await expect(page.locator('main')).toContainText('4,122', { timeout: 30_000 });
    await expect(mine).toContainText('已撤回，不计入');
  },
);
