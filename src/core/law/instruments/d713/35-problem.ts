import { civilDate, counted, daysBetween } from '@/core/kernel';
import { ifInForce } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { completedOn } from '../../in-force';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/**
 * Serious problems, a major change or force majeure are reported.
 * Reading: 及时 has no number of days; what is found and not reported, or reported before it was found, is a breach; so is a
 * delay longer than the one after which the practice of the office asks a reason for what is entered late. Shorter ones are shown.
 */
export const seriousProblemReported = checkRule({
  id: 'D713/35.1/problem',
  ref: 'R145',
  stage: 'execution',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '35.1',
      '决策执行单位发现重大行政决策存在问题、客观情况发生重大变化，或者决策执行中发生不可抗力等严重影响决策目标实现的，应当及时向决策机关报告',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'warns',
  isAnswer: true,
  gate: 'close-execution',
  dutyHolder: 'executing-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '及时报告执行中的重大问题', en: 'Serious problems are reported at once' },
  reads: ['executionProblems'],
  takenOn: completedOn,
  applies: ifInForce,
  holds: ({ executionProblems }, { params, lawOf }) => {
    const wrong = executionProblems.filter(
      ({ foundOn, reportedOn }) => reportedOn === null || reportedOn < foundOn,
    ).length;
    const days = Math.max(
      0,
      ...executionProblems.map(({ foundOn, reportedOn }) =>
        reportedOn === null ? 0 : daysBetween(foundOn, reportedOn),
      ),
    );
    const most = inForceOn(params.backdatingReasonDays, lawOf)?.value;
    if (wrong === 0 && most !== undefined && days > most)
      return {
        holds: false,
        says: {
          zh: `最迟的一项在发现 ${days} 日后才报告，不是及时报告（超过 ${most} 日）。`,
          en: `The latest was reported ${counted(days, 'day')} after it was found: not promptly, which here is ${most}.`,
        },
        counted: { value: days, unit: 'days', needed: most, bound: 'at-most' },
      };
    return { holds: wrong === 0, values: { wrong, days } };
  },
  met: (v) => ({
    zh: `发现的问题均已报告，最长间隔 ${v.days} 日。`,
    en: `All that was found is reported; the longest delay was ${counted(v.days, 'day')}.`,
  }),
  unmet: (v) => ({
    zh: `${v.wrong} 项重大问题未报告，或者报告日早于发现日。`,
    en: `${v.wrong} serious problems were not reported, or are dated as reported before they were found.`,
  }),
});
