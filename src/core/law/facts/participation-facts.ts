import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { count, day, digest, line, prose } from './fact';

export const channels = [
  'government-site',
  'new-media',
  'newspaper',
  'radio-tv',
  'hotline',
  'letter',
  'email',
  'on-site',
] as const;

/** Ways of hearing the public (D713 14.2). */
export const participationMethods = [
  'symposium',
  'hearing',
  'site-visit',
  'written',
  'consultation',
  'questionnaire',
  'poll',
] as const;

/** What the law asks of public participation (D713 14, 15, 18; HLJ 15 to 20). */
export const participationFacts = {
  /** Ways chosen; an empty list says none. */
  participationMethods: z.array(z.enum(participationMethods)).max(7).optional(),
  consultationOpened: day.optional(),
  /** Last day on which views are received. */
  consultationClosed: day.optional(),
  /** Channels by which the notice was published. */
  noticeChannels: z.array(z.enum(channels)).max(8).optional(),
  /** null: told that the period was not shortened or that no reason is printed in the notice. */
  shorteningReason: prose.nullable().optional(),
  /** Views received, sealed by count and digest; the texts live in their own store. */
  opinionBatches: z
    .array(z.strictObject({ channel: line, rows: count, persons: count, digest, sealedOn: day }))
    .max(500)
    .optional(),
};

export const participationFactWords: Readonly<Record<keyof typeof participationFacts, Words>> = {
  participationMethods: { zh: '听取意见的方式', en: 'ways of hearing the public' },
  consultationOpened: { zh: '公开征求意见开始日', en: 'first day of consultation' },
  consultationClosed: { zh: '公开征求意见截止日', en: 'last day of consultation' },
  noticeChannels: { zh: '公告发布途径', en: 'channels of the notice' },
  shorteningReason: { zh: '公告中载明的缩短理由', en: 'reason for shortening printed in the notice' },
  opinionBatches: { zh: '收到的意见批次', en: 'batches of views received' },
};
