import type { SchemaElement } from 'hyparquet';
import { dayOrTimeOf } from '@/data';
import type { RawCell } from '../cells/raw-cell';
import { isHeld } from '../cells/read-number';

/** Instants to the nanosecond, kept apart from days and from plain numbers. */
class Instant {
  constructor(readonly nanos: bigint) {}
}

/** How values of logical types come out of the reader. */
export const parsers = {
  timestampFromMilliseconds: (millis: bigint) => new Instant(millis * 1_000_000n),
  timestampFromMicroseconds: (micros: bigint) => new Instant(micros * 1000n),
  timestampFromNanoseconds: (nanos: bigint) => new Instant(nanos),
  dateFromDays: (days: number): RawCell =>
    Math.abs(days) > FURTHEST_DAY
      ? { t: 'nested', text: `${days}` }
      : { t: 'date', text: new Date(days * 86_400_000).toISOString().split('T')[0] ?? '' },
  jsonFromBytes: (bytes: Uint8Array | undefined): RawCell =>
    bytes === undefined ? null : { t: 'nested', text: new TextDecoder().decode(bytes).slice(0, 80) },
  /** Bytes that are no text are no text with signs replaced. */
  stringFromBytes: (bytes: Uint8Array | undefined) => {
    try {
      return bytes && strict.decode(bytes);
    } catch {
      return { t: 'nested', text: '…' };
    }
  },
};
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const FURTHEST_DAY = 100_000_000;
const SECOND_NANOS = 1_000_000_000n;
const DAY_NANOS = 86_400n * SECOND_NANOS;

/** A moment with as many digits behind the second as it has: in city time where it is an instant, else as the clock on the wall showed it. */
function momentOf(nanos: bigint, isInstant: boolean): RawCell {
  const below = ((nanos % SECOND_NANOS) + SECOND_NANOS) % SECOND_NANOS;
  const seconds = Number((nanos - below) / SECOND_NANOS);
  if (Math.abs(seconds) > FURTHEST_DAY * 86_400) return { t: 'nested', text: String(nanos) };
  const second = new Date(seconds * 1000).toISOString().slice(0, -5);
  const text = dayOrTimeOf(`${second}.${String(below).padStart(9, '0')}${isInstant ? 'Z' : ''}`);
  return text === undefined ? { t: 'nested', text: second } : { t: 'date', text };
}

export interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
  /** Digits behind the point; undefined: it holds no decimals. */
  readonly scale: number | undefined;
}

/** Reads the cells of a column as its type tells. */
export function cellReader({ element, scale }: ParquetColumn): (value: unknown) => RawCell {
  const { logical_type: logical, type } = element;
  // Not adjusted to UTC: the time on the wall of whoever wrote it, which is city time here.
  const isWallTime = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC;
  const tick = tickOfTime(element);
  return (value) => {
    if (value === null || value === undefined) return null;
    if (scale !== undefined) return decimalOf(value, scale);
    if (value instanceof Uint8Array && type === 'BYTE_ARRAY') return textOfBytes(value);
    if (value instanceof Instant) return momentOf(value.nanos, !isWallTime);
    if (tick !== undefined && (typeof value === 'bigint' || typeof value === 'number'))
      return timeOfDay(BigInt(value) * tick);
    if (typeof value === 'bigint')
      return value >= -9007199254740991n && value <= 9007199254740991n
        ? Number(value)
        : { t: 'exact', text: String(value) };
    if (typeof value === 'number') return type === 'FLOAT' ? shortest(value) : value;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (isRaw(value)) return value;
    return typeof value === 'object' && 'coordinates' in value
      ? { t: 'geometry', text: JSON.stringify(value) }
      : { t: 'nested', text: '…' };
  };
}

/** A decimal by the whole number it is stored as: a figure where a number holds its digits, all its digits as text where none does. */
function decimalOf(value: unknown, scale: number): RawCell {
  const whole =
    value instanceof Uint8Array
      ? signedOf(value)
      : typeof value === 'number' || typeof value === 'bigint'
        ? BigInt(value)
        : undefined;
  if (whole === undefined) return { t: 'nested', text: '…' };
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const behind = digits.slice(point).replace(/0+$/, '');
  const text = `${whole < 0n ? '-' : ''}${digits.slice(0, point)}${behind === '' ? '' : `.${behind}`}`;
  return isHeld(text, Number(text)) ? Number(text) : { t: 'exact', text };
}

/** A whole number of any length, the high byte first. */
function signedOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

function textOfBytes(bytes: Uint8Array): RawCell {
  try {
    return strict.decode(bytes);
  } catch {
    return { t: 'nested', text: '…' };
  }
}

/** Nanoseconds of one tick of a column of times of day; undefined: it holds none. */
function tickOfTime({ logical_type: logical, converted_type: converted }: SchemaElement): bigint | undefined {
  const unit =
    logical?.type === 'TIME'
      ? logical.unit
      : converted === 'TIME_MILLIS'
        ? 'MILLIS'
        : converted === 'TIME_MICROS'
          ? 'MICROS'
          : undefined;
  return unit && { MILLIS: 1_000_000n, MICROS: 1000n, NANOS: 1n }[unit];
}

/** A time of day as it is written: hours, minutes, seconds and what is below. */
function timeOfDay(nanos: bigint): string {
  const inDay = ((nanos % DAY_NANOS) + DAY_NANOS) % DAY_NANOS;
  const below = String(inDay % SECOND_NANOS)
    .padStart(9, '0')
    .replace(/0+$/, '');
  const second = new Date(Number(inDay / SECOND_NANOS) * 1000).toISOString().slice(11, 19);
  return below === '' ? second : `${second}.${below.padEnd(3, '0')}`;
}

const isRaw = (value: unknown): value is Exclude<RawCell, string | number | boolean | null> =>
  typeof value === 'object' && value !== null && 't' in value && 'text' in value;

/** A float of four bytes by its own digits: 0.1, not 0.10000000149011612. */
function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits += 1) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}
