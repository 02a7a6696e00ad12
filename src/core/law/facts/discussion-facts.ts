import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 29, 30; HLJ 38 to 40). */
export const discussionFacts = {
  discussedOn: day.optional(),
};

export const discussionFactWords: Readonly<Record<keyof typeof discussionFacts, Words>> = {
  discussedOn: { zh: '集体讨论日', en: 'day of collective discussion' },
};
