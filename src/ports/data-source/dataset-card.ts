import * as z from 'zod/mini';
import { fieldKinds } from '@/analysis/tables';
import { capabilitiesSchema } from './capabilities';
import { sourceTermsSchema } from './source-terms';

const words = z.object({ zh: z.string(), en: z.string() });

/** 更新周期 of the catalogue guide of 2017. */
export const updateCycles = [
  'realtime',
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
  'irregular',
  'once',
] as const;
export type UpdateCycle = (typeof updateCycles)[number];

export const fieldSchema = z.object({
  name: z.string(),
  kind: z.enum(fieldKinds),
  label: words,
  /** As stored. */
  unit: z.optional(words),
  /**
   * Whether its values may be added up: flows may; stocks and cumulative figures not over time; rates, prices and averages
   * never. Not told: it may.
   */
  adds: z.optional(z.enum(['always', 'not-over-time', 'never'])),
  /** Part of what makes a row unique: paging is ordered by it. */
  key: z.optional(z.literal(true)),
  about: z.optional(words),
  /** What a missing value means: an order not closed yet has no days taken. */
  missing: z.optional(words),
  /** Its type in the words of the source. */
  stored: z.optional(z.string()),
  /** Words of codes. */
  codes: z.optional(z.record(z.string(), words)),
});
export type Field = z.infer<typeof fieldSchema>;

export const shareTypes = ['unconditional', 'conditional', 'withheld', 'unknown'] as const;

/** What is known of a data set, whatever was asked: the elements of 政务信息资源目录编制指南 (2017) under our names. */
export const datasetMetadataSchema = z.object({
  dataset: z.string(),
  title: words,
  abstract: z.optional(words),
  /** 提供方. */
  owner: z.object({ name: z.string(), code: z.optional(z.string()) }),
  /** 信息资源代码. */
  resourceCode: z.optional(z.string()),
  /** 共享类型: 无条件, 有条件, 不予共享; `unknown` is shown as such, never as shared. */
  share: z.enum(shareTypes),
  /** 共享条件; stands beside the figure and in every export. */
  shareTerms: z.optional(z.string()),
  /** 开放属性; null: not recorded. */
  open: z.nullable(z.boolean()),
  licence: z.optional(z.string()),
  classification: z.optional(z.string()),
  /** Of a source that an administrator connected. */
  terms: z.optional(sourceTermsSchema),
  /** What the data cover, as periods. */
  period: z.object({ from: z.string(), to: z.string() }),
  cycle: z.enum(updateCycles),
  /** Last change at the source, last publication: ISO days or instants; null: not recorded. */
  sourceAt: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  /** Reference system of geo fields; CRS84 where they are longitude and latitude of WGS 84 or CGCS2000. */
  crs: z.optional(z.string()),
  /** Invented: marked 示例 wherever it shows. */
  sample: z.boolean(),
});
export type DatasetMetadata = z.infer<typeof datasetMetadataSchema>;

export const noteSchema = z.object({ level: z.enum(['info', 'warn']), code: z.string(), text: words });
export type Note = z.infer<typeof noteSchema>;

/** The card of a data set: what it is, its fields, what its source can do. A card without share type and owner is invalid. */
export const datasetCardSchema = z.object({
  about: datasetMetadataSchema,
  fields: z.array(fieldSchema),
  can: capabilitiesSchema,
  /** Rows it holds, where known before asking. */
  rows: z.optional(z.number()),
  /** What its owner says of its quality. */
  notes: z.array(noteSchema),
});
export type DatasetCard = z.infer<typeof datasetCardSchema>;

/** A line of the catalogue. */
const datasetEntrySchema = z.pick(datasetMetadataSchema, {
  dataset: true,
  title: true,
  owner: true,
  share: true,
  open: true,
  cycle: true,
  sourceAt: true,
  publishedAt: true,
  period: true,
  sample: true,
});
export type DatasetEntry = z.infer<typeof datasetEntrySchema>;
