import type { z } from 'zod';
import type { CivilDate } from '@/core/kernel';
import type { Fields } from './act';
import { shapeOf } from './forms/schema-shape';

/** A day in a payload: where it stands, and the path of its field without the numbers of rows. */
interface DayTold {
  readonly path: string;
  readonly field: string;
  readonly day: CivilDate;
}

/** Every day a payload tells, in the order of its fields. */
export const daysTold = (fields: Fields, payload: Readonly<Record<string, unknown>>): readonly DayTold[] =>
  Object.entries(fields).flatMap(([name, schema]) => daysOf(schema, payload[name], name, name));

function daysOf(schema: z.ZodType, value: unknown, path: string, field: string): readonly DayTold[] {
  if (value === undefined || value === null) return [];
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'day':
      return [{ path, field, day: value as CivilDate }]; // decoded by the schema
    case 'list':
      return (value as readonly unknown[]).flatMap((row, i) => daysOf(shape.of, row, `${path}.${i}`, field));
    case 'object': {
      const parts = value as Readonly<Record<string, unknown>>; // as above
      return Object.entries(shape.fields).flatMap(([name, part]) =>
        daysOf(part, parts[name], `${path}.${name}`, `${field}.${name}`),
      );
    }
    default:
      return [];
  }
}
