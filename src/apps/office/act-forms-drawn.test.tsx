import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { civilDate } from '@/core/kernel';
import { type ProfileId, profiles } from '@/core/law';
import { allActs } from '@/core/matter';
import { type ActContextValue, ActProvider, DeclaredForm } from '@/forms';
import { useLanguageStore } from '@/i18n/language-store';
import { ServicesProvider } from '@/queries';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { actForms } from './act-forms';
import { servicesInMemory } from './open-app.fixture';

const later = ['execution', 'evaluation', 'adjustment', 'responsibility'];
const acts = allActs.filter(({ stage, type }) => later.includes(stage) || type === 'checkRecord');
const today = civilDate('2026-11-23');
const executing = {
  proposedOn: '2026-01-05',
  leadUnit: '市交通运输局',
  discussedOn: '2026-07-02',
  publishedOn: '2026-07-10',
  executingUnit: '市交通运输局',
  executionTasks: [{ task: '公布票价', unit: '市交通运输局', duty: '牵头', dueOn: '2026-08-01', doneOn: null }],
  executionComments: [
    { no: 1, on: '2026-09-01', channel: 'phone', summary: '换乘不便', answeredOn: null, answer: null },
  ],
};

function show(type: string, role: Parameters<typeof actorOf>[0], profileId: ProfileId = 'hlj2021') {
  const submit = vi.fn<ActContextValue['submit']>(async () => ({ kind: 'recorded' }));
  const context: ActContextValue = {
    matterId: `m-${type}`,
    dossier: given([], executing).dossier,
    law: { profile: profiles[profileId], asOf: today, calendar: testCalendar },
    actor: actorOf(role, '市交通运输局'),
    today,
    meetings: [],
    submit,
  };
  const Form = actForms[type] ?? (() => <DeclaredForm act={type} />);
  render(
    <MantineProvider>
      <ServicesProvider value={servicesInMemory()}>
        <ActProvider value={context}>
          <Suspense fallback="…">
            <Form />
          </Suspense>
        </ActProvider>
      </ServicesProvider>
    </MantineProvider>,
  );
  return submit;
}

afterEach(() => useLanguageStore.getState().setLanguage('zh'));

describe.each(['zh', 'en'] as const)('the forms after publication in %s', (language) => {
  it.each(acts.map((act) => [act.type, act] as const))('%s shows its act', async (type, { title, roles }) => {
    useLanguageStore.getState().setLanguage(language);
    const [role = 'office'] = roles;
    show(type, role);
    const name = title[language === 'en' ? 'en' : 'zh'];
    expect(await screen.findByRole('form', { name }, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.getByRole('button', { name })).toBeEnabled();
  });
});

describe('what other places ask', () => {
  it('is folded away in Heilongjiang, and what was not touched is not told', async () => {
    show('holdHearing', 'undertaking');
    const folded = await screen.findByText('其他地方规定要求的内容（可不填）');
    expect(folded.closest('details')).not.toHaveAttribute('open');
    expect(document.querySelector('[name="hearingAttended"]')).not.toBeNull();
  });
  it('stands in the open where the matter’s profile asks', async () => {
    show('recordStudy', 'undertaking', 'xj2022');
    const input = await waitFor(() => {
      const found = document.querySelector('[name="studyReportOn"]');
      if (!found) throw new Error('no input');
      return found;
    });
    expect(input.closest('details')).toBeNull();
  });
});

describe('a comment is answered', () => {
  it('by its number, and not without an answer', async () => {
    const submit = show('answerExecutionComment', 'undertaking');
    const send = await screen.findByRole('button', { name: '答复对执行的意见' });
    fireEvent.click(send);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(submit).not.toHaveBeenCalled();
  });
});

describe('a number out of bounds', () => {
  it('stays as it was typed and is refused, never changed in silence', async () => {
    const submit = show('reportExecution', 'undertaking');
    const send = await screen.findByRole('button', { name: '报告执行情况' }, { timeout: 5000 });
    const progress = document.querySelector<HTMLInputElement>('[name="progress"]');
    if (!progress) throw new Error('no input');
    fireEvent.change(progress, { target: { value: '150' } });
    fireEvent.blur(progress);
    expect(progress).toHaveValue('150');
    fireEvent.click(send);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(submit).not.toHaveBeenCalled();
  });
});
