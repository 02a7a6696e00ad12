import type { FormValues } from './form-state';
import { type LocalField, localFields } from './local-field-table';

/** Where a local field's value and its "there is none" stand among the values of the form. */
export const localPath = (name: string): string => `local.${name}`;
export const nonePath = (name: string): string => `localNone.${name}`;

const record = (value: unknown): FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as FormValues) : {}; // an object: addressed by key
const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Untouched, a field is not told at all; "none" is told as null, or as an empty list where the fact is a list. */
function told(field: LocalField, value: unknown, none: boolean): unknown {
  if (none) return field.kind === 'rows' || field.kind === 'checks' || field.kind === 'lines' ? [] : null;
  switch (field.kind) {
    case 'day':
    case 'count':
    case 'yes-no':
    case 'prose':
    case 'choice':
      return isBlank(value) ? undefined : value;
    case 'lines':
      return Array.isArray(value) && value.length > 0 ? value.map((row) => record(row).line) : undefined;
    case 'checks':
      return Array.isArray(value) && value.length > 0 ? value : undefined;
    case 'group':
      return Object.values(record(value)).every(isBlank) ? undefined : value;
    case 'rows':
      return Array.isArray(value) && value.length > 0
        ? value.map((row) =>
            Object.fromEntries(
              field.parts.map(({ name, nullable }) => {
                const entered = record(row)[name];
                return [name, nullable && isBlank(entered) ? null : entered];
              }),
            ),
          )
        : undefined;
  }
}

/** The act's payload with the local fields a person filled in. */
export function withLocalFields(
  act: string,
  toPayload: (values: FormValues) => Record<string, unknown>,
): (values: FormValues) => Record<string, unknown> {
  const fields = localFields[act];
  if (!fields) return toPayload;
  return ({ local, localNone, ...values }) => {
    const entries = fields
      .map((field) => [field.name, told(field, record(local)[field.name], record(localNone)[field.name] === true)])
      .filter(([, value]) => value !== undefined);
    return { ...toPayload(values), ...Object.fromEntries(entries) };
  };
}

/** Empty values for the act's local fields. */
export function initialLocal(act: string): FormValues {
  const fields = localFields[act];
  if (!fields) return {};
  const empty = (field: LocalField): unknown => {
    switch (field.kind) {
      case 'checks':
      case 'rows':
      case 'lines':
        return [];
      case 'group':
        return Object.fromEntries(field.parts.map(({ name, kind }) => [name, kind === 'yes-no' ? null : '']));
      case 'count':
      case 'yes-no':
        return null;
      case 'day':
      case 'prose':
      case 'choice':
        return '';
    }
  };
  return {
    local: Object.fromEntries(fields.map((field) => [field.name, empty(field)])),
    localNone: Object.fromEntries(fields.filter(({ none }) => none).map(({ name }) => [name, false])),
  };
}

/** The path in the form of a fault the core found at a path of the payload. */
export const formPathOf = (act: string, field: string): string =>
  localFields[act]?.some(({ name }) => name === field.split('.')[0]) ? localPath(field) : field;
