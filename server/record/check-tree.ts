import { recordChecks } from '@/adapters/web-crypto';
import { err, ok, type Result } from '@/core/kernel';
import { digitsOf, hashOf, isNoteSigned, leafOfRecord, nodeHash, oddKey, readNote } from '@/core/record';
import type { CityDatabase } from '../database/tables';
import type { RecordKeys } from './record-keys';
import { rootAt, sha256Of } from './record-tree';

/** Leaves read at a time. */
const PAGE = 1_000;

/**
 * Reckons the tree over all records anew, from its leaves, and holds it against every checkpoint, the records and the keys. `kept`: a
 * checkpoint that was kept elsewhere. Error: one line for a person.
 */
export async function checkTree(
  db: CityDatabase,
  keys: RecordKeys,
  kept: string | null,
): Promise<Result<string, string>> {
  const fault = (await keys.fault()) ?? (await lostLeaf(db)) ?? (await oddCheckpoint(db, keys));
  if (fault !== null) return err(fault);
  const last = await db
    .selectFrom('checkpoints')
    .select('note')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const size = last ? (readNote(last.note)?.checkpoint.size ?? 0) : 0;
  const against = kept === null ? ok('') : await heldAgainst(db, keys, kept);
  if (!against.ok) return against;
  return ok(
    last
      ? `The tree over all records has ${size} leaves, and every checkpoint is of it.${against.value}`
      : `No checkpoint of the tree over all records was made yet.${against.value}`,
  );
}

/** A record that no longer stands as it stood when a checkpoint was made. */
async function lostLeaf(db: CityDatabase): Promise<string | null> {
  const lost = await db
    .selectFrom('tree_leaves')
    .leftJoin('events', (event) =>
      event.onRef('events.matter', '=', 'tree_leaves.matter').onRef('events.seq', '=', 'tree_leaves.entries'),
    )
    .select(['tree_leaves.matter', 'tree_leaves.entries'])
    .where((row) => row.or([row('events.chain', 'is', null), row('events.chain', '!=', row.ref('tree_leaves.chain'))]))
    .orderBy('tree_leaves.position')
    .limit(1)
    .executeTakeFirst();
  return lost
    ? `The record of ${lost.matter} does not stand as it stood with ${lost.entries} entries when a checkpoint was made: it was removed or reckoned anew. Restore a backup.`
    : null;
}

async function oddCheckpoint(db: CityDatabase, keys: RecordKeys): Promise<string | null> {
  const statements = await keys.statements();
  const odd = await oddKey(statements, recordChecks);
  if (odd) return `The key ${odd} was not handed over by the one before it.`;
  const known = statements.map(({ key }) => key);
  const roots = await rootsOf(db);
  for (const { note } of await db.selectFrom('checkpoints').select('note').orderBy('position').execute()) {
    const read = readNote(note);
    const at = read ? `The checkpoint of ${read.checkpoint.at} (${read.checkpoint.size} leaves)` : 'A checkpoint';
    if (!read || roots.get(read.checkpoint.size) !== read.checkpoint.root)
      return `${at} is not of the tree that is kept: leaves were changed, removed or put in. Restore a backup.`;
    if ((await isNoteSigned(read, known, recordChecks)) === false) return `${at} was signed by no key of the office.`;
  }
  return null;
}

/** The root of every size there is a checkpoint of, from the leaves alone. */
async function rootsOf(db: CityDatabase): Promise<ReadonlyMap<number, string>> {
  const sizes = new Set((await db.selectFrom('checkpoints').select('size').execute()).map(({ size }) => size));
  const roots = new Map<number, string>([[0, digitsOf(sha256Of(new Uint8Array()))]]);
  /** Whole subtrees so far, the largest first. */
  const peaks: { level: number; hash: Uint8Array }[] = [];
  for (let size = 0; ; ) {
    const page = await db
      .selectFrom('tree_leaves')
      .selectAll()
      .where('position', '>=', size)
      .orderBy('position')
      .limit(PAGE)
      .execute();
    for (const leaf of page) {
      if (leaf.position !== size) return roots; // one is missing
      let peak = { level: 0, hash: hashOf(leafOfRecord(leaf, sha256Of)) };
      while (peaks.at(-1)?.level === peak.level) {
        const left = peaks.pop();
        if (left) peak = { level: peak.level + 1, hash: nodeHash(left.hash, peak.hash, sha256Of) };
      }
      peaks.push(peak);
      size += 1;
      if (sizes.has(size))
        roots.set(
          size,
          digitsOf(peaks.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right, sha256Of))),
        );
    }
    if (page.length < PAGE) return roots;
  }
}

/** Whether all that stood at a checkpoint kept elsewhere still stands here. */
async function heldAgainst(db: CityDatabase, keys: RecordKeys, kept: string): Promise<Result<string, string>> {
  const read = readNote(kept.replaceAll('\r\n', '\n'));
  if (!read) return err('What was given with --checkpoint is no checkpoint of a tree over all records.');
  const { size, root, at } = read.checkpoint;
  const known = (await keys.statements()).map(({ key }) => key);
  if ((await isNoteSigned(read, known, recordChecks)) === false)
    return err(`The checkpoint of ${at} was signed by no key of this office.`);
  const { leaves } = await db
    .selectFrom('tree_leaves')
    .select((row) => row.fn.countAll<number>().as('leaves'))
    .executeTakeFirstOrThrow();
  if (Number(leaves) < size)
    return err(
      `The checkpoint of ${at} tells of ${size} leaves, the tree here has ${leaves}: these data are older than the checkpoint, or records were lost. Restore a later backup.`,
    );
  return (await rootAt(db, size)) === root
    ? ok(` All that stood at the checkpoint of ${at} still stands.`)
    : err(`The checkpoint of ${at} is of another tree: records were changed since and the tree was reckoned anew.`);
}
