import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';
import { answerFault } from './answer-fault';

const f = decisionFactsSchema.shape;

/** Sorts the opinions into themes, each adopted, adopted in part, or not, with the reason (D713 18.1; HLJ 20). */
export const answerOpinions = defineAct({
  type: 'answerOpinions',
  event: 'OpinionsAnswered',
  kind: 'records',
  stage: 'participation',
  title: { zh: '研究答复公众意见', en: 'Answer the opinions' },
  roles: ['undertaking'],
  day: 'opinionsAnsweredOn',
  after: ['consultationOpened'],
  tells: [
    'opinionThemes',
    'opinionsUnsorted',
    'draftChangedAfterConsultation',
    'changeJudgedDigest',
    'reconsultedOn',
    'hearingRequests',
  ],
  fields: {
    opinionThemes: f.opinionThemes.unwrap(),
    /** null: every opinion is in a theme. */
    opinionsUnsorted: f.opinionsUnsorted,
    draftChangedAfterConsultation: f.draftChangedAfterConsultation,
    reconsultedOn: f.reconsultedOn,
    hearingRequests: f.hearingRequests,
  },
  check: ({ on, opinionThemes, opinionsUnsorted }, { facts }) =>
    facts.consultationClosed && on < facts.consultationClosed
      ? refuse(
          'out-of-order',
          {
            zh: '征求意见尚未截止，不能作出全部答复。',
            en: 'The consultation is still open; the opinions cannot all be answered yet.',
          },
          { field: 'on' },
        )
      : answerFault({ ...facts, opinionThemes, opinionsUnsorted }),
  tell: ({ on: _on, ...answers }, { facts }) => ({
    ...answers,
    changeJudgedDigest: answers.draftChangedAfterConsultation === undefined ? undefined : facts.draftDigest,
  }),
});
