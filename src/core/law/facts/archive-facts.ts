import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 33, 34; ARC 19, 20; HLJ 43). */
export const archiveFacts = {
  archivedOn: day.optional(),
};

export const archiveFactWords: Readonly<Record<keyof typeof archiveFacts, Words>> = {
  archivedOn: { zh: '归档日', en: 'day of archiving' },
};
