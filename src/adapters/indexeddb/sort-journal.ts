import { err, ok, type Result, type Words } from '@/core/kernel';
import { foldDossier, type RecordedEvent } from '@/core/matter';
import type { UnreadableEntry } from '@/ports/journal';
import { aboutEntry, shapeFault } from './entry-fault';
import { append, type JournalAppend, type KeptEntry } from './journal';

export interface SortedJournal {
  /** What follows on the records, in order. */
  readonly fit: readonly JournalAppend[];
  readonly unreadable: readonly UnreadableEntry[];
}

/**
 * Holds every entry of a journal against the records it stands on: decoded, in step with the record of its matter, and the
 * record after it still a matter. What rests on an unreadable entry of its matter is unreadable too; other matters are not touched.
 */
export async function sortJournal(
  kept: readonly KeptEntry[],
  recordOf: (matterId: string) => Promise<readonly RecordedEvent[]>,
): Promise<SortedJournal> {
  const fit: JournalAppend[] = [];
  const unreadable: UnreadableEntry[] = [];
  const records = new Map<string, readonly RecordedEvent[]>();
  /** First unreadable entry of a matter. */
  const brokenAt = new Map<string, number>();
  for (const { key, at, value } of kept) {
    const about = aboutEntry(value);
    const id = about.matterId;
    const record = id === null ? [] : (records.get(id) ?? (await recordOf(id)));
    const taken = taking(value, id === null ? undefined : brokenAt.get(id), record);
    if (taken.ok) {
      fit.push(taken.value);
      records.set(taken.value.matterId, [...record, ...taken.value.events]);
      continue;
    }
    if (id !== null && !brokenAt.has(id)) brokenAt.set(id, at);
    const title = id === null ? undefined : foldDossier(id, record)?.facts.title;
    unreadable.push({ of: 'acts', key, at, ...about, title: title ?? about.title, why: taken.error, value });
  }
  return { fit, unreadable };
}

function taking(
  value: unknown,
  brokenAt: number | undefined,
  record: readonly RecordedEvent[],
): Result<JournalAppend, Words> {
  const decoded = append.safeParse(value);
  if (!decoded.success) return err(shapeFault(value));
  const { matterId, events } = decoded.data;
  if (brokenAt !== undefined)
    return err({
      zh: `本身读得出，但接在读不出的第 ${brokenAt} 条之后。`,
      en: `Readable by itself, but it follows entry ${brokenAt}, which is not.`,
    });
  const out = events.findIndex(({ seq }, index) => seq !== record.length + index + 1);
  if (out >= 0)
    return err({
      zh: `接不上案卷：案卷到第 ${record.length + out} 号，这里却是第 ${events[out]?.seq} 号。`,
      en: `It does not follow on the record, which stands at number ${record.length + out}: this is number ${events[out]?.seq}.`,
    });
  const holds = isMatter(matterId, [...record, ...events]);
  return holds.ok ? ok(decoded.data) : holds;
}

/** Whether a record still tells a matter: decoded one by one, entries may yet not make sense together. */
function isMatter(matterId: string, record: readonly RecordedEvent[]): Result<true, Words> {
  try {
    return foldDossier(matterId, record)
      ? ok(true)
      : err({ zh: '案卷没有从提出事项开始。', en: 'The record does not begin with a proposal.' });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const day = /not a day of the calendar: (.+)/.exec(why)?.[1];
    const zh =
      day === undefined ? '与案卷前面的内容合不起来。' : `与案卷前面的内容合不起来：“${day}”不是日历中的日期。`;
    return err({ zh, en: `It makes no sense after what stands before it: ${why}` });
  }
}
