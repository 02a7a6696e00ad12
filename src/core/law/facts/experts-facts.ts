import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 19, 20; HLJ 23 to 27). */
export const expertsFacts = {
  expertReportOn: day.optional(),
};

export const expertsFactWords: Readonly<Record<keyof typeof expertsFacts, Words>> = {
  expertReportOn: { zh: '专家论证报告日', en: 'day of the expert report' },
};
