import { Input, Stack, Text } from '@mantine/core';
import type { PairEntry } from '@/analysis/decision';
import { refusalWords } from '@/analysis/refusal';
import { valueWords } from '@/core/law';
import { NumberField, SelectField, TextField, useFormState, useFormValue } from '@/forms';
import { formatShare, useLanguage, useStrings } from '@/i18n';
import { Consistency, PairFields } from '@/panels/pairwise';
import { sharesOfWeights } from '../tree/shares-of-weights';
import { strings } from './editor-strings';
import type { CriterionEntry } from './score-faults';
import { type WeightingEntry, workedWeights } from './worked-weights';

const methods = ['direct', 'swing', 'order', 'pairs', 'tree'] as const;

/** How the weights are found: each method asks its own judgements, and what follows is said at once. */
export function WeightingField() {
  const words = useStrings(strings);
  const language = useLanguage();
  const weighting = (useFormValue('weighting') ?? {}) as WeightingEntry; // made by the declared form
  const rows = useFormValue('criteria');
  const names = (Array.isArray(rows) ? (rows as readonly CriterionEntry[]) : []).map(
    ({ name }, at) => name.trim() || `${at + 1}`,
  );
  const { method, nodes = [] } = weighting;
  const form = useFormState();
  /** The weights typed for the criteria are the shares to begin with. */
  const beginTree = () => {
    if (nodes.length === 0) form.setFieldValue('weighting.nodes', sharesOfWeights(Array.isArray(rows) ? rows : []));
  };
  return (
    <Input.Wrapper label={words.weighting} description={words.weightingHint} labelElement="div">
      <Stack gap="sm" mt={6}>
        <div className="act-row">
          <SelectField
            name="weighting.method"
            label={words.method}
            isClearable
            onChosen={(chosen) => chosen === 'tree' && beginTree()}
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

function Pairs(given: { readonly names: readonly string[]; readonly pairs: readonly PairEntry[] }) {
  const form = useFormState();
  return <PairFields {...given} onChange={(pairs) => form.setFieldValue('weighting.pairs', pairs)} />;
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
