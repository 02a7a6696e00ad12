import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { eligibleExperts, expertsTakenOn } from '../../eligible-experts';
import { paraphrased } from '../../provision';

export const expertsFromPool = checkRule({
  id: 'HLJ/24/pool',
  ref: 'R070',
  stage: 'experts',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '24', '优先从专家库中选取', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '优先从专家库选取', en: 'Experts come from the pool first' },
  reads: ['expertPanel'],
  applies: ifExperts,
  takenOn: expertsTakenOn,
  argues: ({ poolExceptionReason }) =>
    argued({ zh: '为什么从库外选取专家', en: 'why experts outside the pool were chosen' }, poolExceptionReason),
  holds: ({ expertPanel, poolExceptionReason }) =>
    eligibleExperts(expertPanel).every(({ fromPool }) => fromPool) ||
    (poolExceptionReason === undefined ? { missing: ['poolExceptionReason'] } : poolExceptionReason !== null),
  met: () => ({ zh: '从专家库选取或已说明理由。', en: 'From the pool, or explained.' }),
  unmet: () => ({ zh: '库外专家未说明理由。', en: 'Experts outside the pool without a reason.' }),
});
