import { bilingual, formatNumber, formatShare, type Language } from '@/i18n';

const strings = bilingual(
  {
    best: (name: string, net: string, lead: string, second: string) =>
      `“${name}”净现值最大（${net}），比“${second}”多 ${lead}。`,
    only: (name: string, net: string) => `“${name}”的净现值为 ${net}。`,
    tied: (names: string) => `${names}净现值相同，单看钱不分先后。`,
    lessThan: (share: string) => `不到 ${share}`,
    moreThan: (share: string) => `超过 ${share}`,
    loss: (name: string, share: string) => `金额在所填范围内变动时，“${name}”净现值为负的可能为 ${share}。`,
    noLoss: (name: string) => `金额在所填范围内变动时，模拟中“${name}”的净现值没有一次为负。`,
    sureLoss: (name: string) => `金额在所填范围内变动时，模拟中“${name}”的净现值每次都为负。`,
    allBelow: '没有一个方案的净现值为正：按这一折现率，效益都抵不上费用。',
  },
  {
    best: (name: string, net: string, lead: string, second: string) =>
      `“${name}” has the largest net present value (${net}), ${lead} more than “${second}”.`,
    only: (name: string, net: string) => `The net present value of “${name}” is ${net}.`,
    tied: (names: string) => `${names} have the same net present value: money alone does not part them.`,
    lessThan: (share: string) => `below ${share}`,
    moreThan: (share: string) => `above ${share}`,
    loss: (name: string, share: string) =>
      `Within the ranges entered, the chance that “${name}” has a net present value below zero is ${share}.`,
    noLoss: (name: string) => `Within the ranges entered, “${name}” was below zero in none of the runs.`,
    sureLoss: (name: string) => `Within the ranges entered, “${name}” was below zero in every run.`,
    allBelow: 'No option has a net present value above zero: at this rate no benefits make up for the costs.',
  },
);

const TIED = 1e-9;

/** An option with its net present value. */
interface NetValue {
  readonly option: string;
  readonly net: number;
}

/** Of options by falling net present value, the first and those equal to it within rounding. */
export const firstByMoney = (options: readonly NetValue[]): readonly NetValue[] => {
  const most = options[0]?.net ?? 0;
  return options.filter(({ net }) => most - net <= TIED * Math.max(1, Math.abs(most)));
};

/** Which option is first by net present value, in words; nothing where none is appraised. */
export function moneyLead(options: readonly NetValue[], unit: string, language: Language): readonly string[] {
  const words = strings[language];
  const money = (value: number) => `${formatNumber(value, language)} ${unit}`;
  const tied = firstByMoney(options);
  const [first, second] = options;
  if (!first) return [];
  return [
    tied.length > 1
      ? words.tied(tied.map(({ option }) => `“${option}”`).join(language === 'zh' ? '、' : ', '))
      : second
        ? words.best(first.option, money(first.net), money(first.net - second.net), second.option)
        : words.only(first.option, money(first.net)),
    ...(options.every(({ net }) => net <= 0) ? [words.allBelow] : []),
  ];
}

/** The chance of a net present value below 0, in words; what was never seen in the runs is not called impossible. */
export function lossWords(option: string, loss: number, language: Language): string {
  const words = strings[language];
  if (loss === 0) return words.noLoss(option);
  if (loss === 1) return words.sureLoss(option);
  return words.loss(option, chanceWords(loss, language));
}

/** A share of runs as far as its error supports it: whole hundredths, and never 0 or all where it is neither. */
export function chanceWords(share: number, language: Language): string {
  if (share > 0 && share < 0.01) return strings[language].lessThan(formatShare(0.01, language));
  if (share > 0.99 && share < 1) return strings[language].moreThan(formatShare(0.99, language));
  return formatShare(share, language);
}
