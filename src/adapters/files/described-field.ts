import type { FileField } from '@/ports/file-import';
import { unitWords } from './cells/unit';
import type { ColumnPlan } from './column-plan';

export interface PlacedColumn extends ColumnPlan {
  /** Position in the file. */
  readonly at: number;
}

/** The field as it is described: the unit read from the heading where the card has none. */
export function describedField({ field, unit }: ColumnPlan): Omit<FileField, 'column'> {
  const { column: _, ...rest } = field;
  return unit !== undefined && rest.unit === undefined ? { ...rest, unit: unitWords(unit) } : rest;
}
