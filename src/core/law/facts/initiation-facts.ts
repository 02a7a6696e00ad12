import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line, prose } from './fact';

/** What the law asks of this stage (D713 10, 11; HLJ 11). */
export const initiationFacts = {
  /** The four items a department argues (D713 10.1(2)); null inside: that item is not argued; null: nothing is. */
  proposalArgument: z
    .strictObject({
      problem: prose.nullable(),
      basis: prose.nullable(),
      solution: prose.nullable(),
      necessity: prose.nullable(),
    })
    .nullable()
    .optional(),
  studyUnit: line.optional(),
  /** null: recorded that it was not studied. */
  studyResult: prose.nullable().optional(),
  studiedOn: day.optional(),
  startedOn: day.optional(),
  /** The lead undertaking unit, or the only one; null: recorded that none was named. */
  leadUnit: line.nullable().optional(),
  coUnits: z.array(line).max(30).optional(),
  /** Why the unit that leads now does so in place of another. */
  handOverReason: prose.optional(),
  /** null: recorded that no limit was set. */
  handleBy: day.nullable().optional(),
  /** Day of the written study report; null: recorded that there is none. */
  studyReportOn: day.nullable().optional(),
};

export const initiationFactWords: Readonly<Record<keyof typeof initiationFacts, Words>> = {
  proposalArgument: { zh: '建议论证四项', en: 'the four items argued' },
  studyUnit: { zh: '研究论证单位', en: 'unit that studied it' },
  studyResult: { zh: '研究论证意见', en: 'result of the study' },
  studiedOn: { zh: '研究论证日', en: 'day of the study' },
  startedOn: { zh: '决定启动日', en: 'day the procedure was started' },
  leadUnit: { zh: '牵头承办单位', en: 'lead unit' },
  handOverReason: { zh: '移交承办单位的理由', en: 'reason for handing the matter over' },
  coUnits: { zh: '配合承办单位', en: 'units that assist' },
  handleBy: { zh: '办理时限', en: 'time limit for handling' },
  studyReportOn: { zh: '书面研究论证报告', en: 'written study report' },
};
