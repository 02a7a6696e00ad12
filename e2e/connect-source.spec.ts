import { expect, journey } from './journey';
import { serviceOfCity } from './service-of-city';

let city: Awaited<ReturnType<typeof serviceOfCity>>;
journey.beforeAll(async () => {
  city = await serviceOfCity();
});
journey.afterAll(() => city.close());

journey(
  'a source is connected in the demo: tested, told apart when it fails, saved on terms, used on a board',
  async ({ page, expected }) => {
    expected.push(/Failed to load resource/); // the services that refuse
    await page.goto('./#/settings');
    await page.getByRole('button', { name: '连接数据源' }).click({ timeout: 60_000 });
    const form = page.getByRole('form', { name: '连接数据源' });
    await form.getByLabel('服务种类').selectOption('odata');
    const tried = async (address: string, says: RegExp) => {
      await form.getByLabel('服务地址').fill(address);
      await form.getByRole('button', { name: '测试连接' }).click();
      await expect(form.getByText(says)).toBeVisible({ timeout: 45_000 });
    };
    await tried('http://127.0.0.1:9/', /浏览器读不到这个地址/);
    await tried(`${city.address}/locked/`, /服务要求密码或密钥/);
    await tried(`${city.address}/page/`, /答复的是网页，不是数据/);
    await tried(`${city.address}/none/`, /不像是所选的种类/);
    await tried(`${city.address}/odata/`, /应答正常/);
    await form.getByRole('checkbox', { name: 'Orders' }).check();
    await form.getByLabel('“Orders”的标题').fill('示例工单');

    await form.getByRole('button', { name: '保存' }).click();
    await expect(form.getByRole('alert')).toContainText('有几项要改');
    await form.getByLabel('代号').fill('sample-orders');
    await form.getByLabel('中文名称').fill('示例工单服务');
    await form.getByLabel('英文名称').fill('Sample orders');
    await form.getByLabel('提供单位').fill('市营商环境局');
    await form.getByLabel('数据分类').fill('民生服务');
    await form.getByLabel('共享条件').fill('仅用于示例论证');
    await form.getByLabel('数据分级').selectOption('important');
    await form.getByLabel('更新周期').selectOption('day');
    await form.getByLabel('什么可以出本市').selectOption('columns');
    await form.getByLabel('副本保存天数').fill('30');
    await form.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('row', { name: /示例工单服务.*市营商环境局.*有条件共享/ })).toBeVisible();

    // What was connected stays when the page is loaded again.
    await page.goto('./#/evidence');
    await page.reload();
    await page.getByRole('button', { name: '新建看板' }).click({ timeout: 60_000 });
    await page.getByRole('button', { name: '添加图' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '来自哪个系统' }).click();
    await page.getByRole('option', { name: /示例工单服务/ }).click();
    await dialog.getByRole('button', { name: /示例工单/ }).click();
    await dialog.getByRole('button', { name: '加到看板' }).click();
    const panel = page.locator('.board-panel').first();
    await expect(panel.getByText(/有条件共享（仅用于示例论证）/)).toBeVisible();
    await panel.getByRole('button', { name: '表格' }).click();
    await expect(
      panel
        .getByRole('cell', { name: '9' })
        .or(panel.getByRole('cell', { name: '3' }))
        .first(),
    ).toBeVisible();
  },
);
