import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openApp } from '../../../apps/office/open-app.fixture';

const rowOf = async (title: string) => {
  const cell = await screen.findByText(title, { selector: '.lead > span' });
  return cell.closest('tr') as HTMLElement; // a cell of the table
};

it('opens a text in its place and takes a file away; a paper without one says so calmly', async () => {
  const made = vi.fn((_: Blob) => 'blob:kept');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() }));
  await openApp('#/matters/heating-price?tab=papers');
  const row = within(await rowOf('起草说明'));
  expect(row.getByText('起草说明（示例）.txt')).toBeTruthy();
  expect(row.getByText(/^文本文件 · \d+ B$/)).toBeTruthy();
  fireEvent.click(row.getByRole('button', { name: '查看' }));
  expect((await screen.findByRole('dialog')).textContent).toContain('供热成本连年上升');
  fireEvent.click(row.getByRole('button', { name: '下载' }));
  await waitFor(() => expect(made.mock.calls.at(-1)?.[0].size).toBeGreaterThan(500));
  expect(within(await rowOf('决策草案')).getByText('只登记，没有文件')).toBeTruthy();
});
it('says in words that a file cannot be had', async () => {
  await openApp('#/matters/heating-price?tab=papers', { broken: (url) => url.includes('/files/') });
  const row = within(await rowOf('起草说明'));
  fireEvent.click(row.getByRole('button', { name: '下载' }));
  expect((await row.findByRole('alert')).textContent).toBe('连接中断，请稍后再试。');
});
