import type { FileCard, FileField, Inspection } from '@/ports/file-import';
import { type FieldSaid, fieldSaid, headingOf, type Said, signsIn } from './said';

/** A card as it stands: what was proposed, and over it what a person said. What only a person can say is empty until then. */
export interface CardDraft extends Required<Omit<Said, 'fields'>> {
  readonly dataset: string;
  readonly fields: readonly FileField[];
  /** Headings of the columns that are not read in. */
  readonly out: ReadonlySet<string>;
}

export type Lack = 'title' | 'owner' | 'share' | 'period' | 'fields';

export function draftOf({ proposed }: Inspection, fileName: string, said: Said): CardDraft {
  const { title, fields, reading, period } = proposed;
  const { totals: _, footnotes: __, ...found } = reading;
  return {
    ...said,
    dataset: fileName.replace(/\.[^.]+$/, '').slice(0, 100),
    title: said.title ?? title,
    from: said.from ?? period?.from ?? '',
    to: said.to ?? period?.to ?? '',
    missing: said.missing ?? (reading.missing ?? []).join(' '),
    fields: fields.map((field) => changed(field, fieldSaid(said, headingOf(field)))),
    out: new Set(fields.map(headingOf).filter((heading) => fieldSaid(said, heading).out)),
    reading: { ...found, ...said.reading },
  };
}

/** What must still be said before the file can be brought. */
export const lacksOf = (draft: CardDraft): readonly Lack[] => [
  ...(draft.title.trim() === '' ? (['title'] as const) : []),
  ...(draft.owner.trim() === '' ? (['owner'] as const) : []),
  ...(draft.out.size === draft.fields.length ? (['fields'] as const) : []),
  ...(draft.share === '' ? (['share'] as const) : []),
  ...(draft.from.trim() === '' || draft.to.trim() === '' ? (['period'] as const) : []),
];

/** The card of a draft; undefined while something lacks. */
export function cardOf(draft: CardDraft): FileCard | undefined {
  const { share } = draft;
  if (share === '' || lacksOf(draft).length > 0) return undefined;
  const title = draft.title.trim();
  const terms = draft.terms.trim();
  const { missing: _, ...reading } = draft.reading;
  const signs = signsIn(draft.missing);
  return {
    about: {
      dataset: draft.dataset,
      title: { zh: title, en: title },
      owner: { name: draft.owner.trim() },
      share,
      ...(terms !== '' && { shareTerms: terms }),
      open: null,
      period: { from: draft.from.trim(), to: draft.to.trim() },
      cycle: draft.cycle,
      sourceAt: null,
      publishedAt: null,
      sample: draft.sample,
    },
    fields: draft.fields.filter((field) => !draft.out.has(headingOf(field))),
    reading: {
      ...reading,
      ...(signs.length > 0 && { missing: signs }),
      ...(draft.out.size > 0 && { otherColumns: 'leave-out' }),
    },
  };
}

function changed(field: FileField, said: FieldSaid): FileField {
  const { key, unit, ...rest } = field;
  const isKey = said.key ?? key === true;
  const told = said.unit === undefined ? unit : { zh: said.unit, en: said.unit };
  return {
    ...rest,
    ...(said.label !== undefined && { label: { zh: said.label, en: said.label } }),
    ...(said.kind !== undefined && { kind: said.kind }),
    ...(said.adds !== undefined && { adds: said.adds }),
    ...(told && told.zh !== '' && { unit: told }),
    ...(isKey && { key: true as const }),
  };
}
