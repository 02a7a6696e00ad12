import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { profileIds } from '../profiles/profile-id';
import { day, line, prose } from './fact';

/** What the law asks of this stage (D713 3, 10; HLJ 3). */
export const catalogueFacts = {
  title: line.optional(),
  summary: prose.optional(),
  origin: z.enum(['sample', 'import', 'entered']).optional(),
  /** Day the matter was entered, where that was after its proposal: what happened before may not be entered yet. */
  takenInOn: day.optional(),
  profileId: z.enum(profileIds).optional(),
  /** Where a matter of a published catalogue comes from: place, year, address. */
  catalogueSource: line.optional(),
  proposedOn: day.optional(),
  /** Source of D713 10.1; null: none of the three kinds. */
  proposalSource: z.enum(['leader', 'department', 'lower-government', 'deputy', 'citizen']).nullable().optional(),
  proposer: line.optional(),
  /** Class of D713 3.1; null: none of the five. */
  matterClass: z.enum(['policy', 'plan', 'resource', 'project', 'other']).nullable().optional(),
  /** Exclusion of D713 3.2; null: none. */
  exclusion: z.enum(['macro-control', 'legislation', 'emergency']).nullable().optional(),
  /** Another law that sets the procedure; null: none. */
  specialLaw: line.nullable().optional(),
  catalogueYear: z.number().int().min(2000).max(2100).optional(),
  cataloguedOn: day.optional(),
  /** null: recorded that there was no consent. */
  cataloguePartyConsentOn: day.nullable().optional(),
  cataloguePublishedOn: day.nullable().optional(),
  plannedBy: day.optional(),
  replanReason: prose.optional(),
  /** null: recorded that it is outside without a reason. */
  offCatalogueReason: prose.nullable().optional(),
  offCatalogueExplainedOn: day.optional(),
  /** Whether the catalogue says a hearing will be held; null: it does not say. */
  catalogueHearingFlag: z.boolean().nullable().optional(),
  /** Day the year’s completion of the catalogue was made public; null: recorded that it was not. */
  yearEndDisclosedOn: day.nullable().optional(),
};

export const catalogueFactWords: Readonly<Record<keyof typeof catalogueFacts, Words>> = {
  title: { zh: '事项名称', en: 'name of the matter' },
  summary: { zh: '事项概要', en: 'summary of the matter' },
  origin: { zh: '来源标识', en: 'origin of the entry' },
  takenInOn: { zh: '中途录入日', en: 'day it was taken in midway' },
  profileId: { zh: '适用规则', en: 'law profile' },
  catalogueSource: { zh: '目录出处', en: 'source of the catalogue' },
  proposedOn: { zh: '提出日期', en: 'day proposed' },
  proposalSource: { zh: '建议来源', en: 'source of the proposal' },
  proposer: { zh: '提出人', en: 'proposer' },
  matterClass: { zh: '事项类别（第3条）', en: 'class of the matter (Art. 3)' },
  exclusion: { zh: '是否属于排除情形', en: 'exclusion of Art. 3' },
  specialLaw: { zh: '是否另有专门程序规定', en: 'special law on the procedure' },
  catalogueYear: { zh: '目录年度', en: 'year of the catalogue' },
  cataloguedOn: { zh: '列入目录日', en: 'day entered in the catalogue' },
  cataloguePartyConsentOn: { zh: '同级党委同意日', en: 'day of Party consent' },
  cataloguePublishedOn: { zh: '目录公布日', en: 'day the catalogue was published' },
  plannedBy: { zh: '承诺日', en: 'promised day' },
  replanReason: { zh: '逾期调整理由', en: 'reason for re-planning' },
  offCatalogueReason: { zh: '目录外事项说明', en: 'reason outside the catalogue' },
  offCatalogueExplainedOn: { zh: '目录外事项说明日', en: 'day the matter outside the catalogue was explained' },
  catalogueHearingFlag: { zh: '目录是否载明举行听证', en: 'whether the catalogue says a hearing is held' },
  yearEndDisclosedOn: { zh: '目录完成情况公布日', en: 'day the completion of the catalogue was made public' },
};
