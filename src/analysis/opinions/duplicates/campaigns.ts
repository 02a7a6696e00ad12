import type { RowKeys } from './row-keys';

/** A text sent by many: how many rows carry it, in how many wordings, by how many senders and in what days; nothing is taken away for it. */
export interface Campaign {
  /** Row that stands for the set. */
  readonly set: number;
  readonly rows: number;
  readonly wordings: number;
  /** null: the rows do not tell who sent them. */
  readonly senders: number | null;
  /** First and last day of the densest half, as told; null: no days are told. */
  readonly burst: { readonly from: number; readonly to: number; readonly share: number } | null;
  /** Whether the wordings differ: a text passed on and edited. */
  readonly isEdited: boolean;
  /** Why it is taken for a campaign. */
  readonly because: 'burst' | 'edited' | 'copies';
}

const LEAST_ROWS = 5;
const LEAST_SENDERS = 3;
const LEAST_LENGTH = 12;

export interface SendersAndDays {
  readonly senders?: readonly (string | null)[] | undefined;
  /** Days since an epoch; -1: not told. */
  readonly days?: Int32Array | undefined;
}

/** Sets of five rows and more from three senders and more, the largest first. Short common sayings (“同意”) are no campaign. */
export function campaignsOf(
  keys: RowKeys,
  first: Uint32Array,
  sets: Uint32Array,
  { senders, days }: SendersAndDays,
): readonly Campaign[] {
  const members = new Map<number, number[]>();
  const size = new Uint32Array(keys.count);
  for (const set of sets) size[set] = (size[set] ?? 0) + 1;
  for (let row = 0; row < keys.count; row += 1) {
    const set = sets[row] ?? 0;
    if ((size[set] ?? 0) < LEAST_ROWS || (keys.to[set] ?? 0) - (keys.from[set] ?? 0) < LEAST_LENGTH) continue;
    const known = members.get(set);
    if (known) known.push(row);
    else members.set(set, [row]);
  }
  const period = days ? spanOf(days) : 0;
  return [...members]
    .flatMap(([set, rows]): Campaign[] => {
      const told = senders && new Set(rows.flatMap((row) => senders[row] ?? []));
      if (told && told.size > 0 && told.size < LEAST_SENDERS) return [];
      const wordings = new Set(rows.map((row) => first[row])).size;
      const burst = days ? burstOf(rows, days) : null;
      const isBurst = burst !== null && burst.to - burst.from <= Math.max(1, period * 0.05);
      const because = isBurst ? 'burst' : wordings > 1 ? 'edited' : 'copies';
      return [
        { set, rows: rows.length, wordings, senders: told?.size ?? null, burst, isEdited: wordings > 1, because },
      ];
    })
    .toSorted((a, b) => b.rows - a.rows || a.set - b.set);
}

function spanOf(days: Int32Array): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day < 0) continue;
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  return most >= least ? most - least : 0;
}

/** The shortest stretch of days that holds half of the rows. */
function burstOf(rows: readonly number[], days: Int32Array): Campaign['burst'] {
  const told = Int32Array.from(rows.map((row) => days[row] ?? -1).filter((day) => day >= 0)).sort();
  if (told.length < LEAST_ROWS) return null;
  const half = Math.ceil(told.length / 2);
  let best = 0;
  for (let at = 0; at + half <= told.length; at += 1)
    if ((told[at + half - 1] ?? 0) - (told[at] ?? 0) < (told[best + half - 1] ?? 0) - (told[best] ?? 0)) best = at;
  const from = told[best] ?? 0;
  const to = told[best + half - 1] ?? 0;
  return { from, to, share: told.filter((day) => day >= from && day <= to).length / told.length };
}
