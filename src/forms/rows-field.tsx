import { ActionIcon, Button, Group, Input, Paper, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStrings } from '@/i18n';
import { type FormState, useFormState, useFormValue } from './form-state';
import { useHint } from './from-record';
import { strings } from './strings';

interface RowsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly newRow: (rows: readonly unknown[]) => unknown;
  readonly min?: number;
  readonly max?: number;
  /** A row is one text: it needs no frame of its own. */
  readonly isPlain?: boolean;
  /** Told which row was taken out: what hangs on its place elsewhere goes with it. */
  readonly onRemoved?: (form: FormState, index: number) => void;
  /** Stands above the rows: what may be said of all of them at once. */
  readonly lead?: ReactNode;
  /** Stands beside the button that adds a row: another way to add some. */
  readonly tail?: ReactNode;
  readonly children: (rowPath: string, index: number) => ReactNode;
}

/** Repeated groups of fields: experts, sides, measures. */
export function RowsField({
  name,
  label,
  hint,
  newRow,
  min = 0,
  max = 200,
  isPlain = false,
  onRemoved,
  lead,
  tail,
  children,
}: RowsFieldProps) {
  const words = useStrings(strings);
  const form = useFormState();
  const value = useFormValue(name);
  const rows = Array.isArray(value) ? value : [];
  return (
    <Input.Wrapper label={label} description={useHint(name, hint)} error={form.errors[name]} labelElement="div">
      <Stack gap={8} mt={6}>
        {lead}
        {rows
          .map((_row, index) => `${name}.${index}`)
          .map((path, index) => (
            <Paper
              key={path}
              withBorder={!isPlain}
              p={isPlain ? 0 : 'sm'}
              {...(isPlain && { bg: 'transparent' })}
              component="fieldset"
              aria-label={`${label} ${index + 1}`}
              style={{ minWidth: 0, ...(isPlain && { border: 0 }) }}
            >
              <Group align="flex-start" gap="sm" wrap="nowrap">
                <Stack gap="sm" style={{ flex: 1, minWidth: 0 }}>
                  {children(path, index)}
                </Stack>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={words.removeRow(index + 1)}
                  disabled={rows.length <= min}
                  onClick={() => {
                    form.removeListItem(name, index);
                    onRemoved?.(form, index);
                  }}
                >
                  ×
                </ActionIcon>
              </Group>
            </Paper>
          ))}
        <Group>
          <Button
            variant="default"
            size="xs"
            disabled={rows.length >= max}
            onClick={() => form.insertListItem(name, newRow(rows))}
          >
            {words.addRow}
          </Button>
          {tail}
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
