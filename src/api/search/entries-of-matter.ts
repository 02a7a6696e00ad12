import { isCivilDate, type Words } from '@/core/kernel';
import { type Paper, paperKindWords } from '@/core/law';
import { type Dossier, eventTitle, type RecordedEvent } from '@/core/matter';
import type { SearchEntry } from '@/ports/search';

const same = (text: string): Words => ({ zh: text, en: text });
const at = (matterId: string, tab: string | null, event: number | null = null): SearchEntry['place'] => ({
  to: 'matter',
  matterId,
  tab,
  event,
});

/** Digests, ids and choices of a list are not words anybody looks for. */
const isCode = (text: string) => /^[\w.:/-]*$/.test(text) && !/^[A-Z]/.test(text);

/** All that a person wrote in an entry, in its order. */
function written(value: unknown): readonly string[] {
  if (typeof value === 'string') return isCivilDate(value) || isCode(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(written);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(written) : [];
}

/** The matter itself, its papers, and each entry of its record. */
export function entriesOfMatter({ id, facts, record }: Dossier): readonly SearchEntry[] {
  const [first] = record;
  return [
    {
      group: 'matter',
      title: same(facts.title ?? id),
      text: [...new Set([facts.leadUnit ?? '', ...(facts.coUnits ?? []), ...written(first?.payload)])].join('\n'),
      place: at(id, null),
    },
    ...(facts.papers ?? []).map((paper) => ofPaper(id, facts.title ?? '', paper)),
    ...record.map((entry) => ofEntry(id, entry)),
  ];
}

/** A paper is looked for by its matter too: 供热 参与报告. */
const ofPaper = (matterId: string, matter: string, { kind, title, nonPublicBasis }: Paper): SearchEntry => ({
  group: 'paper',
  title: same(title),
  text: [paperKindWords[kind].zh, paperKindWords[kind].en, nonPublicBasis ?? '', matter].join('\n'),
  place: at(matterId, 'papers'),
});

const ofEntry = (matterId: string, { type, actor, payload, papers, confirmed, seq }: RecordedEvent): SearchEntry => ({
  group: 'entry',
  title: eventTitle(type),
  text: [
    ...new Set([
      ...written(payload),
      ...(papers ?? []).map(({ title }) => title),
      ...(confirmed ? [confirmed.reason] : []),
      actor.name,
      actor.unit,
    ]),
  ].join('\n'),
  place: at(matterId, 'record', seq),
});
