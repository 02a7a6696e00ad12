import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { type ActContextValue, ActProvider } from '@/forms';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { CompareOptionsForm } from './compare-options-form';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => localStorage.clear());

const facts = {
  proposedOn: '2026-01-05',
  startedOn: '2026-01-09',
  leadUnit: '市城管局',
  criteria: [
    { name: '投诉', unit: '件', direction: 'up', worst: 0, best: 3000, weight: 0.6 },
    { name: '成本', unit: '万元', direction: 'down', worst: 60, best: 0, weight: 0.3 },
  ],
  options: [
    { id: 'o1', name: '甲', summary: '要点甲', scores: [2100, null] },
    { id: 'o2', name: '乙', summary: '要点乙', scores: [900, 8] },
  ],
};

function show(own: object = {}) {
  const submit = vi.fn<ActContextValue['submit']>(async () => ({ kind: 'recorded' }));
  const today = civilDate('2026-01-20');
  render(
    <MantineProvider env="test">
      <ActProvider
        value={{
          matterId: 'grid',
          dossier: given([], { ...facts, ...own }).dossier,
          law: { profile: profiles.hlj2021, asOf: today, calendar: testCalendar },
          actor: actorOf('undertaking', '市城管局'),
          today,
          meetings: [],
          submit,
        }}
      >
        <CompareOptionsForm />
      </ActProvider>
    </MantineProvider>,
  );
  return submit;
}
const cell = (name: string) => screen.getByRole('textbox', { name });

it('scores stand in a grid under their scale, and what is wrong is said where it stands', async () => {
  show();
  expect(screen.getByRole('columnheader', { name: /投诉/ })).toHaveTextContent('件 · 越大越好 · 最差 0 — 最好 3000');
  expect(screen.getByText('权重合计 0.9，应为 1')).toHaveRole('status');
  cell('甲：投诉').focus();
  fireEvent.keyDown(cell('甲：投诉'), { key: 'ArrowDown' });
  expect(cell('乙：投诉')).toHaveFocus();
  fireEvent.keyDown(cell('乙：投诉'), { key: 'ArrowUp' });
  expect(cell('甲：投诉')).toHaveFocus();

  fireEvent.paste(cell('甲：成本'), { clipboardData: { getData: () => '75\n10\n20\n' } });
  expect(cell('甲：成本')).toHaveValue('75');
  expect(cell('甲：成本')).toHaveAccessibleDescription('超出 60 至 0 的尺度');
  expect(cell('方案 3：成本')).toHaveValue('20');
  fireEvent.paste(cell('甲：成本'), { clipboardData: { getData: () => '1\t2' } });
  expect(screen.getByText(/列数多于从此格起的 1 个准则/)).toBeInTheDocument();
  expect(cell('甲：成本')).toHaveValue('75');

  fireEvent.click(screen.getByRole('combobox', { name: '倾向方案' }));
  expect(screen.getAllByRole('option', { name: /^[甲乙]$/ })).toHaveLength(2);

  press('删除准则 1');
  expect(screen.queryByRole('textbox', { name: '甲：投诉' })).toBeNull();
  expect(cell('甲：成本')).toHaveValue('75');
  press('撤销');
  expect(cell('甲：投诉')).toHaveValue('2100');
  press('重做');
  expect(screen.queryByRole('textbox', { name: '甲：投诉' })).toBeNull();
});

it('a pasted table of options brings their scores, each under the name of its criterion', () => {
  show({ options: undefined });
  const list = within(
    screen.getByText('方案（两个以上，省规定第12条）').closest<HTMLElement>('.mantine-InputWrapper-root') ??
      document.body,
  );
  fireEvent.click(list.getByRole('button', { name: '从表格粘贴' }));
  const table = '方案名称\t成本\t要点\t投诉\n甲\t25\t要点甲\t2,100\n乙\t8\t要点乙\t';
  fireEvent.change(list.getByRole('textbox', { name: '从表格粘贴' }), { target: { value: table } });
  press('填入 2 行');
  expect(cell('甲：投诉')).toHaveValue('2,100');
  expect(cell('甲：成本')).toHaveValue('25');
  expect(cell('乙：成本')).toHaveValue('8');
  expect(cell('乙：投诉')).toHaveValue('');
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('criteria go into a group by the keyboard, and the tree is weighed branch by branch', async () => {
  const submit = show({ preferredOption: '甲', preferenceReason: '稳妥' });
  press('添加分组');
  const group = () => within(screen.getByRole('group', { name: '分组 1' }));
  const name = within(screen.getByRole('group', { name: '分组 3' })).getByRole('textbox', { name: '分组' });
  expect(name).toHaveFocus();
  fireEvent.change(name, { target: { value: '投诉' } });
  expect(name).toHaveAccessibleDescription('同一层已有这个名称');
  fireEvent.change(name, { target: { value: '财政' } });
  fireEvent.keyDown(name, { key: 'Enter' });
  for (const _ of [1, 2]) fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp', altKey: true });
  expect(group().getByRole('textbox', { name: '分组' })).toHaveFocus();
  const cost = screen.getByDisplayValue('成本');
  fireEvent.keyDown(cost, { key: 'ArrowRight', altKey: true });
  expect(group().getByDisplayValue('成本')).toHaveFocus();
  fireEvent.click(group().getAllByRole('button', { name: /^删除准则/ })[0] ?? document.body);
  expect(group().getByDisplayValue('成本')).toBeInTheDocument();

  fireEvent.click(screen.getByRole('combobox', { name: '赋权方法' }));
  fireEvent.click(screen.getByRole('option', { name: '按价值树逐层赋权' }));
  fireEvent.change(screen.getByRole('textbox', { name: '由谁判断' }), { target: { value: '市城管局' } });
  expect(screen.getByText('算得权重：财政 33.3%，投诉 66.7%')).toBeInTheDocument();
  const how = screen.getByRole('combobox', { name: '这一层怎样赋权' });
  fireEvent.change(how, { target: { value: '' } });
  expect(screen.getByText('这一层还没有赋权')).toBeInTheDocument();
  fireEvent.change(how, { target: { value: 'direct' } });
  fireEvent.change(screen.getByRole('textbox', { name: '财政' }), { target: { value: '1' } });
  fireEvent.change(screen.getByRole('textbox', { name: '投诉' }), { target: { value: '3' } });
  expect(screen.getByText('算得权重：财政 25%，投诉 75%')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '比较备选方案' }));
  await waitFor(() => expect(submit).toHaveBeenCalled());
  expect(submit.mock.calls[0]?.[0]).toMatchObject({
    criteria: [
      { name: '成本', branch: '财政', weight: 0.25 },
      { name: '投诉', weight: 0.75 },
    ],
    options: [{ scores: [null, 2100] }, { scores: [8, 900] }],
    weighting: { method: 'tree', by: '市城管局', nodes: [{ method: 'direct', shares: [1, 3] }] },
  });
});

it('weights given directly need no method, however the criteria were moved', async () => {
  const submit = show({
    criteria: [{ ...facts.criteria[0] }, { ...facts.criteria[1], weight: 0.4 }],
    preferredOption: '甲',
    preferenceReason: '稳妥',
  });
  fireEvent.keyDown(screen.getByDisplayValue('成本'), { key: 'ArrowUp', altKey: true });
  fireEvent.click(screen.getByRole('button', { name: '比较备选方案' }));
  await waitFor(() => expect(submit).toHaveBeenCalled());
  expect(submit.mock.calls[0]?.[0]).toMatchObject({ criteria: [{ name: '成本' }, { name: '投诉' }] });
  expect(submit.mock.calls[0]?.[0]).not.toHaveProperty('weighting');
});

it('where a score comes from is told where nothing was told before, and the words stay open meanwhile', async () => {
  const submit = show({ preferredOption: '甲', preferenceReason: '稳妥' });
  press('甲：投诉：来源和范围');
  fireEvent.change(await screen.findByRole('combobox', { name: '来自' }), { target: { value: 'estimate' } });
  fireEvent.change(screen.getByRole('textbox', { name: '出处' }), { target: { value: '城管局测算' } });
  fireEvent.change(screen.getByRole('textbox', { name: '可能低至' }), { target: { value: '1800' } });
  fireEvent.change(screen.getByRole('textbox', { name: '可能高至' }), { target: { value: '2300' } });
  press('同一准则都用此来源');
  fireEvent.change(screen.getByDisplayValue('0.6'), { target: { value: '0.7' } });
  press('比较备选方案');
  await waitFor(() => expect(submit).toHaveBeenCalled());
  const told = { kind: 'estimate', told: '城管局测算' };
  expect(submit.mock.calls[0]?.[0]).toMatchObject({
    options: [{ sources: [told, null], ranges: [{ low: 1800, high: 2300 }, null] }, { sources: [told, null] }],
  });
});
