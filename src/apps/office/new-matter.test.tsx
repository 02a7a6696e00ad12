import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { network, openApp } from './open-app';

const slow = { timeout: 25_000 };
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  network.resetHandlers();
});
afterAll(() => network.close());

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea, select' }), { target: { value } });

async function fill() {
  await screen.findByRole('form', { name: '提出决策事项建议' }, slow);
  type('事项名称', '城市照明节能改造办法');
  type('建议来源', 'leader');
  type('提出人（单位）', '市长示例');
}
const propose = () => screen.getByRole('button', { name: '提出建议' });

it('a double click makes one matter', async () => {
  const posted: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await openApp('/matters/new', {
    role: 'office',
    held: async (url) => {
      if (!/\/matters\/m-[^/]+\//.test(url)) return;
      posted.push(url);
      await held;
    },
  });
  await fill();
  fireEvent.click(propose());
  fireEvent.click(propose());
  await waitFor(() => expect(propose()).toBeDisabled());
  await waitFor(() => expect(posted).toHaveLength(1), slow);
  release();
  await waitFor(() => expect(location.hash).toMatch(/#\/matters\/m-/), slow);
  expect(posted).toHaveLength(1);
}, 80_000);

it('a proposal entered late asks for its reason and is recorded with it', async () => {
  await openApp('/matters/new', { role: 'office' });
  await fill();
  const day = document.querySelector<HTMLInputElement>('#new-on');
  if (!day) throw new Error('no day');
  fireEvent.change(day, { target: { value: '2026-11-02' } });
  fireEvent.blur(day);
  fireEvent.click(propose());
  expect(await screen.findByRole('group', { name: '如实记录并确认' }, slow)).toHaveTextContent('晚于办理日 21 日');
  fireEvent.click(propose());
  expect(await screen.findByText('请说明理由。')).toBeVisible();
  type(/^理由/, '纸质建议转来较迟');
  fireEvent.click(propose());
  await waitFor(() => expect(location.hash).toMatch(/#\/matters\/m-/), slow);
}, 80_000);
