import * as z from 'zod/mini';
import { MAX_FIELDS } from './place-columns';

/** What is wrong with a card, in words where we have them. */
export function cardFault(error: z.core.$ZodError): { readonly zh: string; readonly en: string } {
  const isWide = error.issues.some(({ code, path }) => code === 'too_big' && path.length === 1 && path[0] === 'fields');
  if (isWide)
    return {
      zh: `一份数据最多 ${MAX_FIELDS} 列；请去掉不用的列，或分成几张表`,
      en: `a data set has at most ${MAX_FIELDS} columns: take out those you do not need, or split the table`,
    };
  const why = z.prettifyError(error);
  return { zh: `须写明提供方、共享类型等：${why}`, en: `owner, share type and the rest must be said: ${why}` };
}
