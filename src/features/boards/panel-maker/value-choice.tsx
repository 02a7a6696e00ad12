import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { formatNumber, shown, useLanguage, useStrings } from '@/i18n';
import { cellText } from '@/panels/data';
import type { Value } from './condition';
import { strings } from './maker-strings';
import { MOST_VALUES, useValues, type ValuesQuestion } from './use-values';

interface ValueChoiceProps extends ValuesQuestion {
  readonly values: readonly Value[];
  readonly onValues: (next: readonly Value[]) => void;
}

/** Values of a field to choose among, each with the number of its rows; those of its codes stand there before the source answered. */
export function ValueChoice({ values, onValues, ...question }: ValueChoiceProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [isOpened, setOpened] = useState(false);
  const { field, card } = question;
  const { listed, isTold, error, refetch } = useValues(question, isOpened);
  const codes = { codes: field.codes ? { [field.name]: field.codes } : {} };
  const rowsOf = new Map(listed.map(({ value, rows }) => [String(value), rows]));
  const known = new Map<string, Value>(
    [
      ...listed.map(({ value }) => value),
      ...(field.kind === 'flag' ? [true, false] : []),
      ...Object.keys(field.codes ?? {}),
      ...values,
    ].map((value) => [String(value), value]),
  );
  const open = () => (error ? refetch() : setOpened(true));
  return (
    <MultiSelect
      label={words.values}
      aria-label={`${field.label[language]} ${words.values}`}
      placeholder={values.length > 0 ? '' : words.anyValue}
      description={
        isTold && listed.length >= Math.min(MOST_VALUES, card.rows ?? MOST_VALUES)
          ? words.moreValues(listed.length)
          : undefined
      }
      error={error && words.valuesFailed}
      data={[...known].map(([key, value]) => ({
        value: key,
        label: shown(cellText(codes, field.name, value, language)),
      }))}
      value={values.map(String)}
      onChange={(chosen) => onValues(chosen.flatMap((key) => known.get(key) ?? []))}
      onDropdownOpen={open}
      renderOption={({ option }) => (
        <span className="value-option">
          <span>{option.label}</span>
          {isTold && <span className="hc-faint num">{formatNumber(rowsOf.get(option.value) ?? 0, language)}</span>}
        </span>
      )}
      nothingFoundMessage={words.noValues}
      searchable
      clearable
      hidePickedOptions
      limit={200}
    />
  );
}
