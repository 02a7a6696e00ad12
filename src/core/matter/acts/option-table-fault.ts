import { branchLine, childrenAt, type DecisionFacts, type TreeChild, valueTree } from '@/core/law';
import { type ActRefusal, refuse } from '../refusal';

type Options = NonNullable<DecisionFacts['options']>;
type Criteria = NonNullable<DecisionFacts['criteria']>;
type Weighting = NonNullable<DecisionFacts['weighting']>;

/** What no schema can say of options and criteria together; undefined: nothing is wrong. */
export function optionTableFault(
  options: Options,
  criteria: Criteria,
  { weighting, affected }: Pick<DecisionFacts, 'weighting' | 'affected'>,
): ActRefusal | undefined {
  return (
    scaleFault(criteria) ??
    treeFault(criteria, valueTree(criteria)) ??
    cellFault(options, criteria) ??
    weightingFault(weighting, criteria) ??
    groupFault(affected, options)
  );
}

const invalid = (field: string, zh: string, en: string) => refuse('invalid', { zh, en }, { field });

function scaleFault(criteria: Criteria): ActRefusal | undefined {
  const twice = criteria.findIndex(({ name }, at) => criteria.findIndex((other) => other.name === name) < at);
  if (twice >= 0) return invalid(`criteria.${twice}.name`, '准则名称重复。', 'Two criteria have the same name.');
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (criteria.length > 0 && Math.abs(total - 1) > 0.001)
    return invalid(
      'criteria',
      `各准则权重之和应为 1，现为 ${total.toFixed(3)}。`,
      `The weights must add up to 1; they add up to ${total.toFixed(3)}.`,
    );
  for (const [at, { name, direction, worst, best, bends = [] }] of criteria.entries()) {
    if (worst === best)
      return invalid(
        `criteria.${at}.best`,
        `准则“${name}”的最好值与最差值相同，分不出好坏。`,
        `Best and worst of “${name}” are the same: nothing can be told apart.`,
      );
    if (direction === 'up' ? best < worst : best > worst)
      return invalid(
        `criteria.${at}.direction`,
        `准则“${name}”的方向与最差值、最好值矛盾。`,
        `The direction of “${name}” contradicts its worst and best values.`,
      );
    const along = (score: number) => (score - worst) / (best - worst);
    const bent = bends.findIndex(
      ({ score }, k) => !(along(score) > along(bends[k - 1]?.score ?? worst) && along(score) < 1),
    );
    if (bent >= 0)
      return invalid(
        `criteria.${at}.bends.${bent}.score`,
        `准则“${name}”的价值折点应在最差值与最好值之间，从差到好排列。`,
        `The bends of “${name}” must lie between its worst and best, from worse to better.`,
      );
  }
  return undefined;
}

/** A group named like a criterion beside it: what hangs on one branch goes by different names. */
function treeFault(criteria: Criteria, children: readonly TreeChild[]): ActRefusal | undefined {
  for (const child of children) {
    if (child.kind === 'criterion') continue;
    const name = child.path.at(-1) ?? '';
    const twin = children.find((other) => other.kind === 'criterion' && criteria[other.at]?.name === name);
    if (twin?.kind === 'criterion')
      return invalid(
        `criteria.${twin.at}.name`,
        `准则“${name}”与同一层的分组同名。`,
        `The criterion “${name}” has the name of a group beside it.`,
      );
    const within = treeFault(criteria, child.children);
    if (within) return within;
  }
  return undefined;
}

/** Groups that hold more than one thing, and the trunk, by their lines. */
const forks = (children: readonly TreeChild[], line = ''): readonly { line: string; count: number }[] => [
  ...(children.length > 1 ? [{ line, count: children.length }] : []),
  ...children.flatMap((child) => (child.kind === 'group' ? forks(child.children, branchLine(child.path)) : [])),
];

function nodeFault(nodes: NonNullable<Weighting['nodes']>, criteria: Criteria): ActRefusal | undefined {
  const tree = valueTree(criteria);
  const open = forks(tree).find(({ line }) => nodes.every(({ of = '' }) => of !== line));
  if (open)
    return invalid(
      'weighting',
      open.line === '' ? '顶层各项还没有赋权。' : `“${open.line}”之下各项还没有赋权。`,
      open.line === '' ? 'The top of the tree is not weighed yet.' : `What hangs on “${open.line}” is not weighed yet.`,
    );
  for (const [at, { of = '', shares, swings, places, pairs = [] }] of nodes.entries()) {
    const count = childrenAt(tree, of)?.length ?? 0;
    if ([shares, swings, places].some((list) => list && list.length !== count))
      return invalid(`weighting.nodes.${at}`, '每一项都要有一项判断。', 'Each needs its judgement.');
    if (pairs.some(({ more, less }) => more === less || Math.max(more, less) > count))
      return invalid(
        `weighting.nodes.${at}.pairs`,
        '两两判断所指的项目不存在。',
        'A judgement names something that is not there.',
      );
  }
  return undefined;
}

function cellFault(options: Options, criteria: Criteria): ActRefusal | undefined {
  if (new Set(options.map(({ name }) => name)).size < options.length)
    return invalid('options', '方案名称重复。', 'Two options have the same name.');
  for (const [row, { name, scores, sources = scores, ranges = [] }] of options.entries()) {
    if (scores.length !== criteria.length || sources.length !== criteria.length)
      return invalid(
        'options',
        '每个方案应逐项填写各准则的数值（没有数据的留空）。',
        'Each option needs one value per criterion (blank where there are no data).',
      );
    const wrong = ranges.findIndex((range, at) => {
      const score = scores[at] ?? null;
      return (
        range !== null && (range.low > range.high || (score !== null && (score < range.low || score > range.high)))
      );
    });
    if (wrong >= 0 || (ranges.length > 0 && ranges.length !== criteria.length))
      return invalid(
        `options.${row}.ranges.${Math.max(0, wrong)}`,
        `“${name}”的可能范围应从低到高，并包含所填数值。`,
        `A range of “${name}” must go from low to high and enclose the score.`,
      );
  }
  return undefined;
}

function weightingFault(weighting: DecisionFacts['weighting'], criteria: Criteria): ActRefusal | undefined {
  if (!weighting) return undefined;
  if (weighting.method === 'tree') return nodeFault(weighting.nodes ?? [], criteria);
  const { swings, places, pairs = [] } = weighting;
  if ([swings, places].some((list) => list && list.length !== criteria.length))
    return invalid('weighting', '每个准则都要有一项判断。', 'Each criterion needs its judgement.');
  const astray = pairs.findIndex(({ more, less }) => more === less || Math.max(more, less) > criteria.length);
  return astray >= 0
    ? invalid(
        `weighting.pairs.${astray}`,
        '两两判断所指的准则不存在。',
        'A judgement names a criterion that is not there.',
      )
    : undefined;
}

function groupFault(affected: DecisionFacts['affected'], options: Options): ActRefusal | undefined {
  const short = affected?.groups.findIndex(({ effects }) => effects.length !== options.length) ?? -1;
  return short >= 0
    ? invalid(
        `affected.groups.${short}.effects`,
        '每个群体对每个方案都要有一个数值。',
        'Each group needs one figure for each option.',
      )
    : undefined;
}
