import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { count, day, digest, line, prose } from './fact';

const channels = [
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
const participationMethods = [
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
  /** null: recorded that the period was not shortened or that no reason is printed in the notice. */
  shorteningReason: prose.nullable().optional(),
  /** What the notice carries. */
  noticeFields: z.array(line).max(20).optional(),
  symposiums: z
    .array(z.strictObject({ heldOn: day, materialsOn: day, attendees: count, summary: prose }))
    .max(50)
    .optional(),
  surveys: z
    .array(
      z.strictObject({
        kind: z.enum(['site-visit', 'written', 'questionnaire', 'poll']),
        on: day,
        people: count,
        summary: prose,
      }),
    )
    .max(50)
    .optional(),
  groupsHeard: z
    .array(z.strictObject({ group: line, on: day, summary: prose }))
    .max(50)
    .optional(),
  marketPlayersHeardOn: day.nullable().optional(),
  marketPlayersSummary: prose.optional(),
  /** Views grouped into themes, each with its disposition and reason (D713 18; HLJ 20). Null disposition: not answered yet. */
  opinionThemes: z
    .array(
      z.strictObject({
        theme: line,
        clause: line.nullable(),
        rows: count,
        oppose: count,
        conditional: count,
        support: count,
        none: count,
        disposition: z.enum(['adopted', 'partly', 'not']).nullable(),
        reason: prose.nullable(),
      }),
    )
    .max(100)
    .optional(),
  /** Opinions that stand in no theme, and why; null: there are none. */
  opinionsUnsorted: z.strictObject({ rows: count, because: prose }).nullable().optional(),
  opinionsAnsweredOn: day.optional(),
  participationReportOn: day.optional(),
  /** null: made, not published. */
  participationReportPublishedOn: day.nullable().optional(),
  /**
   * Opinions received, sealed by count and digest; the texts live in their own store under `batch`. Digest null: on paper,
   * recorded by count.
   */
  opinionBatches: z
    .array(
      z.strictObject({
        channel: line,
        rows: count,
        persons: count,
        digest: digest.nullable(),
        batch: line.optional(),
        sealedOn: day,
      }),
    )
    .max(500)
    .optional(),
  /** Answers to the public that went out together, sealed by count and digest; they stand in the ledger under `publication`. */
  answerPublications: z
    .array(z.strictObject({ publication: line, answers: count, corrections: count, digest, publishedOn: day }))
    .max(500)
    .optional(),
  /** Online talks with the public; an empty list says none. */
  onlineInteractions: z
    .array(z.strictObject({ announcedOn: day, heldOn: day }))
    .max(50)
    .optional(),
  /** Whether the draft changed in substance after consultation. */
  draftChangedAfterConsultation: z.boolean().optional(),
  /** The text of which that was said: a later one is asked about anew. */
  changeJudgedDigest: digest.optional(),
  /** The text the public was last consulted on. */
  consultedDraftDigest: digest.optional(),
  /** null: recorded that the change was not consulted on. */
  reconsultedOn: day.nullable().optional(),
};

export const participationFactWords: Readonly<Record<keyof typeof participationFacts, Words>> = {
  participationMethods: { zh: '听取意见的方式', en: 'ways of hearing the public' },
  consultationOpened: { zh: '公开征求意见开始日', en: 'first day of consultation' },
  consultationClosed: { zh: '公开征求意见截止日', en: 'last day of consultation' },
  noticeChannels: { zh: '公告发布途径', en: 'channels of the notice' },
  shorteningReason: { zh: '公告中载明的缩短理由', en: 'reason for shortening printed in the notice' },
  noticeFields: { zh: '公告载明的内容', en: 'contents of the notice' },
  symposiums: { zh: '座谈会', en: 'symposiums' },
  surveys: { zh: '走访、书面、问卷、民调', en: 'visits, letters, questionnaires, polls' },
  groupsHeard: { zh: '与特定群体的沟通协商', en: 'talks with affected groups' },
  marketPlayersSummary: { zh: '市场主体意见', en: 'what market players said' },
  marketPlayersHeardOn: { zh: '听取市场主体意见', en: 'market players heard' },
  opinionThemes: { zh: '意见归纳与采纳情况', en: 'themes of the comments and what became of them' },
  opinionsUnsorted: { zh: '未归类的意见及原因', en: 'opinions in no theme, and why' },
  opinionsAnsweredOn: { zh: '意见研究答复日', en: 'day the comments were answered' },
  participationReportOn: { zh: '公众参与报告', en: 'public-participation report' },
  participationReportPublishedOn: { zh: '公众参与报告公布日', en: 'day the participation report was published' },
  opinionBatches: { zh: '收到的意见批次', en: 'batches of comments received' },
  answerPublications: { zh: '公布的意见答复', en: 'answers published' },
  onlineInteractions: { zh: '网上互动', en: 'online talks with the public' },
  draftChangedAfterConsultation: {
    zh: '征求意见后草案是否作实质性修改',
    en: 'whether the draft changed in substance after consultation',
  },
  changeJudgedDigest: { zh: '所判断草案的摘要值', en: 'digest of the text judged' },
  consultedDraftDigest: { zh: '征求意见稿摘要值', en: 'digest of the text consulted on' },
  reconsultedOn: { zh: '再次征求意见日', en: 'day the change was consulted on' },
};
