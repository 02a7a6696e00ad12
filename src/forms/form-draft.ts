import type { FormValues } from './form-state';

/** What a person has typed but not sent, kept in this browser so that a reload loses nothing. Storage may be refused: then the draft lives in memory only. */
const keyOf = (matterId: string, act: string) => `hengce.draft.${matterId}.${act}`;
const memory = new Map<string, string>();

export function readDraft(matterId: string, act: string): FormValues | undefined {
  const key = keyOf(matterId, act);
  try {
    const text = memory.get(key) ?? localStorage.getItem(key);
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as FormValues) : undefined; // written by writeDraft below
  } catch {
    return undefined;
  }
}

export function writeDraft(matterId: string, act: string, values: FormValues): void {
  const key = keyOf(matterId, act);
  const text = JSON.stringify(values);
  try {
    localStorage.setItem(key, text);
    memory.delete(key);
  } catch {
    memory.set(key, text);
  }
}

export function clearDraft(matterId: string, act: string): void {
  memory.delete(keyOf(matterId, act));
  try {
    localStorage.removeItem(keyOf(matterId, act));
  } catch {
    // storage refused: nothing was kept there
  }
}
