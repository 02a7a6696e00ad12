import { z } from 'zod';
import { type DecisionFacts, line, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

type Opinion = NonNullable<DecisionFacts['expertOpinions']>[number];

const isOf = (
  opinion: Opinion,
  { name, question }: { readonly name: string; readonly question?: string | undefined },
) => opinion.name === name && opinion.question === question;
const isSealed = ({ sealed, signedOn }: Opinion): boolean => sealed && signedOn !== null;

/** A written opinion on necessity, feasibility and soundness, signed and sealed (D713 19). */
export const signExpertOpinion = defineAct({
  type: 'signExpertOpinion',
  event: 'ExpertOpinionSigned',
  kind: 'records',
  stage: 'experts',
  inAnyOrder: true,
  title: { zh: '签署专家论证意见', en: 'Sign an expert opinion' },
  roles: ['expert', 'undertaking'],
  after: ['expertPanel'],
  tells: ['expertOpinions'],
  fields: {
    name: line,
    question: line.optional(),
    necessity: prose,
    feasibility: prose,
    soundness: prose,
    verdict: z.enum(['agree', 'conditional', 'disagree']),
    scores: z.array(z.number().int().min(1).max(5)).max(20),
    sealed: z.boolean(),
  },
  check: ({ name, question, scores }, { facts }, _law, { role, name: signer }) => {
    if (role === 'expert' && name !== signer)
      return refuse(
        'not-yours',
        { zh: `专家意见由本人签署：${name}。`, en: `Experts sign for themselves: this is ${name}’s opinion.` },
        { field: 'name' },
      );
    if (!facts.expertPanel?.some((expert) => expert.name === name))
      return refuse(
        'invalid',
        { zh: `${name}不在论证专家名单中。`, en: `${name} is not on the panel.` },
        { field: 'name' },
      );
    if (facts.expertOpinions?.some((opinion) => isOf(opinion, { name, question }) && isSealed(opinion)))
      return refuse(
        'already-done',
        {
          zh: `${name}已签署意见。填错的，请更正该条记录。`,
          en: `${name} has signed already. If it was entered wrongly, correct the entry.`,
        },
        { field: 'name' },
      );
    if (question !== undefined && !facts.expertQuestions?.includes(question))
      return refuse(
        'invalid',
        { zh: '所答的不是请专家论证的问题。', en: 'This question was not put to the experts.' },
        { field: 'question' },
      );
    if (scores.length !== (facts.expertItems?.length ?? 0))
      return refuse('invalid', { zh: '请对每个评分事项打分。', en: 'Please rate every item.' }, { field: 'scores' });
    return undefined;
  },
  // An opinion handed back for its signature or seal is replaced by the one that bears it.
  tell: ({ name, question }, { facts: { expertOpinions } }) => {
    const kept = expertOpinions?.filter((opinion) => !isOf(opinion, { name, question }));
    return kept && kept.length < (expertOpinions?.length ?? 0) ? { expertOpinions: kept } : {};
  },
  add: (
    { on, name, question, necessity, feasibility, soundness, verdict, scores, sealed },
    _before,
    { role, unit, name: filer },
  ) => ({
    expertOpinions: [
      {
        name,
        ...(question && { question }),
        necessity,
        feasibility,
        soundness,
        verdict,
        scores,
        signedOn: on,
        sealed,
        ...(role === 'undertaking' && { filedBy: `${unit} ${filer}` }),
      },
    ],
  }),
});
