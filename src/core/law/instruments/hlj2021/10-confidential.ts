import { civilDate, counted } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { personsNamed } from '../../persons-named';
import { paraphrased, quoted } from '../../provision';

/** Everyone in the file of a matter that is not public signed the confidentiality note. Reading: those the file names, meeting members included. */
export const confidentialitySigned = checkRule({
  id: 'HLJ/10/confidential',
  ref: 'R160',
  stage: 'responsibility',
  layer: 'H',
  legalBasis: [
    paraphrased('HLJ', '10', '参与决策的人员对不公开的内容和内部讨论情况保密', '2026-11-20'),
    quoted('D713', '19.2', '对所知悉的国家秘密、商业秘密、个人隐私依法履行保密义务', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '参与人员签署保密承诺', en: 'Everyone in the file signed a confidentiality note' },
  reads: ['nonPublicBasis', 'confidentialityNotes'],
  takenOn: ({ discussedOn }) => discussedOn,
  applies: ({ nonPublicBasis }) =>
    nonPublicBasis === null ? { because: { zh: '事项公开。', en: 'The matter is public.' } } : 'applies',
  holds: (facts) => {
    const signed = new Set(facts.confidentialityNotes.map(({ name }) => name));
    const named = personsNamed(facts);
    const missing = named.filter((name) => !signed.has(name)).length;
    return { holds: missing === 0, values: { missing, of: named.length } };
  },
  met: (v) => ({
    zh: `案卷中的 ${v.of} 人均已签署。`,
    en: `${v.of} of ${counted(v.of, 'person', 'persons')} in the file signed.`,
  }),
  unmet: (v) => ({
    zh: `案卷中的 ${v.of} 人有 ${v.missing} 人未签署。`,
    en: `${v.missing} of ${v.of} persons in the file have not signed.`,
  }),
});
