import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line, prose } from './fact';

const governmentLevels = ['province', 'city', 'county', 'township'] as const;

/** What the law asks of this stage (D713 33, 34; ARC 19, 20; HLJ 43). */
export const archiveFacts = {
  archivedOn: day.optional(),
  archiveKinds: z.array(line).max(60).optional(),
  retention: z.enum(['permanent', '30-years', '10-years']).optional(),
  /** null: recorded that none is set. */
  transferYear: z.number().int().min(2000).max(2200).nullable().optional(),
  /** The state archive that takes the file is one of this level (ARC 20.2). */
  governmentLevel: z.enum(governmentLevels).optional(),
  /** Consent of the archive authority to hand over later (ARC 20.3), or earlier where the file is not safe (20.4); null: none. */
  transferExtension: z.strictObject({ by: line, on: day, because: prose }).nullable().optional(),
  /** null: recorded that none is named. */
  executingUnit: line.nullable().optional(),
  executionDueOn: day.optional(),
};

export const archiveFactWords: Readonly<Record<keyof typeof archiveFacts, Words>> = {
  archivedOn: { zh: '归档日', en: 'day of archiving' },
  archiveKinds: { zh: '归档目录', en: 'list of the archive' },
  retention: { zh: '保管期限', en: 'retention' },
  transferYear: { zh: '移交年份', en: 'year of transfer' },
  governmentLevel: { zh: '决策机关层级', en: 'level of the government' },
  transferExtension: { zh: '延期或提前移交的同意', en: 'consent to another year of transfer' },
  executingUnit: { zh: '决策执行单位', en: 'executing unit' },
  executionDueOn: { zh: '执行时限', en: 'time limit of execution' },
};
