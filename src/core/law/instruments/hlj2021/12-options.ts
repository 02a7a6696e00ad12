import { civilDate } from '@/core/kernel';
import { ifFeature } from '../../applicability';
import { checkRule } from '../../check-rule';
import { paraphrased, quoted } from '../../provision';

export const optionsAndPreference = checkRule({
  id: 'HLJ/12/options',
  ref: 'R026',
  stage: 'drafting',
  layer: 'H',
  legalBasis: [
    paraphrased('HLJ', '12', '存在较大分歧的提出两个以上方案和倾向性意见', '2026-11-20'),
    quoted('D713', '12.4', '决策承办单位可以提出两个以上方案', '2026-11-29'),
  ],
  force: 'may',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '分歧较大的提出两个以上方案', en: 'Wide disagreement: two options and a preference' },
  reads: ['options'],
  applies: ifFeature('wideDisagreement', '不存在较大分歧。', 'Views do not differ widely.'),
  takenOn: ({ draftRecordedOn }) => draftRecordedOn,
  holds: ({ options, preferredOption }) => {
    const counted = { value: options.length, unit: 'items', needed: 2, bound: 'at-least' } as const;
    if (options.length < 2) return { holds: false, counted };
    if (preferredOption === undefined) return { missing: ['preferredOption'], counted };
    return {
      holds: preferredOption !== null,
      counted,
      ...(preferredOption === null && {
        says: { zh: '有两个以上方案，但没有倾向性意见。', en: 'There are two or more options, but no preference.' },
      }),
    };
  },
  met: () => ({ zh: '已提出两个以上方案和倾向意见。', en: 'Two or more options and a preference.' }),
  unmet: () => ({ zh: '分歧较大但只有一个方案。', en: 'Views differ widely, yet there is one option.' }),
});
