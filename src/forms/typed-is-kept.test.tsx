import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { type Services, ServicesProvider } from '@/queries';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { ActProvider } from './act-context';
import { DeclaredForm } from './declared-form';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => localStorage.clear());

const facts = { proposedOn: '2026-01-05', startedOn: '2026-01-09', leadUnit: '市城管局', executingUnit: '市城管局' };
const { dossier } = given([], facts);
const actor = actorOf('office');

const formOn = (day: string, { act = 'splitExecutionTasks', of = dossier } = {}) => (
  <MantineProvider env="test">
    <ServicesProvider value={{} as Services /* nothing is sent here */}>
      <ActProvider
        value={{
          matterId: 'paste',
          dossier: of,
          law: { profile: profiles.hlj2021, asOf: civilDate(day), calendar: testCalendar },
          actor,
          today: civilDate(day),
          meetings: [],
          submit: vi.fn(async () => ({ kind: 'recorded' as const })),
        }}
      >
        <DeclaredForm act={act} />
      </ActProvider>
    </ServicesProvider>
  </MantineProvider>
);
const show = (day = '2026-04-08') => render(formOn(day));
const draft = () => localStorage.getItem('hengce.draft.paste.splitExecutionTasks');

it('a day that turns under a form nobody touched leaves no draft behind, and what was typed stays when it turns', () => {
  const { rerender } = show();
  rerender(formOn('2026-04-09'));
  expect(screen.getByLabelText('办理日期')).toHaveValue('2026-04-09');
  expect(draft()).toBeNull();
  fireEvent.change(screen.getByRole('textbox', { name: '任务' }), { target: { value: '建成消纳场' } });
  rerender(formOn('2026-04-10'));
  expect(screen.getByLabelText('办理日期')).toHaveValue('2026-04-10');
  expect(draft()).toContain('建成消纳场');
  cleanup();
  show('2026-04-11');
  expect(screen.getByRole('textbox', { name: '任务' })).toHaveValue('建成消纳场');
});

it('a meeting that was ahead when the form was opened gives its day once it has come', () => {
  const { dossier: set } = given([], { ...facts, meetingOn: '2026-04-09' });
  const own = { act: 'recordDiscussion', of: set };
  const { rerender } = render(formOn('2026-04-08', own));
  const box = () => screen.getByLabelText('办理日期');
  expect(box()).toHaveValue('');
  rerender(formOn('2026-04-09', own));
  expect(box()).toHaveValue('2026-04-09');
  expect(localStorage.getItem('hengce.draft.paste.recordDiscussion')).toBeNull();
  fireEvent.change(box(), { target: { value: '2026-04-10' } });
  rerender(formOn('2026-04-10', own));
  expect(box()).toHaveValue('2026-04-10');
});

const open = () => fireEvent.click(screen.getByRole('button', { name: '从表格粘贴' }));
const box = () => screen.getByRole('textbox', { name: '从表格粘贴' });

it('a pasted table with a row that cannot be read says which, and is still there after leaving', () => {
  show();
  open();
  const table = '任务\t时限\n建成消纳场\t2026年6月31日\n全部定位\t9月30日';
  fireEvent.change(box(), { target: { value: table } });
  expect(screen.getByRole('alert')).toHaveTextContent('第 2 行“时限”：不能识别“2026年6月31日”');
  expect(screen.getByRole('button', { name: '填入 2 行' })).toBeDisabled();
  cleanup();
  show();
  expect(box()).toHaveValue(table);
  fireEvent.change(box(), { target: { value: table.replace('31日', '30日') } });
  fireEvent.click(screen.getByRole('button', { name: '填入 2 行' }));
  expect(screen.queryByRole('textbox', { name: '从表格粘贴' })).toBeNull();
  cleanup();
  show();
  expect(screen.queryByRole('textbox', { name: '从表格粘贴' })).toBeNull();
  expect(screen.getByDisplayValue('建成消纳场')).toBeVisible();
});

it('a table whose headings name its columns is taken when pasted, and taken back with one press', () => {
  show();
  fireEvent.change(screen.getByRole('textbox', { name: '任务' }), { target: { value: '早先的任务' } });
  open();
  const paste = (table: string) => fireEvent.paste(box(), { clipboardData: { getData: () => table } });
  // Without headings the columns are guessed: nothing is taken unseen.
  paste('建成消纳场\t市住建局');
  expect(box()).toBeVisible();
  paste('任务\t时限\n建成消纳场\t2026年6月30日\n全部定位\t9月30日');
  expect(screen.getByText('已填入 2 行')).toBeVisible();
  expect(screen.getByRole('button', { name: '从表格粘贴' })).toHaveFocus();
  expect(screen.getByDisplayValue('全部定位')).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(screen.queryByDisplayValue('全部定位')).toBeNull();
  expect(screen.getByDisplayValue('早先的任务')).toBeVisible();
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});
