import { civilDate } from '@/core/kernel';
import { ifSuspended } from '../../applicability-after-decision';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The chief suspends first only in a situation of Article 35 and in urgency. */
export const suspensionGrounded = checkRule({
  id: 'D713/37.1/suspension',
  ref: 'R153',
  stage: 'adjustment',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '37.1',
      '执行中出现本条例第三十五条规定的情形、情况紧急的，决策机关行政首长可以先决定中止执行',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '先行中止有法定情形且情况紧急', en: 'The suspension has its situation and urgency' },
  reads: ['executionSuspension'],
  takenOn: ({ executionSuspension }) => executionSuspension?.on,
  applies: ifSuspended,
  argues: ({ executionSuspension }) =>
    argued({ zh: '情况为什么紧急', en: 'why it is urgent' }, executionSuspension?.urgency),
  holds: ({ executionSuspension: suspended }) =>
    Boolean(suspended && suspended.situation !== null && suspended.urgency !== null),
  met: () => ({ zh: '有第三十五条规定的情形，情况紧急。', en: 'A situation of Article 35, and urgent.' }),
  unmet: () => ({
    zh: '没有第三十五条规定的情形，或没有说明情况紧急。',
    en: 'No situation of Article 35, or no urgency is stated.',
  }),
});
