import { z } from 'zod';
import { decisionFactsSchema, prose } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The authority’s own finding, kept apart from the assessor’s grade (D713 24.1). */
export const findControllability = defineAct({
  type: 'findControllability',
  event: 'ControllabilityFound',
  kind: 'records',
  stage: 'risk',
  title: { zh: '认定风险是否可控', en: 'Find whether the risk is controllable' },
  roles: ['chief', 'deputy', 'office'],
  after: ['riskReportOn'],
  tells: ['controllability', 'uncontrollableFindings', 'endGrounds', 'endProposedOn'],
  fields: {
    controllable: z.boolean(),
    because: prose,
    endGrounds: f.endGrounds,
    endProposedOn: f.endProposedOn,
  },
  tell: ({ on, controllable, because, ...end }, { facts: { draftDigest } }, { name: by }) => ({
    ...end,
    controllability: { controllable, because, by, on, ...(draftDigest && { draftDigest }) },
  }),
  add: ({ on, controllable }, { facts: { draftDigest } }) =>
    controllable ? {} : { uncontrollableFindings: [{ on, ...(draftDigest && { draftDigest }) }] },
});
