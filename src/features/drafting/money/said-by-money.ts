import { formatShare, type Language } from '@/i18n';
import type { AppraisalFigures } from '@/read-models/option-analysis';
import { firstByMoney, moneyLead } from '@/stage-view';
import { strings } from './strings';

/** Sentences that follow from the money: the first by net value, what would turn it, and where a figure means nothing. */
export function saidByMoney(figures: AppraisalFigures, unit: string, language: Language): readonly string[] {
  const words = strings[language];
  const { options, turns, notAppraised } = figures;
  const share = (value: number) => formatShare(value, language, 1);
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(language === 'zh' ? '、' : ', ');
  const [first] = options;
  if (!first) return [];
  return [
    ...moneyLead(options, unit, language),
    ...(firstByMoney(options).length > 1 ? [] : spare()),
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
