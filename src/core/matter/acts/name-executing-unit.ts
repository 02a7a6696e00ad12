import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Names who executes the decision and until when (D713 34.1). */
export const nameExecutingUnit = defineAct({
  type: 'nameExecutingUnit',
  event: 'ExecutingUnitNamed',
  kind: 'records',
  stage: 'execution',
  carriesOut: true,
  title: { zh: '明确决策执行单位', en: 'Name the executing unit' },
  roles: ['office', 'chief'],
  after: ['discussedOn'],
  fields: { executingUnit: f.executingUnit.unwrap(), executionDueOn: f.executionDueOn.unwrap() },
});
