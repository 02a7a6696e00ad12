import { civilDate } from '@/core/kernel';
import { namedPapers } from '../../named-papers';
import { paraphrased, quoted } from '../../provision';

/** The pack submitted for discussion holds what it names. */
export const submissionPapersHeld = namedPapers({
  id: 'D713/29.1/papers',
  ref: 'R117',
  stage: 'discussion',
  legalBasis: [
    quoted('D713', '29.1', '决策承办单位提交决策机关讨论决策草案，应当报送下列材料', '2026-11-29'),
    paraphrased('HLJ', '38', '提请讨论材料包括申请、草案、采纳情况、审查意见及处理情况、单位书面意见', '2026-11-20'),
  ],
  gate: 'decision',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提请材料在案卷中', en: 'The papers submitted are in the dossier' },
  list: 'discussionPack',
  step: 'discussionSubmittedOn',
});
