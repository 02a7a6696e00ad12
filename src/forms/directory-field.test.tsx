import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { civilDate } from '@/core/kernel';
import { type DecisionFacts, profiles } from '@/core/law';
import { actOfType, type KnownName, type RoleId } from '@/core/matter';
import { type Services, ServicesProvider } from '@/queries';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { ActProvider } from './act-context';
import { DeclaredForm } from './declared-form';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => localStorage.clear());

const names: readonly KnownName[] = [
  { kind: 'unit', name: '市住房城乡建设局', unit: null },
  { kind: 'unit', name: '市公安局', unit: null },
  { kind: 'expert', name: '龚高工', unit: '示例大学' },
  { kind: 'person', name: '王立言', unit: '市住房城乡建设局' },
];

function show(act: string, facts: DecisionFacts = {}, role: RoleId = actOfType(act)?.roles[0] ?? 'office') {
  const { rerender } = render(page(act, '2026-01-20', facts, role));
  return { turnTo: (day: string) => rerender(page(act, day, facts, role)) };
}

function page(act: string, day: string, facts: DecisionFacts, role: RoleId) {
  const today = civilDate(day);
  return (
    <MantineProvider env="test">
      <ServicesProvider value={{} as Services /* no file is chosen here */}>
        <ActProvider
          value={{
            matterId: act,
            dossier: given([], { proposedOn: '2026-01-05', ...facts }).dossier,
            law: { profile: profiles.hlj2021, asOf: today, calendar: testCalendar },
            actor: actorOf(role, '市政府办公厅'),
            today,
            meetings: [],
            names,
            submit: async () => ({ kind: 'recorded' }),
          }}
        >
          <DeclaredForm act={act} />
        </ActProvider>
      </ServicesProvider>
    </MantineProvider>
  );
}
const offers = () => screen.getAllByRole('option', { hidden: true }).map((one) => one.textContent);

it('a unit is found among those known; another spelling is pointed out and the known one taken', () => {
  show('startDecision');
  const lead = screen.getByRole('combobox', { name: '牵头承办单位' });
  fireEvent.focus(lead);
  expect(offers()).toEqual(['市住房城乡建设局', '市公安局']);
  fireEvent.change(lead, { target: { value: '市住建局' } });
  expect(offers()).toEqual(['市住房城乡建设局', '添加“市住建局”']);
  expect(screen.getByText('与已有的“市住房城乡建设局”写法相近')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '改用“市住房城乡建设局”' }));
  expect(lead).toHaveValue('市住房城乡建设局');
  expect(screen.queryByText(/写法相近/)).toBeNull();
});

it('rows of names are looked up, and a person’s unit comes with the name', () => {
  show('appointExpertPanel');
  const [name] = screen.getAllByRole('combobox', { name: '姓名' });
  const [unit] = screen.getAllByRole('combobox', { name: '单位' });
  if (!name || !unit) throw new Error('no row');
  fireEvent.focus(name);
  fireEvent.click(screen.getAllByRole('option', { name: /龚高工/, hidden: true })[0] ?? name);
  expect(name).toHaveValue('龚高工');
  expect(unit).toHaveValue('示例大学');
});

it('the day of what is done now turns in the form that stands: whoever types in it loses neither the place nor a word', () => {
  const { turnTo } = show('startDecision');
  const lead = screen.getByRole('combobox', { name: '牵头承办单位' });
  lead.focus();
  turnTo('2026-01-21');
  expect(lead).toHaveFocus();
  fireEvent.change(lead, { target: { value: '市公安局' } });
  expect(screen.getByRole('combobox', { name: '牵头承办单位' })).toHaveValue('市公安局');
  expect(screen.getByLabelText('办理日期')).toHaveValue('2026-01-21');
  turnTo('2026-01-22');
  expect(lead).toHaveValue('市公安局');
  expect(screen.getByLabelText('办理日期')).toHaveValue('2026-01-22');
});

it('what stands in the record already is said before anything is filled in', () => {
  show('startDecision', { startedOn: civilDate('2026-01-10') });
  expect(screen.getByText(/已经办理过/)).toBeVisible();
});

it('an act of another is no form: who does it, and what it waits for', () => {
  show('appointExpertPanel', {}, 'citizen');
  expect(screen.queryByRole('form')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: '选定论证专家' })).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent(/此行为由.*办理。.+/);
});
