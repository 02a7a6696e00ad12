import { Text } from '@mantine/core';
import { ACCEPTED_RATIO, type Pairwise } from '@/analysis/decision';
import { decimalsBeside, formatShare, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** How far judgements agree with each other, and which fits least. */
export function Consistency({ pairwise, names }: { readonly pairwise: Pairwise; readonly names: readonly string[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { consistencyRatio: ratio, randomIndex, judgedShare, worst, cycles } = pairwise;
  const isBare = judgedShare * names.length <= 2 + 1e-9 && names.length > 2;
  const name = (at: number) => names[at] ?? '';
  const times = (value: number) => (value >= 1 ? tenth(value) : `1/${tenth(1 / value)}`);
  const lines = [
    words.judged(formatShare(judgedShare, language)),
    ...(isBare
      ? [words.ratioNone]
      : ratio === null
        ? []
        : [words.ratio(ratio.toFixed(decimalsBeside(ratio, [ACCEPTED_RATIO], 3)), String(randomIndex.value))]),
    ...(ratio !== null && ratio > ACCEPTED_RATIO ? [words.ratioHigh] : []),
    ...(worst && ratio !== null && ratio > ACCEPTED_RATIO
      ? [words.worst(name(worst.row), name(worst.column), times(worst.judged), times(worst.suggested))]
      : []),
    ...cycles.map(([a, b, c]) => words.cycle(name(a), name(b), name(c))),
  ];
  return lines.map((line) => (
    <Text key={line} size="sm" c="dimmed">
      {line}
    </Text>
  ));
}
