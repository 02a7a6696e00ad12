import * as z from 'zod/mini';
import {
  type DatasetCard,
  type DatasetMetadata,
  datasetMetadataSchema,
  type Field,
  fieldSchema,
  noteSchema,
} from '@/ports/data-source';

const aboutOverrides = z.partial(z.omit(datasetMetadataSchema, { dataset: true }));

/** What a city knows of a data set that its portal does not tell: share type, owner, units, kinds, keys, what may be added up. */
const cardOverridesSchema = z.extend(aboutOverrides, {
  fields: z.optional(z.record(z.string(), z.partial(z.omit(fieldSchema, { name: true })))),
  notes: z.optional(z.array(noteSchema)),
});

/** Options every portal takes: `defaults` for all its data sets, `datasets` by id over them. */
export const portalOptionsSchema = z.object({
  defaults: z.optional(aboutOverrides),
  datasets: z.optional(z.record(z.string(), cardOverridesSchema)),
});
export type PortalOptions = z.infer<typeof portalOptionsSchema>;

/** A description as the portal tells it, with what the city's options know better. */
export function aboutWith({ defaults, datasets }: PortalOptions, about: DatasetMetadata): DatasetMetadata {
  const { fields: _fields, notes: _notes, ...own } = datasets?.[about.dataset] ?? {};
  return { ...about, ...told(defaults ?? {}), ...told(own) };
}

/** A card with the options over it; `can` is made of the fields once they are known. */
export function cardWith(
  options: PortalOptions,
  card: Omit<DatasetCard, 'can'>,
  can: (fields: readonly Field[]) => DatasetCard['can'],
): DatasetCard {
  const own = options.datasets?.[card.about.dataset];
  const fields = card.fields.map((field) => ({ ...field, ...told(own?.fields?.[field.name] ?? {}) }));
  return {
    ...card,
    about: aboutWith(options, card.about),
    fields,
    can: can(fields),
    notes: [...card.notes, ...(own?.notes ?? [])],
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An option that is absent takes nothing away. */
const told = <T extends object>(options: T): Given<T> =>
  // The entries left are those of `T` that are not undefined, which is what `Given` says.
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<T>;
