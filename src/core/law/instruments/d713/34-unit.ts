import { civilDate } from '@/core/kernel';
import { ifPassed } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** An executing unit is named for what the meeting passed. */
export const executingUnitNamed = checkRule({
  id: 'D713/34.1/unit',
  ref: 'R142',
  stage: 'execution',
  layer: 'N',
  legalBasis: [quoted('D713', '34.1', '决策机关应当明确负责重大行政决策执行工作的单位', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'archive',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '明确决策执行单位', en: 'An executing unit is named' },
  reads: ['executingUnit'],
  takenOn: ({ discussedOn }) => discussedOn,
  applies: ifPassed,
  holds: ({ executingUnit }) => executingUnit !== null,
  met: () => ({ zh: '执行单位已明确。', en: 'Named.' }),
  unmet: () => ({ zh: '没有明确执行单位。', en: 'No executing unit is named.' }),
});
