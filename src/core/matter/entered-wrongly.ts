import type { z } from 'zod';
import type { CivilDate } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import { fieldWords } from './field-words';
import { limitWords } from './limit-words';
import { type ActRefusal, refuse } from './refusal';

/** What a person entered could not be read: the first field at fault, by its name and path. */
export function unreadable({ issues }: Pick<z.ZodError, 'issues'>, under = ''): ActRefusal {
  const [first] = issues;
  const field = first?.path.join('.') ?? '';
  const stray = first?.code === 'unrecognized_keys' ? first.keys[0] : undefined;
  if (stray !== undefined) {
    const path = field === '' ? stray : `${field}.${stray}`;
    return refuse(
      'invalid',
      { zh: `没有“${path}”这一项。`, en: `There is no field “${path}”.` },
      { field: `${under}${path}` },
    );
  }
  return refuse('invalid', fieldWords(field, first && limitWords(first)), { field: `${under}${field}` });
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
