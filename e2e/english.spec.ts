import type { Page } from '@playwright/test';
import { cited } from '../src/core/law/official-text';
import { fillIn } from './by-label';
import { expect, journey } from './journey';

/** Texts of the frame that are still Chinese: navigation, headings of cards, buttons, labels, table heads; what is marked as told in Chinese is data. */
const chineseIn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('[lang="zh-CN"]:not(html)'))
      .map((element) => {
        const frame = element.cloneNode(true);
        if (!(frame instanceof Element)) return '';
        for (const told of frame.querySelectorAll('[lang="zh-CN"]')) told.remove();
        return frame.textContent ?? '';
      })
      .filter((text) => /[\u4e00-\u9fff]/.test(text)),
  );

const frame = 'nav a, nav button, main button:not([aria-label]), main form label, main th, main .tabs a';

journey('a proposal is entered, judged and read back in English', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('件事等您决定', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('your decision today');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await chineseIn(page, 'nav a, nav button')).toEqual([]);

  await page.locator('header select').selectOption('undertaking');
  await page.waitForURL(/#\/work/); // the home of who one is now
  await page.getByRole('navigation').first().getByRole('link', { name: 'Catalogue' }).click();
  await page.locator('main').getByRole('link', { name: 'New matter' }).click();
  const form = page.locator('main form');
  await expect(form).toBeVisible();
  expect(await chineseIn(page, 'main form label, main form legend, main form button')).toEqual([]);
  await fillIn(page, form, { 'Source of the proposal': 'A department' });
  for (const [name, value] of Object.entries({
    title: 'Night buses on six lines (sample)',
    proposer: 'Transport Bureau',
    'proposalArgument.problem': 'No service after ten',
    'proposalArgument.basis': 'Passenger transport rules',
    'proposalArgument.solution': 'Six lines until one',
    'proposalArgument.necessity': 'Night shifts',
  }))
    await form.locator(`[name="${name}"]`).fill(value);
  await form.locator('button[type="submit"]').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Night buses on six lines (sample)' })).toBeVisible();

  await page.locator('header select').selectOption('office');
  await page.goto(`${page.url().split('?')[0]}?tab=procedure&act=judgeApplicability`);
  const act = page.locator('main form');
  await expect(act.getByRole('heading').first()).toBeVisible();
  expect(await chineseIn(page, frame)).toEqual([]);
  const next = act.getByRole('button', { name: 'Next' });
  await next.click();
  await expect(act.getByRole('alert')).toContainText('Missing or not valid: This matter is');
  await act.getByLabel('Important plan').check();
  await next.click();
  expect(await chineseIn(page, frame)).toEqual([]);
  await act.getByLabel('None of these').check();
  await next.click();
  await act.getByLabel('Set none of its own').check();
  await next.click();
  await next.click();
  await expect(act).toContainText('A major administrative decision: important plan.');
  expect(await chineseIn(page, frame)).toEqual([]);
  await act.locator('[name="on"]').fill('2026-11-23');
  await act.locator('button[type="submit"]').click();
  await expect(page.getByRole('status').filter({ hasText: 'Recorded' })).toBeVisible();

  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await expect(page.locator('main tbody tr')).toHaveCount(2);
  expect(await chineseIn(page, frame)).toEqual([]);
  await page.getByRole('link', { name: 'Brief', exact: true }).click();
  await expect(page.locator('main h3, main h2').first()).toBeVisible();
  expect(await chineseIn(page, 'main h2, main h3, main dt, main th')).toEqual([]);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Night buses on six lines (sample)' })).toBeVisible({
    timeout: 30_000,
  });
});

/** The frame of a screen of data: what no backend tells. Sentences name data, so what is data is taken out of them first. */
const headings = 'main h1, main h2, main h3, main small';
const controls =
  'main button, main label, main legend, main th, main dt, main option, main .tabs a, main [role="status"]:not(.tile-state)';
const sheet = (part: string) => part.replaceAll(/main /g, '[role="dialog"] ');

journey('data are found, looked at, drawn, doubted and judged in English', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('hengce.language', JSON.stringify({ state: { language: 'en' }, version: 0 })),
  );
  const isEnglish = async (...parts: readonly string[]) => {
    for (const part of parts) expect.soft(await chineseIn(page, part), part).toEqual([]);
  };
  const sentences = 'main .say, main .hc-empty, main .tile-state p, main .hc-statement p';
  await page.goto('./#/data');
  const set = page.getByRole('link', { name: 'Hotline work orders by month' });
  await expect(set).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Answering').first()).toBeVisible();
  await isEnglish(headings, controls, sentences, 'main .hc-table', 'main .backends');

  await set.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hotline work orders by month' })).toBeVisible();
  await expect(page.getByText('3,557')).toBeVisible();
  await isEnglish(headings, controls, sentences, 'main .hc-kv', 'main .notes');

  await page.goto('./#/data/city/household-income');
  await expect(page.getByText('Not shared', { exact: true })).toBeVisible();
  await expect(page.locator('.tile-state p')).toContainText(
    'holds the data, which by rule are not shared. Terms of use: ',
  );
  await expect(page.getByText('What can be asked')).toHaveCount(0);
  await isEnglish(
    headings,
    controls,
    'main .hc-table',
    'main .hc-kv',
    'main .tile-state strong',
    'main .hc-statement p',
  );

  await page.goto('./#/evidence');
  await page.getByRole('button', { name: 'New board' }).click();
  await page.getByRole('button', { name: 'Add a figure' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'From which system' }).click();
  await page.getByRole('option', { name: /^City data/ }).click();
  await dialog.getByRole('button', { name: /Hotline work orders by month/ }).click();
  await expect(dialog.locator('canvas').first()).toBeVisible();
  await isEnglish(sheet(headings), sheet(controls), '[role="dialog"] .say', '[role="dialog"] .foot');
  await dialog.getByRole('button', { name: 'Add to the board' }).click();
  await expect(page.locator('.board-panel canvas').first()).toBeVisible();
  await isEnglish(headings, controls, sentences);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();

  const choose = async (act: string) => {
    await page.getByRole('button', { name: /: more$/ }).click();
    await page.locator('.tile-menu').getByRole('button', { name: act, exact: true }).click();
  };
  await choose('Enlarge');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.locator('main td').first()).toBeVisible();
  await isEnglish(headings, controls, sentences, 'main td');
  await choose('Source card');
  await expect(dialog.getByText('Update cycle')).toBeVisible();
  await isEnglish(sheet(headings), sheet(controls), '[role="dialog"] dd');
  await page.keyboard.press('Escape');
  await choose('Report an error');
  await dialog.getByLabel(/^What is wrong/).fill('March is counted twice');
  await expect(dialog.getByText(/^Put to .*, who holds the data, with the question and the digest/)).toBeVisible();
  await isEnglish(sheet(headings), sheet(controls));
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog.getByRole('status')).toContainText('the answer appears on the data screen');
  await page.keyboard.press('Escape');

  await page.goto('./#/light-rules?rule=city-city-indicators-pm25');
  await expect(page.getByRole('heading', { name: 'PM2.5 monthly mean' })).toBeVisible({ timeout: 20_000 });
  await isEnglish(headings, controls, sentences, 'main td', 'main .rule-list a', 'main .rule-history');
});

/** The words of the law, shown over its citation. */
const quotes = cited.map(({ provision }) => provision.quote);

/** Every text a reader sees or hears on the page that is Chinese and not marked as such: names have their English, the law is marked as Chinese. */
const chineseOn = (page: Page) =>
  page.evaluate((quotes) => {
    const han = /\p{Script=Han}/u;
    const isTold = (element: Element | null) =>
      element?.closest('[lang="zh-CN"]:not(html), script, style, noscript') != null;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? '';
      if (han.test(text) && !isTold(texts.currentNode.parentElement)) found.push(text.trim().slice(0, 80));
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (han.test(text) && !isTold(element) && !(name === 'title' && quotes.includes(text)))
          found.push(`${name}: ${text.slice(0, 80)}`);
      }
    return [...new Set(found)];
  }, quotes);

const tabs =
  'brief procedure schedule options opinions hearing experts risk competition legality meeting execution evidence letters papers record inspection';
const screens = [
  '/',
  '/work',
  '/catalogue',
  '/risks',
  '/inspection',
  '/persons',
  '/experts',
  '/law',
  '/law?view=rules',
  '/law?view=readings',
  '/law?view=values',
  '/evidence',
  '/data',
  '/light-rules',
  '/notices',
  '/search?q=heating',
  '/settings',
  '/more',
  '/matters/new',
  ...tabs.split(' ').map((tab) => `/matters/heating-price?tab=${tab}`),
  ...['brief', 'execution', 'record'].map((tab) => `/matters/metro-fare?tab=${tab}`),
];

journey('no screen shows Chinese to a reader of English, names and the law apart', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('hengce.language', JSON.stringify({ state: { language: 'en' }, version: 0 })),
  );
  for (const screen of screens) {
    await page.goto(`./#${screen}`);
    await expect(page.locator('main h1, main h2').first()).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('main [aria-busy="true"], main .hc-skeleton')).toHaveCount(0, { timeout: 30_000 });
    expect.soft(await chineseOn(page), screen).toEqual([]);
  }
});
