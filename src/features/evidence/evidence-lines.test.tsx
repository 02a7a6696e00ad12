import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { useLanguageStore } from '@/i18n';
import { EvidenceLines } from './evidence-lines';
import type { Evidence } from './run-again';

beforeEach(() => {
  cleanup();
  useLanguageStore.setState({ language: 'zh' });
});

const entry = (no: number): Evidence => ({
  no,
  on: civilDate('2026-11-23'),
  by: '张一示例',
  unit: '市发展改革委',
  title: `工单月度汇总 ${no}`,
  purpose: '说明投诉集中在采暖季',
  backend: 'city',
  dataset: 'work-orders-monthly',
  owner: '市营商局',
  question: '{}',
  digest: `${no}${'a'.repeat(63)}`,
  rows: 12,
  askedAt: '2026-11-23T02:00:00Z',
  sourceAt: null,
  publishedAt: null,
  share: 'unconditional',
  shareTerms: null,
  picture: 'timeSeries',
  sample: true,
});

const show = (evidence: readonly Evidence[]) =>
  render(
    <MantineProvider>
      <EvidenceLines
        evidence={[...evidence]}
        frozenLink={(digest, children) => <a href={`#${digest.slice(0, 1)}`}>{children}</a>}
      />
    </MantineProvider>,
  );

it('tells each figure with whose it is, of which day and by which digest', () => {
  show([entry(1)]);
  expect(screen.getByRole('link', { name: '工单月度汇总 1' })).toHaveAttribute('href', '#1');
  expect(screen.getByText('市营商局 · 2026年11月23日 · 摘要值 1aaaaaaa')).toBeVisible();
});

it('shows the latest four and counts the rest, so that a page stays a page', () => {
  show([1, 2, 3, 4, 5, 6].map(entry));
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(
    [6, 5, 4, 3].map((no) => `工单月度汇总 ${no}`),
  );
  expect(screen.getByText('另有 2 项')).toBeVisible();
});
