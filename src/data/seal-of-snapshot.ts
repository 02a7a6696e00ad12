import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalText } from '@/analysis/tables';
import { type Snapshot, snapshotSchema, tableOfSnapshot } from '@/ports/workspace';
import { digestOfTable } from './digest-of-table';

/** SHA-256 over all that a reader sees of a kept answer: cells, units, words of columns and codes, where it comes from. */
export function sealOfSnapshot(snapshot: Snapshot): string {
  const { seal: _seal, ...sealed } = snapshotSchema.parse(snapshot);
  return bytesToHex(sha256(new TextEncoder().encode(canonicalText(sealed))));
}

/** Whether a kept answer is what it was kept as, under `id`: by its seal, and those of the first format by the digest of their cells. */
export function isSealedAs(id: string, snapshot: Snapshot): boolean {
  try {
    const { digest, from } = snapshot;
    const seal = snapshot.format === 1 ? digest : sealOfSnapshot(snapshot);
    return id === seal && digest === from.digest && digest === digestOfTable(tableOfSnapshot(snapshot));
  } catch {
    return false;
  }
}
