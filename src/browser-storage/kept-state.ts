import { type KeptValue, keptValue } from './kept-value';
import { localArea, type StorageArea } from './storage-area';

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** A person's settings under one key, `{ state: { name: choice } }`; `decode` reads one setting by its name. */
export function keptState<S extends object>(
  key: string,
  decode: (choice: (name: string) => unknown) => S | undefined,
  area: StorageArea = localArea,
): KeptValue<S> {
  const { read, write, remove } = keptValue<{ readonly state: S }>(
    key,
    (value) => {
      const state = decode((name) => member(member(value, 'state'), name));
      return state && { state };
    },
    area,
  );
  return { read: () => read()?.state, write: (state) => write({ state }), remove };
}
