import { Input, Select } from '@mantine/core';
import type { PairEntry } from '@/analysis/decision';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const SCALE = [9, 8, 7, 6, 5, 4, 3, 2];

interface PairFieldsProps {
  readonly names: readonly string[];
  readonly pairs: readonly PairEntry[];
  readonly onChange: (pairs: readonly PairEntry[]) => void;
}

/** Each pair once: which counts more, and how many times; what is left open follows from the rest. */
export function PairFields({ names, pairs, onChange }: PairFieldsProps) {
  const words = useStrings(strings);
  const of = (i: number, j: number) =>
    pairs.find(({ more, less }) => (more === i && less === j) || (more === j && less === i));
  const judge = (i: number, j: number, told: string | null) => {
    const others = pairs.filter((pair) => pair !== of(i, j));
    const [more = 0, times = 0] = (told ?? '').split(' ').map(Number);
    onChange(told === null ? others : [...others, { more, less: more === i ? j : i, times }]);
  };
  const pairsOf = names.flatMap((a, i) => names.slice(i + 1).map((b, k) => ({ a, b, i: i + 1, j: i + 2 + k })));
  return (
    <Input.Wrapper label={words.pairs} description={words.pairsHint} labelElement="div">
      <div className="act-row">
        {pairsOf.map(({ a, b, i, j }) => {
          const pair = of(i, j);
          return (
            <Select
              key={`${i} ${j}`}
              label={words.pair(a, b)}
              placeholder={words.notJudged}
              clearable
              data={[
                ...SCALE.map((times) => ({ value: `${i} ${times}`, label: words.times(a, times) })),
                { value: `${i} 1`, label: words.same },
                ...SCALE.toReversed().map((times) => ({ value: `${j} ${times}`, label: words.times(b, times) })),
              ]}
              value={pair ? `${pair.times === 1 ? i : pair.more} ${pair.times}` : null}
              onChange={(told) => judge(i, j, told)}
            />
          );
        })}
      </div>
    </Input.Wrapper>
  );
}
