import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/**
 * A leader's, a deputy's or a citizen's proposal was handed to a unit and studied before the start; told not to be studied, or
 * studied after the start, is the breach.
 * Reading: a department or a lower government argues its own proposal (10.1(2)), and no other unit has to study it again.
 */
export const proposalStudied = checkRule({
  id: 'D713/10.1/studied',
  ref: 'R013',
  stage: 'initiation',
  layer: 'N',
  legalBasis: [quoted('D713', '10.1', '交有关单位研究论证', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'start',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '建议已交有关单位研究论证', en: 'The proposal was studied' },
  applies: ({ proposalSource }) =>
    proposalSource === 'department' || proposalSource === 'lower-government'
      ? {
          because: {
            zh: '部门或下级政府提出的建议由其自行论证，不须另交其他单位研究。',
            en: 'A department or lower government argues its own proposal; no other unit has to study it.',
          },
        }
      : 'applies',
  reads: ['studyUnit', 'studyResult'],
  step: 'studiedOn',
  before: ['startedOn'],
  atOnce: ({ studyResult }) => (studyResult === null ? false : undefined),
  argues: ({ studyResult }) =>
    argued({ zh: '研究论证了什么、结论如何', en: 'what was studied and with what result' }, studyResult),
  holds: () => true,
  met: () => ({ zh: '已研究论证。', en: 'It was studied.' }),
  unmet: () => ({ zh: '未经研究论证。', en: 'It was not studied.' }),
});
