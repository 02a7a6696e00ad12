import { putAside } from './kept-aside';
import { localArea, type StorageArea } from './storage-area';

/** A value kept under a key: decoded whenever it is read. */
export interface KeptValue<T> {
  /** Undefined: nothing is kept, or what was kept is of another shape and was put aside. */
  read(): T | undefined;
  write(value: T): void;
  remove(): void;
}

export function keptValue<T>(
  key: string,
  decode: (value: unknown) => T | undefined,
  area: StorageArea = localArea,
): KeptValue<T> {
  return {
    read() {
      const text = area.read(key);
      if (text === null) return undefined;
      const value = decode(parsed(text));
      if (value !== undefined) return value;
      putAside(key, text);
      area.remove(key);
      return undefined;
    },
    write: (value) => area.write(key, JSON.stringify(value)),
    remove: () => area.remove(key),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
