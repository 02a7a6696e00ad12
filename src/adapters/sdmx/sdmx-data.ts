import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import type { Refusal } from '@/ports/data-source';

const componentSchema = z.object({
  id: z.string(),
  default: z.optional(z.unknown()),
  values: z.optional(
    z.array(
      z.nullable(
        z.object({ id: z.optional(z.string()), value: z.optional(z.unknown()), values: z.optional(z.unknown()) }),
      ),
    ),
  ),
});
type Component = z.infer<typeof componentSchema>;

const levels = z.object({
  dataSet: z.optional(z.array(componentSchema)),
  series: z.optional(z.array(componentSchema)),
  observation: z.optional(z.array(componentSchema)),
});
const structureSchema = z.object({
  dimensions: levels,
  measures: z.optional(levels),
  attributes: z.optional(levels),
});
const cells = z.array(z.unknown());
const observations = z.record(z.string(), cells);
const dataSetSchema = z.object({
  structure: z.optional(z.number()),
  action: z.optional(z.string()),
  attributes: z.optional(cells),
  observations: z.optional(observations),
  series: z.optional(z.record(z.string(), z.object({ attributes: z.optional(cells), observations }))),
});
const bodySchema = z.object({
  structures: z.optional(z.array(structureSchema)),
  structure: z.optional(structureSchema),
  dataSets: z.array(dataSetSchema),
});

/** SDMX-JSON 2.0 (`data.structures`) and 1.0 (`structure`, with or without `data`). Faults may stand beside data. */
export const dataMessageSchema = z.union([
  z.object({ data: bodySchema, errors: z.optional(z.array(z.object({ code: z.number() }))) }),
  bodySchema,
]);
type DataMessage = z.infer<typeof dataMessageSchema>;

/**
 * Names of observations and series made unlike in the text, for services give one series several times over, each with a part of
 * its observations, and JSON keeps the last of what has one name.
 */
export function withKeysApart(message: string): string {
  let n = 0;
  return message.replaceAll(/"(\d+(?::\d+)*)"(?=\s*:\s*[[{])/g, (_whole, key: string) => {
    n += 1;
    return `"${key}#${n}"`;
  });
}
const positionsOf = (key: string): string => key.split('#', 1)[0] ?? '';

export type SdmxRow = Readonly<Record<string, unknown>>;

/** Observations as rows by the ids of components: positions are read through the lists of values of their message. */
export function rowsOfMessage(message: DataMessage): Result<readonly SdmxRow[], Refusal> {
  const body = 'data' in message ? message.data : message;
  const rows: SdmxRow[] = [];
  for (const [index, dataSet] of body.dataSets.entries()) {
    if (dataSet.action === 'Delete') continue;
    const structure = body.structures?.[dataSet.structure ?? 0] ?? body.structure;
    if (!structure) return err({ kind: 'malformed', where: `dataSets.${index}: structure` });
    const { dimensions, measures, attributes } = structure;
    const measured: readonly Component[] = measures?.observation ?? (measures ? [] : [{ id: 'OBS_VALUE' }]);
    const observed = [...measured, ...(attributes?.observation ?? [])];
    const shared = {
      ...valuesOf(
        dimensions.dataSet,
        (dimensions.dataSet ?? []).map(() => 0),
      ),
      ...valuesOf(attributes?.dataSet, dataSet.attributes ?? []),
    };
    const told = new Set<string>();
    const add = (marked: string, values: readonly unknown[], above: SdmxRow, series = ''): string | undefined => {
      const at = dimensions.observation ?? [];
      const key = positionsOf(marked);
      const positions = key.split(':').map(Number);
      if (told.has(`${series}/${key}`)) return `${key}: told twice`;
      told.add(`${series}/${key}`);
      const dims = valuesOf(at, positions);
      const lost = at.find(({ id }) => dims[id] === undefined);
      if (lost) return `${key}: ${lost.id}`;
      rows.push({ ...shared, ...above, ...dims, ...valuesOf(observed, values) });
      return undefined;
    };
    for (const [key, values] of Object.entries(dataSet.observations ?? {})) {
      const fault = add(key, values, {});
      if (fault) return err({ kind: 'malformed', where: `dataSets.${index}.observations.${fault}` });
    }
    for (const [marked, series] of Object.entries(dataSet.series ?? {})) {
      const seriesKey = positionsOf(marked);
      const above = {
        ...valuesOf(dimensions.series, seriesKey.split(':').map(Number)),
        ...valuesOf(attributes?.series, series.attributes ?? []),
      };
      const lost = dimensions.series?.find(({ id }) => above[id] === undefined);
      if (lost) return err({ kind: 'malformed', where: `dataSets.${index}.series.${seriesKey}: ${lost.id}` });
      for (const [key, values] of Object.entries(series.observations)) {
        const fault = add(key, values, above, seriesKey);
        if (fault)
          return err({ kind: 'malformed', where: `dataSets.${index}.series.${seriesKey}.observations.${fault}` });
      }
    }
  }
  return ok(rows);
}

/** Values by component: where a component lists values, positions in that list; else what stands there. Undefined: no such position. */
function valuesOf(components: readonly Component[] | undefined, given: readonly unknown[]): SdmxRow {
  return Object.fromEntries(
    (components ?? []).map(({ id, values, default: otherwise }, n) => {
      const cell = given[n] ?? null;
      if (!values) return [id, cell ?? otherwise ?? null];
      if (cell === null) return [id, otherwise ?? null];
      const value = typeof cell === 'number' ? values[cell] : undefined;
      return [id, value ? (value.id ?? value.value ?? value.values) : undefined];
    }),
  );
}
