import type { z } from 'zod';
import type { Words } from '@/core/kernel';

/** What a schema found wrong with a field, as a colleague would say it. */
export function schemaFaultWords(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return missing(issue) ?? expected(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values.map((value) => JSON.stringify(value)));
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? { zh: `不能为空：至少 ${issue.minimum} 项`, en: `must not be empty: at least ${issue.minimum}` }
        : { zh: `不得小于 ${issue.minimum}`, en: `must be at least ${issue.minimum}` };
    case 'too_big':
      return { zh: `不得大于 ${issue.maximum}`, en: `must be at most ${issue.maximum}` };
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `“${key}”`).join(', ');
      return { zh: `没有这个字段：${keys}`, en: `no such field: ${keys}` };
    }
    case 'invalid_union':
      return unionWords(issue);
    default:
      return { zh: '字段不符合要求', en: issue.message };
  }
}

const nouns: Readonly<Record<string, Words>> = {
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  string: { zh: '文字', en: 'a text' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  tuple: { zh: '一对数字', en: 'a pair of numbers' },
  object: { zh: '对象', en: 'an object' },
  null: { zh: 'null', en: 'null' },
};

const nounOf = (type: string): Words => nouns[type] ?? { zh: type, en: type };

const expected = (type: string): Words => ({ zh: `应为${nounOf(type).zh}`, en: `must be ${nounOf(type).en}` });

const oneOf = (values: readonly string[]): Words => ({
  zh: `应为下列之一：${values.join('、')}`,
  en: `must be one of ${values.join(', ')}`,
});

const missing = (issue: z.core.$ZodIssue): Words | undefined =>
  issue.input === undefined ? { zh: '缺少该字段', en: 'the field is missing' } : undefined;

/** The choices of a union: kinds told apart by a field, or the types that would have done. */
function unionWords(issue: z.core.$ZodIssueInvalidUnion): Words {
  if (missing(issue)) return { zh: '缺少该字段', en: 'the field is missing' };
  if ('options' in issue && Array.isArray(issue.options))
    return oneOf(issue.options.map((kind: unknown) => JSON.stringify(kind)));
  const choices = issue.errors.flatMap((branch) =>
    branch.flatMap((one) => (one.code === 'invalid_type' && one.path.length === 0 ? [nounOf(one.expected)] : [])),
  );
  if (choices.length === 0) return { zh: '不是允许的任何一种形式', en: 'none of the forms allowed' };
  return {
    zh: `应为${choices.map(({ zh }) => zh).join('或')}`,
    en: `must be ${choices.map(({ en }) => en).join(' or ')}`,
  };
}
