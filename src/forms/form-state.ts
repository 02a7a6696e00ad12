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

type Put = Pick<FormState, 'getValues' | 'setFieldValue'>;

/** Sets a value at a dotted path; what is not there yet on the way to it, or is null, is made. */
export function putValue(form: Put, path: string, value: unknown): void {
  const keys = path.split('.');
  let at: unknown = form.getValues();
  for (const [place, key] of keys.entries()) {
    if (typeof at !== 'object' || at === null) {
      const within = keys.slice(place).reduceRight<unknown>((inner, one) => {
        if (!/^\d+$/.test(one)) return { [one]: inner };
        return Array.from({ length: Number(one) + 1 }, (_, no) => (no === Number(one) ? inner : null));
      }, value);
      form.setFieldValue(keys.slice(0, place).join('.'), within);
      return;
    }
    at = (at as Record<string, unknown>)[key]; // as above
  }
  form.setFieldValue(path, value);
}
