import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openBoards, ordersByMonth } from './boards-app.fixtures';

it('tells no age and no raw name before the data sets are described, then the age its tile tells', async () => {
  let describe = () => {};
  const before = new Promise<void>((resolve) => {
    describe = resolve;
  });
  await openBoards({ boards: { c: ordersByMonth }, search: { board: 'c' }, before });
  await screen.findByText('1 个图');
  expect(screen.queryByText(/数据时间/)).toBeNull();
  expect(screen.queryByText('district')).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
  act(describe);
  expect(await screen.findByRole('combobox', { name: '筛选：区县' })).toBeVisible();
  // Published on 5 November, after the change at the source; the API stands on the 23rd, whatever the machine says.
  expect(await screen.findByText('1 个图 · 最旧的数据：18 天前')).toBeVisible();
  expect(await screen.findByText('取得 2026年11月23日 09:00')).toBeVisible();
  expect(screen.getByText('数据 2026年11月5日')).toBeVisible();
  expect(screen.getByText('18 天前')).toBeVisible();
});
