import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { Paper } from '@/core/law';
import { refusedPapers } from './papers-entered';

const paper = (id: string, changes: Partial<Paper> = {}): Paper => ({
  id,
  kind: 'study-report',
  title: '论证报告',
  on: civilDate('2026-01-05'),
  digest: 'a'.repeat(64),
  bytes: 10,
  nonPublicBasis: null,
  ...changes,
});
const today = { asOf: civilDate('2026-01-10') };
const proposal = { kind: 'proposal', title: '建议书', digest: 'b'.repeat(64) } as const;

it.each([
  ['of the last days', [paper('p1')], []],
  ['of today', [paper('p1', { on: today.asOf })], []],
  ['registered once more as it is', [paper('p1')], [paper('p1')]],
  ['of one file under two kinds', [paper('p1', { kind: 'expert-opinion' })], [paper('p1')]],
  ['beside others', [paper('p1'), paper('p2', proposal)], [paper('p3', proposal)]],
])('papers %s go on record', (_, papers, onRecord) => {
  expect(refusedPapers(papers, onRecord, today)).toBeUndefined();
});

it.each([
  ['of tomorrow', [paper('p1'), paper('p2', { on: civilDate('2026-01-11') })], [], 'papers.1.on'],
  ['of one number in one act', [paper('p1'), paper('p1', proposal)], [], 'papers.1.id'],
  ['of a number on record', [paper('p1')], [paper('p1', proposal)], 'papers.0.id'],
  ['whose text is another under its number', [paper('p1', { digest: 'c'.repeat(64) })], [paper('p1')], 'papers.0.id'],
])('papers %s are refused, with the place', (_, papers, onRecord, field) => {
  expect(refusedPapers(papers, onRecord, today)).toMatchObject({ field });
});
