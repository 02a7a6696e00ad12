import { readFileSync } from 'node:fs';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, journey } from './journey';

const slow = { timeout: 30_000 };
const unpacked = (plain: Uint8Array) => plain;

journey('Parquet of every codec is brought under the strict policy of the page', async ({ page }) => {
  journey.setTimeout(180_000);
  await page.goto('#/data/bring');
  const choose = page.locator('input[type=file]');
  for (const codec of ['none', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4']) {
    await expect(choose).toBeEnabled(slow);
    const name = `air-${codec}.parquet`;
    const buffer = readFileSync(new URL(`files/parquet/${name}`, import.meta.url));
    await choose.setInputFiles({ name, mimeType: '', buffer });
    await expect(page.getByText(`${name}：120 行数据`)).toBeVisible(slow);
    const form = page.getByRole('form', { name: '数据卡片' });
    await form.getByLabel('提供单位').fill('市生态环境局');
    await form.getByLabel('共享类型').selectOption('unconditional');
    await form.getByRole('button', { name: '检查并导入' }).click();
    await expect(page).toHaveURL(new RegExp(`#/data/files/air-${codec}$`), slow);
    await expect(page.getByText('前 20 行，共 120 行。')).toBeVisible(slow);
    await expect(page.getByRole('cell', { name: '2026-10-01' }).first()).toBeVisible(slow);
    await page.goto('#/data/bring');
  }
  await expect(page.getByRole('button', { name: /^移除 air-/ })).toHaveCount(6, slow);
});

journey('what cannot be unpacked names codec and column', async ({ page }) => {
  const columnData = [
    { name: '站点', data: ['道里站'], codec: 'UNCOMPRESSED' as const },
    { name: '数值', data: [1.5], codec: 'LZO' as const },
  ];
  const compressors = Object.fromEntries([['LZO', unpacked]]);
  await page.goto('#/data/bring');
  const choose = page.locator('input[type=file]');
  await expect(choose).toBeEnabled(slow);
  const buffer = Buffer.from(parquetWriteBuffer({ columnData, compressors }));
  await choose.setInputFiles({ name: 'lzo.parquet', mimeType: '', buffer });
  await expect(page.getByRole('alert')).toContainText('「数值」列：这一列是用 LZO 压缩的', slow);
  await expect(page.getByRole('form')).toHaveCount(0);
});
