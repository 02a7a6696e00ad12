import { expect, it } from 'vitest';
import type { Provenance, SourceTerms } from '@/ports/data-source';
import { sourceOf } from './source-of';

const rows = '{"dataset":"orders"}';
const sums = '{"dataset":"orders","fold":[{"as":"n","of":"*","by":"count"}]}';
const from = (leaves: SourceTerms['leaves'] | null, request: string): Provenance => ({
  dataset: 'orders',
  title: { zh: '工单', en: 'Orders' },
  owner: { name: '市营商环境局' },
  share: 'conditional',
  open: null,
  period: { from: '2026-01', to: '2026-09' },
  cycle: 'day',
  sourceAt: null,
  publishedAt: null,
  sample: false,
  ...(leaves && {
    terms: { level: 'general', category: '民生', personal: 'none', leaves, keepDays: null, reviewOn: '2027-01-01' },
  }),
  backend: 'traffic',
  askedAt: '2026-11-23T02:00:00.000Z',
  cachedAt: null,
  request,
  digest: 'd'.repeat(64),
  steps: [],
});

it.each([
  [null, rows, undefined],
  ['columns', rows, undefined],
  ['aggregates', sums, undefined],
  ['aggregates', rows, '只可导出汇总数'],
  ['aggregates', 'not a question', '只可导出汇总数'],
  ['nothing', sums, '不得导出'],
  ['nothing', rows, '不得导出'],
] as const)('of a source that lets %s leave the city, %s may be saved or stays: %s', (leaves, request, stays) =>
  expect(sourceOf(from(leaves, request), null, 'zh').stays).toBe(stays),
);
