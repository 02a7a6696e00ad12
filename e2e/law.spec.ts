import { readFileSync } from 'node:fs';
import { expect, journey } from './journey';

journey('a paragraph leads to its rules, and a rule to the matters it touches', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation').first().getByRole('link', { name: '法规' }).click({ timeout: 30_000 });
  await page.getByRole('searchbox').fill('一般不少于7个工作日');
  const paragraph = page.getByRole('region', { name: '26.2' });
  await expect(paragraph.locator('mark').first()).toHaveText('一般不少于7个工作日');
  await paragraph.getByText('审查时间不少于七个工作日').click();
  await paragraph.getByRole('button', { name: '查一查正在影响的事项' }).click();
  await paragraph.getByText(/还不知道 \d+/).click();
  const matter = paragraph.getByRole('link', { name: '巡游出租汽车运价改革方案' });
  await expect(matter).toBeVisible({ timeout: 30_000 });
  await matter.click();
  await expect(page.getByRole('heading', { level: 1, name: '巡游出租汽车运价改革方案' })).toBeVisible();
});

journey('what a text leaves out is said, in English too, by keyboard', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('hengce.language', JSON.stringify({ state: { language: 'en' }, version: 0 })),
  );
  await page.goto('./#/law');
  const search = page.getByRole('searchbox', { name: 'Search texts, rules, numbers' });
  await search.focus({ timeout: 30_000 });
  await page.keyboard.type('commencement');
  await expect(page.getByRole('region', { name: '44.1' })).toContainText('out of scope');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('nothing like this');
  await expect(page.getByText('Nothing found')).toBeVisible();
});

journey('the open readings go to the legal office as a file', async ({ page }) => {
  await page.goto('./#/law?view=readings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click({ timeout: 30_000 });
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv.split('\r\n').length).toBeGreaterThan(20);
  expect(csv).toContain('R035 D713/15.1/period');
});
