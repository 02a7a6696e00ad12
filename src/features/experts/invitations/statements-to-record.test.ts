import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { statementsToRecord } from './statements-to-record';

const expert = { name: '甲', unit: '大学' };
const day = civilDate;
const onPanel = (more: object = {}) => ({
  expertPanel: [{ ...expert, field: '热能', fromPool: true, declaredOn: null, hasInterest: false, ...more }],
});
const link = (no: number, more: object) => ({ no, expert, declared: null, withdrewOn: null, ...more });
const said = (on: string, hasInterest = false) => ({ declared: { on: day(on), hasInterest, note: '' } });

describe('statements to record', () => {
  it('are those the panel does not show', () => {
    expect(statementsToRecord(onPanel(), [link(1, said('2026-03-02'))])).toEqual([
      { ...expert, declaredOn: '2026-03-02', hasInterest: false, withdrewOn: null },
    ]);
    expect(statementsToRecord(onPanel({ declaredOn: day('2026-03-02') }), [link(1, said('2026-03-02'))])).toEqual([]);
    expect(statementsToRecord(onPanel(), [link(1, {})])).toEqual([]);
  });
  it('are the last of several, and who has an interest steps aside', () => {
    const panel = onPanel({ declaredOn: day('2026-03-02') });
    const later = statementsToRecord(panel, [link(2, said('2026-04-01', true)), link(1, said('2026-03-02'))]);
    expect(later).toMatchObject([{ declaredOn: '2026-04-01', hasInterest: true, withdrewOn: '2026-04-01' }]);
  });
  it('tell who left, with what was stated before', () => {
    const panel = onPanel({ declaredOn: day('2026-03-02') });
    const left = link(1, { withdrewOn: day('2026-03-05') });
    expect(statementsToRecord(panel, [left])).toMatchObject([{ declaredOn: '2026-03-02', withdrewOn: '2026-03-05' }]);
    expect(statementsToRecord(onPanel({ withdrewOn: day('2026-03-05') }), [left])).toEqual([]);
  });
  it('leave out who is not on the panel', () => {
    const other = { ...link(1, said('2026-03-02')), expert: { name: '乙', unit: '大学' } };
    expect(statementsToRecord(onPanel(), [other])).toEqual([]);
  });
});
