import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line, prose } from './fact';

/** What the law asks of this stage (D713 3; HLJ 3). */
export const catalogueFacts = {
  title: line.optional(),
  summary: prose.optional(),
  proposedOn: day.optional(),
  proposalSource: z.enum(['leader', 'department', 'lower-government', 'deputy', 'citizen']).optional(),
  proposer: line.optional(),
};

export const catalogueFactWords: Readonly<Record<keyof typeof catalogueFacts, Words>> = {
  title: { zh: '事项名称', en: 'name of the matter' },
  summary: { zh: '事项概要', en: 'summary of the matter' },
  proposalSource: { zh: '建议来源', en: 'source of the proposal' },
  proposer: { zh: '提出人', en: 'proposer' },
  proposedOn: { zh: '提出日期', en: 'day proposed' },
};
