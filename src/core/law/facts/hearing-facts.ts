import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (D713 16, 17; HLJ 19). */
export const hearingFacts = {
  hearingHeldOn: day.optional(),
};

export const hearingFactWords: Readonly<Record<keyof typeof hearingFacts, Words>> = {
  hearingHeldOn: { zh: '听证会举行日', en: 'day of the hearing' },
};
