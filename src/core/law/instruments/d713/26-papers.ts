import { civilDate } from '@/core/kernel';
import { namedPapers } from '../../named-papers';
import { paraphrased, quoted } from '../../provision';

/** The file sent for review holds what it names. */
export const reviewPapersHeld = namedPapers({
  id: 'D713/26.1/papers',
  ref: 'R102',
  stage: 'legality',
  legalBasis: [
    quoted(
      'D713',
      '26.1',
      '应当提供决策草案及相关材料，包括有关法律、法规、规章等依据和履行决策法定程序的说明等',
      '2026-11-29',
    ),
    paraphrased('HLJ', '33', '送审材料包括草案及说明、依据文本、初审意见、公平竞争情况、各程序报告', '2026-11-20'),
  ],
  gate: 'discussion',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '送审材料在案卷中', en: 'The papers sent are in the dossier' },
  list: 'legalityFile',
  step: 'legalitySubmittedOn',
});
