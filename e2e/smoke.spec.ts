import { expect, journey } from './journey';

journey('the front page has a heading', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('h1').first()).toBeVisible({ timeout: 30_000 });
});
