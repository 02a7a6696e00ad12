import type { UpdateCycle } from '@/ports/data-source';
import type { FileCard, FileField, FileReading, Inspection } from '@/ports/file-import';

/** What a person said of one field. An empty unit is no unit. */
export interface FieldSaid {
  readonly label?: string;
  readonly unit?: string;
  readonly kind?: FileField['kind'];
  readonly key?: boolean;
  /** Not read in. */
  readonly out?: boolean;
  readonly adds?: FileField['adds'];
}

/** What a person said of a file so far, apart from what was found in it: looking at the file again loses nothing of it. */
export interface Said {
  readonly title?: string;
  readonly owner: string;
  readonly share: FileCard['about']['share'] | '';
  readonly terms: string;
  readonly cycle: UpdateCycle;
  readonly from?: string;
  readonly to?: string;
  /** Signs for "no figure", spaces between. */
  readonly missing?: string;
  readonly sample: boolean;
  /** By heading as it stands in the file. */
  readonly fields: Readonly<Record<string, FieldSaid>>;
  /** How the file is to be read. */
  readonly reading: FileReading;
}

export const nothingSaid: Said = {
  owner: '',
  share: '',
  terms: '',
  cycle: 'irregular',
  sample: false,
  fields: {},
  reading: {},
};

export const headingOf = ({ name, column }: FileField): string => column ?? name;

/** A heading may be called like what every object has: only what was said counts. */
export const fieldSaid = ({ fields }: Pick<Said, 'fields'>, heading: string): FieldSaid =>
  Object.hasOwn(fields, heading) ? (fields[heading] ?? {}) : {};

export const saidOfField = (said: Said, heading: string, more: FieldSaid): Said => ({
  ...said,
  fields: { ...said.fields, [heading]: { ...fieldSaid(said, heading), ...more } },
});

/** How the file is to be read, the signs for "no figure" included. */
export function readingOf({ reading, missing }: Said): FileReading {
  return missing === undefined ? reading : { ...reading, missing: signsIn(missing) };
}

export const signsIn = (text: string): string[] => text.split(/\s+/).filter((sign) => sign !== '');

/** What still holds when another file is chosen: all of it for one with the same columns, who and on what terms for any other. */
export function saidOfNext(said: Said, before: Inspection | undefined, next: Inspection): Said {
  const columns = ({ proposed }: Inspection) => JSON.stringify(proposed.fields.map(headingOf));
  if (before && columns(before) === columns(next)) return said;
  const { owner, share, terms, cycle, sample } = said;
  return { ...nothingSaid, owner, share, terms, cycle, sample };
}
