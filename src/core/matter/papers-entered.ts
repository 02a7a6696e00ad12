import type { LawContext, Paper } from '@/core/law';
import { type ActRefusal, refuse } from './refusal';

/** Papers of an act that cannot go on record: dated after today, or under the number of another one. */
export function refusedPapers(
  papers: readonly Paper[],
  onRecord: readonly Paper[],
  { asOf }: Pick<LawContext, 'asOf'>,
): ActRefusal | undefined {
  for (const [at, paper] of papers.entries()) {
    if (paper.on > asOf)
      return refuse(
        'in-the-future',
        {
          zh: `“${paper.title}”的日期不能晚于今天。`,
          en: `The day of “${paper.title}” cannot be after today.`,
        },
        { field: `papers.${at}.on` },
      );
    const other = [...onRecord, ...papers.slice(0, at)].find((one) => one.id === paper.id && isOther(one, paper));
    if (other)
      return refuse(
        'invalid',
        {
          zh: `“${paper.title}”与“${other.title}”的文件编号相同（${paper.id}），请换一个编号。`,
          en: `“${paper.title}” and “${other.title}” have the same number (${paper.id}); please give it another.`,
        },
        { field: `papers.${at}.id` },
      );
  }
  return undefined;
}

/** One file may be several papers; one number stands for one file. */
const isOther = (one: Paper, next: Paper) => one.digest !== null && next.digest !== null && one.digest !== next.digest;
