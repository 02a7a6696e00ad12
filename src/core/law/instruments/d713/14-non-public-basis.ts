import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** A claim not to be public names its basis and the day it is looked at again; public matters claim nothing. */
export const nonPublicBasisNamed = checkRule({
  id: 'D713/14.1/non-public-basis',
  ref: 'R031',
  stage: 'participation',
  layer: 'N',
  legalBasis: [
    quoted('D713', '14.1', '依法不予公开的决策事项除外', '2026-11-29'),
    quoted('OGI', '14.1', '依法确定为国家秘密的政府信息', '2026-11-29'),
    quoted('OGI', '13.1', '政府信息应当公开', '2026-11-29'),
    quoted('OGI', '18.1', '对本行政机关不予公开的政府信息进行定期评估审查', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'participation',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '不公开须有法律依据', en: 'A non-public claim names its basis' },
  reads: ['nonPublicBasis'],
  takenOn: ({ participationJudgement }) => participationJudgement?.on,
  holds({ nonPublicBasis }) {
    if (nonPublicBasis === null) return true;
    if (nonPublicBasis.article === null) return false;
    return nonPublicBasis.reviewOn === null
      ? {
          holds: false,
          says: { zh: '没有确定定期评估审查不公开的日期。', en: 'No day is set to look at the withholding again.' },
        }
      : true;
  },
  met: () => ({ zh: '公开，或已载明不公开的依据。', en: 'Public, or the basis is named.' }),
  unmet: () => ({ zh: '主张不公开，但没有载明法律依据。', en: 'Withheld, yet no legal basis is named.' }),
});
