import type { OpinionRow } from '@/ports/matter-api';
import type { ReceivedOpinion } from '@/ports/opinion-store';

export interface AlreadyReceived {
  /** Opinions that stand in the store with the same words, day, channel and, where there is a name, person. */
  readonly rows: number;
  /** A batch that holds these very opinions, all of them and no other. */
  readonly batch: string | null;
}

/** Who gave no name has another pseudonym in every batch: what was said is compared, and the person only where there is one. */
const sameness = ({ receivedOn, channel, district, stance, theme, clause, text, person }: ReceivedOpinion): string =>
  JSON.stringify([
    receivedOn,
    channel,
    district,
    stance,
    theme,
    clause,
    text.trim(),
    person.startsWith('N-') ? null : person,
  ]);

/** What of a table was received before: a file chosen twice, or one that overlaps with an earlier one. */
export function alreadyReceived(opinions: readonly ReceivedOpinion[], known: readonly OpinionRow[]): AlreadyReceived {
  const batches = new Map<string, string[]>();
  for (const row of known) {
    const batch = row.batch ?? '';
    const keys = batches.get(batch) ?? [];
    keys.push(sameness(row));
    batches.set(batch, keys);
  }
  const all = new Set([...batches.values()].flat());
  const own = opinions.map(sameness);
  const sorted = own.toSorted().join('\n');
  const same = [...batches].find(
    ([batch, keys]) => batch !== '' && keys.length === own.length && keys.toSorted().join('\n') === sorted,
  );
  return { rows: own.filter((key) => all.has(key)).length, batch: own.length > 0 ? (same?.[0] ?? null) : null };
}
