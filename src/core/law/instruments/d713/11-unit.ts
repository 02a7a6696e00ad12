import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** An undertaking unit is named; recorded that none was is the breach. */
export const undertakingUnitNamed = checkRule({
  id: 'D713/11.1/unit',
  ref: 'R016',
  stage: 'initiation',
  layer: 'N',
  legalBasis: [quoted('D713', '11.1', '应当明确决策事项的承办单位', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'participation',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '明确决策承办单位', en: 'A unit in charge is named' },
  reads: ['leadUnit'],
  takenOn: ({ startedOn }) => startedOn,
  holds: ({ leadUnit }) => leadUnit !== null,
  met: () => ({ zh: '承办单位已明确。', en: 'The unit in charge is named.' }),
  unmet: () => ({ zh: '承办单位未明确。', en: 'No unit in charge is named.' }),
});
