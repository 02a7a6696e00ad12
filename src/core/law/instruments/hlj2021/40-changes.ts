import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/** A change of principle or substance is discussed again before it is issued; a general one is signed. */
export const changeOfSubstanceDiscussed = checkRule({
  id: 'HLJ/40/changes',
  ref: 'R129',
  stage: 'discussion',
  layer: 'H',
  parameter: 'rediscussedOnSubstance',
  legalBasis: [paraphrased('HLJ', '40', '重大原则或者实质内容修改的应当重新讨论', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '实质修改须重新讨论', en: 'A change of substance is discussed again' },
  reads: ['changeClass'],
  step: 'rediscussedOn',
  before: ['publishedOn', 'partyReportedOn'],
  takenOn: ({ discussedOn }) => discussedOn,
  applies: ({ decisionOutcome }) =>
    decisionOutcome === undefined
      ? { missing: ['decisionOutcome'] }
      : decisionOutcome === 'passed-with-changes'
        ? 'applies'
        : { because: { zh: '不是原则通过并修改。', en: 'Not passed with changes.' } },
  holds: ({ changeClass, rediscussedOn, discussedOn, publishedOn }) => {
    if (changeClass === 'general') return true;
    if (changeClass === null) return { holds: false, values: { why: 'class' } };
    if (rediscussedOn) return discussedOn === undefined || rediscussedOn >= discussedOn;
    return rediscussedOn === null || publishedOn ? false : { missing: ['rediscussedOn'] };
  },
  met: () => ({ zh: '一般修改，或已重新讨论。', en: 'A general change, or discussed again.' }),
  unmet: ({ why }) =>
    why === 'class'
      ? {
          zh: '原则通过并修改的，没有说明属于一般修改还是实质修改。',
          en: 'Whether the change is general or of substance is not said.',
        }
      : { zh: '实质修改未重新讨论。', en: 'A change of substance was not discussed again.' },
});
