import { type Checkpoint, hashOf, isSameRoot, readNote } from './checkpoint';
import { rootOfInclusion } from './merkle-proofs';
import { isNoteSigned } from './note-signature';
import type { RecordSeal } from './record-bundle';
import type { RecordChecks } from './record-checks';
import { oddKey } from './record-keys';
import { leafOfRecord, type TreeProof, treeProof } from './tree-proof';

export type TreeFault =
  /** What should tell of the tree cannot be read. */
  | { readonly kind: 'tree-unreadable' }
  /** The record does not stand in the tree where it is said to. */
  | { readonly kind: 'not-in-tree' }
  /** The checkpoint was signed by no key of the office. */
  | { readonly kind: 'checkpoint-signature' }
  /** A key that the one before did not name, or that did not name it. */
  | { readonly kind: 'key-not-handed-over'; readonly key: string }
  /** The seal is of a key that is not among those of the tree. */
  | { readonly kind: 'key-not-of-office'; readonly key: string };

export interface TreeStanding {
  readonly checkpoint: Checkpoint | null;
  readonly faults: readonly TreeFault[];
  /** All keys that are one another's rightful successors; empty: they are not. */
  readonly keys: readonly string[];
}

/** Whether the sealed record stands in the tree over all records, and the checkpoint is of the same office. */
export async function followTree(
  text: string,
  seal: Pick<RecordSeal, 'matter' | 'entries' | 'chain' | 'key'>,
  checks: RecordChecks,
): Promise<TreeStanding> {
  const proof = readProof(text);
  const note = proof && readNote(proof.checkpoint);
  if (!proof || !note) return { checkpoint: null, faults: [{ kind: 'tree-unreadable' }], keys: [] };
  const { checkpoint } = note;
  const { size, root } = checkpoint;
  const faults: TreeFault[] = [];
  const leaf = hashOf(leafOfRecord(seal, checks.sha256Of));
  const reached = rootOfInclusion({ index: proof.index, size, leaf, path: proof.path.map(hashOf) }, checks.sha256Of);
  if (!isSameRoot(reached, root)) faults.push({ kind: 'not-in-tree' });
  const odd = await oddKey(proof.keys, checks);
  const keys = proof.keys.map(({ key }) => key);
  if (typeof odd === 'string') faults.push({ kind: 'key-not-handed-over', key: odd });
  if (!keys.includes(seal.key)) faults.push({ kind: 'key-not-of-office', key: seal.key });
  const isSigned = await isNoteSigned(note, keys, checks);
  // Where no signature can be looked at, the seal says so already.
  if (isSigned === false) faults.push({ kind: 'checkpoint-signature' });
  return { checkpoint, faults, keys: odd === null ? keys : [] };
}

function readProof(text: string): TreeProof | null {
  try {
    return treeProof.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
