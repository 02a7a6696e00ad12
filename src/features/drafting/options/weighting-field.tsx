import { Input, Select, Stack, Text } from '@mantine/core';
import { refusalWords } from '@/analysis/refusal';
import { valueWords } from '@/core/law';
import { NumberField, SelectField, TextField, useFormState, useFormValue } from '@/forms';
import { formatShare, useLanguage, useStrings } from '@/i18n';
import { strings } from './editor-strings';
import type { CriterionEntry } from './score-faults';
import { type PairEntry, type Pairwise, type WeightingEntry, workedWeights } from './worked-weights';

const methods = ['direct', 'swing', 'order', 'pairs'] as const;

/** How the weights are found: each method asks its own judgements, and what follows is said at once. */
export function WeightingField() {
  const words = useStrings(strings);
  const language = useLanguage();
  const weighting = (useFormValue('weighting') ?? {}) as WeightingEntry; // made by the declared form
  const rows = useFormValue('criteria');
  const names = (Array.isArray(rows) ? (rows as readonly CriterionEntry[]) : []).map(
    ({ name }, at) => name.trim() || `${at + 1}`,
  );
  const { method } = weighting;
  return (
    <Input.Wrapper label={words.weighting} description={words.weightingHint} labelElement="div">
      <Stack gap="sm" mt={6}>
        <div className="act-row">
          <SelectField
            name="weighting.method"
            label={words.method}
            isClearable
            options={methods.map((value) => ({
              value,
              label: valueWords('weighting.method', value)?.[language] ?? value,
            }))}
          />
          {method && <TextField name="weighting.by" label={words.by} />}
        </div>
        {method === 'swing' && <Each list="swings" label={words.swings} names={names} max={100} />}
        {method === 'order' && <Each list="places" label={words.places} names={names} max={names.length} />}
        {method === 'pairs' && <Pairs names={names} pairs={weighting.pairs ?? []} />}
        <Worked weighting={weighting} names={names} />
      </Stack>
    </Input.Wrapper>
  );
}

interface EachProps {
  readonly list: 'swings' | 'places';
  readonly label: string;
  readonly names: readonly string[];
  readonly max: number;
}

const Each = ({ list, label, names, max }: EachProps) => (
  <Input.Wrapper label={label} labelElement="div">
    <div className="act-row">
      {names.map((name, at) => (
        <NumberField
          key={`${list}.${name}`}
          name={`weighting.${list}.${at}`}
          label={name}
          min={list === 'places' ? 1 : 0}
          max={max}
          step={list === 'places' ? 1 : 5}
        />
      ))}
    </div>
  </Input.Wrapper>
);

const SCALE = [9, 8, 7, 6, 5, 4, 3, 2];

function Pairs({ names, pairs }: { readonly names: readonly string[]; readonly pairs: readonly PairEntry[] }) {
  const words = useStrings(strings);
  const form = useFormState();
  const of = (i: number, j: number) =>
    pairs.find(({ more, less }) => (more === i && less === j) || (more === j && less === i));
  const judge = (i: number, j: number, told: string | null) => {
    const others = pairs.filter((pair) => pair !== of(i, j));
    const [more = 0, times = 0] = (told ?? '').split(' ').map(Number);
    form.setFieldValue(
      'weighting.pairs',
      told === null ? others : [...others, { more, less: more === i ? j : i, times }],
    );
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

function Worked({ weighting, names }: { readonly weighting: WeightingEntry; readonly names: readonly string[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const answer = workedWeights(weighting, names.length);
  if (!answer || names.length === 0) return null;
  if (!answer.ok)
    return (
      <Text size="sm" c="var(--hc-red)" role="status">
        {words.refused(refusalWords[answer.error.reason][language])}
      </Text>
    );
  const told = answer.value.weights.map((weight, at) =>
    words.weightOf(names[at] ?? '', formatShare(weight, language, 1)),
  );
  return (
    <div role="status">
      <Text size="sm">{words.worked(told.join(language === 'zh' ? '，' : ', '))}</Text>
      {answer.value.pairwise && <Consistency pairwise={answer.value.pairwise} names={names} />}
    </div>
  );
}

const ACCEPTED = 0.1;

function Consistency({ pairwise, names }: { readonly pairwise: Pairwise; readonly names: readonly string[] }) {
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
