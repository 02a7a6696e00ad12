import { isFloat, isMoment } from './column-type';
import type { ShownColumn } from './describe-table';
import { nameOf } from './literals';

export const ZONE = "'Asia/Shanghai'";

/** The cell of a column as it is compared, counted and ordered: a float that is no number or has no end is a missing one. */
export function cellSql(column: ShownColumn): string {
  const name = nameOf(column.name);
  if (isFloat(column)) {
    const zero = column.held === 'single' ? 'toFloat32(0)' : 'toFloat64(0)'; // -0.0 is grouped and sought apart, and is 0
    return `multiIf(isFinite(${name}) = 0, NULL, ${name} = 0, ${zero}, ${name})`;
  }
  if (column.held === 'fixed') return `toStringCutToZero(${name})`;
  if (column.names) return nameOfNumber(name, column.names);
  const isTextHere = column.held === 'named' || isNumberAsCode(column);
  return isTextHere ? `toString(${name})` : name;
}

/** The cell as it is sent: instants in city time. */
export const shown = (column: ShownColumn): string =>
  isMoment(column) ? `toTimeZone(${nameOf(column.name)}, ${ZONE})` : cellSql(column);

const isNumberAsCode = ({ held, kind }: ShownColumn): boolean =>
  kind === 'code' && (held === 'integer' || held === 'long');

/** The word of an enumeration by its number: servers before 19 have no word for a missing cell, and fail. */
function nameOfNumber(name: string, names: readonly (readonly [number: string, word: string])[]): string {
  const numbers = names.map(([number]) => number).join(', ');
  const words = names.map(([, word]) => word).join(', ');
  return `if(isNull(${name}), NULL, transform(toInt16(assumeNotNull(toInt16(${name}))), [${numbers}], [${words}], ''))`;
}
