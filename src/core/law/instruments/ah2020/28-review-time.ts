import { addWorkingDays, type CivilDate, counted, workingDaysBetween } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import type { DecisionFacts } from '../../facts/decision-facts';
import { optionalRule } from '../../optional-rule';

/** The day the file went on to the legality review or the meeting: no more time was left to the regulator. */
const goneOn = (facts: DecisionFacts): CivilDate | undefined =>
  [facts.legalitySubmittedOn, facts.legalityReceivedOn, facts.legalityOpinionOn, facts.discussedOn].find(
    (day) => day,
  ) ?? undefined;

/**
 * Seven working days for the market regulator; the day of receipt is not counted, the day of the conclusion is. Without a
 * conclusion the time ran until the file went on without it; while it has not, the time is still running.
 */
export const regulatorHadTime = optionalRule({
  id: 'AH/28/review-time',
  ref: 'R098',
  stage: 'competition',
  parameter: 'competitionMinWorkingDays',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'market-regulator',
  title: { zh: '公平竞争审查时间充足', en: 'The regulator had enough time' },
  reads: ['competitionSubmittedOn', 'competitionConcludedOn'],
  takenOn: ({ competitionSubmittedOn }) => competitionSubmittedOn,
  applies: ifCompetition,
  holds: (facts, { value: need, calendar }) => {
    const { competitionSubmittedOn, competitionConcludedOn } = facts;
    const first = addWorkingDays(calendar, competitionSubmittedOn, need);
    const firstLawful = first.ok ? { firstLawful: first.value } : {};
    const end = competitionConcludedOn ?? goneOn(facts);
    if (!end) return { missing: ['competitionConcludedOn'], ...firstLawful };
    const used = workingDaysBetween(calendar, competitionSubmittedOn, end);
    if (!used.ok) return { missing: ['competitionConcludedOn'], ...firstLawful };
    return {
      holds: used.value >= need,
      values: { used: used.value, need },
      counted: { value: used.value, unit: 'working-days', needed: need, bound: 'at-least' },
      ...firstLawful,
    };
  },
  met: (v) => ({
    zh: `审查用时 ${v.used} 个工作日，不少于 ${v.need} 个。`,
    en: `The review took ${counted(v.used, 'working day')}, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `审查仅 ${v.used} 个工作日，少于 ${v.need} 个。`,
    en: `The review took only ${counted(v.used, 'working day')}, ${v.need} needed.`,
  }),
});
