import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 29, 30; HLJ 38 to 40). */
export const discussionFacts = {
  discussedOn: day.optional(),
  /** Day the procedure ended without a decision. */
  endedOn: day.optional(),
  suspendedOn: day.optional(),
};

export const discussionFactWords: Readonly<Record<keyof typeof discussionFacts, Words>> = {
  endedOn: { zh: '程序终止日', en: 'day the procedure ended' },
  suspendedOn: { zh: '暂缓（中止）日', en: 'day of suspension' },
  discussedOn: { zh: '集体讨论日', en: 'day of collective discussion' },
};
