import { createContext, type ReactNode, useContext } from 'react';
import { useStrings } from '@/i18n';
import type { FormValues } from './form-state';
import { useFormValue } from './form-state';
import { strings } from './strings';

/** What a form took from the record: the value each of these fields began with. */
const Taken = createContext<ReadonlyMap<string, unknown>>(new Map());
export const TakenFromRecord = Taken.Provider;

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Fields that begin with what the record says: those that carry a fact's name and its value, and those the form names
 * itself because it puts the fact into another shape. What begins empty is taken from nowhere.
 */
export function takenFromRecord(
  initial: FormValues,
  facts: object,
  named: readonly string[] = [],
): ReadonlyMap<string, unknown> {
  const told = new Map<string, unknown>(Object.entries(facts));
  return new Map(
    Object.entries(initial).filter(
      ([name, value]) =>
        name !== 'on' && !isEmpty(value) && (named.includes(name) || (told.has(name) && same(value, told.get(name)))),
    ),
  );
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

/** The hint of a field, and beside it that its value comes from the record, or that it did and was changed. Rows say it once, as a whole. */
export function useHint(path: string, hint: ReactNode): ReactNode {
  const words = useStrings(strings);
  const taken = useContext(Taken);
  const value = useFormValue(path);
  const [name = path, ...rest] = path.split('.');
  const began = at(taken.get(name), rest);
  if (isEmpty(began) || rest.some((key) => /^\d+$/.test(key))) return hint;
  return (
    <>
      {hint && <>{hint} · </>}
      <span data-from-record="">{same(began, value) ? words.fromRecord : words.fromRecordChanged}</span>
    </>
  );
}
