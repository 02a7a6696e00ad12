import type { Paper } from '@/core/law';
import type { Actor } from './actor';
import { isAmendment } from './amendments/amendment-event';
import { effectiveRecord } from './amendments/effective-entries';
import type { Happening, RecordedEvent } from './entry';

export interface PaperOnRecord {
  readonly paper: Paper;
  /** Number of the entry that brought it. */
  readonly seq: number;
  readonly by: Actor;
  /** Instant it was entered. */
  readonly recordedAt: string;
  /** `pending`: a correction brought it that a second person has yet to confirm; `replaced`: by a correction. */
  readonly standing: 'counts' | 'pending' | 'withdrawn' | 'replaced';
}

/** The papers an entry brings, a correction among them. */
export function papersBrought(entry: Happening): readonly Paper[] {
  if (isAmendment(entry)) return (entry.type === 'EntryCorrected' && entry.payload.papers) || [];
  return entry.papers ?? [];
}

/** Every paper that ever came onto a record, oldest first, each once: what no longer counts stays to be seen. */
export function papersOnRecord(record: readonly RecordedEvent[]): readonly PaperOnRecord[] {
  const { entries, amendments } = effectiveRecord(record);
  const counting = new Set(entries.flatMap(({ papers = [] }) => papers.map(keyOf)));
  const standingSeqs = new Set(entries.map(({ seq }) => seq));
  const pending = new Set(
    [...amendments.values()].flatMap((all) => all.flatMap(({ by, standing }) => (standing === 'pending' ? [by] : []))),
  );
  const found = new Map<string, PaperOnRecord>();
  for (const entry of record) {
    const { seq, actor: by, recordedAt } = entry;
    const root = isAmendment(entry) ? entry.payload.entry : seq;
    for (const paper of papersBrought(entry)) {
      const key = keyOf(paper);
      const before = found.get(key);
      const standing = counting.has(key)
        ? 'counts'
        : pending.has(seq)
          ? 'pending'
          : standingSeqs.has(root)
            ? 'replaced'
            : 'withdrawn';
      found.set(key, before ? { ...before, standing } : { paper, seq, by, recordedAt, standing });
    }
  }
  return [...found.values()];
}

const keyOf = ({ id, kind, title, on, digest }: Paper): string => JSON.stringify([id, kind, title, on, digest]);
