import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** The authority decides to start and names the undertaking unit, one of several as the lead (D713 10.1, 11.1). */
export const startDecision = defineAct({
  type: 'startDecision',
  event: 'DecisionStarted',
  kind: 'performs',
  stage: 'initiation',
  title: { zh: '决定启动决策程序', en: 'Decide to start the procedure' },
  roles: ['chief', 'deputy', 'office'],
  gate: 'start',
  once: 'startedOn',
  day: 'startedOn',
  fields: { leadUnit: f.leadUnit.unwrap().unwrap(), coUnits: f.coUnits.unwrap(), handleBy: f.handleBy },
  check: ({ leadUnit, coUnits }) =>
    coUnits.includes(leadUnit)
      ? refuse(
          'invalid',
          { zh: '牵头单位不应同时列为配合单位。', en: 'The lead unit cannot be a co-unit as well.' },
          { field: 'coUnits' },
        )
      : undefined,
});
