import { Text } from '@mantine/core';
import { formatShare, useLanguage, useStrings } from '@/i18n';
import type { Pairwise } from './paired-weights';
import { strings } from './strings';

const ACCEPTED = 0.1;

/** How far judgements agree with each other, and which fits least. */
export function Consistency({ pairwise, names }: { readonly pairwise: Pairwise; readonly names: readonly string[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { consistencyRatio: ratio, randomIndex, judgedShare, worst, cycles } = pairwise;
  const isBare = judgedShare * names.length <= 2 + 1e-9 && names.length > 2;
  const name = (at: number) => names[at] ?? '';
  const times = (value: number) => (value >= 1 ? value.toFixed(1) : `1/${(1 / value).toFixed(1)}`);
  const lines = [
    words.judged(formatShare(judgedShare, language)),
    ...(isBare ? [words.ratioNone] : ratio === null ? [] : [words.ratio(ratio.toFixed(3), String(randomIndex.value))]),
    ...(ratio !== null && ratio > ACCEPTED ? [words.ratioHigh] : []),
    ...(worst && ratio !== null && ratio > ACCEPTED
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
