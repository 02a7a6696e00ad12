import type { z } from 'zod';
import type { Words } from '@/core/kernel';

const of = (count: unknown, one: string, more: string) => `${count} ${String(count) === '1' ? one : more}`;

/** The limit that an entry lies beyond, in words; undefined where no limit is at fault. */
export function limitWords(issue: z.core.$ZodIssue): Words | undefined {
  switch (issue.code) {
    case 'too_big':
      return mostWords(issue);
    case 'too_small':
      return leastWords(issue);
    default:
      return undefined;
  }
}

function mostWords({ origin, maximum: most, inclusive }: z.core.$ZodIssueTooBig): Words {
  if (origin === 'string') return { zh: `不能超过 ${most} 字`, en: `at most ${of(most, 'character', 'characters')}` };
  if (origin === 'array') return { zh: `不能多于 ${most} 项`, en: `at most ${of(most, 'entry', 'entries')}` };
  return inclusive === false
    ? { zh: `应小于 ${most}`, en: `below ${most}` }
    : { zh: `不能大于 ${most}`, en: `at most ${most}` };
}

function leastWords({ origin, minimum: least, inclusive }: z.core.$ZodIssueTooSmall): Words {
  if (origin === 'string')
    return least === 1
      ? { zh: '没有填写', en: 'it is empty' }
      : { zh: `至少 ${least} 字`, en: `at least ${of(least, 'character', 'characters')}` };
  if (origin === 'array') return { zh: `至少 ${least} 项`, en: `at least ${of(least, 'entry', 'entries')}` };
  return inclusive === false
    ? { zh: `应大于 ${least}`, en: `above ${least}` }
    : { zh: `不能小于 ${least}`, en: `at least ${least}` };
}
