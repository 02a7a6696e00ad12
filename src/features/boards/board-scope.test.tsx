import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openBoards, ordersByMonth } from './boards-app.fixtures';

const heating = { kind: 'matter', matterId: 'heating-price' } as const;

it('begins as the city’s, is given to a matter while it is edited, and stands under that matter once saved', async () => {
  const { documents, search, go } = await openBoards();
  fireEvent.click(await screen.findByRole('button', { name: '新建看板' }));
  const scope = await screen.findByRole('combobox', { name: '归属' });
  expect(scope).toHaveValue('全市');
  fireEvent.click(scope);
  fireEvent.click(await screen.findByRole('option', { name: /供热价格/ }));
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('已保存')).toBeVisible();
  const stored = await documents.read('boards', search().board ?? '');
  expect(stored).toMatchObject({ ok: true, value: { body: { scope: heating } } });
  act(() => go({}));
  const group = await screen.findByRole('region', { name: '事项看板' });
  expect(within(group).getByRole('link', { name: '未命名看板' })).toBeVisible();
  expect(within(group).getByRole('link', { name: /供热价格/ })).toBeVisible();
});

it('is begun for a matter from its address, which is not gone back to', async () => {
  const { search } = await openBoards({ search: { newFor: 'heating-price' }, language: 'en' });
  expect(await screen.findByRole('combobox', { name: 'Belongs to' })).toHaveValue(
    (await screen.findByRole('link', { name: /供热价格/ })).textContent,
  );
  expect(search()).toMatchObject({ edit: true });
  expect(search()).not.toHaveProperty('newFor');
});

it('is moved by the office, the leaders and its maker alone; others are told who', async () => {
  await openBoards({
    boards: { m: { ...ordersByMonth, scope: heating } },
    role: 'legality-reviewer',
    search: { board: 'm', edit: true },
  });
  expect(await screen.findByText('归属由办公厅、领导或制作单位改动。')).toBeVisible();
  expect(screen.getByRole('combobox', { name: '归属' })).toBeDisabled();
});

it('of the city is copied, not edited, by who may not save it', async () => {
  const { search } = await openBoards({
    boards: { c: ordersByMonth },
    role: 'legality-reviewer',
    search: { board: 'c' },
  });
  fireEvent.click(await screen.findByRole('button', { name: '复制看板' }));
  expect(await screen.findByDisplayValue('工单看板（副本）')).toBeVisible();
  expect(search().board).not.toBe('c');
});

it('that was begun and not saved is found again in the list', async () => {
  const { go } = await openBoards({ search: { newFor: 'heating-price' } });
  fireEvent.change(await screen.findByRole('textbox', { name: '标题' }), { target: { value: '采暖季看板' } });
  act(() => go({}));
  const begun = await screen.findByRole('region', { name: '在本机起草，尚未保存' });
  expect(within(begun).getByRole('link', { name: '采暖季看板' })).toBeVisible();
});
