import { childrenAt, valueTree } from '@/core/law';
import { isBlank } from './blank';
import { isRecord } from './blank-values';
import type { FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { NULL_CHOICE } from './null-choice';
import { readOptions, readScore } from './read-scores';
import { withRemainder } from './remainder';
import { w } from './say';

/** Which way is better follows from the ends of the scale. */
const withDirection = (row: unknown): unknown =>
  isRecord(row) && typeof row.worst === 'number' && typeof row.best === 'number'
    ? { ...row, direction: row.best > row.worst ? 'up' : 'down' }
    : row;

const levelsOf = (criteria: unknown): readonly unknown[] =>
  Array.isArray(criteria) ? criteria.map((row: unknown) => (isRecord(row) ? row.levels : undefined)) : [];

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** The judgements of the chosen method alone, one for each of so many things. */
function judgedBy({ method, swings, places, pairs }: Readonly<Record<string, unknown>>, count: number): object {
  return {
    ...(method === 'swing' && { swings: oneEach(swings, count) }),
    ...(method === 'order' && { places: oneEach(places, count) }),
    ...(method === 'pairs' && { pairs: Array.isArray(pairs) ? pairs : [] }),
  };
}

const oneEach = (list: unknown, count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, at) => (Array.isArray(list) ? list[at] : null) ?? null);

/** Of the chosen method alone, and one for each criterion, or for each thing on a branch. */
function ownJudgement(weighting: unknown, criteria: unknown): unknown {
  if (!isRecord(weighting)) return weighting;
  const { method, by, nodes } = weighting;
  if (method !== 'tree') return { method, by, ...judgedBy(weighting, lengthOf(criteria)) };
  const tree = valueTree(Array.isArray(criteria) ? criteria.map(branchOf) : []);
  const own = (Array.isArray(nodes) ? nodes : []).flatMap((node: unknown) => {
    if (!isRecord(node)) return [];
    const count = childrenAt(tree, typeof node.of === 'string' ? node.of : '')?.length ?? 0;
    if (count < 2) return [];
    const shares = node.method === 'direct' && { shares: oneEach(node.shares, count) };
    return [{ ...(node.of !== '' && { of: node.of }), method: node.method, ...shares, ...judgedBy(node, count) }];
  });
  return { method, by, nodes: own };
}

const branchOf = (row: unknown) =>
  isRecord(row) && typeof row.branch === 'string' ? { branch: row.branch } : { branch: undefined };

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
        unit: { label: w('单位', 'Unit') },
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
    weighting: {
      label: w('权重怎样得来', 'How the weights were found'),
      known: fact('weighting'),
      // Judgements typed before the method was taken back are none.
      when: ({ weighting }) => isRecord(weighting) && !isBlank(weighting.method),
    },
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
    options: ({ options, criteria }) => readOptions(options, lengthOf(criteria), levelsOf(criteria)),
    weighting: ({ weighting, criteria }) => ownJudgement(weighting, criteria),
    affected: ({ affected, options }) => forEachOption(affected, lengthOf(options)),
  },
};

/** Amounts by year as typed; a cell that is no number stays as it is, for the schema to refuse by its place. */
function readFlows(flows: unknown): unknown {
  if (!Array.isArray(flows)) return flows;
  const amounts = (list: unknown) => (Array.isArray(list) ? list.map(readScore) : []);
  return flows.map((row: unknown) =>
    isRecord(row) ? { option: row.option, costs: amounts(row.costs), benefits: amounts(row.benefits) } : row,
  );
}

/** The first year and ten that follow, nothing entered. */
const blankFlow = (option: string) => {
  const blank = Array.from({ length: 11 }, () => '');
  return { option, costs: blank, benefits: blank };
};

/** Years by options, costs and benefits: a grid on its own screen. */
const appraiseOptions: FormOf<'appraiseOptions'> = {
  isWrittenNow: true,
  fields: {
    moneyUnit: {
      label: w('金额单位（例如万元）', 'Unit of money'),
      known: ({ facts }) => facts.appraisal?.moneyUnit,
    },
    prices: { label: w('价格口径', 'Kind of prices'), known: ({ facts }) => facts.appraisal?.prices },
    firstYear: {
      label: w('起始年（第 0 年）', 'First year (year 0)'),
      known: ({ facts }) => facts.appraisal?.firstYear,
    },
    rates: {
      label: w('折现率（8% 填 0.08）', 'Discount rates (8% is 0.08)'),
      hint: w(
        '第 0 年为起始年，不折现；远期用较低折现率的，分段填写',
        'Year 0 is the first year and is not discounted; a lower rate for far years is a row of its own',
      ),
      rows: 1,
      leastRows: 1,
      known: ({ facts }) => facts.appraisal?.rates,
      parts: {
        fromYear: { label: w('自第几年起', 'From year'), min: 0, max: 60, step: 1 },
        rate: { label: w('年折现率', 'Yearly rate'), min: 0, max: 1, step: 0.005 },
      },
    },
    rateSource: { label: w('折现率依据', 'Source of the rates'), known: ({ facts }) => facts.appraisal?.rateSource },
    flows: { known: ({ facts }) => facts.appraisal?.flows ?? facts.options?.map(({ name }) => blankFlow(name)) },
    flowSource: {
      label: w('费用和效益的测算依据', 'What the amounts rest on'),
      known: ({ facts }) => facts.appraisal?.flowSource,
    },
    factors: {
      label: w('不确定因素（没有则不填）', 'What is not sure (blank: nothing)'),
      hint: w(
        '所填金额为最可能的情形，倍数为 1；例如费用可能少一成、多三成，最低填 0.9，最高填 1.3。同一因素所及各年同涨同落',
        'The amounts entered are the likely case, 1; costs that may be a tenth less or three tenths more are 0.9 and 1.3. All years of one factor move together',
      ),
      known: ({ facts }) => facts.appraisal?.factors,
      nextRow: () => ({
        name: '',
        option: NULL_CHOICE,
        side: '',
        from: null,
        to: null,
        low: null,
        high: null,
        because: '',
      }),
      parts: {
        name: { label: w('因素（例如客流、造价）', 'What (demand, price of building)'), control: 'line' },
        because: { label: w('范围依据', 'What the range rests on') },
        option: {
          label: w('方案', 'Option'),
          control: 'choice',
          options: ({ facts }) => facts.options?.map(({ name }) => ({ value: name, label: w(name, name) })),
          nullAs: w('全部方案', 'All options'),
        },
        side: { label: w('费用或效益', 'Costs or benefits') },
        from: { label: w('自哪年（空白为起始年）', 'From year (blank: the first)'), step: 1 },
        to: { label: w('至哪年（空白为末年）', 'To year (blank: the last)'), step: 1 },
        low: { label: w('最低，为所填的几倍', 'Lowest, times the amount'), min: 0, max: 1, step: 0.05 },
        high: { label: w('最高，为所填的几倍', 'Highest, times the amount'), min: 1, max: 100, step: 0.05 },
      },
    },
    correlations: { known: ({ facts }) => facts.appraisal?.correlations },
  },
  derived: { flows: ({ flows }) => readFlows(flows) },
};

function readChanges(scenarios: unknown): unknown {
  if (!Array.isArray(scenarios)) return scenarios;
  return scenarios.map((scenario: unknown) =>
    isRecord(scenario) && Array.isArray(scenario.changes)
      ? {
          ...scenario,
          changes: scenario.changes.map((change: unknown) =>
            isRecord(change) ? { ...change, score: readScore(change.score) } : change,
          ),
        }
      : scenario,
  );
}

/** The scores that would differ in each: a grid on its own screen. */
const nameScenarios: FormOf<'nameScenarios'> = {
  isWrittenNow: true,
  fields: {
    scenarios: {
      rows: 1,
      leastRows: 1,
      known: fact('scenarios'),
      parts: {
        name: { label: w('情景', 'Scenario') },
        because: { label: w('为什么可能这样', 'Why it may come so') },
        changes: {},
      },
    },
  },
  derived: { scenarios: ({ scenarios }) => readChanges(scenarios) },
};

/** Nothing is typed: the answer is worked out by its screen and shown before it is signed. */
const freezeOptionAnalysis: FormOf<'freezeOptionAnalysis'> = {
  isWrittenNow: true,
  fields: {},
  computed: ['inputs', 'results', 'seed', 'samples', 'leader', 'ranking', 'stability', 'says'],
};

export const optionsForms = { compareOptions, appraiseOptions, nameScenarios, freezeOptionAnalysis } satisfies Readonly<
  Record<string, FormDefinition>
>;
