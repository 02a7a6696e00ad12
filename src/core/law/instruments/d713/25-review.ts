import { civilDate, type Words } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { type DecisionFacts, factWords } from '../../facts/decision-facts';
import { decidedOnRecord } from '../../left-out';
import { beforeMeeting, meetingDay } from '../../meeting-day';
import { missingFacts } from '../../missing-facts';
import { quoted } from '../../provision';
import type { AnyRule } from '../../rule';
import { isUndertakingUnit } from '../../undertaking-units';

const notReviewed: Words = { zh: '没有经过合法性审查。', en: 'It was not reviewed.' };
const unreviewed: Readonly<Record<string, Words>> = {
  none: notReviewed,
  replaced: {
    zh: '以征求意见、传阅、会签等方式代替了合法性审查。',
    en: 'Asking for views, passing round or countersigning took the place of the review.',
  },
  own: {
    zh: '审查人来自承办单位：应当由负责合法性审查的部门审查，不得由承办单位自审。',
    en: 'The reviewer is of the unit in charge: the reviewing department reviews, not who drafted it.',
  },
  'left-out': {
    zh: '已经集体讨论，而案卷中没有合法性审查意见：未经合法性审查的，不得提交讨论。会前确已审查的，请补记。',
    en: 'It was discussed, and no opinion of a legality review is on file: without review nothing may be submitted. If it was reviewed before, record that.',
  },
  early: { zh: '审查意见早于收件，没有可审的材料。', en: 'The opinion is dated before the file came.' },
};

/**
 * The reviewing department reviewed before the draft was submitted. Asking for views, passing round or countersigning is no review.
 * Reading: nor is it one where the reviewer is of a unit that undertakes the matter. Where a whole record shows a meeting that
 * decided and no opinion, it was not reviewed.
 */
export const legalityReviewed: AnyRule = {
  ...checkRule({
    id: 'D713/25.1/review',
    ref: 'R104',
    stage: 'legality',
    layer: 'N',
    legalBasis: [
      quoted(
        'D713',
        '25.1',
        '应当由负责合法性审查的部门进行合法性审查。不得以征求意见等方式代替合法性审查',
        '2026-11-29',
      ),
    ],
    force: 'shall',
    effect: 'blocks',
    gate: 'discussion',
    dutyHolder: 'legality-reviewer',
    inForce: { from: civilDate('2019-09-01') },
    title: { zh: '合法性审查部门已审查', en: 'The reviewing department reviewed' },
    reads: [],
    step: 'legalityOpinionOn',
    before: beforeMeeting,
    holds: (facts) => {
      if (isUndertakingUnit(facts, facts.legalityReviewerUnit)) return { holds: false, values: { why: 'own' } };
      const { legalityReviewForm, legalityOpinionOn: opinionOn, legalityReviewer } = facts;
      if (legalityReviewForm !== undefined && legalityReviewForm !== 'review')
        return { holds: false, values: { why: 'replaced' } };
      if (opinionOn === null) return { holds: false, values: { why: 'none' } };
      const meeting = meetingDay(facts);
      if (opinionOn && meeting && opinionOn > meeting)
        return {
          tooLate: { step: factWords.legalityOpinionOn, done: opinionOn, later: factWords.meetingOn, needed: meeting },
        };
      const came = [facts.legalityReceivedOn, facts.legalitySubmittedOn];
      if (opinionOn && came.some((day) => day && opinionOn < day)) return { holds: false, values: { why: 'early' } };
      if (opinionOn === undefined && isLeftOut(facts)) return { holds: false, values: { why: 'left-out' } };
      if (opinionOn === undefined || legalityReviewer === undefined)
        return missingFacts(facts, 'legalityOpinionOn', 'legalityReviewer');
      return true;
    },
    met: () => ({ zh: '提交讨论前已经合法性审查。', en: 'Reviewed before it was submitted.' }),
    unmet: ({ why }) => unreviewed[String(why)] ?? notReviewed,
  }),
  // Shown as what is asked for; the check itself says more precisely what is missing.
  reads: ['legalityOpinionOn', 'legalityReviewer'],
};

/** A file sent after the meeting is on its way to the next one. */
function isLeftOut(facts: DecisionFacts): boolean {
  const decided = decidedOnRecord(facts);
  return (
    decided !== undefined && ![facts.legalitySubmittedOn, facts.legalityReceivedOn].some((day) => day && day > decided)
  );
}
