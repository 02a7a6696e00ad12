import { localArea } from './storage-area';
import { noteAside } from './storage-state';

const ASIDE = 'hengce.aside.';

/** A kept text that could not be read where it stood. */
export interface AsideText {
  /** Where it stood. */
  readonly key: string;
  readonly text: string;
}

/** Keeps a text that cannot be read under a key of its own; the same text is kept once. */
export function putAside(key: string, text: string): void {
  let [at, count] = [`${ASIDE}${key}`, 1];
  for (let there = localArea.read(at); there !== null; there = localArea.read(at)) {
    if (there === text) return;
    count += 1;
    at = `${ASIDE}${key}#${count}`;
  }
  localArea.write(at, text);
  noteAside();
}

const keysAside = () => localArea.keys().filter((key) => key.startsWith(ASIDE));

export const textsAside = (): readonly AsideText[] =>
  keysAside()
    .sort()
    .map((key) => ({ key: key.slice(ASIDE.length).replace(/#\d+$/, ''), text: localArea.read(key) ?? '' }));

/** Throws away what was put aside; a person asked for it. */
export function dropTextsAside(): void {
  for (const key of keysAside()) localArea.remove(key);
  noteAside();
}
