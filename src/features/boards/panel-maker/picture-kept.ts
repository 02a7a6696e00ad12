import { columnOf, type Query } from '@/analysis/tables';
import type { Figure } from '@/panels/data';
import type { Picture } from '@/ports/workspace';

/** Whether every column a picture is made of is there, and every class that was asked for has a place in it. */
export function fitsFigure(
  { kind, x, y, group, values }: Picture,
  { table }: Figure,
  { group: asked = [] }: Query,
): boolean {
  const places = [x, y, group];
  return (
    [...places, ...values].every((name) => name === undefined || columnOf(table, name) !== undefined) &&
    (kind === 'table' || asked.every(({ field }) => places.includes(field)))
  );
}

/** Another picture with what a person set in the one before: marks, notes, comparison, manner; its columns are its own. */
export function withSetOf(next: Picture, before: Picture): Picture {
  const { kind: _kind, x: _x, y: _y, group, values: _values, main, ...set } = before;
  return { ...set, ...(main !== undefined && group === next.group && { main }), ...next };
}
