import { civilDate, counted } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The record is append-only and a correction keeps the original. The store appends by construction; what is judged is the check a person made of it. */
export const discussionRecordKept = checkRule({
  id: 'D713/30.3/record-kept',
  ref: 'R141',
  stage: 'archive',
  layer: 'N',
  legalBasis: [
    quoted('D713', '30.3', '集体讨论决定情况应当如实记录，不同意见应当如实载明', '2026-11-29'),
    quoted('D713', '39.1', '弄虚作假的', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  dutyHolder: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '留痕只增不改', en: 'The record is append-only' },
  reads: ['recordCheck'],
  step: 'recordCheck',
  holds: ({ recordCheck: { entries, corrections } }) => ({
    holds: corrections.every(({ originalKept }) => originalKept),
    values: { entries, corrections: corrections.length },
  }),
  met: (v) => ({
    zh: `核查 ${v.entries} 条留痕，${v.corrections} 处更正均保留原记录。`,
    en: `${counted(v.entries, 'entry', 'entries')} checked; ${v.corrections} corrections keep the original.`,
  }),
  unmet: (v) => ({
    zh: `${v.corrections} 处更正中有未保留原记录的。`,
    en: `Of ${v.corrections} corrections some did not keep the original.`,
  }),
});
