import * as z from 'zod/mini';
import type { DatasetMetadata, Field, UpdateCycle } from '@/ports/data-source';

const text = z.string().check(z.minLength(1));

const shareWords = {
  unconditional: '无条件共享',
  conditional: '有条件共享',
  withheld: '不予共享',
  unknown: '未说明',
} as const satisfies Record<DatasetMetadata['share'], string>;

const cycleWords = {
  realtime: '实时',
  day: '每日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
  irregular: '不定期',
  once: '一次性',
} as const satisfies Record<UpdateCycle, string>;

const typeWords = {
  number: '数值型',
  text: '字符型',
  date: '日期型',
  flag: '布尔型',
  geo: '空间型',
  code: '代码型',
} as const satisfies Record<Field['kind'], string>;

/**
 * The elements of 政务信息资源目录编制指南（试行） of 2017 under their own names: what another department's catalogue system reads
 * and writes without a table of translations.
 */
export const catalogueRecordSchema = z.object({
  信息资源名称: text,
  信息资源代码: z.optional(text),
  信息资源提供方: text,
  信息资源提供方代码: z.optional(text),
  信息资源摘要: z.optional(text),
  信息资源格式: text,
  信息项信息: z.array(z.object({ 信息项名称: text, 数据类型: z.enum(Object.values(typeWords)) })),
  共享类型: z.enum(Object.values(shareWords)),
  共享条件: z.optional(text),
  共享方式: text,
  是否向社会开放: z.enum(['是', '否', '未说明']),
  更新周期: z.enum(Object.values(cycleWords)),
  发布日期: z.nullable(text),
  关联资源代码: z.array(text),
});
export type CatalogueRecord = z.infer<typeof catalogueRecordSchema>;

export function catalogueRecordOf(
  about: DatasetMetadata,
  fields: readonly Field[],
  related: readonly string[] = [],
): CatalogueRecord {
  return {
    信息资源名称: about.title.zh,
    信息资源代码: about.resourceCode,
    信息资源提供方: about.owner.name,
    信息资源提供方代码: about.owner.code,
    信息资源摘要: about.abstract?.zh,
    信息资源格式: '数据库',
    信息项信息: fields.map(({ label, kind }) => ({ 信息项名称: label.zh, 数据类型: typeWords[kind] })),
    共享类型: shareWords[about.share],
    共享条件: about.shareTerms,
    共享方式: '接口',
    是否向社会开放: about.open === null ? '未说明' : about.open ? '是' : '否',
    更新周期: cycleWords[about.cycle],
    发布日期: about.publishedAt,
    关联资源代码: [...related],
  };
}

/** What the catalogue does not say of a data set, and an evidence board needs. */
export const beyondCatalogueSchema = z.object({
  dataset: text,
  titleEn: text,
  abstractEn: z.optional(text),
  licence: z.optional(text),
  classification: z.optional(text),
  period: z.object({ from: z.string(), to: z.string() }),
  sourceAt: z.nullable(z.string()),
  crs: z.optional(z.string()),
  sample: z.boolean(),
});
export type BeyondCatalogue = z.infer<typeof beyondCatalogueSchema>;

export const beyondCatalogueOf = (about: DatasetMetadata): BeyondCatalogue => ({
  dataset: about.dataset,
  titleEn: about.title.en,
  abstractEn: about.abstract?.en,
  licence: about.licence,
  classification: about.classification,
  period: about.period,
  sourceAt: about.sourceAt,
  crs: about.crs,
  sample: about.sample,
});

/** The way back: the card of a data set from its record and what goes beyond it. */
export function aboutOf(record: CatalogueRecord, beyond: BeyondCatalogue): DatasetMetadata {
  const code = record.信息资源提供方代码;
  const summary = record.信息资源摘要;
  return {
    dataset: beyond.dataset,
    title: { zh: record.信息资源名称, en: beyond.titleEn },
    ...(summary !== undefined && { abstract: { zh: summary, en: beyond.abstractEn ?? summary } }),
    owner: { name: record.信息资源提供方, ...(code !== undefined && { code }) },
    ...(record.信息资源代码 !== undefined && { resourceCode: record.信息资源代码 }),
    share: keyOf(shareWords, record.共享类型, 'unknown'),
    ...(record.共享条件 !== undefined && { shareTerms: record.共享条件 }),
    open: record.是否向社会开放 === '未说明' ? null : record.是否向社会开放 === '是',
    ...(beyond.licence !== undefined && { licence: beyond.licence }),
    ...(beyond.classification !== undefined && { classification: beyond.classification }),
    period: beyond.period,
    cycle: keyOf(cycleWords, record.更新周期, 'irregular'),
    sourceAt: beyond.sourceAt,
    publishedAt: record.发布日期,
    ...(beyond.crs !== undefined && { crs: beyond.crs }),
    sample: beyond.sample,
  };
}

/** The schema has admitted the words of the table alone; `none` is never reached from decoded input. */
function keyOf<K extends string>(table: Readonly<Record<K, string>>, word: string, none: K): K {
  for (const key in table) if (table[key] === word) return key;
  return none;
}
