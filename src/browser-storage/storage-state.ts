import { useSyncExternalStore } from 'react';

/** How it stands with what this browser keeps; a new object with every change. */
export interface StorageState {
  /** What the browser does not keep, so that it lives as long as the page: settings and drafts, or the records themselves. */
  readonly refused: 'nothing' | 'settings' | 'records';
  /** Whether drafts outlive the page: the records may be refused and they still kept. */
  readonly keepsDrafts: boolean;
  /** How often something unreadable was put aside, or thrown away, since the page opened. */
  readonly asideChanges: number;
}

let state: StorageState = { refused: 'nothing', keepsDrafts: true, asideChanges: 0 };
const listeners = new Set<() => void>();

const become = (next: StorageState) => {
  state = next;
  // A value may be read, and refused, while a screen is being drawn: it is told after that.
  queueMicrotask(() => {
    for (const listener of listeners) listener();
  });
};

/** The browser refuses to keep something, or does not answer. */
export const noteRefusal = (refused: 'settings' | 'records'): void => {
  const keepsDrafts = state.keepsDrafts && refused !== 'settings';
  const most = state.refused === 'records' ? 'records' : refused;
  if (most !== state.refused || keepsDrafts !== state.keepsDrafts) become({ ...state, refused: most, keepsDrafts });
};

/** What is kept aside is no longer what it was. */
export const noteAside = (): void => become({ ...state, asideChanges: state.asideChanges + 1 });

export const storageState = (): StorageState => state;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useStorageState = (): StorageState => useSyncExternalStore(subscribe, storageState, storageState);
