import type { Dossier } from '@/core/matter';
import type { OpinionRow } from '@/ports/matter-api';
import { type KeptBatch, type OpinionStore, sealOf } from '@/ports/opinion-store';

/** How the sign of one opinion of the public entry begins. */
export const OWN_SIGN = 'W-';

type Batch = NonNullable<Dossier['facts']['opinionBatches']>[number];

export const sealedIn = ({ facts }: Dossier, id: string): Batch | undefined =>
  facts.opinionBatches?.find(({ batch }) => batch === id);

/** Ids of the batches the record seals in rows. */
export const sealedBatches = ({ facts }: Dossier): readonly string[] =>
  facts.opinionBatches?.flatMap(({ batch }) => batch ?? []) ?? [];

/** The opinions of a matter that its record seals; rows whose act was refused, or whose entry was withdrawn, are not among them. */
export function sealedAmong(rows: readonly OpinionRow[], dossier: Dossier): readonly OpinionRow[] {
  const sealed = new Set(sealedBatches(dossier));
  return rows.filter(({ batch }) => batch === null || sealed.has(batch));
}

/**
 * What is wrong with the seals an act would set: a digest is the machine's, over rows that are kept, and so are the counts beside
 * it. Undefined: nothing.
 */
export async function sealFault(
  opinions: OpinionStore,
  before: Dossier,
  after: Dossier,
): Promise<'digest' | 'batch' | undefined> {
  const { opinionBatches: known = [] } = before.facts;
  for (const { batch, digest, rows, persons } of after.facts.opinionBatches ?? []) {
    if (
      known.some((one) => one.batch === batch && one.digest === digest && one.rows === rows && one.persons === persons)
    )
      continue;
    if (batch === undefined) {
      if (digest !== null) return 'digest';
      continue;
    }
    const kept = await opinions.batch(before.id, batch);
    const seal = kept && sealOf(batch, kept.channel, kept.opinions);
    if (!seal || seal.digest !== digest || seal.rows !== rows || seal.persons !== persons) return 'batch';
    if (await isCountedTwice(opinions, before, kept)) return 'batch';
  }
  return undefined;
}

/** Opinions of the public entry carry a sign of their own each: two batches gathered at once hold the same ones, and one is sealed. */
async function isCountedTwice(opinions: OpinionStore, { id, facts }: Dossier, kept: KeptBatch): Promise<boolean> {
  if (!kept.opinions.some(({ person }) => person.startsWith(OWN_SIGN))) return false;
  for (const { batch } of facts.opinionBatches ?? []) {
    const sealed = batch === undefined ? undefined : await opinions.batch(id, batch);
    const signs = new Set(sealed?.opinions.map(({ person }) => person));
    if (kept.opinions.some(({ person }) => person.startsWith(OWN_SIGN) && signs.has(person))) return true;
  }
  return false;
}
