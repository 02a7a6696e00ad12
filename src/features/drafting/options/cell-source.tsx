import { ActionIcon, Button, NativeSelect, Popover, Stack, Text } from '@mantine/core';
import { valueWords } from '@/core/law';
import { NumberField, putValue, TextField, useActContext, useFormState, useFormValue } from '@/forms';
import { formatNumber, useLanguage, useStrings } from '@/i18n';
import { strings } from './editor-strings';
import type { OptionEntry } from './score-block';
import { type SourceKind, sourceChoices } from './source-choices';

interface CellSourceProps {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

const kinds = ['evidence', 'experts', 'document', 'estimate'] as const;

interface ToldSource {
  readonly kind?: SourceKind | null;
  readonly evidence?: number | string | null;
  readonly told?: string;
}

/** Where the score of a cell comes from, and between what ends it may lie. What the dossier holds is chosen, not typed. */
export function CellSource({ cell, row, column }: CellSourceProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const form = useFormState();
  const { dossier } = useActContext();
  const option = `options.${row}`;
  const [source, range] = [`${option}.sources.${column}`, `${option}.ranges.${column}`];
  const told = useFormValue(source) as ToldSource | null | undefined; // typed by the fields below
  const isTold = Boolean(told?.told);
  const choices = told?.kind ? sourceChoices(told.kind, dossier.facts, words) : [];
  const chosen = choices.find((one) => one.told === told?.told);
  const number = (value: number) => formatNumber(value, language);
  const choose = (value: string) => {
    const one = choices.find((choice) => choice.value === value);
    if (one) putValue(form, source, { kind: told?.kind, told: one.told, evidence: one.evidence ?? null });
  };
  const toColumn = () =>
    form.setFieldValue('options', (options: unknown) =>
      Array.isArray(options)
        ? options.map((entry: OptionEntry) => {
            const sources = Array.from(
              { length: Math.max(column + 1, entry.sources?.length ?? 0) },
              (_, at) => entry.sources?.[at] ?? null,
            );
            return { ...entry, sources: sources.with(column, told ?? null) };
          })
        : options,
    );
  return (
    <Popover width={300} withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size="sm" variant="subtle" color={isTold ? 'blue' : 'gray'} aria-label={words.sourceOf(cell)}>
          {isTold ? '◆' : '◇'}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {/* The list of a select of ours opens outside of the popover, which takes a press there for leaving. */}
          <NativeSelect
            label={words.kind}
            value={told?.kind ?? ''}
            data={[
              { value: '', label: words.notChosen },
              ...kinds.map((value) => ({
                value,
                label: valueWords('options.sources.kind', value)?.[language] ?? value,
              })),
            ]}
            onChange={({ currentTarget: { value } }) => putValue(form, `${source}.kind`, value === '' ? null : value)}
          />
          {choices.length > 0 && (
            <NativeSelect
              label={words.fromDossier}
              value={chosen?.value ?? ''}
              data={[{ value: '', label: words.notChosen }, ...choices.map(({ value, label }) => ({ value, label }))]}
              onChange={({ currentTarget: { value } }) => choose(value)}
            />
          )}
          {told?.kind && told.kind !== 'estimate' && choices.length === 0 && (
            <Text size="xs" c="dimmed">
              {words.noneInDossier[told.kind]}
            </Text>
          )}
          {chosen?.said && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                const { score, ...ends } = chosen.said ?? { score: null };
                form.setFieldValue(`${option}.scores.${column}`, String(score));
                putValue(form, range, ends);
              }}
            >
              {words.takeSaid(number(chosen.said.score), number(chosen.said.low), number(chosen.said.high))}
            </Button>
          )}
          <TextField name={`${source}.told`} label={words.told} />
          <Button size="compact-xs" variant="default" disabled={!isTold} onClick={toColumn}>
            {words.toColumn}
          </Button>
          <NumberField name={`${range}.low`} label={words.low} />
          <NumberField name={`${range}.high`} label={words.high} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The source of a cell and its range under its score, in few words; the whole stands in what opens beside it. */
export function ToldUnder({ row, column }: Omit<CellSourceProps, 'cell'>) {
  const words = useStrings(strings);
  const language = useLanguage();
  const told = useFormValue(`options.${row}.sources.${column}`) as ToldSource | null | undefined; // as above
  const range = useFormValue(`options.${row}.ranges.${column}`) as
    | { readonly low?: unknown; readonly high?: unknown }
    | null
    | undefined; // as above
  const kind = told?.told && told.kind ? valueWords('options.sources.kind', told.kind)?.[language] : undefined;
  const isRange = typeof range?.low === 'number' && typeof range.high === 'number';
  if (!kind && !isRange) return null;
  const number = (value: unknown) => formatNumber(Number(value), language);
  return (
    <Text size="xs" c="dimmed" lineClamp={2} title={told?.told}>
      {[
        isRange && words.between(number(range.low), number(range.high)),
        kind && (told?.evidence ? words.evidenceNo(String(told.evidence)) : kind),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}
