import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

const roles = {
  chief: ['驾驶舱', 'Cockpit'],
  deputy: ['驾驶舱', 'Cockpit'],
  member: ['驾驶舱', 'Cockpit'],
  office: ['我的工作', 'My work'],
  undertaking: ['我的工作', 'My work'],
  'legality-reviewer': ['我的工作', 'My work'],
  'market-regulator': ['我的工作', 'My work'],
  expert: ['我的工作', 'My work'],
  assessor: ['我的工作', 'My work'],
  supervisor: ['我的工作', 'My work'],
  archivist: ['我的工作', 'My work'],
  auditor: ['我的工作', 'My work'],
} as const;

/** Becomes another person of the demo, at the top of the page. */
const become = (page: Page, role: string) => page.locator('header.top select').selectOption(role);
const wait = { timeout: 45_000 };

journey(
  'a leader asks, the officer finds the question and answers, the leader reads it; all of it is in the record',
  async ({ page }) => {
    const question = '低保和特困家庭的热费由谁承担？';
    const answer = '由市民政局按户补贴，资金列入明年预算。';
    await page.goto('./#/matters/heating-price');
    await become(page, 'chief');
    await page.getByRole('region', { name: '领导批办' }).getByRole('link', { name: '问承办人' }).click(wait);
    const ask = page.getByRole('form', { name: '问承办人' });
    await ask.getByRole('textbox', { name: '问题' }).fill(question);
    await ask.getByRole('button', { name: '问承办人' }).click();
    await expect(page.locator('.letters').getByRole('article', { name: /^问承办人/ })).toContainText(question, wait);

    await become(page, 'undertaking');
    await page.goto('./#/');
    await page.getByRole('tab', { name: /问询与批示/ }).click(wait);
    const item = page.getByRole('listitem', { name: /居民供热价格调整/ }).filter({ hasText: question });
    await item.getByRole('link', { name: '答复', exact: true }).click();
    const reply = page.getByRole('form', { name: '答复领导' });
    await reply.getByRole('textbox', { name: '答复', exact: true }).fill(answer);
    await reply.getByRole('button', { name: '答复领导' }).click();
    await expect(page.getByText(/已记入案卷：答复领导/)).toBeVisible(wait);

    await become(page, 'chief');
    await page.goto('./#/matters/heating-price?tab=letters');
    const letter = page.locator('.letters').getByRole('article', { name: /^问承办人/ });
    await expect(letter).toContainText(answer, wait);
    await expect(letter).toContainText('已办结');
    await page.goto('./#/matters/heating-price?tab=record');
    const record = page.getByRole('table');
    await expect(record.getByRole('row').filter({ hasText: '问承办人' })).toHaveCount(1, wait);
    await expect(record.getByRole('row').filter({ hasText: '答复领导' })).toHaveCount(1);
  },
);

journey('one person’s list never stands under another’s name', async ({ page }) => {
  await page.goto('./#/work');
  await become(page, 'archivist');
  const whose = page.locator('main h1 + p');
  await expect(whose).toContainText('档案', wait);
  await expect(page.locator('main h1')).toContainText('归档的事', wait);
  const before = await page.locator('#work-list').textContent();
  const mixed = page.evaluate((old) => {
    const person = document.querySelector<HTMLSelectElement>('header.top select');
    if (!person) throw new Error('nobody to become');
    let isMixed = false;
    const look = () => {
      const [list, name] = ['#work-list', 'main h1 + p'].map((at) => document.querySelector(at)?.textContent ?? '');
      isMixed ||= list === old && !name?.includes('档案');
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    person.value = 'undertaking';
    person.dispatchEvent(new Event('change', { bubbles: true }));
    return new Promise<boolean>((tell) => {
      setTimeout(() => tell(isMixed), 6_000);
    });
  }, before);
  expect(await mixed).toBe(false);
  await expect(whose).toContainText('承办单位经办人', wait);
  // Both places where one says who one is tell the same, whichever was used.
  await page.goto('./#/more');
  await page.locator('main select').selectOption('chief');
  await expect(page.locator('header.top select')).toHaveValue('chief', wait);
});

journey('each role opens on what is its own, in both languages', async ({ page }) => {
  journey.setTimeout(300_000);
  await page.goto('./');
  for (const language of ['zh', 'en'] as const) {
    if (language === 'en') await page.getByRole('button', { name: 'Switch to English' }).click(wait);
    for (const [role, [zh, en]] of Object.entries(roles)) {
      await become(page, role);
      // The menu begins with the home of the role: only then the session is the new person's.
      await expect(page.locator('.app > nav a').first()).toContainText(language === 'zh' ? zh : en, wait);
      await page.goto('./#/law');
      await page.goto('./#/');
      const current = page.locator('.app > nav a[aria-current="page"]');
      await expect(current).toContainText(language === 'zh' ? zh : en, wait);
      await expect(page.locator('main h1')).toBeVisible(wait);
    }
  }
});
