import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DecisionFacts } from '@/core/law';

export type ExpertOpinion = NonNullable<DecisionFacts['expertOpinions']>[number];

/** SHA-256 over what was signed, its parts in a fixed order: a paper copy can be held against it. */
export const opinionDigest = ({
  name,
  question = '',
  necessity,
  feasibility,
  soundness,
  verdict,
  scores,
  signedOn,
}: ExpertOpinion): string =>
  bytesToHex(
    sha256(utf8ToBytes(JSON.stringify([name, question, necessity, feasibility, soundness, verdict, scores, signedOn]))),
  );

type Verdict = ExpertOpinion['verdict'];

/** Verdicts of those who signed, one for each expert: of several answers the gravest. */
export function verdictCounts(opinions: readonly ExpertOpinion[]): Readonly<Record<Verdict, number>> & {
  /** The verdict of more than half; null: no verdict has so many. */
  readonly majority: Verdict | null;
} {
  const gravest = new Map<string, Verdict>();
  const order: readonly Verdict[] = ['agree', 'conditional', 'disagree'];
  for (const { name, verdict } of opinions) {
    const known = gravest.get(name);
    if (!known || order.indexOf(verdict) > order.indexOf(known)) gravest.set(name, verdict);
  }
  const count = (verdict: Verdict) => [...gravest.values()].filter((one) => one === verdict).length;
  const counts = { agree: count('agree'), conditional: count('conditional'), disagree: count('disagree') };
  return { ...counts, majority: order.find((verdict) => counts[verdict] > gravest.size / 2) ?? null };
}
