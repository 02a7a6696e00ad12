import { cleanup, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { firstStatement } from '@/wiring/page/first-statement';
import { network, openOverNetwork } from './over-network.fixture';

const slow = { timeout: 25_000 };
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  network.resetHandlers();
});
afterAll(() => network.close());

const nothing = /没有等您决定的事|没有等领导决定的事|没有等待决定/;
const isWork = (url: string) => url.endsWith('/api/work');

it('the cockpit says nothing of what waits before it knows', async () => {
  let told: () => void = () => undefined;
  const known = new Promise<void>((resolve) => {
    told = resolve;
  });
  await openOverNetwork('/', { role: 'chief', held: async (url) => (isWork(url) ? known : undefined) });
  await screen.findByRole('region', { name: '三个数字' }, slow);
  expect(screen.queryByText(nothing)).toBeNull();
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  told();
  expect(await screen.findByRole('heading', { level: 1, name: /件事等您决定/ }, slow)).toBeVisible();
}, 80_000);

it('where the list cannot be had it is not called empty', async () => {
  await openOverNetwork('/', { role: 'chief', broken: isWork });
  expect(await screen.findByText('没有取到您的工作清单，请再试一次。', undefined, slow)).toBeVisible();
  expect(screen.queryByText(nothing)).toBeNull();
}, 80_000);

it('is the sentence the page says before the code is there, word for word', async () => {
  const { matterApi } = await openOverNetwork('/', { role: 'chief' });
  const heading = await screen.findByRole('heading', { level: 1, name: /件事等您决定/ }, slow);
  const [session, matters, work] = await Promise.all([matterApi.session(), matterApi.matters(), matterApi.work()]);
  if (!session.ok || !matters.ok || !work.ok) throw new Error('no answer');
  const page = document.createElement('div');
  page.innerHTML = await firstStatement({ session: session.value, matters: matters.value, work: work.value });
  const said = page.querySelector('[lang="zh-CN"]');
  expect(said?.querySelector('p')?.textContent).toBe(heading.textContent);
  expect(heading.nextElementSibling?.textContent).toContain(
    said?.querySelector('small')?.textContent?.replace('示例城市 · ', ''),
  );
}, 80_000);
