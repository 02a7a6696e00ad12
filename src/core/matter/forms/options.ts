import { isRecord } from './blank-values';
import type { FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { readOptions } from './read-scores';
import { withRemainder } from './remainder';
import { w } from './say';

/** Which way is better follows from the ends of the scale. */
const withDirection = (row: unknown): unknown =>
  isRecord(row) && typeof row.worst === 'number' && typeof row.best === 'number'
    ? { ...row, direction: row.best > row.worst ? 'up' : 'down' }
    : row;

/** Criteria, options, and what each option reaches: a grid on its own screen. */
const compareOptions: FormOf<'compareOptions'> = {
  isWrittenNow: true,
  fields: {
    criteria: {
      label: w('准则（权重之和为 1）', 'Criteria (weights add up to 1)'),
      hint: w(
        '越大越好还是越小越好，由最差值和最好值定；只有一项权重留空时，取与 1 的差额',
        'Whether more or less is better follows from worst and best; a single weight left blank is what is missing to 1',
      ),
      rows: 1,
      leastRows: 0,
      known: fact('criteria'),
      parts: {
        name: { label: w('准则', 'Criterion') },
        unit: {},
        worst: {},
        best: {},
        weight: { min: 0, max: 1, step: 0.05 },
      },
    },
    options: {
      label: w('方案（两个以上，省规定第12条）', 'Options (two or more, Heilongjiang 12)'),
      rows: 2,
      known: fact('options'),
      parts: { name: { label: w('方案名称', 'Name') }, summary: { label: w('要点', 'Summary') } },
    },
    preferredOption: { known: fact('preferredOption') },
    preferenceReason: { known: fact('preferenceReason') },
  },
  derived: {
    criteria: ({ criteria }) =>
      Array.isArray(criteria) ? (withRemainder(criteria, 'weight') as unknown[]).map(withDirection) : criteria, // a list stays one
    options: ({ options, criteria }) => readOptions(options, Array.isArray(criteria) ? criteria.length : 0),
  },
};

export const optionsForms = { compareOptions } satisfies Readonly<Record<string, FormDefinition>>;
