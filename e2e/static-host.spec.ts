import { hostOfFiles } from './host-of-files';
import { expect, journey } from './journey';

let host: Awaited<ReturnType<typeof hostOfFiles>>;
journey.beforeAll(async () => {
  host = await hostOfFiles();
});
journey.afterAll(() => host.close());

journey('a host of files alone has no backends of its own, and no error says so', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${host.address}/#/data`);
  await expect(page.getByRole('link', { name: /供热改造工单/ })).toBeVisible({ timeout: 30_000 });
  expect(failed).toEqual([]);
});
