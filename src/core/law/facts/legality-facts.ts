import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 25 to 28; HLJ 32 to 37). */
export const legalityFacts = {
  legalityOpinionOn: day.optional(),
};

export const legalityFactWords: Readonly<Record<keyof typeof legalityFacts, Words>> = {
  legalityOpinionOn: { zh: '合法性审查意见日', en: 'day of the legality opinion' },
};
