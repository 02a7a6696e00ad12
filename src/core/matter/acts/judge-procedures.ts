import { z } from 'zod';
import type { CivilDate } from '@/core/kernel';
import { decisionFactsSchema, line, prose, riskFields } from '@/core/law';
import { defineAct } from '../act';

const j = z.strictObject({ applies: z.boolean(), because: prose });

/** Who judged, and when. Assigned, not spread: of so many shapes that would take most of the time of folding a record. */
const signed = <J extends z.infer<typeof j>>(judged: J, by: string, on: CivilDate) =>
  Object.assign({}, judged, { by, on });

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
    participationJudgement: signed(participation, by, on),
    hearingJudgement: signed(hearing, by, on),
    expertJudgement: signed(experts, by, on),
    riskJudgements: risks.map((risk) => signed(risk, by, on)),
    competitionJudgement: signed(competition, by, on),
    ...(riskListClass !== undefined && { riskListClass }),
    ...(!hearing.applies && { noHearingReason: hearing.because }),
  }),
});
