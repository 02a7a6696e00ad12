import { formatNumber, formatShare, type Language } from '@/i18n';
import type { AppraisalFigures } from '@/read-models/option-analysis';
import { strings } from './strings';

const TIED = 1e-9;

/** Sentences that follow from the money: the first by net value, what would turn it, and where a figure means nothing. */
export function saidByMoney(figures: AppraisalFigures, unit: string, language: Language): readonly string[] {
  const words = strings[language];
  const { options, turns, notAppraised } = figures;
  const money = (value: number) => `${formatNumber(value, language)} ${unit}`;
  const share = (value: number) => formatShare(value, language, 1);
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(language === 'zh' ? '、' : ', ');
  const [first, second] = options;
  if (!first) return [];
  const tied = options.filter(({ net }) => first.net - net <= TIED * Math.max(1, Math.abs(first.net)));
  return [
    tied.length > 1
      ? words.tied(quoted(tied.map(({ option }) => option)))
      : second
        ? words.best(first.option, money(first.net), money(first.net - second.net), second.option)
        : words.only(first.option, money(first.net)),
    ...(options.every(({ net }) => net <= 0) ? [words.allBelow] : []),
    ...(tied.length > 1 ? [] : spare()),
    ...turns.map(({ rate, rival }) => words.turns(share(rate), first.option, rival)),
    ...options.flatMap(({ option, internal, signChanges, ratio }) => [
      ...(signChanges === 0 ? [words.noSign(option)] : internal.length === 0 ? [words.noRoot(option)] : []),
      ...(internal.length > 1
        ? [words.several(option, internal.map(share).join(language === 'zh' ? '、' : ', '))]
        : []),
      ...(ratio === null ? [words.noCosts(option)] : []),
    ]),
    ...(notAppraised.length > 0 ? [words.notAppraised(quoted(notAppraised))] : []),
  ];

  function spare(): readonly string[] {
    if (!first) return [];
    const { benefits, costs } = first.switching;
    const change = (value: number) => (value < 0 ? words.fewer(share(-value)) : words.more(share(value)));
    return [
      ...(benefits === null || first.ratio === null
        ? []
        : [
            first.net >= 0
              ? words.switchBenefits(first.option, change(benefits))
              : words.switchGain(first.option, change(benefits)),
          ]),
      ...(costs === null ? [] : [words.switchCosts(first.option, change(costs))]),
    ];
  }
}
