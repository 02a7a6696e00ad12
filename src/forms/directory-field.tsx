import type { ReactNode } from 'react';
import type { DirectoryKind } from '@/core/matter';
import { useActContext } from './act-context';
import { useFormState, useFormValue } from './form-state';
import { useHint } from './from-record';
import { NameInput } from './name-input';

/** A field of a form that holds a name: looked up in the directory. */
export function DirectoryField({
  name,
  label,
  hint,
  kind,
  hideLabel = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly kind: DirectoryKind;
  readonly hideLabel?: boolean;
}) {
  const form = useFormState();
  const { names = [] } = useActContext();
  const value = useFormValue(name);
  // A person's unit comes with the name, where a field for it stands beside and is blank.
  const beside = name.replace(/name$/, 'unit');
  const unitBeside = useFormValue(beside);
  return (
    <NameInput
      {...{ name, label, kind, hideLabel }}
      description={useHint(name, hint)}
      error={form.errors[name]}
      value={typeof value === 'string' ? value : ''}
      known={names}
      onType={(next) => form.setFieldValue(name, next)}
      onTake={({ unit }) => {
        if (unit && beside !== name && unitBeside === '') form.setFieldValue(beside, unit);
      }}
    />
  );
}
