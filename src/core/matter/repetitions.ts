import { type DecisionFacts, dayOf, factWords } from '@/core/law';
import type { AnyAct } from './act';
import { type Done, rounds } from './rounds';

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

/** The end of the round that an act begins anew. */
export function roundEnded({ round, reopens, after }: AnyAct, facts: DecisionFacts): Done | undefined {
  if (!round || !(reopens || rounds[round].isOver(facts))) return undefined;
  // What the act comes after anyway is compared there.
  const ended = rounds[round].endsWith.find((name) => !after.includes(name) && dayOf(facts, name));
  const on = ended && dayOf(facts, ended);
  return ended && on ? { title: factWords[ended], on } : undefined;
}

/** The later of two; of the same day the first named. */
export const later = (one: Done | undefined, other: Done | undefined): Done | undefined =>
  one && other && other.on > one.on ? other : (one ?? other);
