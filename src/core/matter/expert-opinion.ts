import { z } from 'zod';
import { type DecisionFacts, line, prose } from '@/core/law';
import { type ActRefusal, refuse } from './refusal';

/** A written opinion on necessity, feasibility and soundness, as its expert signed it (D713 19). */
export const expertOpinionParts = {
  name: line,
  question: line.optional(),
  necessity: prose,
  feasibility: prose,
  soundness: prose,
  verdict: z.enum(['agree', 'conditional', 'disagree']),
  scores: z.array(z.number().int().min(1).max(5)).max(20),
  sealed: z.boolean(),
};

interface Answered {
  readonly name: string;
  readonly question?: string | undefined;
}

const isOf = (opinion: Answered, { name, question }: Answered): boolean =>
  opinion.name === name && opinion.question === question;

/** Why an opinion cannot enter the record; `at` is the path of its fields in the act. */
export function opinionRefusal(
  opinion: Answered & { readonly scores: readonly number[]; readonly signedOn: string },
  { expertPanel, expertOpinions, expertQuestions, expertItems }: DecisionFacts,
  at = '',
): ActRefusal | undefined {
  const { name, question, scores, signedOn } = opinion;
  const invalid = (field: string, zh: string, en: string) => refuse('invalid', { zh, en }, { field: `${at}${field}` });
  const named = expertPanel?.filter((expert) => expert.name === name) ?? [];
  if (named.length === 0) return invalid('name', `${name}不在论证专家名单中。`, `${name} is not on the panel.`);
  if (named.every(({ hasInterest, withdrewOn }) => hasInterest || (withdrewOn && withdrewOn <= signedOn)))
    return invalid(
      'name',
      `${name}已声明有利害关系或者已退出，不能签署意见。声明登记有误的，请更正该条记录。`,
      `${name} declared an interest or left the panel, and signs no opinion. If that was entered wrongly, correct the entry.`,
    );
  if (expertOpinions?.some((known) => isOf(known, opinion) && known.sealed && known.signedOn !== null))
    return refuse(
      'already-done',
      {
        zh: `${name}已签署意见。填错的，请更正该条记录。`,
        en: `${name} has signed already. If it was entered wrongly, correct the entry.`,
      },
      { field: `${at}name` },
    );
  if (question !== undefined && !expertQuestions?.includes(question))
    return invalid('question', '所答的不是请专家论证的问题。', 'This question was not put to the experts.');
  if (scores.length !== (expertItems?.length ?? 0))
    return invalid('scores', '请对每个评分事项打分。', 'Please rate every item.');
  return undefined;
}

/** An opinion handed back for its signature or seal is replaced by the one that bears it. */
export function withoutReplaced(
  { expertOpinions }: DecisionFacts,
  signed: readonly Answered[],
): Pick<DecisionFacts, 'expertOpinions'> {
  const kept = expertOpinions?.filter((opinion) => !signed.some((one) => isOf(opinion, one)));
  return kept && kept.length < (expertOpinions?.length ?? 0) ? { expertOpinions: kept } : {};
}
