import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { count, day, line, prose } from './fact';

/** What the law asks of this stage (D713 16, 17; HLJ 19). */
export const hearingFacts = {
  hearingNoticeOn: day.optional(),
  /** Day set for the hearing. */
  hearingOn: day.optional(),
  hearingPlace: line.optional(),
  /** How participants are selected; null: nobody is selected. */
  hearingSelection: prose.nullable().optional(),
  /** Day the way of selecting was published, where it was not with the notice; null: it was not published. */
  hearingSelectionOn: day.nullable().optional(),
  hearingSeats: z
    .array(z.strictObject({ side: line, seats: count }))
    .max(30)
    .optional(),
  hearingListOn: day.optional(),
  hearingServed: z
    .array(z.strictObject({ name: line, side: line, servedOn: day }))
    .max(200)
    .optional(),
  hearingHeldOn: day.optional(),
  hearingHost: line.optional(),
  /** Steps held in public (D713 17.1). */
  hearingSteps: z
    .array(z.enum(['presentation', 'statements', 'confirmation']))
    .max(3)
    .optional(),
  hearingPublic: z.boolean().optional(),
  hearingSpeakers: z
    .array(
      z.strictObject({
        name: line,
        side: line,
        stance: z.enum(['oppose', 'conditional', 'support', 'none']),
        statement: prose,
        signed: z.enum(['signed', 'refused', 'no']),
      }),
    )
    .max(200)
    .optional(),
  /** Participants on the published list. */
  hearingListed: count.optional(),
  /** Participants who came. */
  hearingAttended: count.optional(),
  /** The postponement, if there was one; null: none. */
  hearingPostponed: z.strictObject({ from: day, until: day }).nullable().optional(),
  hearingHostDeclaration: z.strictObject({ drafted: z.boolean(), hasInterest: z.boolean() }).optional(),
  hearingReportOn: day.optional(),
  hearingReportItems: z
    .array(z.enum(['organisation', 'participants', 'opinions', 'disputes', 'analysis', 'other']))
    .max(6)
    .optional(),
  /** Further argument after most participants opposed; null: recorded that there was none. */
  hearingReargument: z.strictObject({ on: day, summary: prose }).nullable().optional(),
  /** Requests of citizens for a hearing; an empty list says none came. */
  hearingRequests: z
    .array(z.strictObject({ by: line, on: day, repliedOn: day.nullable() }))
    .max(200)
    .optional(),
};

export const hearingFactWords: Readonly<Record<keyof typeof hearingFacts, Words>> = {
  hearingNoticeOn: { zh: '听证公告日', en: 'day of the hearing notice' },
  hearingOn: { zh: '拟定听证日', en: 'day set for the hearing' },
  hearingPlace: { zh: '听证地点', en: 'place of the hearing' },
  hearingSelection: { zh: '参加人遴选办法', en: 'how participants are selected' },
  hearingSelectionOn: { zh: '遴选办法公布日', en: 'day the way of selecting was published' },
  hearingSeats: { zh: '参加人名额', en: 'seats by side' },
  hearingListOn: { zh: '参加人名单公布日', en: 'day the list was published' },
  hearingServed: { zh: '材料送达', en: 'service of papers' },
  hearingHeldOn: { zh: '听证会举行日', en: 'day the hearing was held' },
  hearingHost: { zh: '主持人', en: 'host' },
  hearingSteps: { zh: '听证程序', en: 'steps of the hearing' },
  hearingPublic: { zh: '是否公开举行', en: 'whether held in public' },
  hearingSpeakers: { zh: '陈述与签字', en: 'statements and signatures' },
  hearingListed: { zh: '名单人数', en: 'participants on the list' },
  hearingAttended: { zh: '到会参加人数', en: 'participants who came' },
  hearingPostponed: { zh: '听证延期', en: 'postponement of the hearing' },
  hearingHostDeclaration: { zh: '主持人回避情况', en: 'whether the host drafted the matter or has an interest' },
  hearingReportOn: { zh: '听证报告日', en: 'day of the hearing report' },
  hearingReportItems: { zh: '听证报告内容', en: 'items of the hearing report' },
  hearingReargument: { zh: '多数反对后的进一步论证', en: 'further argument after most opposed' },
  hearingRequests: { zh: '听证申请与答复', en: 'requests for a hearing and replies' },
};
