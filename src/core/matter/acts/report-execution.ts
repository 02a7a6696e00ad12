import { z } from 'zod';
import { lastReport, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/**
 * The executing unit reports on the execution (D713 34.1), and answers for whether problems were found and comments came:
 * what it affirms must be on file already (35.1, 40.1).
 */
export const reportExecution = defineAct({
  type: 'reportExecution',
  event: 'ExecutionReported',
  kind: 'records',
  stage: 'execution',
  carriesOut: true,
  title: { zh: '报告执行情况', en: 'Report on the execution' },
  roles: ['undertaking'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['executionProblems', 'executionComments', 'executionReports'],
  fields: {
    progress: z.number().int().min(0).max(100),
    summary: prose,
    problemsFound: z.boolean(),
    commentsReceived: z.boolean(),
    /** Why less is done than was reported before. */
    setbackReason: prose.optional(),
  },
  check: ({ on, progress, problemsFound, commentsReceived, setbackReason }, { facts }) => {
    const before = lastReport(facts, on)?.progress ?? 0;
    if (progress < before && setbackReason === undefined)
      return refuse(
        'invalid',
        {
          zh: `进度 ${progress}% 低于上次报告的 ${before}%：确有倒退的，请写明原因；上次报错的，请更正该条记录。`,
          en: `Progress of ${progress}% is below the ${before}% reported before: tell why it fell back, or correct the earlier entry.`,
        },
        { field: 'setbackReason' },
      );
    if (problemsFound && !facts.executionProblems?.length)
      return refuse(
        'out-of-order',
        { zh: '发现的问题应当先行报告（条例第35条）。', en: 'Problems found are reported first (Article 35).' },
        { rule: 'D713/35.1/problem', field: 'problemsFound' },
      );
    if (!problemsFound && facts.executionProblems?.some(({ reportedOn }) => reportedOn === null))
      return refuse(
        'invalid',
        {
          zh: '督查已登记未报告的问题，不能报告没有问题。',
          en: 'Supervision registered a problem that was not reported.',
        },
        { rule: 'D713/35.1/problem', field: 'problemsFound' },
      );
    if (commentsReceived && !facts.executionComments?.length)
      return refuse(
        'out-of-order',
        { zh: '收到的意见应当先行登记（条例第35条）。', en: 'Comments received are registered first (Article 35).' },
        { rule: 'D713/35.2/comments', field: 'commentsReceived' },
      );
    return undefined;
  },
  tell: ({ problemsFound, commentsReceived }, { facts }) => ({
    ...(!problemsFound && { executionProblems: facts.executionProblems ?? [] }),
    ...(!commentsReceived && { executionComments: facts.executionComments ?? [] }),
  }),
  add: ({ on, progress, summary, setbackReason }, _dossier, { unit }) => ({
    executionReports: [{ on, by: unit, progress, summary, ...(setbackReason && { setbackReason }) }],
  }),
});
