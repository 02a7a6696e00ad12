import { type CivilDate, dayInName } from '@/core/kernel';
import type { PaperKind } from '@/core/law';
import type { FormDefinition } from '@/core/matter/forms';
import type { FormValues } from '../form-state';

/** What a paper does to the form it is brought to. */
export interface Bearing {
  /** The list of kinds in the same form in which a paper is ticked: it is there now. */
  readonly tickedIn?: { readonly name: string; readonly kinds: readonly PaperKind[] };
  /** Fields that take the day of a paper of a kind where they are blank: the one its name tells, else that on which it is brought. */
  readonly dayFields?: Readonly<Partial<Record<PaperKind, string>>>;
  /** The act itself takes the day that the name of any of its papers tells. */
  readonly namesDay?: boolean;
}

/** As the act declares it; `datesTheAct`: it was done outside, on a day its papers can tell. */
export function bearingOf({ fields, dayOfPaper: own }: FormDefinition, datesTheAct: boolean): Bearing {
  const listed = Object.entries(fields).flatMap(([name, { kinds }]) => (kinds ? [{ name, kinds }] : []))[0];
  const dated = Object.entries(fields).flatMap(([name, { dayOfPaper }]): readonly (readonly [PaperKind, string])[] =>
    dayOfPaper ? [[dayOfPaper, name]] : [],
  );
  return {
    dayFields: { ...Object.fromEntries(dated), ...(datesTheAct && own && { [own]: 'on' }) },
    namesDay: datesTheAct,
    ...(listed && { tickedIn: listed }),
  };
}

/** What changes in a form when this paper comes to it. */
export function borne(
  values: FormValues,
  { tickedIn, dayFields = {}, namesDay = false }: Bearing,
  { kind, title, on }: { readonly kind: PaperKind; readonly title: string; readonly on?: CivilDate | null },
  today: CivilDate,
): FormValues {
  const ticked = tickedIn && values[tickedIn.name];
  const named = dayInName(title, today);
  const field = dayFields[kind];
  return {
    ...(tickedIn?.kinds.includes(kind) &&
      Array.isArray(ticked) &&
      !ticked.includes(kind) && { [tickedIn.name]: [...(ticked as unknown[]), kind] }), // Array.isArray says any[]
    ...(field !== undefined && values[field] === '' && { [field]: on ?? named ?? today }),
    ...(field === undefined && namesDay && named && values.on === '' && { on: named }),
  };
}
