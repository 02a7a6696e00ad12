import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 3; HLJ 3). */
export const catalogueFacts = {
  proposedOn: day.optional(),
};

export const catalogueFactWords: Readonly<Record<keyof typeof catalogueFacts, Words>> = {
  proposedOn: { zh: '提出日期', en: 'day proposed' },
};
