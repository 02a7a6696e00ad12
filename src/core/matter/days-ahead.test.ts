import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { actorOf, given } from '@/testing/given';
import { allActs } from './acts/all-acts';
import { doneLater, setAhead } from './days-ahead';
import { shapeOf } from './forms/schema-shape';

/** Every field of every act that holds a day: `riskFactors.dueOn`. */
const dayFields = (schema: z.ZodType, field: string): readonly string[] => {
  const shape = shapeOf(schema);
  if (shape.kind === 'day') return [field];
  if (shape.kind === 'list') return dayFields(shape.of, field);
  return shape.kind === 'object'
    ? Object.entries(shape.fields).flatMap(([name, part]) => dayFields(part, `${field}.${name}`))
    : [];
};
const all = new Set(
  allActs.flatMap(({ fields }) => Object.entries(fields).flatMap(([name, schema]) => dayFields(schema, name))),
);

describe('days an act tells as those of something done', () => {
  it('are all that are not set ahead; the exceptions are fields of acts', () => {
    expect(all.size).toBeGreaterThan(30);
    expect([...setAhead, ...doneLater].filter((field) => !all.has(field))).toEqual([]);
  });
  const catalogue = {
    type: 'enterInCatalogue',
    on: '2026-01-10',
    catalogueYear: 2026,
    cataloguePartyConsentOn: '2026-01-05',
    cataloguePublishedOn: '2026-01-08',
    plannedBy: '2026-12-31',
  };
  const office = actorOf('office');
  const refusal = (change: object, today?: string) => {
    const { then } = given([], { proposedOn: '2026-01-02' }).when({ ...catalogue, ...change }, office, today);
    return then.ok ? undefined : then.error;
  };
  it('lie no later than the act, though they have come by the day of entry', () => {
    expect(refusal({})).toBeUndefined();
    for (const field of ['cataloguePartyConsentOn', 'cataloguePublishedOn'])
      for (const today of ['2026-01-10', '2026-11-23'])
        expect(refusal({ [field]: '2026-01-11' }, today)).toMatchObject({ kind: 'invalid', field });
  });
  it('in a row are named with their row', () => {
    const { then } = given([], { proposedOn: '2026-01-02', startedOn: '2026-02-01' }).when({
      type: 'consultUnits',
      on: '2026-02-10',
      unitsTouched: ['市财政局'],
      unitReplies: [{ unit: '市财政局', reply: '同意', agreed: true, on: '2026-02-11' }],
      dispute: null,
    });
    expect(then.ok ? undefined : then.error).toMatchObject({ kind: 'invalid', field: 'unitReplies.0.on' });
  });
  it('that may follow the act lie no later than the day of entry', () => {
    const decided = { proposedOn: '2026-01-02', discussedOn: '2026-05-01', decisionOutcome: 'passed' };
    const stop = {
      type: 'endDecision',
      on: '2026-06-01',
      because: '补贴标准已由省里统一',
      meetingNo: null,
      newRun: null,
    };
    const when = (discussedOn: string) => {
      const { then } = given([], decided).when({ ...stop, discussedOn }, office, '2026-06-03');
      return then.ok ? undefined : then.error.kind;
    };
    expect(when('2026-06-02')).toBe('needs-confirmation');
    expect(when('2026-06-04')).toBe('invalid');
  });
  it('stay so when the entry is corrected', () => {
    const entered = given([], { proposedOn: '2026-01-02' }).when(catalogue, office);
    if (!entered.then.ok) throw new Error(entered.then.error.words.en);
    const correction = { type: 'correctEntry', on: '2026-11-23', entry: 1, reason: '公布日写错', actOn: '2026-01-10' };
    const { then } = given(entered.then.value, { proposedOn: '2026-01-02' }).when(
      { ...correction, payload: { cataloguePublishedOn: '2026-01-12' } },
      office,
    );
    expect(then.ok ? undefined : then.error).toMatchObject({ kind: 'invalid', field: 'payload.cataloguePublishedOn' });
  });
});
