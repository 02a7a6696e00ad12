import type { DecisionFacts } from '@/core/law';
import { type Rerun, rerunKept } from '@/data';
import type { DataSourceRegistry } from '@/ports/data-source';
import type { Documents } from '@/ports/workspace';

export type Evidence = NonNullable<DecisionFacts['evidence']>[number];

/** The document that holds the answer a piece of evidence rests on. */
export const keptAs = ({ seal, digest }: Evidence): string => seal ?? digest;

/** Asks the question of a piece of evidence again and holds the answer against what was kept. */
export async function runAgain(
  evidence: Evidence,
  registry: DataSourceRegistry,
  documents: Documents,
  signal: AbortSignal,
): Promise<Rerun> {
  const kept = await documents.read('snapshots', keptAs(evidence));
  const rerun = await rerunKept(evidence, kept.ok ? kept.value.body : null, registry, signal);
  return !kept.ok && kept.error.kind === 'erased' ? { ...rerun, snapshot: 'erased' } : rerun;
}
