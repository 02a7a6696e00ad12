import { querySchema } from '@/analysis/tables';
import type { DecisionFacts } from '@/core/law';
import { digestOfTable } from '@/data';
import type { Answer, DataSourceRegistry, Provenance, Refusal } from '@/ports/data-source';
import { type Documents, type Snapshot, tableOfSnapshot } from '@/ports/workspace';
import { compareTables, type TableDifference } from './compare-tables';

export type Evidence = NonNullable<DecisionFacts['evidence']>[number];
type Followed = 'sourceAt' | 'publishedAt' | 'owner' | 'share' | 'shareTerms';

export interface Rerun {
  /** Whether the stored numbers fit the digest of the record. */
  readonly snapshot: 'verified' | 'broken' | 'missing';
  readonly answer: Answer | null;
  readonly refusal: Refusal | null;
  readonly isSame: boolean;
  readonly difference: TableDifference | null;
  /** What its source says differently now. */
  readonly provenance: readonly { readonly field: Followed; readonly before: string; readonly now: string }[];
}

const limits = { maxRows: 200_000, maxBytes: 64 * 1024 * 1024, deadlineMs: 30_000 };

/** Asks the question of a piece of evidence again, checks the stored numbers against the record, and tells what differs. */
export async function runAgain(
  evidence: Evidence,
  registry: DataSourceRegistry,
  documents: Documents,
  signal: AbortSignal,
): Promise<Rerun> {
  const kept = await documents.read('snapshots', evidence.digest);
  const snapshot = kept.ok ? kept.value.body : null;
  const state = snapshot ? (isSealed(snapshot, evidence.digest) ? 'verified' : 'broken') : 'missing';
  const asked = await ask(evidence, registry, signal);
  if ('refusal' in asked)
    return { snapshot: state, answer: null, refusal: asked.refusal, isSame: false, difference: null, provenance: [] };
  const { answer } = asked;
  return {
    snapshot: state,
    answer,
    refusal: null,
    isSame: answer.from.digest === evidence.digest,
    difference: snapshot && state === 'verified' ? compareTables(tableOfSnapshot(snapshot), answer.table) : null,
    provenance: changesOf(evidence, answer.from),
  };
}

function isSealed(snapshot: Snapshot, digest: string): boolean {
  try {
    return digestOfTable(tableOfSnapshot(snapshot)) === digest;
  } catch {
    return false;
  }
}

async function ask(
  evidence: Evidence,
  registry: DataSourceRegistry,
  signal: AbortSignal,
): Promise<{ readonly answer: Answer } | { readonly refusal: Refusal }> {
  let told: unknown;
  try {
    told = JSON.parse(evidence.question);
  } catch {
    told = null;
  }
  const question = querySchema.safeParse(told);
  if (!question.success) return { refusal: { kind: 'malformed', where: 'question' } };
  const backend = await registry.open(evidence.backend);
  if (!backend) return { refusal: { kind: 'absent', what: evidence.backend } };
  const answer = await backend.answer(question.data, { ...limits, signal });
  return answer.ok ? { answer: answer.value } : { refusal: answer.error };
}

function changesOf(evidence: Evidence, from: Provenance): Rerun['provenance'] {
  const pairs: readonly (readonly [Followed, string | null, string | null])[] = [
    ['sourceAt', evidence.sourceAt, from.sourceAt],
    ['publishedAt', evidence.publishedAt, from.publishedAt],
    ['owner', evidence.owner, from.owner.name],
    ['share', evidence.share, from.share],
    ['shareTerms', evidence.shareTerms, from.shareTerms ?? null],
  ];
  return pairs.flatMap(([field, before, now]) =>
    before === now ? [] : [{ field, before: before ?? '—', now: now ?? '—' }],
  );
}
