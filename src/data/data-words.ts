import type { Words } from '@/core/kernel';
import type { DatasetMetadata, Field, Freshness, UpdateCycle } from '@/ports/data-source';

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
