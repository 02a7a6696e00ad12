import { Button, Input, Stack, Text } from '@mantine/core';
import { type PairEntry, pairedWeights } from '@/analysis/decision';
import { refusalWords } from '@/analysis/refusal';
import { valueWords } from '@/core/law';
import { SelectField, TextField, useFormState, useFormValue } from '@/forms';
import { formatShare, useLanguage, useStrings } from '@/i18n';
import { Consistency, PairFields, settledWeights } from '@/panels/pairwise';
import { strings } from './strings';

interface Weighting {
  readonly method?: string | null;
  /** By the names of the risks. */
  readonly pairs?: readonly { readonly more: string; readonly less: string; readonly times: number }[];
}
interface FactorEntry {
  readonly name?: string;
  readonly w?: number | null;
}

/** Importance of the risks: typed above, or worked out of judgements in pairs with their consistency. */
export function RiskWeighting() {
  const words = useStrings(strings);
  const language = useLanguage();
  const form = useFormState();
  const { method, pairs = [] } = (useFormValue('riskWeighting') ?? {}) as Weighting; // made by the declared form
  const rows = useFormValue('riskFactors');
  const factors: readonly FactorEntry[] = Array.isArray(rows) ? rows : []; // rows of the declared form
  const nameOf = (no: number) => factors[no - 1]?.name ?? '';
  const numberOf = (name: string) => factors.findIndex((factor) => factor.name === name) + 1;
  const numbered: readonly PairEntry[] = pairs
    .map(({ more, less, times }) => ({ more: numberOf(more), less: numberOf(less), times }))
    .filter(({ more, less }) => more > 0 && less > 0);
  const put = (next: readonly PairEntry[]) =>
    form.setFieldValue(
      'riskWeighting.pairs',
      next.map(({ more, less, times }) => ({ more: nameOf(more), less: nameOf(less), times })),
    );
  const names = factors.map(({ name }, at) => name?.trim() || words.risk(at + 1));
  return (
    <Input.Wrapper label={words.weighting} description={words.hint} labelElement="div">
      <Stack gap="sm" mt={6}>
        <div className="act-row">
          <SelectField
            name="riskWeighting.method"
            label={words.method}
            isClearable
            options={['direct', 'pairs'].map((value) => ({
              value,
              label: valueWords('riskWeighting.method', value)?.[language] ?? value,
            }))}
          />
          {method && <TextField name="riskWeighting.by" label={words.by} />}
        </div>
        {method === 'pairs' && (
          <>
            <PairFields names={names} pairs={numbered} onChange={put} />
            <Worked
              names={names}
              pairs={numbered}
              typed={factors.map(({ w }) => w ?? null)}
              onPut={(weights) =>
                form.setFieldValue(
                  'riskFactors',
                  factors.map((row, at) => ({ ...row, w: weights[at] ?? null })),
                )
              }
            />
          </>
        )}
      </Stack>
    </Input.Wrapper>
  );
}

interface WorkedProps {
  readonly names: readonly string[];
  readonly pairs: readonly PairEntry[];
  readonly typed: readonly (number | null)[];
  readonly onPut: (weights: readonly number[]) => void;
}

/** What follows from the judgements; nothing above is changed before someone says so. */
function Worked({ names, pairs, typed, onPut }: WorkedProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const answer = pairedWeights(pairs, names.length);
  if (!answer.ok)
    return (
      <Text size="sm" c="var(--hc-red)" role="status">
        {words.refused(refusalWords[answer.error.reason][language])}
      </Text>
    );
  const weights = settledWeights(answer.value.weights);
  const isPut = weights.every((weight, at) => Math.abs(weight - (typed[at] ?? -1)) < 1e-6);
  const told = weights.map((weight, at) => words.weightOf(names[at] ?? '', formatShare(weight, language, 1)));
  return (
    <div role="status">
      <Text size="sm">{words.worked(told.join(language === 'zh' ? '，' : ', '))}</Text>
      <Consistency pairwise={answer.value} names={names} />
      <Text size="sm">{isPut ? words.agrees : words.differs}</Text>
      {!isPut && (
        <Button size="compact-sm" variant="default" onClick={() => onPut(weights)}>
          {words.put}
        </Button>
      )}
    </div>
  );
}
