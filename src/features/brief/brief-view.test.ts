import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { tallyOf } from '@/ports/matter-api';
import { matterSummary } from '@/read-models';
import { given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { briefView } from './brief-view';

const view = (facts: object) => {
  const { dossier } = given([], facts);
  return briefView(
    dossier,
    matterSummary(dossier, {
      record: [],
      law: { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar },
      meetings: [],
      views: tallyOf([]),
    }),
  );
};
const theme = (name: string, rows: number, oppose: number, disposition: 'adopted' | null) => ({
  theme: name,
  clause: null,
  rows,
  oppose,
  conditional: 0,
  support: rows - oppose,
  none: 0,
  disposition,
  reason: disposition && '采纳',
});

it('says nothing where nothing is recorded', () => {
  expect(view({})).toMatchObject({
    options: [],
    experts: null,
    risks: [],
    opinions: null,
  });
  expect(view({}).barring.length).toBeGreaterThan(0);
});

it('shares of the public add up, themes by size, answered share of all views', () => {
  const { opinions } = view({
    opinionBatches: [{ channel: '网站', rows: 100, persons: 80, digest: 'a'.repeat(64), sealedOn: '2026-03-02' }],
    opinionThemes: [theme('少数', 20, 20, null), theme('多数', 60, 10, 'adopted'), theme('其他', 20, 0, 'adopted')],
  });
  expect(opinions?.themes.map(({ theme: name }) => name)).toEqual(['多数', '少数', '其他']);
  expect(opinions?.answeredShare.value).toBe(0.8);
  expect(opinions?.stance.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)).toBeCloseTo(1, 12);
  expect(opinions?.stance[0]).toMatchObject({ stance: 'oppose', figure: { value: 0.3 } });
});

it('the highest remaining risk first, whatever it was before', () => {
  const factor = (name: string, p: number, pAfter: number) => ({
    name,
    family: '社会',
    p,
    q: 0.5,
    w: 1,
    measure: '措施',
    owner: '市民政局',
    dueOn: null,
    pAfter,
    qAfter: 0.5,
  });
  expect(
    view({ riskFactors: [factor('先高后低', 0.9, 0.1), factor('剩余最高', 0.4, 0.4)] }).risks.map(({ name }) => name),
  ).toEqual(['剩余最高', '先高后低']);
});

it('a matter put off: whoever was for the draft differs from the decision, the chief never does', () => {
  const said = (name: string, position: string) => ({ name, position, text: '略' });
  const { meeting } = view({
    discussedOn: '2026-09-07',
    chiefName: '市长',
    decisionOutcome: 'deferred',
    statements: [said('甲', 'disagree'), said('乙', 'agree'), said('丙', 'disagree'), said('市长', 'disagree')],
  });
  expect(meeting?.dissent.map(({ name }) => name)).toEqual(['乙']);
  expect(meeting).toMatchObject({ outcome: 'deferred', of: 3, counts: { agree: 1, disagree: 2 } });
  expect(view({}).meeting).toBeNull();
});
