import { z } from 'zod';
import { digitsOf } from './checkpoint';
import { leafHash, type Sha256 } from './merkle-tree';
import { recordKeySchema } from './record-keys';
import { utf8 } from './utf8';

const digits = z.string().regex(/^[0-9a-f]{64}$/);

/** Where a bundle says that its record stands in the tree over all records. */
export const treeProof = z.strictObject({
  format: z.literal('hengce-tree-1'),
  /** The signed checkpoint, as C2SP tlog-checkpoint writes it. */
  checkpoint: z.string(),
  index: z.int().nonnegative(),
  path: z.array(digits),
  keys: z.array(recordKeySchema).min(1),
});
export type TreeProof = z.infer<typeof treeProof>;

/** Its place in a bundle. */
export const TREE_PROOF = 'tree.json';

interface Head {
  readonly matter: string;
  readonly entries: number;
  readonly chain: string;
}

/** The hash of a leaf: the record of a matter as it stood when a checkpoint was made. */
export const leafOfRecord = ({ matter, entries, chain }: Head, sha256: Sha256): string =>
  digitsOf(leafHash(utf8(`hengce-head-1\n${matter}\n${entries}\n${chain}\n`), sha256));
