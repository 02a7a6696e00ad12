import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { contradictions } from '../../contradictions';
import { endedUndecided } from '../../in-force';
import { quoted } from '../../provision';
import { brokenOrder } from '../../step-order';

const asked = ['draftRecordedOn', 'legalitySubmittedOn', 'legalityOpinionOn', 'discussedOn'] as const;

/**
 * Days are in the order of the procedure: two known days out of order are a breach, whatever else is not recorded.
 * Of a procedure that ended without a decision the days that are known are all there are.
 * Reading: a record that contradicts itself is as little true to what happened as one whose days run backwards.
 */
export const daysInOrder = checkRule({
  id: 'D713/33.1/order',
  ref: 'R139',
  stage: 'archive',
  layer: 'N',
  legalBasis: [quoted('D713', '33.1', '由有关单位将履行决策程序形成的记录、材料及时完整归档', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  dutyHolder: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '日期先后合乎程序，前后记载相符', en: 'Days are in order, and the record does not contradict itself' },
  reads: [],
  takenOn: ({ archivedOn, publishedOn, discussedOn }) => archivedOn ?? publishedOn ?? discussedOn,
  holds: (facts) => {
    const broken = brokenOrder(facts);
    const first = broken[0];
    if (first) return { tooLate: first };
    const [contradiction] = contradictions(facts);
    if (contradiction) return { holds: false, says: contradiction.words };
    if (endedUndecided(facts)) return true;
    const missing = asked.filter((name) => facts[name] === undefined);
    return missing.length > 0 ? { missing } : true;
  },
  met: () => ({ zh: '日期先后合乎程序。', en: 'The days are in order.' }),
  unmet: () => ({ zh: '日期先后颠倒，请核对。', en: 'Days are out of order; please check.' }),
});
