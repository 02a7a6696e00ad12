import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, journey } from './journey';
import { beginAs, officeServer } from './office-server';

journey('a sealed record is taken out and verified by a page from the disk', async ({ page, expected }) => {
  expected.push(/status of 401/);
  const folder = mkdtempSync(join(tmpdir(), 'hengce-verifier-'));
  const server = await officeServer(join(folder, 'city'), '--sample');
  try {
    await page.goto(`${server.address}#/matters/river-shore?tab=record`);
    const [login = '', password = ''] = [...server.passwords].find(([name]) => name.startsWith('office')) ?? [];
    await beginAs(page, login, password);
    const taken = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return path;
    };
    const record = await taken('封存案卷');
    const verifier = await taken('核验页');
    await server.end('SIGTERM');

    await page.goto(`file://${verifier}`);
    await page.getByLabel('封存案卷').setInputFiles(record);
    await expect(page.getByRole('status')).toContainText('案卷 river-shore 完好');
    await page.getByLabel('机关公布的公钥').fill('0'.repeat(64));
    await page.getByLabel('机关公布的公钥').blur();
    await expect(page.getByRole('status')).toContainText('signed by another key');
    writeFileSync(record, readFileSync(record, 'utf8').replace('示例', '真实'));
    await page.getByLabel('机关公布的公钥').fill('');
    await page.getByLabel('封存案卷').setInputFiles(record);
    await expect(page.getByRole('status')).toContainText('The record does not hold');
  } finally {
    await server.end('SIGKILL');
    rmSync(folder, { recursive: true });
  }
});
