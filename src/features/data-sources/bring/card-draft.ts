import type { UpdateCycle } from '@/ports/data-backend';
import type { FileCard, FileField, Inspection, Reading } from '@/ports/file-intake';

/** A card as it is being filled in: what a person must say is empty until it is said. */
export interface CardDraft {
  readonly dataset: string;
  readonly title: string;
  readonly owner: string;
  readonly share: FileCard['about']['share'] | '';
  readonly terms: string;
  readonly cycle: UpdateCycle;
  readonly from: string;
  readonly to: string;
  /** Signs for "no figure", spaces between. */
  readonly missing: string;
  readonly sample: boolean;
  readonly fields: readonly FileField[];
  readonly reading: Reading;
}

export type Lack = 'title' | 'owner' | 'share' | 'period';

/** The draft proposed for a file; what was typed for an earlier version of it stays, fields too while the columns are the same. */
export function draftOf({ proposed }: Inspection, fileName: string, before?: CardDraft): CardDraft {
  const { title, fields, reading, period } = proposed;
  const columns = (list: readonly FileField[]) => JSON.stringify(list.map(({ name, column }) => column ?? name));
  const isSame = before !== undefined && columns(before.fields) === columns(fields);
  const signs = (reading.missing ?? []).join(' ');
  return {
    owner: before?.owner ?? '',
    share: before?.share ?? '',
    terms: before?.terms ?? '',
    cycle: before?.cycle ?? 'irregular',
    sample: before?.sample ?? false,
    title: isSame ? before.title : title,
    from: isSame && before.from !== '' ? before.from : (period?.from ?? ''),
    to: isSame && before.to !== '' ? before.to : (period?.to ?? ''),
    missing: isSame ? before.missing : signs,
    fields: isSame ? before.fields : fields,
    reading: isSame ? { ...reading, ...leftOut(before.reading) } : reading,
    dataset: fileName.replace(/\.[^.]+$/, '').slice(0, 100),
  };
}

const leftOut = ({ totals, footnotes }: Reading): Reading => ({
  ...(totals && { totals }),
  ...(footnotes && { footnotes }),
});

/** What must still be said before the file can be brought. */
export const lacksOf = (draft: CardDraft): readonly Lack[] => [
  ...(draft.title.trim() === '' ? (['title'] as const) : []),
  ...(draft.owner.trim() === '' ? (['owner'] as const) : []),
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
  const signs = draft.missing.split(/\s+/).filter((sign) => sign !== '');
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
    fields: [...draft.fields],
    reading: { ...reading, ...(signs.length > 0 && { missing: signs }) },
  };
}

/** One field changed; an empty unit is no unit. */
export const withField = (
  draft: CardDraft,
  name: string,
  change: {
    readonly label?: string;
    readonly unit?: string;
    readonly kind?: FileField['kind'];
    readonly key?: boolean;
  },
): CardDraft => ({
  ...draft,
  fields: draft.fields.map((field) => {
    if (field.name !== name) return field;
    const { key, unit, ...rest } = field;
    const isKey = change.key ?? key === true;
    const told = change.unit === undefined ? unit : { zh: change.unit, en: change.unit };
    return {
      ...rest,
      ...(change.label !== undefined && { label: { zh: change.label, en: change.label } }),
      ...(change.kind !== undefined && { kind: change.kind }),
      ...(told && told.zh !== '' && { unit: told }),
      ...(isKey && { key: true as const }),
    };
  }),
});
