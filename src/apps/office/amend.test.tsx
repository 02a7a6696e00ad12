import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 20_000 };

async function openCorrection() {
  const [row] = (await screen.findAllByRole('row', { name: /形成决策草案/ }, slow)).slice(-1);
  if (!row) throw new Error('no entry');
  fireEvent.click(within(row).getByText('形成决策草案'));
  fireEvent.click(await within(row).findByRole('button', { name: '更正' }, slow));
  return screen.findByRole('dialog', undefined, slow);
}
const submit = (dialog: HTMLElement) => fireEvent.click(within(dialog).getByRole('button', { name: '提交' }));
const reasonOf = (dialog: HTMLElement) => within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: /^理由/ });

it('a correction says what it lacks, and what was typed is there again after Escape until it is thrown away', async () => {
  await openApp('/matters/river-shore?tab=record', { role: 'office' });
  const dialog = await openCorrection();
  submit(dialog);
  expect(within(dialog).getByText('还没有改动任何一项。')).toBeTruthy();
  const analysis = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: /^成本效益分析/ });
  fireEvent.change(analysis, { target: { value: '年增监管支出 63 万元' } });
  submit(dialog);
  expect(reasonOf(dialog)).toHaveAccessibleDescription(/请写明理由/);
  expect(document.activeElement).toBe(reasonOf(dialog));
  fireEvent.change(reasonOf(dialog), { target: { value: '两位数字颠倒' } });
  fireEvent.keyDown(dialog, { key: 'Escape' });

  const again = await openCorrection();
  expect(again).toHaveTextContent('已恢复上次未提交的内容');
  expect(reasonOf(again).value).toBe('两位数字颠倒');
  expect(within(again).getByRole<HTMLTextAreaElement>('textbox', { name: /^成本效益分析/ }).value).toBe(
    '年增监管支出 63 万元',
  );
  fireEvent.click(within(again).getByRole('button', { name: '放弃并重填' }));
  expect(reasonOf(again).value).toBe('');
}, 60_000);
