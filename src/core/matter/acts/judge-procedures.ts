import { z } from 'zod';
import { decisionFactsSchema, line, prose, riskFields } from '@/core/law';
import { defineAct } from '../act';

const j = z.strictObject({ applies: z.boolean(), because: prose });

/** Records for each conditional procedure whether it applies, and because of what; silence is refused. */
export const judgeProcedures = defineAct({
  type: 'judgeProcedures',
  event: 'ProceduresJudged',
  kind: 'records',
  stage: 'initiation',
  title: { zh: '判断适用程序', en: 'Judge which procedures apply' },
  roles: ['undertaking', 'office'],
  tells: [
    'participationJudgement',
    'hearingJudgement',
    'expertJudgement',
    'riskJudgements',
    'competitionJudgement',
    'riskListClass',
    'noHearingReason',
  ],
  fields: {
    participation: j,
    hearing: j.extend({ compulsoryUnder: line.nullable() }),
    experts: j.extend({ complex: z.boolean() }),
    risks: z.array(j.extend({ field: z.enum(riskFields) })).min(1),
    competition: j,
    riskListClass: decisionFactsSchema.shape.riskListClass,
  },
  tell: ({ on, participation, hearing, experts, risks, competition, riskListClass }, _dossier, { name: by }) => ({
    participationJudgement: { ...participation, by, on },
    hearingJudgement: { ...hearing, by, on },
    expertJudgement: { ...experts, by, on },
    riskJudgements: risks.map((risk) => ({ ...risk, by, on })),
    competitionJudgement: { ...competition, by, on },
    ...(riskListClass !== undefined && { riskListClass }),
    ...(!hearing.applies && { noHearingReason: hearing.because }),
  }),
});
