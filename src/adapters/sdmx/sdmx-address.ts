import type { Field } from '@/ports/data-source';
import type { Slice } from './sdmx-slice';

/** Version of the REST API: 2.1 of the standard (`data/…?startPeriod`), or 3.0 (`data/dataflow/…?c[…]`). */
export type SdmxApi = '2.1' | '3.0';

export interface FlowId {
  readonly agency: string;
  readonly id: string;
  readonly version: string;
}

/** `AGENCY:FLOW(1.0)`; undefined: not of that form. */
export function flowIdOf(dataset: string): FlowId | undefined {
  const [, agency, id, version] = /^([\w.-]+):([\w@$-]+)\(([\w.+~*-]+)\)$/.exec(dataset) ?? [];
  return agency && id && version ? { agency, id, version } : undefined;
}

export const accepts = {
  '3.0': {
    structure: 'application/vnd.sdmx.structure+json;version=2.0.0',
    data: 'application/vnd.sdmx.data+json;version=2.0.0',
  },
  '2.1': {
    structure: 'application/vnd.sdmx.structure+json;version=1.0',
    data: 'application/vnd.sdmx.data+json;version=1.0.0',
  },
} as const;

export function structureAddress(api: SdmxApi, flow: FlowId | undefined, agency: string | undefined): string {
  if (api === '3.0')
    return flow
      ? `structure/dataflow/${flow.agency}/${flow.id}/${flow.version}?references=descendants`
      : `structure/dataflow/${agency ?? '*'}/*/~?detail=allcompletestubs`;
  return flow
    ? `dataflow/${flow.agency}/${flow.id}/${flow.version}?references=descendants`
    : `dataflow/${agency ?? 'all'}/all/latest?detail=allcompletestubs`;
}

/** Where the slice of a flow lies. `dimensions` are ids in the order of the key. */
export function dataAddress(
  api: SdmxApi,
  { agency, id, version }: FlowId,
  { codes, from, to }: Slice,
  dimensions: readonly string[],
  time: string | undefined,
  asOf: string | undefined,
): string {
  const params = new URLSearchParams({ dimensionAtObservation: 'AllDimensions' });
  if (asOf !== undefined) params.set('asOf', asOf);
  if (api === '2.1') {
    if (from !== undefined) params.set('startPeriod', String(from));
    if (to !== undefined) params.set('endPeriod', String(to));
    const key =
      codes.size === 0 ? 'all' : dimensions.map((dimension) => codes.get(dimension)?.join('+') ?? '').join('.');
    return `data/${agency},${id},${version}/${key}?${params}`;
  }
  params.set('attributes', 'dsd');
  params.set('measures', 'all');
  for (const [dimension, values] of codes) params.set(`c[${dimension}]`, values.join(','));
  const bounds = [...(from === undefined ? [] : [`ge:${from}`]), ...(to === undefined ? [] : [`le:${to}`])];
  if (time !== undefined && bounds.length > 0) params.set(`c[${time}]`, bounds.join('+'));
  return `data/dataflow/${agency}/${id}/${version}/*?${params}`;
}

/** Dimensions of a card, by the ids of the source. */
export const dimensionsOf = (fields: readonly Field[], role: 'dimension' | 'time'): readonly string[] =>
  fields.filter(({ stored }) => stored?.startsWith(role)).map(({ name }) => name);
