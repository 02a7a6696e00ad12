import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line, prose } from './fact';

/** What the law asks of this stage (D713 8, 31, 32; OGI 26; HLJ 41). */
export const publicationFacts = {
  /** null: recorded that there was no report. */
  partyReportedOn: day.nullable().optional(),
  /** Congress, superior approval or consultation due; an empty list says none is. */
  otherApprovals: z
    .array(z.strictObject({ body: line, dueUnder: line, doneOn: day.nullable() }))
    .max(10)
    .optional(),
  /** null: recorded that it was not published. */
  publishedOn: day.nullable().optional(),
  publicationChannels: z
    .array(z.enum(['gazette', 'site', 'newspaper', 'radio-tv', 'new-media', 'press-conference']))
    .max(6)
    .optional(),
  decisionNo: line.optional(),
  adoptionNoteOn: day.nullable().optional(),
  interpretationOn: day.nullable().optional(),
  /** By press conference, interview or otherwise (D713 32.1). */
  interpretationWays: z
    .array(z.enum(['press-conference', 'interview', 'article', 'other']))
    .max(4)
    .optional(),
  interpretation: prose.optional(),
};

export const publicationFactWords: Readonly<Record<keyof typeof publicationFacts, Words>> = {
  partyReportedOn: { zh: '向同级党委请示报告日', en: 'day reported to the Party committee' },
  otherApprovals: { zh: '人大、上级批准等', en: 'congress and other approvals' },
  publishedOn: { zh: '公布日', en: 'day of publication' },
  publicationChannels: { zh: '公布途径', en: 'channels of publication' },
  decisionNo: { zh: '文号', en: 'number of the decision' },
  adoptionNoteOn: { zh: '采纳情况说明', en: 'note on adoption' },
  interpretationOn: { zh: '解读材料', en: 'interpretation' },
  interpretationWays: { zh: '宣传解读方式', en: 'ways of the interpretation' },
  interpretation: { zh: '解读要点', en: 'points of the interpretation' },
};
