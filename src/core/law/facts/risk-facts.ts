import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 22 to 24; HLJ 28 to 31). */
export const riskFacts = {
  riskReportOn: day.optional(),
};

export const riskFactWords: Readonly<Record<keyof typeof riskFacts, Words>> = {
  riskReportOn: { zh: '风险评估报告日', en: 'day of the risk report' },
};
