import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
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

it('scores stand in a grid under their scale, and what is wrong is said where it stands', async () => {
  const submit = vi.fn<ActContextValue['submit']>(async () => ({ kind: 'recorded' }));
  const today = civilDate('2026-01-20');
  render(
    <MantineProvider env="test">
      <ActProvider
        value={{
          matterId: 'grid',
          dossier: given([], facts).dossier,
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
  expect(screen.getByRole('columnheader', { name: /投诉/ })).toHaveTextContent('件 · 越大越好 · 最差 0 — 最好 3000');
  expect(screen.getByText('权重合计 0.9，应为 1')).toHaveRole('status');
  const cell = (name: string) => screen.getByRole('textbox', { name });

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

  fireEvent.click(screen.getAllByRole('button', { name: '删除第 1 行' })[0] ?? document.body);
  expect(screen.queryByRole('textbox', { name: '甲：投诉' })).toBeNull();
  expect(cell('甲：成本')).toHaveValue('75');
});
