import { useState } from 'react';
import { type FormValues, readDraftAt, writeDraftAt } from '@/forms';

export interface AmendDraft {
  readonly values: FormValues;
  readonly reason: string;
  readonly confirmation: string;
}

/** What was typed of a correction or withdrawal and not sent, kept in this browser. `dropped`: how much of it could not be read; undefined: none was kept. */
export function useAmendDraft(key: string, initial: FormValues, onTyped: () => void) {
  const [restored] = useState(() => readDraftAt(key, { values: initial, reason: '', confirmation: '' }));
  const [first] = useState<AmendDraft>(() => {
    const { values, reason, confirmation } = restored?.values ?? {};
    return { values: { ...initial, ...recordOf(values) }, reason: textOf(reason), confirmation: textOf(confirmation) };
  });
  const keep = (draft: AmendDraft) => {
    writeDraftAt(key, { ...draft });
    onTyped();
  };
  return { first, dropped: restored?.dropped.length, keep };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const recordOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
