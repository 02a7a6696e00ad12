import { createHash } from 'node:crypto';
import {
  type Checkpoint,
  checkpointText,
  consistencyPath,
  digitsOf,
  hashOf,
  hashOfLeaves,
  inclusionPath,
  keyHashOf,
  leafOfRecord,
  nodeHash,
  readNote,
  type Subtree,
  signedNote,
  subtreesOf,
  type TreeProof,
} from '@/core/record';
import { isOvertaken } from '../database/failure-of';
import type { CityDatabase } from '../database/tables';
import type { RecordKeys } from './record-keys';

export const sha256Of = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());

/** Rows written in one statement. */
const CHUNK = 500;
/** Two servers may want to grow it at the same moment. */
const TRIES = 5;

interface RecordOfLeaf {
  readonly entries: number;
  readonly chain: string;
  readonly proof: TreeProof;
}
export type RecordTree = ReturnType<typeof openRecordTree>;

/**
 * The tree over all records (RFC 6962): a leaf for each record that moved since the checkpoint before. What a tree of a size was never
 * changes, so that who kept an earlier checkpoint sees whether anything of then was changed or removed.
 */
export function openRecordTree(db: CityDatabase, keys: RecordKeys, now: () => string) {
  const lastIn = (whole: CityDatabase) =>
    whole
      .selectFrom('checkpoints')
      .select(['size', 'at', 'note'])
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst();

  /** Leaves and checkpoint as if nobody else were at it: else one of an earlier size could be signed after a later one. */
  async function made(): Promise<string> {
    const { key, signed: sign } = await keys.current();
    const [first] = await keys.statements();
    const isByKeyInUse = (note: string) => {
      const read = readNote(note);
      return read?.signatures[0]?.keyHash === keyHashOf(read?.checkpoint.origin ?? '', key, sha256Of);
    };
    return db
      .transaction()
      .setIsolationLevel('serializable')
      .execute(async (whole) => {
        const { size, root, hasGrown } = await grown(whole);
        const before = await lastIn(whole);
        const isOfToday = before?.size === size && before.at.slice(0, 10) === now().slice(0, 10);
        if (before && !hasGrown && isOfToday && isByKeyInUse(before.note)) return before.note;
        const checkpoint: Checkpoint = { origin: originOf(first?.key ?? key), size, root, at: now() };
        const note = signedNote(checkpoint, key, sign(checkpointText(checkpoint)), sha256Of);
        await whole.insertInto('checkpoints').values({ size, at: checkpoint.at, note }).execute();
        return note;
      });
  }
  return {
    /** The tree as it stands now, signed; the checkpoint before, where no record moved on that day and the key is the same. */
    async checkpoint(): Promise<string> {
      for (let tried = 1; ; tried += 1)
        try {
          return await made();
        } catch (cause) {
          if (!isOvertaken(cause) || tried === TRIES) throw cause;
        }
    },
    /** How a record stood at the latest checkpoint, and the proof that it stands in the tree; undefined: it is not there. */
    async proofOf(matter: string): Promise<RecordOfLeaf | undefined> {
      const note = (await lastIn(db))?.note ?? '';
      const size = readNote(note)?.checkpoint.size ?? 0;
      const leaf = await db
        .selectFrom('tree_leaves')
        .selectAll()
        .where('matter', '=', matter)
        .where('position', '<', size)
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!leaf) return undefined;
      const { position: index, entries, chain } = leaf;
      const path = await hashesOf(db, inclusionPath(index, size));
      return {
        entries,
        chain,
        proof: { format: 'hengce-tree-1', checkpoint: note, index, path, keys: [...(await keys.statements())] },
      };
    },
    /** What shows that the tree only grew between two sizes; undefined: it never had them. */
    async consistency(first: number, second: number): Promise<readonly string[] | undefined> {
      const size = await sizeOf(db);
      if (first < 1 || first > second || second > size) return undefined;
      return hashesOf(db, consistencyPath(first, second));
    },
    /** The newest first. */
    checkpoints: async (most: number): Promise<readonly string[]> =>
      (await db.selectFrom('checkpoints').select('note').orderBy('position', 'desc').limit(most).execute()).map(
        ({ note }) => note,
      ),
  };
}

/** The first key of the office names its tree, whatever key signs later. */
const originOf = (key: string) => `hengce-record/${key.slice(0, 16)}`;

const sizeOf = async (db: CityDatabase) => {
  const row = await db
    .selectFrom('tree_leaves')
    .select((leaf) => leaf.fn.max('position').as('last'))
    .executeTakeFirst();
  return row?.last == null ? 0 : Number(row.last) + 1;
};

/** Adds each record that moved as a leaf. Of two who do so at once one is refused: the places are taken. */
async function grown(whole: CityDatabase) {
  const before = await sizeOf(whole);
  const moved = await whole
    .selectFrom('heads')
    .leftJoin('tree_leaves', (leaf) =>
      leaf.onRef('tree_leaves.matter', '=', 'heads.matter').onRef('tree_leaves.entries', '=', 'heads.version'),
    )
    .where('tree_leaves.position', 'is', null)
    .select(['heads.matter', 'heads.version as entries', 'heads.chain'])
    .orderBy('heads.position')
    .execute();
  const size = before + moved.length;
  const nodes = await nodesOf(whole, subtreesOf({ from: 0, to: before }));
  const fresh: { level: number; position: number; hash: string }[] = [];
  moved.forEach((head, index) => {
    let hash = leafOfRecord(head, sha256Of);
    let [level, position] = [0, before + index];
    fresh.push({ level, position, hash });
    nodes.set(nameOf({ level, position }), hash);
    // Where a right half ends, so does the subtree over it.
    while (position % 2 === 1) {
      const left = nodes.get(nameOf({ level, position: position - 1 })) ?? '';
      hash = digitsOf(nodeHash(hashOf(left), hashOf(hash), sha256Of));
      [level, position] = [level + 1, (position - 1) / 2];
      fresh.push({ level, position, hash });
      nodes.set(nameOf({ level, position }), hash);
    }
  });
  const leaves = moved.map((head, index) => ({ position: before + index, ...head }));
  for (let at = 0; at < leaves.length; at += CHUNK)
    await whole
      .insertInto('tree_leaves')
      .values(leaves.slice(at, at + CHUNK))
      .execute();
  for (let at = 0; at < fresh.length; at += CHUNK)
    await whole
      .insertInto('tree_nodes')
      .values(fresh.slice(at, at + CHUNK))
      .execute();
  return { size, root: rootOf(size, nodes), hasGrown: moved.length > 0 };
}

const nameOf = ({ level, position }: Subtree) => `${level} ${position}`;
const nodeIn = (nodes: ReadonlyMap<string, string>) => (subtree: Subtree) => {
  const hash = nodes.get(nameOf(subtree));
  if (hash === undefined) throw new Error(`the tree lacks the subtree ${nameOf(subtree)}`);
  return hashOf(hash);
};
const rootOf = (size: number, nodes: ReadonlyMap<string, string>) =>
  digitsOf(hashOfLeaves({ from: 0, to: size }, nodeIn(nodes), sha256Of));

async function nodesOf(db: CityDatabase, subtrees: readonly Subtree[]): Promise<Map<string, string>> {
  if (subtrees.length === 0) return new Map();
  const rows = await db
    .selectFrom('tree_nodes')
    .selectAll()
    .where((row) => row.or(subtrees.map(({ level, position }) => row.and({ level, position }))))
    .execute();
  return new Map(rows.map(({ hash, ...subtree }) => [nameOf(subtree), hash]));
}

async function hashesOf(db: CityDatabase, path: ReturnType<typeof inclusionPath>): Promise<string[]> {
  const nodes = await nodesOf(db, path.flatMap(subtreesOf));
  return path.map((leaves) => digitsOf(hashOfLeaves(leaves, nodeIn(nodes), sha256Of)));
}

/** The root of the tree as it was at a size, from the kept subtrees. */
export async function rootAt(db: CityDatabase, size: number): Promise<string> {
  return rootOf(size, await nodesOf(db, subtreesOf({ from: 0, to: size })));
}
