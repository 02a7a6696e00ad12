import { z } from 'zod';
import { keptValue, putAside } from '@/browser-storage';
import { actOfType } from '@/core/matter';
import { blankOf, isRecord, shapeOf } from '@/core/matter/forms';
import type { FormValues } from './form-state';

const record = z.record(z.string(), z.unknown());
export const draftKey = (matterId: string, act: string) => `hengce.draft.${matterId}.${act}`;

/** What a person has typed but not sent, kept in this browser so that a reload loses nothing. */
const draftOf = (key: string) => keptValue<FormValues>(key, (value) => record.safeParse(value).data);

export interface RestoredDraft {
  readonly values: FormValues;
  /** Fields whose kept value is not of their kind: they stand as at first, and the draft as it was is put aside. */
  readonly dropped: readonly string[];
}

/** The draft under a key, field by field as `initial` has them. */
export function readDraftAt(key: string, initial: FormValues): RestoredDraft | undefined {
  const kept = draftOf(key).read();
  if (!kept) return undefined;
  const entries = Object.entries(kept);
  const values = Object.fromEntries(entries.filter(([name, value]) => fits(value, initial[name])));
  // Nothing told is nothing lost: a null where a text stands is the blank.
  const dropped = entries.flatMap(([name, value]) => (name in values || value === null ? [] : [name]));
  if (dropped.length > 0) {
    putAside(key, JSON.stringify(kept));
    draftOf(key).write(values);
  }
  return { values, dropped };
}
export const writeDraftAt = (key: string, values: FormValues): void => draftOf(key).write(values);
export const clearDraftAt = (key: string): void => draftOf(key).remove();

export const readDraft = (matterId: string, act: string, initial: FormValues): RestoredDraft | undefined =>
  readDraftAt(draftKey(matterId, act), withRows(act, initial));
export const writeDraft = (matterId: string, act: string, values: FormValues): void =>
  writeDraftAt(draftKey(matterId, act), values);
export const clearDraft = (matterId: string, act: string): void => clearDraftAt(draftKey(matterId, act));

/** Whether anything was entered over what the form began with. */
export const isEnteredOver = (values: FormValues, initial: FormValues): boolean =>
  Object.entries(values).some(([name, value]) => JSON.stringify(value) !== JSON.stringify(initial[name]));

/** A list that begins without rows gets one, of the kind its act declares. */
function withRows(act: string, initial: FormValues): FormValues {
  const fields = actOfType(act)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(initial).map(([name, value]) => {
      const shape = fields[name] && shapeOf(fields[name]);
      return [name, Array.isArray(value) && value.length === 0 && shape?.kind === 'list' ? [blankOf(shape.of)] : value];
    }),
  );
}

/** Whether a kept value can stand where `like` stands. */
function fits(value: unknown, like: unknown): boolean {
  if (like === undefined) return value !== null && value !== undefined;
  if (like === null) return typeof value !== 'object' || value === null;
  if (Array.isArray(like)) {
    const row: unknown = like[0];
    return Array.isArray(value) && value.every((each) => fits(each, row));
  }
  if (isRecord(like))
    return isRecord(value) && Object.entries(like).every(([name, part]) => !(name in value) || fits(value[name], part));
  if (typeof like === 'string') return typeof value === 'string';
  return value === null || typeof value === typeof like || value === '';
}
