import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { FigurePanel } from '@/ports/workspace';
import { openBoards } from '../boards-app.fixtures';
import { PanelMaker } from './panel-maker';

const panel: FigurePanel = {
  kind: 'figure',
  id: 'trend',
  title: '工单走势',
  backend: 'city',
  ask: {
    dataset: 'orders',
    where: {
      t: 'all',
      of: [
        { t: 'cmp', field: 'orders', is: 'ge', value: 11 },
        { t: 'cmp', field: 'district', is: 'eq', value: '南岗区' },
      ],
    },
    group: [{ field: 'month' }],
    fold: [{ as: 'total', of: 'orders', by: 'sum' }],
    order: [{ field: 'month', desc: true }],
  },
  picture: {
    kind: 'timeSeries',
    x: 'month',
    values: ['total'],
    annotations: [{ period: '2026-10', label: '开栓供热', by: '张三示例' }],
    targets: [
      { label: '全年', value: 30 },
      { label: '半年', value: 15 },
    ],
  },
  layout: { x: 0, y: 0, w: 6, h: 10 },
};
async function openMaker() {
  const made = vi.fn<(panel: Omit<FigurePanel, 'id' | 'layout'>) => void>();
  await openBoards({ instead: <PanelMaker panel={panel} onPanel={made} onClose={() => {}} /> });
  await screen.findByLabelText('怎么汇总', { selector: 'input' });
  return async () => {
    await waitFor(() => expect(screen.getByText('保存修改').closest('button')).toBeEnabled());
    fireEvent.click(screen.getByText('保存修改'));
    const [kept] = made.mock.lastCall ?? [];
    if (!kept) throw new Error('nothing was kept');
    return kept;
  };
}

it('keeps what its controls cannot say when a panel is changed, and says it in words', async () => {
  const keep = await openMaker();
  const also = within(screen.getByRole('region', { name: /这个提问还有/ }));
  expect(also.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['排序：月份 从大到小去掉']);
  expect(screen.getByRole('textbox', { name: '工单数 不小于' })).toHaveValue('11');
  fireEvent.click(screen.getByRole('combobox', { name: '区县 是其中之一' }));
  fireEvent.click(await screen.findByRole('option', { name: /道里区\s*3/, hidden: false }));
  const { ask, picture } = await keep();
  expect(ask).toMatchObject({
    where: {
      t: 'all',
      of: [
        { t: 'cmp', field: 'orders', is: 'ge', value: 11 },
        { t: 'among', field: 'district', values: ['南岗区', '道里区'] },
      ],
    },
    fold: [{ as: 'total', of: 'orders', by: 'sum' }],
    order: [{ field: 'month', desc: true }],
  });
  expect(picture).toEqual(panel.picture);
});

it('takes a kept clause away when it is asked to, and nothing else', async () => {
  const keep = await openMaker();
  fireEvent.click(screen.getByRole('button', { name: '去掉 排序：月份 从大到小' }));
  const { ask } = await keep();
  expect(ask.where).toEqual(panel.ask.where);
  expect(ask.order).toEqual([{ field: 'month' }]);
});

it('says when a stretch ends before it begins', async () => {
  await openMaker();
  fireEvent.change(screen.getByRole('textbox', { name: '工单数 不大于' }), { target: { value: '5' } });
  expect(screen.getByText('止在起之前，没有符合的行。')).toBeVisible();
});

it('a new figure is asked of the system the board was asked of', async () => {
  await openBoards({ instead: <PanelMaker panel={null} usual="city" onPanel={() => {}} onClose={() => {}} /> });
  expect(await screen.findByRole('button', { name: /工单（示例）/ })).toBeVisible();
});

it('shows notes and further targets of the picture, and a target keeps its name when its value changes', async () => {
  const keep = await openMaker();
  const marks = within(await screen.findByRole('region', { name: '图上还有' }));
  expect(marks.getByText('目标值：半年 15')).toBeVisible();
  fireEvent.click(marks.getByRole('button', { name: '去掉 2026年10月 · 开栓供热 · 张三示例' }));
  fireEvent.change(screen.getByRole('textbox', { name: '目标值' }), { target: { value: '40' } });
  const { picture } = await keep();
  expect(picture.annotations).toEqual([]);
  expect(picture.targets).toEqual([
    { label: '全年', value: 40 },
    { label: '半年', value: 15 },
  ]);
});

it('shows a way to gather that nobody can do as disabled, with the reason', async () => {
  await openMaker();
  fireEvent.click(screen.getByRole('combobox', { name: '数值' }));
  fireEvent.click(await screen.findByRole('option', { name: '满意率', hidden: false }));
  fireEvent.click(screen.getByRole('combobox', { name: '怎么汇总' }));
  const sum = await screen.findByRole('option', { name: '合计（不可：此项不可相加）', hidden: false });
  expect(sum).toHaveAttribute('data-combobox-disabled', 'true');
  expect(screen.getByRole('option', { name: '平均', hidden: false })).not.toHaveAttribute('data-combobox-disabled');
  expect(screen.getByText('不能这样问：满意率的合计')).toBeVisible();
  expect(screen.getByRole('button', { name: '保存修改' })).toBeDisabled();
});

it('says who computes what by the capabilities of the source, before any request', async () => {
  await openMaker();
  const plan = within(screen.getByRole('status', { name: '谁来算' }));
  expect(plan.getByText('工单数的合计').parentElement).toHaveTextContent('在浏览器内计算');
  // This source has no scenarios and cannot go back to a day: neither is offered.
  expect(screen.queryByLabelText('并列方案')).toBeNull();
  expect(screen.queryByLabelText('数据时点')).toBeNull();
});
