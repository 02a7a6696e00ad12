import type { LawContext } from '@/core/law';
import { actOfEvent } from '../acts/act-of-event';
import { eventTitle } from '../acts/event-title';
import type { Dossier } from '../dossier';
import type { RecordedEvent } from '../entry';
import { evolve } from '../evolve';
import { newDossier } from '../new-dossier';
import { type ActRefusal, refuse } from '../refusal';
import { effectiveRecord } from './effective-entries';

/** What took effect outside cannot be taken back, as the table of acts tells: it is corrected, or followed by another act. */
export function irrevocableRefusal(type: string): ActRefusal | undefined {
  const act = actOfEvent(type);
  if (!act?.publishes && !act?.takesEffect) return undefined;
  const { zh, en } = eventTitle(type);
  return refuse('relied-on', {
    zh: `“${zh}”已对外生效，不能撤回：记录有误的请更正，情况有变的请依程序重新办理。`,
    en: `“${en}” has taken effect and cannot be withdrawn: correct it where the entry is wrong, or carry it out anew where things changed.`,
  });
}

/**
 * Later entries whose own conditions no longer hold once the record is amended: each is judged again on what stood before it.
 * Only entries whose conditions held without the amendment count, so that nothing older is blamed on it.
 */
export function reliedOnRefusal(
  dossier: Dossier,
  amended: readonly RecordedEvent[],
  from: number,
  law: LawContext,
): ActRefusal | undefined {
  const faulty = faultyEntries(dossier, amended, from, law);
  if (faulty.size === 0) return undefined;
  const known = faultyEntries(dossier, dossier.record, from, law);
  const entries = [...faulty].filter(([seq]) => !known.has(seq));
  const [first] = entries;
  if (!first) return undefined;
  const [seq, own] = first;
  if (seq === from) return ofEntry(own.refusal);
  const titles = entries.map(([no, { type }]) => ({ seq: no, title: eventTitle(type) }));
  return refuse(
    'relied-on',
    {
      zh: `后面的记录以它为据：${titles.map(({ seq: no, title }) => `第 ${no} 条“${title.zh}”`).join('、')}。请先撤回或更正它们。`,
      en: `Later entries rest on it: ${titles.map(({ seq: no, title }) => `no. ${no} “${title.en}”`).join(', ')}. Withdraw or correct those first.`,
    },
    { entries: entries.map(([no]) => no) },
  );
}

interface Faulty {
  readonly type: string;
  readonly refusal: ActRefusal;
}

/** The corrected entry does not meet its own conditions: they are told, in the fields of the correction. */
const ofEntry = ({ field, ...refusal }: ActRefusal): ActRefusal => ({
  ...refusal,
  ...(field !== undefined && { field: field === 'on' ? 'actOn' : `payload.${field}` }),
});

function faultyEntries(
  { id, profileId }: Dossier,
  record: readonly RecordedEvent[],
  from: number,
  law: LawContext,
): ReadonlyMap<number, Faulty> {
  const faulty = new Map<number, Faulty>();
  let before = newDossier(id, profileId);
  for (const entry of effectiveRecord(record).entries) {
    const act = entry.seq < from ? undefined : actOfEvent(entry.type);
    const asThen = { ...law, asOf: entry.on };
    const ready = act?.precondition(entry.payload, entry.on, before, asThen, entry.actor);
    if (ready && !ready.ok) faulty.set(entry.seq, { type: entry.type, refusal: ready.error });
    before = evolve(before, entry);
  }
  return faulty;
}
