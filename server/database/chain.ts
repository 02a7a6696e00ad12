import { createHash } from 'node:crypto';
import { BEGINNING, chainAfter } from '@/core/record';
import type { CityDatabase } from './tables';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The chain value of an event, over the value before and the exact bytes kept. */
export const chained = (before: string, body: string): string => chainAfter(before, body, sha256);

/** Events read at a time. */
const PAGE = 1_000;

export interface ChainCheck {
  /** The first event that does not follow from the one before it; null: each is as it was written. */
  readonly broken: { readonly matter: string; readonly seq: number } | null;
  /** Position of the last event looked at. */
  readonly position: number;
  readonly events: number;
}

/** Follows the chains of the events after a position, in the order they were written, up to where each record stands. */
export async function checkChains(db: CityDatabase, after = 0): Promise<ChainCheck> {
  const stands = new Map<string, { seq: number; chain: string }>();
  let position = after;
  let events = 0;
  for (;;) {
    const page = await db
      .selectFrom('events')
      .select(['position', 'matter', 'seq', 'body', 'chain'])
      .where('position', '>', position)
      .orderBy('position')
      .limit(PAGE)
      .execute();
    for (const { matter, seq, body, chain } of page) {
      const before = stands.get(matter) ?? (await chainBefore(db, matter, seq));
      if (seq !== before.seq + 1 || chained(before.chain, body) !== chain)
        return { broken: { matter, seq }, position, events };
      stands.set(matter, { seq, chain });
      events += 1;
    }
    const last = page.at(-1);
    if (!last) break;
    position = last.position;
  }
  return { broken: await unlikeHead(db, stands), position, events };
}

async function chainBefore(db: CityDatabase, matter: string, seq: number) {
  const before = await db
    .selectFrom('events')
    .select(['seq', 'chain'])
    .where('matter', '=', matter)
    .where('seq', '=', seq - 1)
    .executeTakeFirst();
  return before ?? { seq: 0, chain: BEGINNING };
}

/** A record that stands elsewhere than its last event says: events were taken from its end. */
async function unlikeHead(db: CityDatabase, stands: ReadonlyMap<string, { seq: number; chain: string }>) {
  const last = await db
    .selectFrom('events')
    .select((row) => ['matter', row.fn.max('seq').as('seq')])
    .groupBy('matter')
    .execute();
  const there = new Map(last.map(({ matter, seq }) => [matter, Number(seq)]));
  const heads = await db.selectFrom('heads').select(['matter', 'version', 'chain']).execute();
  const odd = heads.find(({ matter, version, chain }) => {
    const seen = stands.get(matter);
    return there.get(matter) !== version || (seen && seen.chain !== chain);
  });
  if (odd) return { matter: odd.matter, seq: (there.get(odd.matter) ?? 0) + 1 };
  const known = new Set(heads.map(({ matter }) => matter));
  const headless = last.find(({ matter }) => !known.has(matter));
  return headless ? { matter: headless.matter, seq: 1 } : null;
}

export const brokenWords = ({ matter, seq }: { readonly matter: string; readonly seq: number }): string =>
  `The record of ${matter} was changed outside of this server, from entry ${seq} on: restore a backup.`;
