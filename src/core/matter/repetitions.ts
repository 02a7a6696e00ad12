import { type CivilDate, laterOf } from '@/core/kernel';
import { type DecisionFacts, dayOf } from '@/core/law';
import type { AnyAct } from './act';
import { rounds } from './rounds';

/** Acts that end each other: what ends the second begins after what ended the first. */
const together: Readonly<Record<string, string>> = {
  resumeMatter: 'suspendMatter',
  resumeReviewClock: 'stopReviewClock',
  resumeExecution: 'suspendExecution',
  endDecision: 'adjustDecision',
};

/** Acts of which each tells of something else: a person, a paper, a task. They may be told in any order. */
const apart: ReadonlySet<string> = new Set([
  'relyOnEvidence',
  'confirmJudgement',
  'receiveOpinions',
  'recordSymposium',
  'recordSurvey',
  'hearGroup',
  'hearMarketPlayers',
  'signExpertOpinion',
  'checkRecord',
  'completeExecutionTask',
  'reportExecutionProblem',
  'registerUnreportedProblem',
  'registerExecutionComment',
  'answerExecutionComment',
  'recordLossReduction',
  'signConfidentiality',
  'fileReviewerReport',
  'instruct',
  'askOfficer',
  'answerLeader',
]);

/** The sequence an act belongs to: its repetitions follow one another by their days. Undefined: they do not. */
export const sequenceOf = (type: string): string | undefined =>
  apart.has(type) ? undefined : (together[type] ?? type);

/** The day that ended the round an act begins anew. */
export function roundEndedOn({ round, reopens, after }: AnyAct, facts: DecisionFacts): CivilDate | undefined {
  if (!round || !(reopens || rounds[round].isOver(facts))) return undefined;
  // What the act comes after anyway is compared there.
  const ended = rounds[round].endsWith.find((name) => !after.includes(name) && dayOf(facts, name));
  return ended && dayOf(facts, ended);
}

export const laterKnown = (one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined =>
  one && other ? laterOf(one, other) : (one ?? other);
