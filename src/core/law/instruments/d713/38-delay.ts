import { addDays, civilDate, counted, daysBetween } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';
import { suspendedDays } from '../../suspensions';

/** Longer suspensions leave no day worth telling. */
const TEN_YEARS = 3650;

/**
 * A due decision that is not taken shows; putting it off is not taking it.
 * Reading: the day it is due is the time limit set at the start, else the promised day; time under suspension is not delay.
 */
export const decisionNotDelayed = checkRule({
  id: 'D713/38.2/delay',
  ref: 'R157',
  stage: 'responsibility',
  layer: 'N',
  legalBasis: [quoted('D713', '38.2', '依法应当及时作出决策而久拖不决', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '应当作出的决策没有久拖不决', en: 'A due decision is not delayed' },
  reads: [],
  takenOn: ({ discussedOn }) => discussedOn,
  applies: ({ suspendedOn, endedOn, discussedOn }) =>
    suspendedOn || (endedOn && discussedOn === undefined)
      ? { because: { zh: '程序已中止或终止。', en: 'The procedure is suspended or ended.' } }
      : 'applies',
  holds: (facts, { asOf }) => {
    const { handleBy, plannedBy, discussedOn, decisionOutcome } = facts;
    const due = handleBy ?? plannedBy;
    if (due === undefined) return { missing: ['plannedBy'] };
    const decided = decisionOutcome === 'deferred' ? undefined : discussedOn;
    const stoodStill = suspendedDays(facts, decided ?? asOf);
    const dueBy = stoodStill < TEN_YEARS ? { dueBy: addDays(due, stoodStill) } : {};
    const days = daysBetween(due, decided ?? asOf) - stoodStill;
    if (days > 0) return { holds: false, values: { days }, ...dueBy };
    return decided === undefined ? { missing: ['discussedOn'], ...dueBy } : { holds: true, values: { days }, ...dueBy };
  },
  met: () => ({ zh: '按期作出决策。', en: 'Decided in time.' }),
  unmet: (v) => ({
    zh: `距应当作出决策之日已 ${v.days} 日。`,
    en: `${counted(v.days, 'day')} past the day the decision was due.`,
  }),
});
