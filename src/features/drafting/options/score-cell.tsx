import { TextInput, type TextInputProps } from '@mantine/core';
import { useFormState, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from '../strings';
import { CellSource, ToldUnder } from './cell-source';
import { type CriterionEntry, scoreFault } from './score-faults';

interface ScoreCellProps extends Required<Pick<TextInputProps, 'onKeyDown' | 'onPaste'>> {
  readonly option: string;
  readonly criterion: CriterionEntry;
  readonly row: number;
  readonly column: number;
}

/** What one option reaches under one criterion, as typed; what is wrong with it stands under it. */
export function ScoreCell({ option, criterion, row, column, ...events }: ScoreCellProps) {
  const words = useStrings(strings).compareOptions;
  const form = useFormState();
  const name = `options.${row}.scores.${column}`;
  const value = useFormValue(name);
  const label = words.cell(option, criterion.name || words.unnamedCriterion(column + 1));
  const fault = scoreFault(value, criterion);
  return (
    <>
      <TextInput
        size="xs"
        inputMode="decimal"
        name={name}
        aria-label={label}
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        error={fault ? words.scoreFault[fault](criterion) : form.errors[name]}
        rightSection={<CellSource {...{ row, column }} cell={label} />}
        onChange={(event) => form.setFieldValue(name, event.currentTarget.value)}
        {...events}
      />
      <ToldUnder row={row} column={column} />
    </>
  );
}
