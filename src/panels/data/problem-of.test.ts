import { describe, expect, it } from 'vitest';
import type { Answer, Refusal } from '@/ports/data-source';
import { RefusalError } from '@/queries';
import { problemOfAnswer, problemOfError, problemOfRefusal, refusalText } from './problem-of';

const refusals: readonly [Refusal, object][] = [
  [
    { kind: 'forbidden', need: 'never', owner: '市民政局', terms: '含个人信息' },
    { kind: 'forbidden', need: 'never', holder: '市民政局', terms: '含个人信息' },
  ],
  [
    { kind: 'unsupported', clause: 'fold:sum(rate)', hint: 'mean' },
    {
      kind: 'unsupported',
      clause: 'fold:sum(rate)',
      hint: 'mean',
      said: { zh: '“rate”不能合计；可以用：mean', en: '“rate” cannot be summed; possible: mean' },
    },
  ],
  [
    { kind: 'absent', what: 'x' },
    { kind: 'absent', what: 'x' },
  ],
  [
    { kind: 'tooBig', cap: 5000, unit: 'rows' },
    { kind: 'tooBig', cap: 5000 },
  ],
  [
    { kind: 'late', afterMs: 30_000 },
    { kind: 'late', afterMs: 30_000 },
  ],
  [
    { kind: 'busy', retryAfterMs: 2000 },
    { kind: 'busy', retryAfterMs: 2000 },
  ],
  [{ kind: 'offline' }, { kind: 'offline' }],
  [
    { kind: 'failed', status: 503, said: 'down' },
    { kind: 'failed', what: '503 down' },
  ],
  [
    { kind: 'malformed', where: 'row 3' },
    { kind: 'malformed', where: 'row 3' },
  ],
  [{ kind: 'aborted' }, { kind: 'aborted' }],
];

describe('every refusal has its picture', () => {
  it.each(refusals.map(([refusal, problem]) => [refusal.kind, refusal, problem] as const))(
    '%s',
    (_, refusal, problem) => {
      expect(problemOfRefusal(refusal)).toEqual(problem);
      expect(problemOfError(new RefusalError(refusal))).toEqual(problem);
    },
  );
  it('and so has a defect', () => {
    expect(problemOfError(new Error('x'))).toEqual({ kind: 'failed', what: 'x' });
  });
});

describe('a refusal in one line', () => {
  it('says what happened and what is known of it, in both languages', () => {
    const held: Refusal = { kind: 'forbidden', need: 'never', owner: '市民政局' };
    expect(refusalText(held, 'zh')).toBe('不予共享：数据由市民政局保管，依规定不予共享。');
    expect(refusalText(held, 'en')).toBe('Not shared: 市民政局 holds the data, which by rule are not shared.');
  });
  it('takes the words of who found the fault', () => {
    const fault: Refusal = {
      kind: 'malformed',
      where: 'row 3',
      words: { zh: '第 3 行不是数', en: 'row 3 is no number' },
    };
    expect(refusalText(fault, 'zh')).toContain('第 3 行不是数');
    expect(refusalText(fault, 'en')).toBe('Malformed data: row 3 is no number');
  });
});

describe('an answer that is there', () => {
  const answer: Answer = {
    table: { rows: 100, columns: [] },
    complete: { whole: true },
    fresh: 'current',
    notes: [],
    from: {
      dataset: 'd',
      title: { zh: '数据', en: 'Data' },
      owner: { name: '市统计局' },
      share: 'unconditional',
      open: null,
      period: { from: '2026-01', to: '2026-03' },
      cycle: 'month',
      sourceAt: '2026-03-31',
      publishedAt: null,
      sample: true,
      backend: 'city',
      askedAt: '2026-11-23T01:00:00Z',
      cachedAt: null,
      request: '{}',
      digest: 'a',
      steps: [],
    },
  };
  const now = '2026-11-23T01:00:00Z';
  it('has none while whole and current', () => {
    expect(problemOfAnswer(answer, now, 'zh')).toBeNull();
  });
  it('says when rows were cut, and how many', () => {
    expect(problemOfAnswer({ ...answer, complete: { whole: false, of: 900, why: 'cap' } }, now, 'zh')).toEqual({
      kind: 'cut',
      shown: 100,
      of: 900,
      why: 'cap',
    });
  });
  it('says how old it is when stale', () => {
    expect(problemOfAnswer({ ...answer, fresh: 'stale' }, now, 'zh')).toEqual({ kind: 'stale', age: '237 天前' });
  });
});
