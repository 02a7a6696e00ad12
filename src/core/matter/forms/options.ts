import { isRecord } from './blank-values';
import type { FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { readOptions, readScore } from './read-scores';
import { withRemainder } from './remainder';
import { w } from './say';

/** Which way is better follows from the ends of the scale. */
const withDirection = (row: unknown): unknown =>
  isRecord(row) && typeof row.worst === 'number' && typeof row.best === 'number'
    ? { ...row, direction: row.best > row.worst ? 'up' : 'down' }
    : row;

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** Of the chosen method alone, and one for each criterion. */
function ownJudgement(weighting: unknown, criteria: number): unknown {
  if (!isRecord(weighting)) return weighting;
  const { method, by, swings, places, pairs } = weighting;
  const one = (list: unknown) =>
    Array.from({ length: criteria }, (_, at) => (Array.isArray(list) ? list[at] : null) ?? null);
  return {
    method,
    by,
    ...(method === 'swing' && { swings: one(swings) }),
    ...(method === 'order' && { places: one(places) }),
    ...(method === 'pairs' && { pairs: Array.isArray(pairs) ? pairs : [] }),
  };
}

/** One effect for each option; nothing of an option that is gone. */
function forEachOption(affected: unknown, options: number): unknown {
  if (!isRecord(affected) || !Array.isArray(affected.groups)) return affected;
  const groups = affected.groups.map((group: unknown) =>
    isRecord(group)
      ? {
          ...group,
          effects: Array.from({ length: options }, (_, at) =>
            readScore(Array.isArray(group.effects) ? group.effects[at] : null),
          ),
        }
      : group,
  );
  return { ...affected, groups };
}

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
        branch: {},
        limit: {},
        levels: {},
        bends: {},
      },
    },
    options: {
      label: w('方案（两个以上，省规定第12条）', 'Options (two or more, Heilongjiang 12)'),
      rows: 2,
      known: fact('options'),
      parts: { name: { label: w('方案名称', 'Name') }, summary: { label: w('要点', 'Summary') } },
    },
    weighting: { label: w('权重怎样得来', 'How the weights were found'), known: fact('weighting') },
    affected: {
      label: w('谁得谁失（没有则不填）', 'Who gains and who loses (blank: not told)'),
      known: fact('affected'),
    },
    preferredOption: { known: fact('preferredOption') },
    preferenceReason: { known: fact('preferenceReason') },
  },
  derived: {
    criteria: ({ criteria }) =>
      Array.isArray(criteria) ? (withRemainder(criteria, 'weight') as unknown[]).map(withDirection) : criteria, // a list stays one
    options: ({ options, criteria }) => readOptions(options, lengthOf(criteria)),
    weighting: ({ weighting, criteria }) => ownJudgement(weighting, lengthOf(criteria)),
    affected: ({ affected, options }) => forEachOption(affected, lengthOf(options)),
  },
};

/** Nothing is typed: the answer is worked out by its screen and shown before it is signed. */
const freezeOptionAnalysis: FormOf<'freezeOptionAnalysis'> = {
  isWrittenNow: true,
  fields: {},
  computed: ['inputs', 'results', 'seed', 'samples', 'leader', 'ranking', 'stability', 'says'],
};

export const optionsForms = { compareOptions, freezeOptionAnalysis } satisfies Readonly<Record<string, FormDefinition>>;
