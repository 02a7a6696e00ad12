import { ifExperts } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** Both kinds sit on the panel; who is of which kind is told by the unit. */
export const legalAndTradeExperts = optionalRule({
  id: 'XJ/25/kinds',
  ref: 'R072',
  stage: 'experts',
  parameter: 'expertKinds',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '行业专家和法律专家均参加', en: 'Legal and trade experts are both present' },
  reads: ['expertKinds'],
  takenOn: ({ expertPanelOn }) => expertPanelOn,
  applies: ifExperts,
  holds: ({ expertKinds }, { value: kinds }) => {
    const told: readonly string[] = expertKinds;
    return kinds.every((kind) => told.includes(kind));
  },
  met: () => ({ zh: '行业专家和法律专家均有。', en: 'Trade and legal experts are both there.' }),
  unmet: () => ({ zh: '缺少行业专家或者法律专家。', en: 'Trade or legal experts are missing.' }),
});
