import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, digest, line } from './fact';
import { paperFile } from './paper-file';

/** Kinds of paper a dossier holds (law of the archive: D713 33; HLJ 33, 38, 43). */
const paperKinds = [
  'proposal',
  'study-report',
  'start-decision',
  'draft',
  'explanation',
  'basis-texts',
  'cost-benefit',
  'unit-opinions',
  'consultation-notice',
  'participation-report',
  'symposium-record',
  'survey-report',
  'hearing-notice',
  'hearing-list',
  'hearing-service',
  'hearing-record',
  'hearing-report',
  'expert-list',
  'expert-opinion',
  'expert-report',
  'risk-plan',
  'risk-report',
  'risk-review',
  'risk-simple-form',
  'controllability-finding',
  'competition-first-review',
  'competition-conclusion',
  'unit-first-review',
  'unit-meeting-minutes',
  'review-request',
  'procedure-account',
  'legality-opinion',
  'counsel-opinion',
  'legality-response',
  'discussion-application',
  'meeting-notice',
  'meeting-record',
  'meeting-minutes',
  'party-report',
  'congress-report',
  'published-text',
  'adoption-note',
  'interpretation',
  'archive-list',
  'execution-plan',
  'execution-report',
  'problem-report',
  'suspension-order',
  'adjustment-decision',
  'evaluation-plan',
  'evaluation-report',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paper = z.strictObject({
  id: line,
  kind: z.enum(paperKinds),
  title: line,
  on: day,
  /** SHA-256 of the file, lower-case hex; null where only its registration is known. */
  digest: digest.nullable(),
  bytes: z.number().int().min(0).nullable(),
  /** Legal basis for withholding; null: public. */
  nonPublicBasis: line.nullable(),
  /** The file that is kept of it; left out: none is, whatever digest was registered. */
  file: paperFile.optional(),
});
export type Paper = z.infer<typeof paper>;

export const paperFacts = { papers: z.array(paper).max(2000).optional() };
export const paperFactWords: Readonly<Record<keyof typeof paperFacts, Words>> = {
  papers: { zh: '案卷文书', en: 'papers of the dossier' },
};
