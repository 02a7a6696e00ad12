import { expect, journey } from './journey';

journey('options: words first, weights that can be tried, an analysis that is frozen', async ({ page }) => {
  await page.goto('./#/matters/heating-price?tab=options');
  await expect(page.getByText(/保持首位，除非“困难家庭可承受度”的权重降到 22% 以下/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('与现在的方案一致，重算结果相同')).toBeVisible();

  const slider = page.getByRole('slider', { name: '权重 困难家庭可承受度' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.getByText(/按这组权重，“方案甲：一次到位”居首/)).toBeVisible();
  await expect(page.getByText(/任意重新分配时，“方案甲：一次到位”在/)).toBeVisible();
  await page.getByRole('button', { name: '恢复原权重' }).click();
  await expect(page.getByText(/按这组权重，“方案丙：两步到位、补贴先行”居首/)).toBeVisible();
});
