import { ACCEPTED_RATIO } from '@/analysis/decision';
import type { DecisionFacts } from '@/core/law';
import { decimalsBeside, formatNumber, formatShare, type Language } from '@/i18n';
import { type OptionAnalysis, weightsInDoubt } from '@/read-models/option-analysis';
import { strings } from './strings';

type Compared = Pick<DecisionFacts, 'criteria' | 'affected' | 'weighting'>;

/** Sentences that follow from the analysis, the gravest first. */
export function saidByAnalysis(
  analysis: OptionAnalysis,
  { criteria = [], affected, weighting }: Compared,
  language: Language,
): readonly string[] {
  const words = strings[language];
  const number = (value: number) => formatNumber(value, language);
  const share = (value: number) => formatShare(value, language, value > 0 && value < 0.1 ? 1 : 0);
  return [
    ...analysis.missed.map(({ option, criterion, score, limit, unit }) =>
      words.missed(option, criterion, `${number(score)} ${unit}`, `${number(limit)} ${unit}`),
    ),
    ...order(),
    ...weightsInDoubt({ weighting, criteria }).map(({ of, ratio }) =>
      words.doubtful(of, ratio.toFixed(decimalsBeside(ratio, [ACCEPTED_RATIO], 3))),
    ),
    ...(analysis.leader === null || analysis.order.length < 2 ? [] : robustness(analysis.leader)),
    ...methods(),
    ...equity(),
    ...analysis.sum.notices.flatMap(({ notice, about }) =>
      notice === 'constant' && analysis.order.length > 1
        ? [words.constant(about)]
        : notice === 'clipped'
          ? [words.clipped(about)]
          : [],
    ),
  ];

  /** Names within the quotation marks of a sentence. */
  function together(names: readonly string[]): string {
    return names.join(language === 'zh' ? '”和“' : '” with “');
  }

  /** An option with those whose scores are all worth the same: what turns the order puts them forward together. */
  function withTwins(name: string): string {
    const values = analysis.order.find((option) => option.name === name)?.values ?? [];
    const isTwin = (others: readonly number[]) =>
      others.every((value, at) => Math.abs(value - (values[at] ?? 0)) <= TIED);
    return together(analysis.order.flatMap((option) => (isTwin(option.values) ? [option.name] : [])));
  }

  function order(): readonly string[] {
    const [first, second] = analysis.order;
    if (!first) return [];
    if (!second) return [words.alone(first.name)];
    if (analysis.leader === null) return [words.tied(analysis.tied)];
    return [
      words.leads(
        first.name,
        number(points(first.value)),
        together(analysis.order.filter(({ value }) => Math.abs(value - second.value) <= TIED).map(({ name }) => name)),
        number(points(first.value - second.value)),
      ),
    ];
  }

  function robustness(leader: string): readonly string[] {
    const edges = analysis.stability.flatMap(({ of, weight, low, high, below, above, isBranch }) => {
      const name = isBranch ? words.branch(of) : of;
      return [
        ...(below
          ? [{ room: weight - low, says: words.fallsBelow(leader, name, share(low), share(weight), withTwins(below)) }]
          : []),
        ...(above
          ? [
              {
                room: high - weight,
                says: words.risesAbove(leader, name, share(high), share(weight), withTwins(above)),
              },
            ]
          : []),
      ];
    });
    const nearest = edges.toSorted((a, b) => a.room - b.room).slice(0, 2);
    const [flip] = analysis.flips;
    const never = analysis.potential.filter(({ possible }) => !possible).map(({ name }) => name);
    const isCertain = never.length > 0 && never.length === analysis.order.length - 1;
    return [
      ...(nearest.length > 0
        ? nearest.map(({ says }) => says)
        : [analysis.sum.criteria.length > 1 ? words.steady(leader) : words.oneCriterion]),
      ...(isCertain
        ? [words.noFlip(leader)]
        : flip
          ? [words.flip(withTwins(flip.rival), share(flip.distance / 2))]
          : []),
      ...weakest(leader),
      ...(!isCertain && never.length > 0 ? [words.never(never)] : []),
      ...analysis.dominated
        .filter(
          ({ dominant }, at, all) =>
            all.findIndex((one) => one.dominant === dominant && one.dominated === all[at]?.dominated) === at,
        )
        .map(({ dominant, dominated }) => words.dominated(dominated, dominant)),
    ];
  }

  function weakest(leader: string): readonly string[] {
    const [margin] = analysis.margins.filter(({ possible }) => possible).toSorted((a, b) => a.loss - b.loss);
    const criterion = criteria.find(({ name }) => name === margin?.criterion);
    if (!margin || !criterion || criterion.bends?.length) return [];
    const loss = margin.loss * Math.abs(criterion.best - criterion.worst);
    return [words.margin(leader, margin.criterion, `${number(Number(loss.toPrecision(2)))} ${criterion.unit}`)];
  }

  function methods(): readonly string[] {
    const { methods: all } = analysis.compared;
    if (analysis.leader === null || all.length < 3 || analysis.order.length < 2) return [];
    const turned = all.flatMap(({ method, order: ranked, turnedBy }) => {
      if (turnedBy === null || ranked.length === 0) return [];
      const first = together(ranked.filter(({ rank }) => rank === 1).map(({ name }) => name));
      return [method === 'topsis' ? words.topsisTurns(first, turnedBy) : words.prometheeTurns(first, turnedBy)];
    });
    return turned.length > 0 ? turned : [words.agree(analysis.leader)];
  }

  function equity(): readonly string[] {
    const first = analysis.equity?.find(({ name }) => name === (analysis.leader ?? analysis.order[0]?.name));
    if (!first || !affected) return [];
    return [
      first.losers.length > 0
        ? words.losers(first.name, first.losers, share(first.loserShare))
        : words.noLosers(first.name),
      ...(first.gap > 0
        ? [words.worstOff(first.name, first.worstOffGroups, `${number(first.worstOff.impact)} ${affected.unit}`)]
        : []),
    ];
  }
}

const TIED = 1e-9;
const points = (value: number): number => Math.round(value * 1000) / 10;
