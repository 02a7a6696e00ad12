import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, journey } from './journey';
import { beginAs } from './office-server';

journey('a sealed record is taken out and verified by a page from the disk', async ({ page, expected, office }) => {
  expected.push(/status of 401/);
  const server = await office.begin('--sample');
  await page.goto(`${server.address}#/matters/metro-fare?tab=papers`);
  const [login = '', password = ''] = [...server.passwords].find(([name]) => name.startsWith('office')) ?? [];
  await beginAs(page, login, password);
  const paper = page.getByRole('row').filter({ hasText: '常务会议纪要（示例）.pdf' });
  const [minutes] = await Promise.all([
    page.waitForEvent('download'),
    paper.getByRole('button', { name: '下载' }).click(),
  ]);
  expect(
    readFileSync(await minutes.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await page.goto(`${server.address}#/matters/metro-fare?tab=record`);
  const taken = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    const path = join(office.path, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  };
  const record = await taken('封存案卷');
  const verifier = await taken('核验页');
  await page.goto('about:blank');
  await server.end('SIGTERM');

  await page.goto(`file://${verifier}`);
  await page.getByLabel('封存案卷').setInputFiles(record);
  await expect(page.getByRole('status')).toContainText('案卷 metro-fare 完好');
  await expect(page.getByRole('status')).toContainText('文书文件 1 个');
  await expect(page.getByRole('status')).toContainText('本案卷在全库哈希树中');
  await page.getByLabel('机关公布的公钥').fill('0'.repeat(64));
  await page.getByLabel('机关公布的公钥').blur();
  await expect(page.getByRole('status')).toContainText('signed by another key');
  // One byte of the file, then one word of the record: each is told, where the key is not at fault already.
  await page.getByLabel('机关公布的公钥').fill('');
  await page.getByLabel('机关公布的公钥').blur();
  const whole = readFileSync(record);
  const changed = Buffer.from(whole);
  const at = changed.indexOf('%PDF-') + 60;
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  const other = join(office.path, 'changed.record.zip');
  writeFileSync(other, changed);
  await page.getByLabel('封存案卷').setInputFiles(other);
  await expect(page.getByRole('status')).toContainText('的文件已被改动');
  whole.set(Buffer.from('真实'), whole.indexOf('示例'));
  writeFileSync(record, whole);
  await page.getByLabel('封存案卷').setInputFiles(record);
  await expect(page.getByRole('status')).toContainText('The record does not hold');
});
