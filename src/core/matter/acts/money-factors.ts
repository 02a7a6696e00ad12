import { cholesky, type Words } from '@/core/kernel';
import { correlationMatrix, type DecisionFacts, valueWords } from '@/core/law';

type Appraisal = NonNullable<DecisionFacts['appraisal']>;
type Factor = NonNullable<Appraisal['factors']>[number];
interface Fault extends Words {
  readonly field: string;
}

/** What does not hold in what is not sure: names, rows, years, the order low ≤ likely ≤ high, and correlations that contradict each other. */
export function faultOfFactors({ firstYear, flows, factors = [], correlations = [] }: Appraisal): Fault | undefined {
  const lastYear = firstYear + (flows[0]?.costs.length ?? 1) - 1;
  for (const [at, factor] of factors.entries()) {
    const { name, option, side, from = firstYear, to = lastYear, low, high } = factor;
    const { zh: row, en: rowEn } = rowOf(factor, from, to);
    const fault = (part: string, zh: string, en: string) => ({ field: `factors.${at}.${part}`, zh, en });
    if (factors.findIndex((other) => other.name === name) < at)
      return fault('name', `不确定因素“${name}”填了两次。`, `“${name}” stands twice among what is not sure.`);
    if (option !== null && flows.every((flow) => flow.option !== option))
      return fault('option', `“${name}”：“${option}”没有测算。`, `“${name}”: “${option}” is not appraised.`);
    if (from < firstYear || to > lastYear || from > to)
      return fault(
        from < firstYear || from > lastYear ? 'from' : 'to',
        `${row}：年份应在 ${firstYear} 至 ${lastYear} 之间，先后不能颠倒。`,
        `${rowEn}: the years must lie from ${firstYear} to ${lastYear}, the earlier first.`,
      );
    if (!(low <= 1 && high >= 1 && low < high))
      return fault(
        low > 1 || low >= high ? 'low' : 'high',
        `${row}：应当 最低 ≤ 1 ≤ 最高（1 就是所填金额），现为最低 ${low}、最高 ${high}。`,
        `${rowEn}: lowest ≤ 1 ≤ highest, 1 being the amounts entered; now ${low} and ${high}.`,
      );
    const moves = flows.some(
      (flow) =>
        (option === null || flow.option === option) &&
        flow[side].slice(from - firstYear, to - firstYear + 1).some((amount) => amount > 0),
    );
    if (!moves)
      return fault('side', `${row}没有金额，谈不上高低。`, `${rowEn}: there are no amounts to be higher or lower.`);
  }
  return faultOfCorrelations(factors, correlations);
}

function rowOf({ name, option, side }: Factor, from: number, to: number): Words {
  const of = valueWords('factors.side', side);
  return {
    zh: `“${name}”（${option ?? '全部方案'}，${from} 至 ${to} 年${of?.zh}）`,
    en: `“${name}” (${option ?? 'all options'}, ${of?.en} ${from} to ${to})`,
  };
}

function faultOfCorrelations(
  factors: readonly Factor[],
  correlations: NonNullable<Appraisal['correlations']>,
): Fault | undefined {
  for (const [at, { first, second }] of correlations.entries()) {
    const [i, j] = [first, second].map((name) => factors.findIndex((factor) => factor.name === name));
    const [row, column] = [factors[i ?? -1], factors[j ?? -1]];
    const fault = (part: string, zh: string, en: string) => ({ field: `correlations.${at}.${part}`, zh, en });
    if (!row || !column || i === undefined || j === undefined)
      return fault(
        row ? 'second' : 'first',
        `不确定因素中没有“${row ? second : first}”。`,
        `“${row ? second : first}” is not among what is not sure.`,
      );
    if (i === j) return fault('second', `“${first}”不能与自己相关。`, `“${first}” cannot move together with itself.`);
    if (correlationMatrix(factors, correlations.slice(0, at))[i]?.[j] !== 0)
      return fault('second', `“${first}”与“${second}”填了两次。`, `“${first}” and “${second}” stand twice.`);
  }
  return cholesky(correlationMatrix(factors, correlations))
    ? undefined
    : {
        field: 'correlations',
        zh: `相关系数互相矛盾（相关矩阵不是正定的）：${correlations
          .map(({ first, second, coefficient }) => `${first}与${second} ${coefficient}`)
          .join('，')}。请减小其中的绝对值；完全同步的，合并为一个因素。`,
        en: `The correlations contradict each other (not positive definite): ${correlations
          .map(({ first, second, coefficient }) => `${first} with ${second} ${coefficient}`)
          .join(', ')}. Bring some nearer to 0; what moves as one is one factor.`,
      };
}
