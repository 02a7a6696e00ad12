import { noteRefusal } from './storage-state';

/** Texts by key. Nothing here throws: what the browser does not keep is kept as long as the page, and the notice says so. */
export interface StorageArea {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Over a storage of the browser, which may be missing, throw on touch, be full or refuse to forget. */
export function storageArea(browser: () => Storage): StorageArea {
  /** What this page wrote last, null where it removed; `isKept`: the browser took it, and what it holds may be newer. */
  const written = new Map<string, { readonly text: string | null; readonly isKept: boolean }>();
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(browser());
    } catch {
      noteRefusal('settings');
      return otherwise;
    }
  };
  const change = (key: string, text: string | null) => {
    const isKept = attempt((storage) => {
      if (text === null) storage.removeItem(key);
      else storage.setItem(key, text);
      return true;
    }, false);
    written.set(key, { text, isKept });
  };
  return {
    read(key) {
      const here = written.get(key);
      return here && !here.isKept ? here.text : attempt((storage) => storage.getItem(key), here?.text ?? null);
    },
    write: change,
    remove: (key) => change(key, null),
    keys() {
      const keys = new Set(attempt<readonly string[]>((storage) => Object.keys(storage), []));
      for (const [key, { text, isKept }] of written)
        if (!isKept && text === null) keys.delete(key);
        else if (!isKept) keys.add(key);
      return [...keys];
    },
  };
}

/** Kept in this browser, for every tab. */
export const localArea = storageArea(() => localStorage);
/** Kept in this tab, over its reloads. */
export const tabArea = storageArea(() => sessionStorage);
