import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { expect, journey } from './journey';

const slow = { timeout: 30_000 };
const good = '编号,区县,金额（万元）,日期\n0017,道里区,12.5,2026-03-01\n0018,南岗区,7,2026-03-02\n';
const csv = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer });

journey('sample files of three formats are listed and read', async ({ page }) => {
  await page.goto('#/data?backend=files');
  await page.getByRole('link', { name: '供热改造工单' }).click(slow);
  await expect(page.getByRole('cell', { name: '000017' })).toBeVisible(slow);
  await page.goto('#/data/files/file-bus-ridership');
  await expect(page.getByRole('cell', { name: '2026-01' }).first()).toBeVisible(slow);
  await page.goto('#/data/files/file-air-quality');
  await expect(page.getByRole('cell', { name: '2026-10-01' }).first()).toBeVisible(slow);
});

journey('a file in GBK is brought, stays after a reload, and is removed', async ({ page }) => {
  await page.goto('#/data');
  await page.getByRole('link', { name: '导入文件' }).click(slow);
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(csv('自带工单.csv', iconv.encode(good, 'gbk')));
  const form = page.getByRole('form', { name: '数据卡片' });
  await expect(form.getByLabel('金额（万元）：单位')).toHaveValue('万元', slow);
  const send = form.getByRole('button', { name: '检查并导入' });
  await expect(send).toBeDisabled();
  await form.getByLabel('提供单位').fill('市统计局');
  await form.getByLabel('共享类型').selectOption('conditional');
  await send.click();
  // The form shows the same rows before they are brought: what counts is the page of the data set.
  await expect(page).toHaveURL(/#\/data\/files\//, slow);
  await expect(page.getByRole('cell', { name: '0017' })).toBeVisible(slow);
  await page.reload();
  await expect(page.getByRole('cell', { name: '0017' })).toBeVisible(slow);
  await page.goto('#/data/bring');
  await page.getByRole('button', { name: '移除 自带工单.csv' }).click(slow);
  await page.getByRole('button', { name: '确认移除' }).click();
  await expect(page.getByText('自带的文件')).toHaveCount(0, slow);
});

journey('what is at fault is named at row and column, and nothing is kept', async ({ page }) => {
  await page.goto('#/data/bring');
  const choose = page.locator('input[type=file]');
  await expect(choose).toBeEnabled(slow);
  const broken = iconv.encode(good, 'gbk');
  broken[broken.lastIndexOf(iconv.encode('南', 'gbk')) + 1] = 0xff;
  await choose.setInputFiles(csv('坏字节.csv', broken));
  await expect(page.getByRole('alert')).toContainText('第 3 行「区县」列', slow);
  await expect(page.getByRole('form')).toHaveCount(0);

  await choose.setInputFiles(csv('混用.csv', Buffer.from('区县,金额\n道里区,1.5万元\n南岗区,2亿元\n香坊区,3万元\n')));
  await expect(page.getByRole('alert')).toContainText('「金额」列', slow);
  const form = page.getByRole('form', { name: '数据卡片' });
  await form.getByLabel('提供单位').fill('市统计局');
  await form.getByLabel('共享类型').selectOption('unknown');
  await form.getByLabel('数据起始').fill('2026');
  await form.getByLabel('数据截止').fill('2026');
  await form.getByLabel('金额：类型').selectOption('number');
  await form.getByRole('button', { name: '检查并导入' }).click();
  await expect(page.getByRole('alert')).toContainText('第 3 行「金额」列', slow);
  await expect(form.getByLabel('提供单位')).toHaveValue('市统计局');
  await expect(page.getByText('自带的文件')).toHaveCount(0);
});

journey('a long file can be stopped while it is read, and the next one is read at once', async ({ page }) => {
  await page.goto('#/data/bring');
  const choose = page.locator('input[type=file]');
  await expect(choose).toBeEnabled(slow);
  const rows = Array.from({ length: 300_000 }, (_, n) => `G${n},道里区,2026-03-0${1 + (n % 9)},${n % 97}`).join('\n');
  await choose.setInputFiles(csv('三十万行.csv', iconv.encode(`编号,区县,日期,件数\n${rows}\n`, 'gbk')));
  await page.getByRole('button', { name: '停止读取' }).click(slow);
  await expect(page.getByRole('button', { name: '停止读取' })).toHaveCount(0);
  await choose.setInputFiles(csv('一行.csv', Buffer.from('区县,件数\n道里区,1\n')));
  await expect(page.getByText('一行.csv：1 行数据')).toBeVisible({ timeout: 5000 });
  await expect(page.getByText('三十万行')).toHaveCount(0);
});

journey('a Parquet file is looked at before it is brought', async ({ page }) => {
  const columnData = [
    { name: '站点', data: ['道里站', '南岗站'], type: 'STRING' as const },
    { name: '数值', data: [12.5, 31], type: 'DOUBLE' as const },
  ];
  await page.goto('#/data/bring');
  const buffer = Buffer.from(parquetWriteBuffer({ columnData }));
  const choose = page.locator('input[type=file]');
  await expect(choose).toBeEnabled(slow);
  await choose.setInputFiles({ name: 'air.parquet', mimeType: '', buffer });
  await expect(page.getByRole('cell', { name: '道里站' })).toBeVisible(slow);
  await expect(page.getByText('air.parquet：2 行数据')).toBeVisible();
});
