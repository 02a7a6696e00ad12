import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormState } from './form-state';
import { useHint } from './from-record';

/** A line with the words to pick from; others may be typed. */
export function SuggestField({
  name,
  label,
  hint,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly string[];
}) {
  const form = useFormState();
  const { value, error } = form.getInputProps(name);
  return (
    <Autocomplete
      label={label}
      description={useHint(name, hint)}
      data={[...options]}
      value={typeof value === 'string' ? value : ''}
      error={error}
      maxLength={200}
      name={name}
      onChange={(next) => form.setFieldValue(name, next)}
    />
  );
}
