import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

interface Read {
  readonly key: string;
  readonly value: string;
  readonly text: string;
}

/** Goes to a page by its address, waits until it stands still, and reads every figure on it. */
const readAt = (page: Page, address: string, isThere: string) =>
  page.evaluate(
    async ([hash, selector]) => {
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      window.location.hash = hash;
      const figures = () => [...document.querySelectorAll<HTMLElement>('[data-figure]')];
      const isStill = () =>
        document.querySelector(selector) !== null && document.querySelector('.hc-skeleton') === null;
      const until = performance.now() + 15_000;
      await wait(40); // the former page is gone
      for (let before = -1; performance.now() < until; await wait(40)) {
        const now = figures().length;
        if (isStill() && now === before) break;
        before = now;
      }
      return {
        isStill: isStill(),
        read: figures().map(
          (figure): Read => ({
            key: `${figure.dataset.figure} | ${figure.dataset.scope}`,
            value: figure.dataset.value ?? '',
            text: figure.textContent ?? '',
          }),
        ),
      };
    },
    [address, isThere] as const,
  );

// Figures are words: a low window leaves most pictures undrawn, and the visit of 110 pages takes half a minute.
journey.use({ viewport: { width: 1440, height: 320 } });

journey('a figure reads the same on every screen that shows it', async ({ page }) => {
  journey.setTimeout(300_000); // on a busy machine
  await page.goto('./#/catalogue');
  const links = page.locator('main table a[href*="/matters/"]');
  await expect(links.first()).toBeVisible({ timeout: 30_000 });
  const matters = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.split('/matters/')[1]?.split('?')[0] ?? ''),
  );
  expect(matters).toHaveLength(18);

  const known = new Map<string, { readonly at: string; readonly value: string; readonly text: string }>();
  const apart: string[] = [];
  const reads = new Map<string, number>();
  const visit = async (address: string, isThere: string) => {
    const { read, isStill } = await readAt(page, address, isThere);
    expect(isStill, address).toBe(true);
    reads.set(address, read.length);
    for (const { key, value, text } of read) {
      const first = known.get(key) ?? { at: address, value, text };
      known.set(key, first);
      if (first.value !== value) apart.push(`${key}: ${first.text} at ${first.at}, ${text} at ${address}`);
    }
  };

  const tab = (name: string, id: string) => `.matter-tabs a[aria-current="page"][href*="/matters/${id}?tab=${name}"]`;
  await visit('#/', 'main:has([data-figure="district-voice"]) .tile-stages [data-figure="matters-at-stage"]');
  await visit('#/catalogue', 'main table a[href*="/matters/"]');
  for (const id of matters)
    for (const name of ['brief', 'procedure', 'opinions', 'options', 'risk', 'experts'])
      await visit(`#/matters/${id}?tab=${name}`, tab(name, id));
  await visit('#/inspection', '.indicator');
  await visit('#/wall?every=3600', '.wall .figures');
  const pictures = ['timeline', 'risk', 'voice', 'experts', 'map'];
  for (const page of pictures) await visit(`#/wall?every=3600&pages=${page}`, '.wall figcaption, .wall .tile footer');

  expect(apart).toEqual([]);
  // Each kind of screen told figures: a page that tells none would agree with everything.
  for (const address of ['#/', '#/catalogue', '#/inspection', '#/wall?every=3600'])
    expect(reads.get(address), address).toBeGreaterThan(2);
  for (const name of ['brief', 'procedure', 'opinions', 'options', 'risk', 'experts'])
    expect(reads.get(`#/matters/heating-price?tab=${name}`), name).toBeGreaterThan(1);
  // The sentences of pictures are figures too, of the same value on the home and on the wall.
  for (const page of pictures) expect(reads.get(`#/wall?every=3600&pages=${page}`), page).toBeGreaterThan(0);
  for (const id of [
    'matters-late',
    'risks-assessed',
    'matters-demonstrated',
    'theme-size',
    'stance-oppose',
    'district-voice',
  ])
    expect(
      [...known].filter(([key, { at }]) => key.startsWith(`${id} | `) && at === '#/'),
      id,
    ).not.toEqual([]);
  // All matters tell what they lack, on three screens at least: catalogue, brief and requirements.
  const lacks = [...known.keys()].filter((key) => key.startsWith('missing | '));
  expect(lacks.length).toBeGreaterThan(16);
});
