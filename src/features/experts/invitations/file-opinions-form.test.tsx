import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { civilDate, ok } from '@/core/kernel';
import { profiles } from '@/core/law';
import { type ActContextValue, ActProvider } from '@/forms';
import { type Services, ServicesProvider } from '@/queries';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { FileOpinionsForm } from './file-opinions-form';

beforeEach(() => localStorage.clear());
const today = civilDate('2026-03-05');
const expert = { unit: '大学', field: '热能', fromPool: true, declaredOn: '2026-02-25', hasInterest: false };
const facts = {
  proposedOn: '2026-01-05',
  startedOn: '2026-01-09',
  leadUnit: '市城管局',
  expertPanelOn: '2026-02-25',
  expertPanel: [
    { ...expert, name: '甲' },
    { ...expert, name: '乙' },
  ],
  expertItems: ['必要性'],
};
const signed = {
  name: '甲',
  necessity: '必要',
  feasibility: '可行',
  soundness: '依据充分',
  verdict: 'conditional' as const,
  scores: [4],
  signedOn: civilDate('2026-03-03'),
  proof: 'a'.repeat(64),
};
/** A desk at which one opinion was signed, and a place that keeps no files. */
const services = {
  invitations: async () => ({ opinions: async () => ok([{ ...signed, unit: '大学' }]) }),
  paperFiles: async () => ({ send: async () => ({ ok: false, error: { kind: 'no-store' } }) }),
} as unknown as Services; // what the form asks for

it('what was signed by link is filed as it was signed, its text among the papers, and nothing is typed but the seal', async () => {
  const submit = vi.fn<ActContextValue['submit']>(async () => ({ kind: 'recorded' }));
  const context: ActContextValue = {
    matterId: 'links',
    dossier: given([], facts).dossier,
    law: { profile: profiles.hlj2021, asOf: today, calendar: testCalendar },
    actor: actorOf('undertaking', '市城管局'),
    today,
    meetings: [],
    submit,
  };
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ServicesProvider value={services}>
          <ActProvider value={context}>
            <FileOpinionsForm />
          </ActProvider>
        </ServicesProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  fireEvent.click(await screen.findByRole('button', { name: '取用经链接署名的 1 份意见' }));
  expect(screen.getByText(`经链接署名，链接凭证 ${'a'.repeat(16)}`)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /取用经链接署名/ })).toBeNull();
  await screen.findByDisplayValue('甲论证意见（经链接署名 2026-03-03）.txt');
  fireEvent.click(screen.getByRole('radio', { name: '是' }));
  fireEvent.click(screen.getByRole('button', { name: '登记书面论证意见' }));
  await waitFor(() => expect(submit).toHaveBeenCalled());
  expect(submit.mock.calls[0]?.[0]).toMatchObject({
    type: 'fileExpertOpinions',
    expertOpinions: [{ ...signed, sealed: true }],
    papers: [{ kind: 'expert-opinion', on: '2026-03-03' }],
  });
});
