import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Board } from '@/ports/workspace';
import { openBoards, ordersByMonth } from './boards-app.fixtures';

const theirs: Board = { ...ordersByMonth, title: '对方的看板', panels: [] };

/** We changed the title; meanwhile someone saved another version. */
async function inConflict() {
  await import('./editing-grid');
  const matterApi = await openBoards({ boards: { c: ordersByMonth }, search: { board: 'c', edit: true } });
  fireEvent.change(await screen.findByDisplayValue('工单看板'), { target: { value: '我的看板' } });
  matterApi.sit('office');
  expect(await matterApi.documents.save('boards', 'c', 1, theirs)).toMatchObject({ ok: true });
  matterApi.sit('deputy');
  fireEvent.click(screen.getByText('保存'));
  expect(await screen.findByText(/吴雁秋 在 2026年11月23日 保存了另一版（0 个图，您的有 1 个图）/)).toBeVisible();
  const stored = async (id: string) => {
    const read = await matterApi.documents.read('boards', id);
    return read.ok ? { version: read.value.version, title: read.value.body.title } : null;
  };
  return { ...matterApi, stored };
}

it('nothing is overwritten while two versions are there', async () => {
  const { stored } = await inConflict();
  expect(await stored('c')).toEqual({ version: 2, title: '对方的看板' });
  expect(screen.getByDisplayValue('我的看板')).toBeVisible();
});

it('ours is put over theirs', async () => {
  const { stored } = await inConflict();
  fireEvent.click(screen.getByText('用我的覆盖'));
  expect(await screen.findByText('已保存')).toBeVisible();
  expect(await stored('c')).toEqual({ version: 3, title: '我的看板' });
});

it('ours is what was typed last, also after the conflict was seen', async () => {
  const { stored } = await inConflict();
  fireEvent.change(screen.getByDisplayValue('我的看板'), { target: { value: '我后来的看板' } });
  fireEvent.click(screen.getByText('用我的覆盖'));
  expect(await screen.findByText('已保存')).toBeVisible();
  expect(await stored('c')).toEqual({ version: 3, title: '我后来的看板' });
});

it('theirs is taken, and ours can still be come back to', async () => {
  const { stored } = await inConflict();
  fireEvent.click(screen.getByText('采用对方的'));
  expect(await screen.findByDisplayValue('对方的看板')).toBeVisible();
  expect(await stored('c')).toEqual({ version: 2, title: '对方的看板' });
  fireEvent.click(screen.getByText('撤销'));
  expect(screen.getByDisplayValue('我的看板')).toBeVisible();
});

it('both are kept: ours becomes a board of its own', async () => {
  const { stored, search } = await inConflict();
  fireEvent.click(screen.getByText('把我的另存为副本'));
  expect(await screen.findByText('我的看板（副本）')).toBeVisible();
  const { board = '' } = search();
  expect(await stored(board)).toEqual({ version: 1, title: '我的看板（副本）' });
  expect(await stored('c')).toEqual({ version: 2, title: '对方的看板' });
});
