import { civilDate } from '@/core/kernel';
import { namedPapers } from '../../named-papers';
import { quoted } from '../../provision';

/** The list of the archive names what the dossier holds. */
export const archivePapersHeld = namedPapers({
  id: 'D713/33.1/papers',
  ref: 'R137',
  stage: 'archive',
  legalBasis: [quoted('D713', '33.1', '由有关单位将履行决策程序形成的记录、材料及时完整归档', '2026-11-29')],
  gate: 'archive',
  dutyHolder: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '归档目录所列在案卷中', en: 'What the archive lists is in the dossier' },
  list: 'archiveKinds',
  step: 'archivedOn',
});
