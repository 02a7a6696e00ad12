import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line } from './fact';

/** What the law asks of this stage (D713 10, 11; HLJ 11). */
export const initiationFacts = {
  startedOn: day.optional(),
  /** The lead undertaking unit, or the only one. */
  leadUnit: line.optional(),
  coUnits: z.array(line).max(30).optional(),
};

export const initiationFactWords: Readonly<Record<keyof typeof initiationFacts, Words>> = {
  leadUnit: { zh: '牵头承办单位', en: 'lead undertaking unit' },
  coUnits: { zh: '配合承办单位', en: 'co-undertaking units' },
  startedOn: { zh: '决定启动日', en: 'day the procedure was started' },
};
