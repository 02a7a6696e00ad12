import type { Words } from '@/core/kernel';
import type { DatasetMetadata, Field, Freshness, SourceTerms, UpdateCycle } from '@/ports/data-source';

/** Statutory and catalogue terms of a card, in both languages: one wording on every screen and in every export. */
export const shareWords: Readonly<Record<DatasetMetadata['share'], Words>> = {
  unconditional: { zh: '无条件共享', en: 'Shared unconditionally' },
  conditional: { zh: '有条件共享', en: 'Shared on conditions' },
  withheld: { zh: '不予共享', en: 'Withheld' },
  unknown: { zh: '共享类型未注明', en: 'Share type not told' },
};

export const cycleWords: Readonly<Record<UpdateCycle, Words>> = {
  realtime: { zh: '实时', en: 'Real time' },
  day: { zh: '每日', en: 'Daily' },
  week: { zh: '每周', en: 'Weekly' },
  month: { zh: '每月', en: 'Monthly' },
  quarter: { zh: '每季度', en: 'Quarterly' },
  'half-year': { zh: '每半年', en: 'Half-yearly' },
  year: { zh: '每年', en: 'Yearly' },
  irregular: { zh: '不定期', en: 'Irregular' },
  once: { zh: '一次性', en: 'Once' },
};

export const freshnessWords: Readonly<Record<Freshness, Words>> = {
  current: { zh: '按期更新', en: 'Up to date' },
  ageing: { zh: '该更新了', en: 'Renewal due' },
  stale: { zh: '已过期', en: 'Stale' },
  unknown: { zh: '更新情况不明', en: 'Age not told' },
};

export const addsWords: Readonly<Record<NonNullable<Field['adds']>, Words>> = {
  always: { zh: '可以相加', en: 'Adds up' },
  'not-over-time': { zh: '不可跨期相加', en: 'Does not add over time' },
  never: { zh: '不可相加', en: 'Does not add up' },
};

/** 数据分级 of GB/T 43697-2024. */
export const dataLevelWords: Readonly<Record<SourceTerms['level'], Words>> = {
  general: { zh: '一般数据', en: 'General data' },
  important: { zh: '重要数据', en: 'Important data' },
  core: { zh: '核心数据', en: 'Core data' },
};

export const personalWords: Readonly<Record<SourceTerms['personal'], Words>> = {
  none: { zh: '不含个人信息', en: 'No personal data' },
  personal: { zh: '含个人信息', en: 'Holds personal data' },
  sensitive: { zh: '含敏感个人信息', en: 'Holds sensitive personal data' },
};

export const leavesWords: Readonly<Record<SourceTerms['leaves'], Words>> = {
  columns: { zh: '显示的各列可以导出', en: 'The columns shown may be exported' },
  aggregates: { zh: '只可导出汇总数', en: 'Aggregates alone may be exported' },
  nothing: { zh: '不得导出', en: 'Nothing may be exported' },
};
