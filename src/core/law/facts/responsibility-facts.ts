import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { stageIds } from '../stage';
import { count, day, line, prose } from './fact';

/** What the law asks of responsibility and of the record it rests on (D713 30.3, 38 to 41; HLJ 10, 55). */
export const responsibilityFacts = {
  /** A look through the record: how many entries, and whether each correction left the original in place. */
  recordCheck: z
    .strictObject({
      on: day,
      by: line,
      entries: count,
      corrections: z.array(z.strictObject({ entry: count, reason: prose, originalKept: z.boolean() })).max(500),
    })
    .optional(),
  responsiblePersons: z
    .array(z.strictObject({ stage: z.enum(stageIds), name: line, role: line, unit: line, on: day }))
    .max(500)
    .optional(),
  /** Version of the law profile the matter is compared with. */
  profileVersion: day.optional(),
  toleranceClaim: z
    .strictObject({
      exploratory: z.boolean(),
      byProcedure: z.boolean(),
      diligent: z.boolean(),
      noPrivateGain: z.boolean(),
      because: prose,
      by: line,
      on: day,
    })
    .optional(),
  confidentialityNotes: z
    .array(z.strictObject({ name: line, signedOn: day }))
    .max(500)
    .optional(),
  /** Yearly reports of the legality reviewer. */
  reviewerReports: z
    .array(z.strictObject({ year: z.number().int().min(2000).max(2200), on: day }))
    .max(50)
    .optional(),
};

export const responsibilityFactWords: Readonly<Record<keyof typeof responsibilityFacts, Words>> = {
  recordCheck: { zh: '留痕核查', en: 'check of the record' },
  responsiblePersons: { zh: '各环节责任人', en: 'responsible persons per step' },
  profileVersion: { zh: '适用规则版本', en: 'version of the law profile' },
  toleranceClaim: { zh: '容错免责申请', en: 'tolerance claim' },
  confidentialityNotes: { zh: '保密承诺', en: 'confidentiality notes' },
  reviewerReports: { zh: '合法性审查年度报告', en: 'yearly reports of the reviewer' },
};
