import type { z } from 'zod';
import type { Checkpoint } from './checkpoint';
import { type FileOfBundleFault, fileFaults, filesNamedIn, type NamedFile } from './files-of-bundle';
import { followTree, type TreeFault } from './follow-tree';
import { BEGINNING, chainAfter, type RecordSeal, recordLine, recordSeal, sealedText } from './record-bundle';
import type { RecordChecks } from './record-checks';

export type BundleFault =
  | FileOfBundleFault
  | TreeFault
  /** The line is no seal or no entry of a bundle. */
  | { readonly kind: 'unreadable'; readonly line: number }
  /** Another entry stands where this one belongs: some were taken out, put in or moved. */
  | { readonly kind: 'out-of-order'; readonly line: number; readonly expected: number; readonly found: number }
  | { readonly kind: 'changed'; readonly seq: number }
  /** The seal tells of more or fewer entries than there are. */
  | { readonly kind: 'count'; readonly sealed: number; readonly found: number }
  /** The chain does not end where the seal says. */
  | { readonly kind: 'other-end' }
  /** The seal was not signed by the key it names. */
  | { readonly kind: 'signature' }
  | { readonly kind: 'foreign-key'; readonly key: string };

/** A bundle as it was opened: the record, and the digest of each file by its path; null: a record alone, without files. */
export interface OpenedBundle {
  readonly text: string;
  readonly files: ReadonlyMap<string, string> | null;
  /** Where it stands in the tree over all records, as text; null: it does not say. */
  readonly tree: string | null;
}

export interface BundleStanding {
  readonly seal: RecordSeal | null;
  readonly entries: number;
  /** Files that papers of the record name; each counted once. */
  readonly filesNamed: number;
  /** False: the record came alone, so that nothing is known of its files. */
  readonly filesLookedAt: boolean;
  readonly faults: readonly BundleFault[];
  /** False: this machine knows no Ed25519, so that the seal says nothing yet. */
  readonly signatureLookedAt: boolean;
  /** The checkpoint of the tree over all records that it stands in; null: it came without one. */
  readonly checkpoint: Checkpoint | null;
}

/** Follows a bundle from its first line to its last and tells everything that does not hold. `key`: that of the office, where it is known. */
export async function followBundle(
  { text, files, tree }: OpenedBundle,
  checks: RecordChecks,
  key: string | null,
): Promise<BundleStanding> {
  const [first = '', ...rest] = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const seal = decoded(recordSeal, first);
  const faults: BundleFault[] = seal ? [] : [{ kind: 'unreadable', line: 1 }];
  const { entries, chain, named } = followLines(rest, checks, faults);
  const about = {
    seal,
    entries,
    faults,
    filesNamed: new Set(named.map(({ digest }) => digest)).size,
    filesLookedAt: files !== null,
  };
  if (!seal) return { ...about, signatureLookedAt: false, checkpoint: null };
  if (seal.entries !== entries) faults.push({ kind: 'count', sealed: seal.entries, found: entries });
  if (seal.chain !== chain) faults.push({ kind: 'other-end' });
  const signed = await checks.isSigned(seal.key, sealedText(seal), seal.signature);
  if (signed === false) faults.push({ kind: 'signature' });
  const standing = tree === null ? null : await followTree(tree, seal, checks);
  if (standing) faults.push(...standing.faults);
  // A key that took over from the known one, or that it took over from, is as good.
  const known = [seal.key, ...(standing?.keys.includes(seal.key) ? standing.keys : [])];
  if (key !== null && !known.includes(key)) faults.push({ kind: 'foreign-key', key: seal.key });
  if (files) faults.push(...fileFaults(named, files));
  return { ...about, signatureLookedAt: signed !== null, checkpoint: standing?.checkpoint ?? null };
}

/** Each entry against where the chain is said to stand before it, so that a change is told where it is and nowhere else. */
function followLines(lines: readonly string[], { sha256 }: RecordChecks, faults: BundleFault[]) {
  let before = BEGINNING;
  let expected = 1;
  const named: NamedFile[] = [];
  lines.forEach((one, index) => {
    const line = index + 2;
    const entry = decoded(recordLine, one);
    if (!entry) {
      faults.push({ kind: 'unreadable', line });
      expected += 1;
      return;
    }
    const { seq, body, chain } = entry;
    if (seq !== expected) faults.push({ kind: 'out-of-order', line, expected, found: seq });
    else if (chainAfter(before, body, sha256) !== chain) faults.push({ kind: 'changed', seq });
    named.push(...filesNamedIn(seq, body));
    before = chain;
    expected = seq + 1;
  });
  return { entries: lines.length, chain: before, named };
}

function decoded<T>(schema: z.ZodType<T>, line: string): T | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
