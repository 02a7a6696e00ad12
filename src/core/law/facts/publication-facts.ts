import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 31, 32; OGI 26; HLJ 41). */
export const publicationFacts = {
  publishedOn: day.optional(),
};

export const publicationFactWords: Readonly<Record<keyof typeof publicationFacts, Words>> = {
  publishedOn: { zh: '公布日', en: 'day of publication' },
};
