import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

const screens = [
  ['cockpit', '/'],
  ['catalogue', '/catalogue'],
  ['risks', '/risks'],
  ['import', '/catalogue/import'],
  ['new matter', '/matters/new'],
  ['brief', '/matters/heating-price'],
  ['procedure', '/matters/heating-price?tab=procedure'],
  ['schedule', '/matters/taxi-reform?tab=schedule&if={"judged":{"hearing":true},"profile":"xj2022"}'],
  ['options', '/matters/heating-price?tab=options'],
  ['opinions', '/matters/heating-price?tab=opinions'],
  ['experts', '/matters/heating-price?tab=experts'],
  ['risk', '/matters/heating-price?tab=risk'],
  ['papers', '/matters/heating-price?tab=papers'],
  ['record', '/matters/heating-price?tab=record'],
  ['evidence', '/evidence'],
  ['evidence of a matter', '/matters/heating-price?tab=evidence'],
  ['data catalogue', '/data'],
  ['data set', '/data/city/work-orders-monthly'],
  ['withheld data set', '/data/city/household-income'],
  ['light rules', '/light-rules'],
  ['inspection', '/inspection'],
  ['persons', '/persons'],
  ['links between experts', '/experts'],
  ['inspection of a matter', '/matters/heating-price?tab=inspection'],
  ['notices', '/notices'],
  ['search', '/search?q=供热'],
  ['law', '/law'],
  ['law rules', '/law?view=rules'],
  ['law readings', '/law?view=readings'],
  ['law values', '/law?view=values'],
  ['settings', '/settings'],
] as const;

type Rules = 'every rule' | 'contrast alone';

/** Serious findings on the page as it stands, each with the first element it names. */
async function seriousFindings(page: Page, rules: Rules): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'every rule' ? axe : axe.withRules(['color-contrast'])).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Opens a screen by its address alone: the first one from nothing, the others in the page that stands, as a person goes on. */
async function show(page: Page, path: string): Promise<void> {
  await page.goto(`./#${path}`);
  await expect.poll(() => page.evaluate(() => decodeURIComponent(location.hash))).toContain(path.split('?')[0]);
  await expect(page.locator('main h1, main h2, main h3').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('main [role="status"][aria-label], main [aria-busy="true"]')).toHaveCount(0, {
    timeout: 30_000,
  });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** As it looks in the light, in the dark and on a phone. */
async function read(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await show(page, path);
  expect(await seriousFindings(page, 'every rule')).toEqual([]);
  // The document is the same in the dark: only its colours are looked at again.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await seriousFindings(page, 'contrast alone')).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
}

/** So many screens are read by one page: a page that has everything at hand opens them faster. */
const TOGETHER = 4;
for (let at = 0; at < screens.length; at += TOGETHER) {
  const group = screens.slice(at, at + TOGETHER);
  journey(`${group.map(([name]) => name).join(', ')}: read by all`, async ({ page }) => {
    for (const [name, path] of group) await journey.step(name, () => read(page, path));
  });
}

journey('a form whose act may be done has no serious accessibility finding', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'legality-reviewer'));
  await page.goto('./#/matters/heating-price?tab=procedure&act=issueLegalityOpinion');
  await expect(page.locator('main form button[type="submit"]')).toBeEnabled({ timeout: 30_000 });
  expect(await seriousFindings(page, 'every rule')).toEqual([]);
});

journey.describe('on a phone', () => {
  journey.use({ viewport: { width: 390, height: 844 } });
  // Opened there from the start, as a phone does.
  journey('what a leader and a citizen reach first does not scroll sideways', async ({ page }) => {
    for (const [name, path] of screens.filter(([name]) =>
      ['cockpit', 'brief', 'procedure', 'evidence'].includes(name),
    )) {
      await show(page, path);
      await page.waitForTimeout(300);
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
    }
  });
  journey('the leader reads what waits, opens its brief, and sees what is missing', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('件事等您决定', { timeout: 30_000 });
    await page.getByRole('link', { name: '看一页纸' }).first().click();
    await expect(page.getByRole('heading', { name: '要决定什么' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '还需办理' })).toBeVisible();
  });
});
