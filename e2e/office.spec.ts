import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fillIn } from './by-label';
import { expect, journey } from './journey';
import { beginAs, ownPassword, signIn } from './office-server';

const PDF = '%PDF-1.7\n% 建议书\n%%EOF\n';

const leave = async (page: Page) => {
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByRole('heading', { name: '登录衡策' })).toBeVisible();
};

journey(
  'a city is set up from nothing, and what was done in it outlives the server',
  async ({ page, expected, office }) => {
    // Signed out at first; the server is killed between, in the middle of what it sends of changes.
    expected.push(
      /status of 40[13]/,
      /ERR_CONNECTION_(REFUSED|RESET)/,
      /ERR_INCOMPLETE_CHUNKED_ENCODING.*api\/changes/,
    );
    journey.setTimeout(120_000);
    page.setDefaultTimeout(10_000);
    let server = await office.begin();
    const given = server.passwords;
    expect([...given.keys()]).toEqual(['system', 'security', 'audit']);

    await journey.step('the system administrator chooses the city, adds a unit and a person', async () => {
      await page.goto(server.address);
      await beginAs(page, 'system', given.get('system') ?? '');
      await page.getByLabel('城市名称').fill('示例市');
      await page.getByLabel('适用规则').selectOption('d713');
      await page.getByRole('button', { name: '确定城市' }).click();
      await expect(page.getByText('示例市 ·')).toBeVisible();
      await page.getByRole('button', { name: '登记单位' }).click();
      await expect(page.getByText('请填写').first()).toBeVisible();
      await page.getByLabel('单位全称').fill('示例市司法局');
      await page.getByLabel('简称').last().fill('市司法局');
      await page.getByRole('button', { name: '登记单位' }).click();
      await expect(page.getByText('示例市司法局').first()).toBeVisible();
      await page.getByLabel('姓名').fill('王芳');
      await page.getByLabel('用户名').fill('WangFang');
      await page.getByRole('button', { name: '登记人员' }).click();
    });
    const first = (await page.locator('.admin-password code').textContent()) ?? '';
    await leave(page);

    await journey.step('without a post one can do nothing', async () => {
      await beginAs(page, 'wangfang', first);
      await expect(page.getByRole('heading', { name: '您今天没有岗位' })).toBeVisible();
      await leave(page);
    });
    await journey.step('the security administrator grants a post', async () => {
      await beginAs(page, 'security', given.get('security') ?? '');
      await page.getByLabel('办理 王芳').click();
      const grant = page.locator('form').filter({ has: page.getByRole('button', { name: '授予岗位' }) });
      await grant.getByLabel('角色').selectOption('office');
      await grant.getByLabel('单位').selectOption({ label: '示例市司法局' });
      await grant.getByRole('button', { name: '授予岗位' }).and(page.locator(':visible')).click();
      await expect(page.getByText('办公厅 · 示例市司法局').first()).toBeVisible();
      await leave(page);
    });
    await journey.step('a first matter is proposed', async () => {
      await signIn(page, 'wangfang', ownPassword('wangfang'));
      await expect(page.getByRole('navigation').first()).toContainText('示例市');
      await page.getByRole('link', { name: '新事项' }).click();
      const form = page.getByRole('form', { name: '提出决策事项建议' });
      const entries = {
        事项名称: '示例市供热价格调整',
        建议来源: '决策机关领导人员',
        事项概要: '调整居民供热价格',
        '提出人（单位）': '示例市司法局',
      };
      await expect(form.getByLabel('事项名称')).toBeVisible();
      expect(await fillIn(page, form, entries), 'fields that the form does not show').toEqual({});
      const pdf = { name: '建议书.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) };
      await form.locator('input[type="file"]').setInputFiles(pdf);
      await expect(form.locator('input[value="建议书.pdf"]')).toBeVisible();
      await form.getByRole('button', { name: '提出决策事项建议' }).click();
      await expect(page.getByRole('heading', { name: '示例市供热价格调整' })).toBeVisible();
    });
    await journey.step('killed and started again, nothing is lost, and the session goes on', async () => {
      await server.end('SIGKILL');
      const port = new URL(server.address).port;
      server = await office.begin('--port', port, '--strict');
      expect(server.passwords.size).toBe(0);
      await page.reload();
      await expect(page.getByRole('heading', { name: '示例市供热价格调整' })).toBeVisible();
      const [matter = ''] = page.url().split('?');
      await page.goto(`${matter}?tab=papers`);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载', exact: true }).click(),
      ]);
      expect([file.suggestedFilename(), readFileSync(await file.path(), 'utf8')]).toEqual(['建议书.pdf', PDF]);
      await page.goto(`${server.address}#/settings`);
      await page.getByRole('button', { name: '退出登录' }).click();
    });
    await journey.step('the audit administrator reads who did what, and checks the records', async () => {
      await beginAs(page, 'audit', given.get('audit') ?? '');
      await expect(page.getByRole('cell', { name: '授予岗位' })).toBeVisible();
      await page.getByRole('button', { name: '核验全部案卷' }).click();
      await expect(page.getByText('每一条都与写入时一致')).toBeVisible();
      await expect(page.getByText('封存案卷所用的公钥')).toBeVisible();
    });
    expect(await server.end('SIGTERM')).toBe(0);
  },
);
