import type { z } from 'zod';
import type { CivilDate } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import { fieldWords } from './field-words';
import { type ActRefusal, refuse } from './refusal';

/** What a person entered could not be read: the first field at fault, by its name and path. */
export function unreadable({ issues }: Pick<z.ZodError, 'issues'>, under = ''): ActRefusal {
  const field = issues[0]?.path.join('.') ?? '';
  return refuse('invalid', fieldWords(field), { field: `${under}${field}` });
}

/** The day entered has not come yet; undefined where it has. */
export const notYetCome = (on: CivilDate, { asOf }: Pick<LawContext, 'asOf'>): ActRefusal | undefined =>
  on > asOf
    ? refuse(
        'in-the-future',
        { zh: '办理日期不能晚于今天。', en: 'The day of the act cannot be after today.' },
        { field: 'on' },
      )
    : undefined;
