import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fillIn } from './by-label';
import { expect, journey } from './journey';

const first = { timeout: 30_000 };

async function open(page: Page, path: string, role: string) {
  await page.addInitScript((name) => localStorage.setItem('hengce.demo.role', name), role);
  await page.goto(`./#${path}`);
  await expect(page.locator('main h1, main h2, main h3').first()).toBeVisible(first);
}

journey('an address that names no matter says so and leads back', async ({ page, expected }) => {
  expected.push(/404/);
  await page.goto('./#/matters/no-such-matter');
  await expect(page.getByText('没有这个事项')).toBeVisible(first);
  await page.getByRole('link', { name: '到事项目录' }).click();
  await expect(page.getByRole('link', { name: '居民供热价格调整' })).toBeVisible();
});

journey('an address that names no page says so and leads back', async ({ page }) => {
  await page.goto('./#/nowhere');
  await expect(page.locator('main a, main button').first()).toBeVisible(first);
  await expect(page.locator('main')).toContainText(/没有/);
});

/** Writes entries into what is kept in this browser, as a crash, another version or a bad disk would leave them. */
const plant = (page: Page, entries: readonly unknown[], [database, store] = ['hengce-demo', 'appends']) =>
  page.evaluate(
    ([name, into, values]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const turn = opening.result.transaction(into, 'readwrite');
          for (const value of values) turn.objectStore(into).add(value);
          turn.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    [database, store, entries] as const,
  );

const saved = async (page: Page, button: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

journey(
  'a record that cannot be read is put aside with its cause, and every matter opens at once',
  async ({ page }) => {
    await open(page, '/', 'deputy');
    await plant(page, [{ matterId: 'heating-price', events: [{ seq: 'x' }] }]);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('件事等您决定', first);
    const notice = page.locator('main [role=status]', { hasText: '1 条读不出的内容' });
    await expect(notice).toContainText('居民供热价格调整', first);
    await expect(notice).toContainText('不符合格式');
    const { name, text } = await saved(page, '导出');
    expect(name).toBe('hengce-set-aside.json');
    expect(JSON.parse(text).entries[0].value).toEqual({ matterId: 'heating-price', events: [{ seq: 'x' }] });
    await page.goto('./#/matters/ice-tourism');
    await expect(page.locator('main h1').first()).toContainText('冰雪旅游', first);
  },
);

journey('the rest is opened without what cannot be read, which is kept aside and named', async ({ page }) => {
  const form = await stopForm(page);
  await form.locator('button[type="submit"]').click();
  await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
  const act = {
    schema: 3,
    id: 'later',
    seq: 99,
    recordedAt: '2026-11-23T10:00:00+08:00',
    on: '2026-11-23',
    actor: { id: 'u1', name: '王经办', role: 'undertaking', unit: '市文旅局' },
    commandId: 'later',
    type: 'MinutesIssued',
    payload: {},
  };
  await plant(page, [
    { matterId: 'ice-tourism', events: [act] },
    { matterId: 'ice-tourism', events: [{ ...act, schema: 2 }] },
    { matterId: 'heating-price', events: [] },
    { matterId: 'heating-price', events: [{ ...act, schema: 2, seq: 7 }] },
    'half',
  ]);
  await plant(
    page,
    [{ matterId: 'shared-bikes', id: 'b', channel: '信函', opinions: [{ text: '' }] }],
    ['hengce-demo-opinions', 'batches'],
  );
  await page.reload();
  await page.goto('./#/settings');
  const rows = page.locator('main li', { hasText: /读不出|第 \d+ (次|批)/ });
  await expect(rows).toHaveCount(6, first);
  await expect(rows.nth(0)).toContainText('由更新版本的衡策写入（格式第 3 版');
  await expect(rows.nth(0)).toContainText('冰雪旅游');
  await expect(rows.nth(0)).toContainText('王经办');
  await expect(rows.nth(2)).toContainText('只写了一半：没有行为');
  await expect(rows.nth(4)).toContainText('不是一条办理记录');
  await expect(rows.nth(5)).toContainText('共享电动自行车');

  const notice = page.locator('main [role=status]', { hasText: '6 条读不出的内容' });
  await expect(notice).toContainText('居民供热价格调整', first);
  await page.goto('./#/matters/heating-price?tab=record');
  await expect(page.locator('main tbody tr', { hasText: '暂停计算审查期限' })).toHaveCount(1, first);
  await page.reload();
  await notice.getByRole('link', { name: '查看' }).click(first);
  await expect(page.locator('main')).toContainText('只写了一半：没有行为');
  const { text } = await saved(page, '导出这几条');
  expect(JSON.parse(text).entries.map(({ value }: { value: unknown }) => value)).toContain('half');
  const journal = JSON.parse((await saved(page, '导出本机办理的内容')).text);
  expect([journal.appends.length, journal.setAside.length]).toEqual([1, 6]);
  await page.getByRole('button', { name: '从本机删去' }).click();
  await page.getByRole('button', { name: '确定删去' }).click();
  await expect(notice).toHaveCount(0);
});

journey('a browser that refuses storage still works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(page.getByText('浏览器拒绝存储')).toBeVisible(first);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('件事等您决定');
});

async function stopForm(page: Page) {
  await open(page, '/matters/heating-price?tab=procedure&act=stopReviewClock', 'legality-reviewer');
  const form = page.locator('main form');
  await expect(form).toBeVisible(first);
  await form.locator('[name="on"]').fill('2026-11-23');
  await form.locator('[data-field="kind"]').click();
  await page.locator('[role="listbox"] [role="option"]:visible').first().click();
  return form;
}

journey(
  'a stale write is a conflict that shows what came first and keeps what was typed',
  async ({ page, context, expected }) => {
    expected.push(/409/);
    const form = await stopForm(page);
    const other = await context.newPage();
    // Somebody at another machine: this tab is not recorded by the browser.
    await other.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    const theirs = await stopForm(other);
    await theirs.locator('button[type="submit"]').click();
    await expect(other.getByText('已记入案卷：', { exact: false })).toBeVisible();

    await form.locator('button[type="submit"]').click();
    const alert = form.getByRole('alert');
    await expect(alert).toContainText('案卷已被他人更新');
    await expect(alert).toContainText('暂停计算审查期限');
    await expect(form.locator('[data-field="kind"]')).not.toHaveValue('');
  },
);

journey('a double click records one act', async ({ page }) => {
  const form = await stopForm(page);
  await form.locator('button[type="submit"]').dblclick();
  await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
  await expect(page).not.toHaveURL(/act=/);
  await page.goto('./#/matters/heating-price?tab=record');
  await expect(page.locator('main tbody tr', { hasText: '暂停计算审查期限' })).toHaveCount(1);
});

journey('a day that is none, or an end before its start, is refused by name', async ({ page }) => {
  const form = await stopForm(page);
  await form.locator('[name="on"]').fill('2026-02-30');
  await form.locator('button[type="submit"]').click();
  await expect(form.getByRole('alert')).toContainText('办理日期');
  await expect(form.locator('[name="on"]')).toHaveValue('2026-02-30');
  await expect(form.locator('[name="on"]')).toBeFocused();

  await page.goto('./#/matters/low-altitude?tab=procedure&act=openConsultation');
  await page.locator('header select').selectOption('undertaking');
  const notice = page.locator('main form');
  await notice.getByLabel('政府网站', { exact: true }).check();
  await notice.getByLabel('决策草案', { exact: true }).check();
  await notice.locator('[name="until"]').fill('2026-11-01');
  await notice.locator('button[type="submit"]').click();
  await expect(notice.getByRole('alert')).toContainText('不能记入案卷');
  await expect(notice.locator('[name="until"]')).toHaveValue('2026-11-01');
});

journey('long texts, emoji and rare characters survive a save and a reload', async ({ page }) => {
  await open(page, '/matters/new', 'undertaking');
  const form = page.locator('main form');
  const long = `开头🙂𠮷${'长'.repeat(9_990)}末尾`;
  const title = '罕见字𠮷与🙂的事项（示例）';
  await fillIn(page, form, { 建议来源: '所属部门' });
  for (const [name, value] of Object.entries({
    title,
    proposer: '示例单位',
    'proposalArgument.problem': long,
    'proposalArgument.basis': '价格法',
    'proposalArgument.solution': '分步',
    'proposalArgument.necessity': '必要',
  }))
    await form.locator(`[name="${name}"]`).fill(value);
  await page.reload(); // not sent yet: what was typed is kept
  await expect(form.locator('[name="proposalArgument.problem"]')).toHaveValue(long, first);
  await form.locator('button[type="submit"]').click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto(`${page.url().split('?')[0]}?tab=record`);
  await page.reload();
  await page.locator('main tbody summary').first().click({ timeout: 30_000 });
  await expect(page.locator('main tbody tr').first()).toContainText('开头🙂𠮷长长长');
  await expect(page.locator('main tbody tr').first()).toContainText('末尾');
});
