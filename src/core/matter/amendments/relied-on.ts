import type { LawContext } from '@/core/law';
import { actOfEvent } from '../acts/act-of-event';
import { eventTitle } from '../acts/event-title';
import type { Dossier } from '../dossier';
import type { RecordedEvent } from '../entry';
import { evolve } from '../evolve';
import { newDossier } from '../new-dossier';
import { type ActRefusal, refuse } from '../refusal';
import { effectiveRecord } from './effective-entries';

/** Acts that spoke to the public or closed the file: what was published cannot be taken back, only followed by another act. */
const irrevocable: ReadonlySet<string> = new Set(['MatterProposed', 'DecisionPublished', 'DossierArchived']);

export const irrevocableRefusal = (type: string): ActRefusal | undefined =>
  irrevocable.has(type)
    ? refuse('relied-on', {
        zh: `“${eventTitle(type).zh}”已对外生效，不能撤回，只能更正。`,
        en: `“${eventTitle(type).en}” has taken effect and cannot be withdrawn, only corrected.`,
      })
    : undefined;

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
  const titles = entries.map(([seq, type]) => ({ seq, title: eventTitle(type) }));
  return refuse(
    'relied-on',
    {
      zh: `后面的记录以它为据：${titles.map(({ seq, title }) => `第 ${seq} 条“${title.zh}”`).join('、')}。请先撤回或更正它们。`,
      en: `Later entries rest on it: ${titles.map(({ seq, title }) => `no. ${seq} “${title.en}”`).join(', ')}. Withdraw or correct those first.`,
    },
    { entries: entries.map(([seq]) => seq) },
  );
}

function faultyEntries(
  { id, profileId }: Dossier,
  record: readonly RecordedEvent[],
  from: number,
  law: LawContext,
): ReadonlyMap<number, string> {
  const faulty = new Map<number, string>();
  let before = newDossier(id, profileId);
  for (const entry of effectiveRecord(record).entries) {
    const act = entry.seq < from ? undefined : actOfEvent(entry.type);
    const asThen = { ...law, asOf: entry.on };
    if (act && !act.precondition(entry.payload, entry.on, before, asThen, entry.actor).ok)
      faulty.set(entry.seq, entry.type);
    before = evolve(before, entry);
  }
  return faulty;
}
