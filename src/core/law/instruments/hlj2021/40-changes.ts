import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { gist } from '../../provision';

/** A change of substance is discussed again: the words of the text as they stand. */
export const changesOfHlj202140 = checkRule({
  id: 'HLJ/40/changes',
  ref: 'R129',
  stage: 'discussion',
  layer: 'H',
  parameter: 'rediscussedOnSubstance',
  rests: [gist('HLJ', '40', '重大原则或者实质内容修改的应当重新讨论')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '实质修改须重新讨论', en: 'A change of substance is discussed again' },
  reads: ['changeClass'],
  applies: ({ decisionOutcome }) =>
    decisionOutcome === undefined
      ? { missing: ['decisionOutcome'] }
      : decisionOutcome === 'passed-with-changes'
        ? 'applies'
        : { because: { zh: '不是原则通过并修改。', en: 'Not passed with changes.' } },
  holds: ({ changeClass, rediscussedOn }) =>
    changeClass !== 'substance' || rediscussedOn !== undefined || { missing: ['rediscussedOn'] },
  met: () => ({ zh: '一般修改，或已重新讨论。', en: 'A general change, or discussed again.' }),
  unmet: () => ({ zh: '实质修改未重新讨论。', en: 'A change of substance was not discussed again.' }),
});
