import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line } from './fact';

/** What the law asks of this stage (D713 33, 34; ARC 19, 20; HLJ 43). */
export const archiveFacts = {
  archivedOn: day.optional(),
  archiveKinds: z.array(line).max(60).optional(),
  retention: z.enum(['permanent', '30-years', '10-years']).optional(),
  transferYear: z.number().int().min(2000).max(2200).optional(),
  executingUnit: line.optional(),
  executionDueOn: day.optional(),
};

export const archiveFactWords: Readonly<Record<keyof typeof archiveFacts, Words>> = {
  archivedOn: { zh: '归档日', en: 'day of archiving' },
  archiveKinds: { zh: '归档目录', en: 'list of the archive' },
  retention: { zh: '保管期限', en: 'retention' },
  transferYear: { zh: '移交年份', en: 'year of transfer' },
  executingUnit: { zh: '决策执行单位', en: 'executing unit' },
  executionDueOn: { zh: '执行时限', en: 'time limit of execution' },
};
