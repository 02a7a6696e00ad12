import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const proposed = { proposedOn: '2026-01-05', leadUnit: '市发展改革委' };
const rely = {
  type: 'relyOnEvidence',
  on: '2026-11-20',
  title: '供热投诉（示例）',
  purpose: '说明投诉集中在老旧小区',
  backend: 'city',
  dataset: 'work-orders-monthly',
  owner: '市营商环境局',
  question: '{"dataset":"work-orders-monthly"}',
  digest: 'a'.repeat(64),
  rows: 12,
  askedAt: '2026-11-20T02:00:00.000Z',
  sourceAt: '2026-11-17',
  publishedAt: null,
  share: 'conditional',
  shareTerms: '用于本事项',
  picture: '{"kind":"timeSeries","values":["orders"]}',
  sample: true,
};

describe('relyOnEvidence', () => {
  it('adds who relied on which numbers, when and for what', () => {
    const { facts } = given([], proposed).when(rely, actorOf('undertaking')).after;
    expect(facts.evidence).toHaveLength(1);
    expect(facts.evidence?.[0]).toMatchObject({
      no: 1,
      by: '示例人员',
      unit: '市发展改革委',
      digest: 'a'.repeat(64),
      purpose: rely.purpose,
    });
  });
  it('keeps the former ones', () => {
    const first = given([], proposed).when(rely).after.facts;
    const { facts } = given([], first).when({ ...rely, digest: 'b'.repeat(64) }).after;
    expect(facts.evidence?.map(({ no, digest }) => [no, digest[0]])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });
  it('is refused twice for the same purpose, not for another', () => {
    const first = given([], proposed).when(rely).after.facts;
    expect(given([], first).when(rely).then).toMatchObject({ ok: false, error: { kind: 'already-done' } });
    expect(given([], first).when({ ...rely, purpose: '说明办结时间' }).then.ok).toBe(true);
  });
  it.each([
    ['a digest that is none', { digest: 'abc' }],
    ['withheld data', { share: 'withheld' }],
    ['no purpose', { purpose: ' ' }],
    ['a field nobody knows', { note: 'x' }],
  ])('is refused with %s', (_, change) => {
    expect(given([], proposed).when({ ...rely, ...change }).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
  });
  it.each(['citizen', 'auditor', 'archivist'] as const)('is not for %s', (role) => {
    expect(given([], proposed).when(rely, actorOf(role)).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
  });
});
