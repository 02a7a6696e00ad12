import { unlessEnded } from '../ended-undecided';
import type { Stage } from '../stage';

/** Goes along with all the others: who answered for each step. */
export const responsibility: Stage<never> = {
  id: 'responsibility',
  dutyHolder: 'office',
  belongs: (facts) => unlessEnded(facts),
  closedBy: { zh: '各环节责任人已留存', en: 'the persons responsible are on record' },
  isClosed: ({ responsiblePersons }) => responsiblePersons !== undefined,
  steps: {},
};
