import type { ComponentType } from 'react';

interface Lost {
  readonly cause?: unknown;
  /** Says why the code did not come; undefined where not even this could be had. */
  readonly View?: ComponentType<{ readonly cause: unknown; readonly again: () => void }> | undefined;
}

/** The code of a part: here, asked for, or lost. */
export interface PartCode {
  here(): ComponentType<object> | undefined;
  /** Never rejects. Once it is done the code is here, or lost. */
  ask(): Promise<void>;
  isLost(): boolean;
  /** The next asking loads again. */
  forget(): void;
  why(): Lost;
}

/** A part that did not come is not asked for by every drawing of the page, but again by who comes later. */
const FORGET_MS = 1_000;

export function codeOf(load: () => Promise<ComponentType<object>>): PartCode {
  let here: ComponentType<object> | undefined;
  let why: Lost = {};
  let isLost = false;
  let asked: Promise<void> | undefined;
  let forgotten: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(forgotten); // that of an earlier loss must not forget a later asking
    asked = undefined;
    isLost = false;
  };
  const ask = async () => {
    try {
      here = await load();
    } catch (cause) {
      const view = await import('./lost-part').catch(() => undefined);
      why = { cause, View: view?.LostPart };
      isLost = true;
      forgotten = setTimeout(forget, FORGET_MS);
    }
  };
  return {
    here: () => here,
    ask: () => {
      asked ??= ask();
      return asked;
    },
    forget,
    isLost: () => isLost,
    why: () => why,
  };
}
