import { ok } from '@/core/kernel';
import { defineAct } from '../act';
import { proceduresJudgedEvent } from '../events/judgement-events';

/** Records for each conditional procedure whether it applies, and because of what. "Does not apply" without a reason is refused by the schema. */
export const judgeProcedures = defineAct({
  type: 'judgeProcedures',
  stage: 'initiation',
  title: { zh: '判断适用程序', en: 'Judge which procedures apply' },
  roles: ['undertaking', 'office'],
  settles: [
    'D713/19.1/judgement',
    'D713/22.1/judgement',
    'D713/29.1/competition-judgement',
    'D713/16.1/compulsory-check',
  ],
  schema: proceduresJudgedEvent.omit({ stage: true, type: true }),
  decide: (_dossier, payload) => ok([{ stage: 'judgement', type: 'ProceduresJudged', ...payload }]),
});
