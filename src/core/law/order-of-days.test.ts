import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';
import { beforeReview, doneAfter, tooLateWords } from './order-of-days';

const day = (text: string) => civilDate(text);
const report: DecisionFacts = { expertReportOn: day('2026-03-20') };

describe('a step that must stand before others', () => {
  it('is too late when one of them was taken before it', () =>
    expect(doneAfter({ ...report, discussedOn: day('2026-03-16') }, 'expertReportOn', beforeReview)).toMatchObject({
      done: '2026-03-20',
      needed: '2026-03-16',
    }));
  it('is in time on the same day, and while the others are not taken', () => {
    expect(doneAfter({ ...report, discussedOn: day('2026-03-20') }, 'expertReportOn', beforeReview)).toBeUndefined();
    expect(doneAfter(report, 'expertReportOn', beforeReview)).toBeUndefined();
    expect(doneAfter({ discussedOn: day('2026-03-16') }, 'expertReportOn', beforeReview)).toBeUndefined();
  });
  it('may still be made good after a file was returned or a decision put off', () => {
    const sent: DecisionFacts = { ...report, legalitySubmittedOn: day('2026-03-02') };
    expect(doneAfter(sent, 'expertReportOn', beforeReview)).toBeDefined();
    expect(
      doneAfter({ ...sent, legalityOutcome: 'return-for-procedure' }, 'expertReportOn', beforeReview),
    ).toBeUndefined();
    const met: DecisionFacts = { ...report, discussedOn: day('2026-03-16'), decisionOutcome: 'deferred' };
    expect(doneAfter(met, 'expertReportOn', beforeReview)).toBeUndefined();
    expect(
      doneAfter(
        { ...met, decisionOutcome: 'passed', rediscussedOn: day('2026-03-18') },
        'expertReportOn',
        beforeReview,
      ),
    ).toMatchObject({ needed: '2026-03-18' });
  });
  it('reads the day of an act told as a whole', () =>
    expect(
      doneAfter(
        {
          controllability: { controllable: true, by: '示例', on: day('2026-03-20'), because: '示例' },
          discussedOn: day('2026-03-16'),
        },
        'controllability',
        beforeReview,
      ),
    ).toBeDefined());
  it('is said with both days', () => {
    const late = doneAfter({ ...report, discussedOn: day('2026-03-16') }, 'expertReportOn', beforeReview);
    expect(late && tooLateWords(late).zh).toBe(
      '“专家论证报告日”为 2026-03-20，晚于“集体讨论日”2026-03-16，应当在其之前。',
    );
  });
});
