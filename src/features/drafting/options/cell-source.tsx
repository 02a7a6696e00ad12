import { ActionIcon, Button, Popover, Stack } from '@mantine/core';
import { valueWords } from '@/core/law';
import { NumberField, SelectField, TextField, useActContext, useFormState, useFormValue } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './editor-strings';
import type { OptionEntry } from './score-block';

interface CellSourceProps {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

const kinds = ['evidence', 'experts', 'document', 'estimate'] as const;

/** Where the score of a cell comes from, and between what ends it may lie. */
export function CellSource({ cell, row, column }: CellSourceProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const form = useFormState();
  const { dossier } = useActContext();
  const [source, range] = [`options.${row}.sources.${column}`, `options.${row}.ranges.${column}`];
  const told = useFormValue(source) as { readonly kind?: string | null; readonly told?: string } | null | undefined; // typed by the fields below
  const isTold = Boolean(told?.told);
  const evidence = (dossier.facts.evidence ?? []).map(({ no, title }) => ({
    value: String(no),
    label: `${no} · ${title}`,
  }));
  const toColumn = () =>
    form.setFieldValue('options', (options: unknown) =>
      Array.isArray(options)
        ? options.map((option: OptionEntry) => {
            const sources = Array.from(
              { length: Math.max(column + 1, option.sources?.length ?? 0) },
              (_, at) => option.sources?.[at] ?? null,
            );
            return { ...option, sources: sources.with(column, told ?? null) };
          })
        : options,
    );
  return (
    <Popover width={280} withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size="sm" variant="subtle" color={isTold ? 'blue' : 'gray'} aria-label={words.sourceOf(cell)}>
          {isTold ? '◆' : '◇'}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <SelectField
            name={`${source}.kind`}
            label={words.kind}
            isClearable
            options={kinds.map((value) => ({
              value,
              label: valueWords('options.sources.kind', value)?.[language] ?? value,
            }))}
          />
          {told?.kind === 'evidence' && (
            <SelectField name={`${source}.evidence`} label={words.evidence} options={evidence} />
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
