import { isRecord } from './blank-values';

/** Nothing was entered: an empty text, no rows, an object all of whose parts are blank. */
export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.values(value).every(isBlank));
