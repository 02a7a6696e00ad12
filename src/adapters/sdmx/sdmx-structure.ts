import * as z from 'zod/mini';
import type { FieldKind } from '@/analysis/tables';
import { cardWith, type PortalOptions, plainWords } from '@/data';
import { type Capabilities, type DatasetCard, type DatasetMetadata, type Field, wholeOnly } from '@/ports/data-source';

const names = z.optional(z.record(z.string(), z.string()));
const text = z.optional(z.string());
const named = { id: z.string(), name: text, names };
const maintained = { ...named, agencyID: z.string(), version: text, description: text, descriptions: names };
const formatSchema = z.optional(z.object({ dataType: text, textType: text }));
const representation = z.optional(z.object({ enumeration: text, format: formatSchema, textFormat: formatSchema }));
const componentSchema = z.object({ id: z.string(), conceptIdentity: text, localRepresentation: representation });
type Component = z.infer<typeof componentSchema>;
const list = z.optional(z.array(componentSchema));

/** A structure message of SDMX-JSON 2.0 or 1.0: dataflows, and of one of them its data structure, code lists and concepts. */
export const structureMessageSchema = z.object({
  data: z.object({
    dataflows: z.optional(z.array(z.object({ ...maintained, structure: text }))),
    dataStructures: z.optional(
      z.array(
        z.object({
          ...maintained,
          dataStructureComponents: z.object({
            dimensionList: z.object({
              dimensions: list,
              timeDimensions: list,
              timeDimension: z.optional(componentSchema),
            }),
            measureList: z.optional(z.object({ measures: list, primaryMeasure: z.optional(componentSchema) })),
            attributeList: z.optional(z.object({ attributes: list })),
          }),
        }),
      ),
    ),
    codelists: z.optional(z.array(z.object({ ...maintained, codes: z.optional(z.array(z.object(named))) }))),
    valuelists: z.optional(z.array(z.object({ ...maintained, valueItems: z.optional(z.array(z.object(named))) }))),
    conceptSchemes: z.optional(
      z.array(
        z.object({
          ...maintained,
          concepts: z.optional(z.array(z.object({ ...named, coreRepresentation: representation }))),
        }),
      ),
    ),
  }),
});
export type StructureMessage = z.infer<typeof structureMessageSchema>;
type Dataflow = NonNullable<StructureMessage['data']['dataflows']>[number];

const numeric = /^(big|unsigned)?(integer|long|short|decimal|float|double|numeric|count|incremental)/i;

/** A text in both languages: the other stands in for the one that is missing, the id for both. */
function wordsOf({
  id,
  name,
  names: told,
}: {
  id: string;
  name?: string | undefined;
  names?: Record<string, string> | undefined;
}) {
  const of = (language: string) =>
    Object.entries(told ?? {}).find(([tag]) => tag.toLowerCase().split('-')[0] === language)?.[1];
  const any = name ?? Object.values(told ?? {})[0] ?? id;
  return { zh: of('zh') ?? any, en: of('en') ?? any };
}

export const idOfFlow = ({ agencyID, id, version }: Dataflow): string => `${agencyID}:${id}(${version ?? '1.0'})`;

export function aboutOfFlow(flow: Dataflow): DatasetMetadata {
  const { description, descriptions, agencyID } = flow;
  return {
    dataset: idOfFlow(flow),
    title: wordsOf(flow),
    owner: { name: agencyID, code: agencyID },
    share: 'unknown',
    open: null,
    period: { from: '', to: '' },
    cycle: 'irregular',
    sourceAt: null,
    publishedAt: null,
    sample: false,
    ...((description || descriptions) && { abstract: abstractOf(description, descriptions) }),
  };
}

function abstractOf(name: string | undefined, names: Record<string, string> | undefined) {
  const { zh, en } = wordsOf({ id: '', name, names });
  return { zh: plainWords(zh), en: plainWords(en) };
}

export interface SdmxOptions extends PortalOptions {
  readonly asOf?: boolean | undefined;
  readonly history?: boolean | undefined;
}

/** The card of a dataflow: dimensions, time, measures, attributes. What is measured may not be added up unless the options say so. */
export function cardOfFlow(
  options: SdmxOptions,
  { data }: StructureMessage,
  flow: Dataflow,
  nameOf: (id: string) => string,
): DatasetCard | undefined {
  const structure =
    data.dataStructures?.find(({ id, agencyID }) => flow.structure?.includes(`${agencyID}:${id}(`)) ??
    data.dataStructures?.[0];
  if (!structure) return undefined;
  const { dimensionList, measureList, attributeList } = structure.dataStructureComponents;
  const fieldOf = (component: Component, role: 'dimension' | 'time' | 'measure' | 'attribute'): Field => {
    const { localRepresentation, conceptIdentity } = component;
    const concept = data.conceptSchemes
      ?.flatMap(({ concepts }) => concepts ?? [])
      .find(({ id }) => id === (conceptIdentity?.split('.').at(-1) ?? component.id));
    const held = localRepresentation ?? concept?.coreRepresentation;
    const type =
      held?.format?.dataType ?? held?.format?.textType ?? held?.textFormat?.dataType ?? held?.textFormat?.textType;
    const isListed = ({ id, agencyID }: { id: string; agencyID: string }) =>
      held?.enumeration?.includes(`=${agencyID}:${id}(`) ?? false;
    const codes = data.codelists?.find(isListed)?.codes ?? data.valuelists?.find(isListed)?.valueItems;
    const kind = kindOf(role, type);
    return {
      name: nameOf(component.id),
      kind,
      label: wordsOf(concept ?? component),
      stored: type ? `${role} ${type}` : role,
      ...((role === 'dimension' || role === 'time') && { key: true as const }),
      ...(role === 'measure' && kind === 'number' && { adds: 'never' as const }),
      ...(codes && { codes: Object.fromEntries(codes.map((code) => [code.id, wordsOf(code)])) }),
    };
  };
  const times = dimensionList.timeDimensions ?? (dimensionList.timeDimension ? [dimensionList.timeDimension] : []);
  const measures = measureList?.measures ?? [measureList?.primaryMeasure ?? { id: 'OBS_VALUE' }];
  const fields = [
    ...(dimensionList.dimensions ?? []).map((component) => fieldOf(component, 'dimension')),
    ...times.map((component) => fieldOf(component, 'time')),
    ...measures.map((component) => fieldOf(component, 'measure')),
    ...(attributeList?.attributes ?? []).map((component) => fieldOf(component, 'attribute')),
  ];
  return cardWith(options, { about: aboutOfFlow(flow), fields, notes: [] }, () => abilitiesOf(options));
}

function kindOf(role: 'dimension' | 'time' | 'measure' | 'attribute', type: string | undefined): FieldKind {
  if (role === 'dimension') return 'code';
  if (role === 'time') return 'date';
  if (/^boolean$/i.test(type ?? '')) return 'flag';
  return role === 'measure'
    ? type === undefined || numeric.test(type)
      ? 'number'
      : 'text'
    : numeric.test(type ?? '')
      ? 'number'
      : 'text';
}

/** A cube is sliced there, never computed there. */
const abilitiesOf = ({ asOf, history }: SdmxOptions): Capabilities => ({
  ...wholeOnly,
  narrows: { code: ['cmp', 'among'], date: ['cmp', 'among'] },
  total: 'none',
  asOf: asOf === true,
  revisions: history === true,
  formats: ['sdmx-json'],
});
