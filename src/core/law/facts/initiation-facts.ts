import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 10, 11; HLJ 11). */
export const initiationFacts = {
  startedOn: day.optional(),
};

export const initiationFactWords: Readonly<Record<keyof typeof initiationFacts, Words>> = {
  startedOn: { zh: '决定启动日', en: 'day the procedure was started' },
};
