import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openBoards, ordersByMonth } from './boards-app.fixtures';

it('a board is edited in one tab at a time, and may be taken over', async () => {
  await import('./editing-grid');
  await openBoards({ boards: { c: ordersByMonth }, search: { board: 'c', edit: true } });
  expect(await screen.findByDisplayValue('工单看板')).toBeVisible();
  const otherTab = new BroadcastChannel('hengce.drafts');
  otherTab.postMessage('mine board c');
  fireEvent.click(await screen.findByRole('button', { name: '在这里接着编辑' }));
  fireEvent.change(await screen.findByDisplayValue('工单看板'), { target: { value: '我的看板' } });
  expect(screen.queryByText(/正在另一个标签页中编辑/)).toBeNull();
  expect(screen.getByDisplayValue('我的看板')).toBeVisible();
  otherTab.close();
});

it('while another tab edits it, nothing can be changed here', async () => {
  await import('./editing-grid');
  await openBoards({ boards: { c: ordersByMonth }, search: { board: 'c', edit: true } });
  await screen.findByDisplayValue('工单看板');
  const otherTab = new BroadcastChannel('hengce.drafts');
  otherTab.postMessage('mine board c');
  expect(await screen.findByText(/这里只能阅读/)).toBeVisible();
  expect(screen.queryByDisplayValue('工单看板')).toBeNull();
  otherTab.postMessage('free board c');
  expect(await screen.findByDisplayValue('工单看板')).toBeVisible();
  otherTab.close();
});
