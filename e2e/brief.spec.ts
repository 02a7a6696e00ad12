import { expect, journey } from './journey';

journey('the brief of every hero matter prints on one A4 page', async ({ page }) => {
  await page.goto('./#/catalogue');
  const links = page.locator('main table a[href*="/matters/"]');
  await expect(links.first()).toBeVisible({ timeout: 30_000 });
  const addresses = await links.evaluateAll((all) => all.slice(0, 8).map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(`.${address}`);
    await expect(page.getByRole('heading', { name: '要决定什么' })).toBeVisible({ timeout: 30_000 });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    expect([address, sheets]).toEqual([address, 1]);
  }
});

journey('a frozen brief stays as it was at its entry', async ({ page }) => {
  await page.goto('./#/matters/heating-price');
  await expect(page.getByText('来源：事项案卷第')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('12,486 条意见')).toBeVisible();
  await page.goto('./#/matters/heating-price?at=6');
  await expect(page.getByText(/冻结在 .* 第 6 号记录/)).toBeVisible();
  await expect(page.getByText('尚未征求意见')).toBeVisible();
  await page.getByRole('button', { name: '看现在的' }).click();
  await expect(page.getByText('12,486 条意见')).toBeVisible();
});
