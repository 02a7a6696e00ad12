import type { Browser, Page } from '@playwright/test';
import { type Row, showSpread, spreadOf } from './figures';
import type { Site } from './site';

const MATTERS = 5_000;
const RUNS = 5;
const NODES_ALLOWED = 3_000;
/** Who opens what: each role the page it begins on, and the long lists. */
const pages = [
  { role: 'deputy', hash: '#/', what: 'cockpit' },
  { role: 'office', hash: '#/', what: 'my work' },
  { role: 'office', hash: '#/catalogue', what: 'catalogue' },
  { role: 'office', hash: '#/inspection', what: 'inspection, how far it has read' },
] as const;

/** Writes proposals of the office into the journal of the demo, as an import of catalogues leaves them. */
const fill = (page: Page, matters: number) =>
  page.evaluate(async (count) => {
    const units = ['市住建局', '市文旅局', '市教育局', '市交通局', '市卫健委'];
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('hengce-demo');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    const turn = db.transaction('appends', 'readwrite');
    const actor = { id: 'office', name: '办公厅', role: 'office', unit: '市政府办公厅' };
    for (let i = 0; i < count; i += 1)
      turn.objectStore('appends').add({
        matterId: `c-bench-${i}`,
        events: [
          {
            schema: 2,
            id: `e${i}`,
            seq: 1,
            commandId: `bench-${i}`,
            recordedAt: '2026-11-23T09:30:00+08:00',
            on: '2026-11-23',
            actor,
            type: 'MatterProposed',
            payload: {
              title: `第 ${i + 1} 号民生事项方案（示例）`,
              origin: 'import',
              profileId: 'hlj2021',
              proposer: units[i % units.length],
              catalogueYear: 2026,
              plannedBy: `2026-12-${String(1 + (i % 28)).padStart(2, '0')}`,
            },
          },
        ],
      });
    await new Promise<void>((done, fail) => {
      turn.oncomplete = () => done();
      turn.onerror = () => fail(turn.error);
    });
    db.close();
  }, matters);

/** From a new document to its first heading, in milliseconds; and its elements once it is quiet. */
async function opened(page: Page, url: string): Promise<readonly [ms: number, nodes: number]> {
  await page.goto('about:blank');
  const begun = performance.now();
  await page.goto(url);
  await page.locator('main h1, main h2, main [role="status"]:not(:empty)').first().waitFor({ timeout: 120_000 });
  const ms = performance.now() - begun;
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('main [aria-busy="true"], main .hc-skeleton'),
    undefined,
    { timeout: 300_000 },
  );
  return [ms, await page.evaluate(() => document.querySelectorAll('*').length)];
}

async function measured(browser: Browser, site: Site, matters: number) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${site.url}#/settings`);
  await page.locator('main h1').waitFor();
  if (matters > 0) await fill(page, matters);
  const found: { readonly ms: readonly number[]; readonly nodes: number }[] = [];
  for (const { role, hash } of pages) {
    await page.evaluate((one) => localStorage.setItem('hengce.demo.role', one), role);
    await opened(page, site.url + hash); // what is reckoned once a day is kept from then on
    const ms: number[] = [];
    let nodes = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const [time, count] = await opened(page, site.url + hash);
      ms.push(time);
      nodes = count;
    }
    found.push({ ms, nodes });
  }
  await context.close();
  return found;
}

/** A city of thousands of matters, kept in the browser: a new load to the first heading, beside the sample city alone. */
export async function measureManyInBrowser(browser: Browser, site: Site): Promise<readonly Row[]> {
  const [sample, many] = [await measured(browser, site, 0), await measured(browser, site, MATTERS)];
  return pages.map(({ what }, i) => {
    const [few, all] = [sample[i], many[i]];
    if (!few || !all) throw new Error(`${what}: not measured`);
    if (all.nodes > NODES_ALLOWED) throw new Error(`${what}: ${all.nodes} elements`);
    const times = spreadOf(all.ms);
    const baseline = spreadOf(few.ms);
    return {
      what: `${what}, ${MATTERS} matters more (ms)`,
      figure: showSpread(times, 0),
      against: `the sample city alone ${showSpread(baseline, 0)}; aim 3,000 ms; ${all.nodes} elements, at most ${NODES_ALLOWED}`,
    };
  });
}
