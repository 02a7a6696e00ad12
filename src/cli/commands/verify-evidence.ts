import { z } from 'zod';
import { type ReliedOn, type Rerun, rerunKept } from '@/data';
import { type Snapshot, snapshotSchema } from '@/ports/workspace';
import type { Sources } from '../open-sources';
import { refusalLine } from '../refusal-line';
import { askLimits } from './ask';

/** A kept answer, alone or as the document the workspace holds it in. */
export const keptSchema = z.union([snapshotSchema, z.object({ body: snapshotSchema }).transform(({ body }) => body)]);

interface Verified {
  readonly printed: unknown;
  /** What makes the comparison void, the place first. */
  readonly fault: string | undefined;
  readonly isChanged: boolean;
}

/** Holds a kept answer against its seal, asks its question again, and names what changed. */
export async function verifyEvidence(snapshot: Snapshot, sources: Sources): Promise<Verified> {
  const rerun = await rerunKept(
    reliedOn(snapshot),
    snapshot,
    sources.registry,
    AbortSignal.timeout(askLimits.deadlineMs),
  );
  const { difference, words, provenance, refusal } = rerun;
  const changes = difference?.changes ?? [];
  const isChanged = changes.length + words.length + provenance.length > 0 || difference?.isReordered === true;
  return {
    printed: {
      // The first format seals no words: names and owner may have been rewritten.
      seal: rerun.snapshot === 'verified' && snapshot.format === 1 ? 'figures-only' : rerun.snapshot,
      isSame: rerun.isSame,
      withinRounding: !rerun.isSame && difference !== null && !isChanged,
      changes,
      rounded: difference?.rounded ?? 0,
      isReordered: difference?.isReordered ?? false,
      words,
      provenance,
      keptAt: snapshot.from.askedAt,
      askedAt: rerun.answer?.from.askedAt ?? null,
      digest: { kept: snapshot.digest, now: rerun.answer?.from.digest ?? null },
    },
    fault: faultOf(rerun) ?? (refusal ? `from.request: not answered again: ${refusalLine(refusal)}` : undefined),
    isChanged,
  };
}

const faultOf = ({ snapshot }: Rerun): string | undefined =>
  snapshot === 'broken' ? 'seal: numbers or words are not those that were kept' : undefined;

const reliedOn = ({ digest, seal, format, from }: Snapshot): ReliedOn => ({
  digest,
  ...(format !== 1 && { seal: seal ?? '' }),
  backend: from.backend,
  question: from.request,
  sourceAt: from.sourceAt,
  publishedAt: from.publishedAt,
  owner: from.owner.name,
  share: from.share,
  shareTerms: from.shareTerms ?? null,
});
