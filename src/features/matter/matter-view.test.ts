import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, profiles } from '@/core/law';
import type { RecordedEvent } from '@/core/matter';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { matterView } from './matter-view';

const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar };
const later = ['execution', 'evaluation', 'adjustment', 'responsibility'];

/** A record of one event that tells these facts. */
function rail(facts: object) {
  const record: readonly RecordedEvent[] = [
    {
      schema: 2,
      id: 'c1',
      seq: 1,
      commandId: 'c1',
      recordedAt: '2026-01-05T09:30:00+08:00',
      on: civilDate('2026-01-05'),
      actor: actorOf('office'),
      type: 'EarlierEntry',
      payload: {
        of: 'MatterProposed',
        facts: decisionFactsSchema.parse({
          proposedOn: '2026-01-05',
          profileId: 'hlj2021',
          nonPublicBasis: null,
          ...facts,
        }),
      },
    },
  ];
  const view = matterView('m-1', record, law, []);
  if (!view) throw new Error('a record begins with its proposal');
  return Object.fromEntries(
    view.stages.filter(({ stage }) => later.includes(stage)).map((row) => [row.stage, row.state]),
  );
}

describe('the stages after the decision', () => {
  it('wait until it is published, even when the decision is overdue', () => {
    expect(rail({ plannedBy: '2026-06-30' })).toEqual({
      execution: 'todo',
      evaluation: 'todo',
      adjustment: 'todo',
      responsibility: 'todo',
    });
  });
  it('begin with publication; nothing is adjusted yet', () => {
    expect(rail({ discussedOn: '2026-07-02', publishedOn: '2026-07-10' })).toMatchObject({
      execution: 'todo',
      adjustment: 'not-applicable',
    });
  });
  it('begin with the minutes where the matter is not public', () => {
    const secret = { article: '保守国家秘密法第九条', level: '秘密', reviewOn: '2027-01-01' };
    expect(rail({ nonPublicBasis: secret, minutesSignedOn: '2026-07-04' }).adjustment).toBe('not-applicable');
  });
  it('are late when something of them is breached after publication', () => {
    expect(rail({ discussedOn: '2026-07-02', publishedOn: '2026-07-10', executionDueOn: '2026-11-22' }).execution).toBe(
      'late',
    );
  });
  it('do not apply to a matter that ended without a decision', () => {
    expect(new Set(Object.values(rail({ endedOn: '2026-07-02' })))).toEqual(new Set(['not-applicable']));
  });
});
