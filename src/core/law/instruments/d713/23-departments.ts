import { civilDate } from '@/core/kernel';
import { ifRiskInFull } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const departmentsHeardOnRisk = checkRule({
  id: 'D713/23.2/departments',
  ref: 'R082',
  stage: 'risk',
  layer: 'N',
  legalBasis: [quoted('D713', '23.2', '应当听取有关部门的意见', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'assessor',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '听取有关部门意见', en: 'Departments concerned were heard' },
  reads: ['riskDepartmentsHeard'],
  applies: ifRiskInFull,
  takenOn: ({ riskReportOn }) => riskReportOn,
  holds: ({ riskDepartmentsHeard }) => riskDepartmentsHeard.length >= 1,
  met: () => ({ zh: '已听取有关部门意见。', en: 'Departments were heard.' }),
  unmet: () => ({ zh: '未听取有关部门意见。', en: 'No department was heard.' }),
});
