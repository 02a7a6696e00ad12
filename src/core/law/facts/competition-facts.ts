import type { Words } from '@/core/kernel';
import { day } from './fact';

/** What the law asks of this stage (FCR 8 to 18; D713 29). */
export const competitionFacts = {
  competitionConcludedOn: day.optional(),
};

export const competitionFactWords: Readonly<Record<keyof typeof competitionFacts, Words>> = {
  competitionConcludedOn: { zh: '公平竞争审查结论日', en: 'day of the fair-competition conclusion' },
};
