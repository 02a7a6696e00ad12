import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 12, 13; HLJ 12, 13). */
export const draftingFacts = {
  draftRecordedOn: day.optional(),
};

export const draftingFactWords: Readonly<Record<keyof typeof draftingFacts, Words>> = {
  draftRecordedOn: { zh: '决策草案形成日', en: 'day the draft was recorded' },
};
