import { createFormContext } from '@mantine/form';

/** Values of an act's form: a plain JSON object, addressed by dotted paths equal to those of the act's payload. */
export type FormValues = Record<string, unknown>;

export const [FormStateProvider, useFormState, useNewFormState] = createFormContext<FormValues>();

export type FormState = ReturnType<typeof useFormState>;

/** The value at a dotted path, kept up to date. */
export function useFormValue(path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<string, unknown>)[key]; // an object or an array: both answer by key
  }, useFormState().values);
}
