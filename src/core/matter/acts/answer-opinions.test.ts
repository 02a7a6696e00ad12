import { describe, expect, it } from 'vitest';
import { given } from '@/testing/given';

const batch = (rows: number) => ({ channel: '信函', rows, persons: rows, digest: null, sealedOn: '2026-04-02' });
const consulted = {
  proposedOn: '2026-01-05',
  leadUnit: '市发展改革委',
  consultationOpened: '2026-03-02',
  consultationClosed: '2026-04-01',
  draftClauses: [
    { no: '1', text: '总则' },
    { no: '6', text: '补贴' },
  ],
  opinionBatches: [batch(300), batch(20)],
};
const theme = (part: Record<string, unknown> = {}) => ({
  theme: '补贴',
  clause: '6',
  rows: 320,
  oppose: 100,
  conditional: 100,
  support: 100,
  none: 20,
  disposition: 'not',
  reason: '财力不足',
  ...part,
});
const answer = (themes: readonly unknown[], more: Record<string, unknown> = {}, facts: Record<string, unknown> = {}) =>
  given([], { ...consulted, ...facts }).when({
    type: 'answerOpinions',
    on: '2026-04-10',
    opinionThemes: themes,
    ...more,
  }).then;

describe('answerOpinions', () => {
  it('records an answer that covers what was received', () => expect(answer([theme()])).toMatchObject({ ok: true }));
  it('records an answer to nothing where nothing was received', () =>
    expect(answer([], {}, { opinionBatches: [batch(0)] })).toMatchObject({ ok: true }));
  it.each(['第6条', '第六条', '6'])('knows the clause written %s', (clause) =>
    expect(answer([theme({ clause })])).toMatchObject({ ok: true }),
  );
  it('takes the rest by number and reason', () =>
    expect(
      answer([theme({ rows: 300, none: 0 })], { opinionsUnsorted: { rows: 20, because: '与草案无关' } }),
    ).toMatchObject({ ok: true }));
  it.each([
    [
      'more stances than opinions',
      [theme({ support: 180 })],
      'opinionThemes.0.rows',
      /合计 400 条，多于该主题的 320 条/,
    ],
    ['a clause the draft does not have', [theme({ clause: '9' })], 'opinionThemes.0.clause', /草案有：1、6/],
    ['a refusal without its reason', [theme({ reason: null })], 'opinionThemes.0.reason', /请写明理由/],
    [
      'part refused without its reason',
      [theme({ disposition: 'partly', reason: null })],
      'opinionThemes.0.reason',
      /部分采纳/,
    ],
    [
      'one theme twice',
      [
        theme({ rows: 160, none: 0, support: 0, conditional: 0 }),
        theme({ rows: 160, none: 0, support: 0, conditional: 0 }),
      ],
      'opinionThemes.1.theme',
      /写了两次/,
    ],
    [
      'one theme of one opinion',
      [theme({ rows: 1, oppose: 1, conditional: 0, support: 0, none: 0 })],
      'opinionsUnsorted.rows',
      /其余 319 条/,
    ],
    ['an empty list', [], 'opinionsUnsorted.rows', /其余 320 条/],
    ['more than was received', [theme({ rows: 500 })], 'opinionThemes', /多于收到的 320 条/],
  ] as const)('refuses %s, at its field', (_name, themes, field, says) => {
    const refused = answer(themes);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid', field } });
    if (!refused.ok) expect(refused.error.words.zh).toMatch(says);
  });
  it('waits until what was received is recorded', () =>
    expect(answer([theme()], {}, { opinionBatches: undefined })).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    }));
});

describe('receiveOpinions', () => {
  const receive = (part: Record<string, unknown>) =>
    given([], consulted).when({ type: 'receiveOpinions', on: '2026-04-02', channel: '信函', digest: null, ...part });
  it('records a batch on paper by count, told as not sealed', () =>
    expect(receive({ rows: 12, persons: 12 }).after.facts.opinionBatches?.at(-1)).toEqual({
      channel: '信函',
      rows: 12,
      persons: 12,
      digest: null,
      sealedOn: '2026-04-02',
    }));
  it('keeps the id under which the rows stand', () =>
    expect(
      receive({ rows: 2, persons: 1, digest: 'a'.repeat(64), batch: 'b1' }).after.facts.opinionBatches?.at(-1)?.batch,
    ).toBe('b1'));
  it.each([
    ['more people than opinions', { rows: 1, persons: 500 }, 'personsReason'],
    ['people without opinions', { rows: 0, persons: 5 }, 'persons'],
    ['opinions of nobody', { rows: 5, persons: 0 }, 'persons'],
  ])('refuses %s', (_name, part, field) =>
    expect(receive(part).then).toMatchObject({ ok: false, error: { kind: 'invalid', field } }),
  );
  it('takes a letter of many with its reason', () =>
    expect(receive({ rows: 1, persons: 500, personsReason: '500 人联名' }).then.ok).toBe(true));
  it('seals no batch twice', () => {
    const request = {
      type: 'receiveOpinions',
      on: '2026-04-02',
      channel: '信函',
      rows: 1,
      persons: 1,
      digest: null,
      batch: 'b1',
    };
    const facts = { ...consulted, opinionBatches: [{ ...batch(1), batch: 'b1' }] };
    expect(given([], facts).when(request).then).toMatchObject({ ok: false, error: { kind: 'already-done' } });
  });
});
