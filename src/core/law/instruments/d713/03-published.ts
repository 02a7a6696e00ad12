import { civilDate } from '@/core/kernel';
import { unlessOffCatalogue } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const cataloguePublished = checkRule({
  id: 'D713/3.3/published',
  ref: 'R006',
  stage: 'catalogue',
  layer: 'N',
  legalBasis: [quoted('D713', '3.3', '向社会公布，并根据实际情况调整', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'start',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '目录及调整向社会公布', en: 'The catalogue and its adjustments are published' },
  reads: ['cataloguePublishedOn'],
  step: 'cataloguePublishedOn',
  applies: unlessOffCatalogue,
  holds: ({ cataloguePublishedOn }) => cataloguePublishedOn !== null,
  met: () => ({ zh: '目录已公布。', en: 'The catalogue is published.' }),
  unmet: () => ({ zh: '目录未公布。', en: 'The catalogue is not published.' }),
});
