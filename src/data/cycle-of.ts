import type { UpdateCycle } from '@/ports/data-source';

const cycles: readonly (readonly [RegExp, UpdateCycle])[] = [
  [/half-?year|semi-?annual|biannual|semest|ANNUAL_2|\bP6M\b|半年/i, 'half-year'],
  [/real-?time|continuous|\bUPDATE_CONT\b|\bCONT\b|实时|hourly|minute|\bPT/i, 'realtime'],
  [/daily|\bday\b|\bP1D\b|每[日天]|按日/i, 'day'],
  [/(?<!bi-?)weekly|\bP(1W|7D)\b|每周|按周/i, 'week'],
  [/(?<!bi-?)month|\bP1M\b|每月|按月/i, 'month'],
  [/quarter|\bP3M\b|季/i, 'quarter'],
  [/(?<!bi-?)(annual|yearly)|\bP1Y\b|每年|按年|年度/i, 'year'],
  [/never|one-?time|once|not (updated|planned)|不更新|一次/i, 'once'],
];

/** The update cycle a portal's words name (`Monthly`, `R/P1M`, `.../frequency/MONTHLY`, 每月); anything else is irregular. */
export const cycleOf = (words: string | null | undefined): UpdateCycle =>
  cycles.find(([pattern]) => pattern.test(words ?? ''))?.[1] ?? 'irregular';
