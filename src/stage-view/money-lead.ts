import { bilingual, formatNumber, type Language } from '@/i18n';

const strings = bilingual(
  {
    best: (name: string, net: string, lead: string, second: string) =>
      `“${name}”净现值最大（${net}），比“${second}”多 ${lead}。`,
    only: (name: string, net: string) => `“${name}”的净现值为 ${net}。`,
    tied: (names: string) => `${names}净现值相同，单看钱不分先后。`,
    allBelow: '没有一个方案的净现值为正：按这一折现率，效益都抵不上费用。',
  },
  {
    best: (name: string, net: string, lead: string, second: string) =>
      `“${name}” has the largest net present value (${net}), ${lead} more than “${second}”.`,
    only: (name: string, net: string) => `The net present value of “${name}” is ${net}.`,
    tied: (names: string) => `${names} have the same net present value: money alone does not part them.`,
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
