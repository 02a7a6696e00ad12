import type { FileMetaData, SchemaElement } from 'hyparquet';
import type { RawCell } from '../cells/raw-cell';
import { cityTime } from '../cells/read-date';
import type { RowSink } from '../table-builder';

const CHUNK = 20_000;

/** Names of the flat columns, in order; a nested one is named by its top. */
export async function openParquet(bytes: Uint8Array): Promise<ParquetFile | undefined> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet');
  const file = bytes.slice().buffer;
  try {
    const metadata = await parquetMetadataAsync(file, { geoparquet: true });
    const tops = parquetSchema(metadata).children;
    return { file, metadata, columns: tops.map(({ element }) => element), rows: Number(metadata.num_rows) };
  } catch {
    return undefined;
  }
}

export interface ParquetFile {
  readonly file: ArrayBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly SchemaElement[];
  readonly rows: number;
}

/** Gives the rows to the sink, a group at a time; `limit` ends early. What cannot be decoded is named. */
export async function readParquet(
  { file, metadata, columns, rows }: ParquetFile,
  sink: RowSink,
  limit = Number.POSITIVE_INFINITY,
): Promise<void> {
  const [{ parquetRead }, { codecs }] = await Promise.all([import('hyparquet'), import('./parquet-codecs')]);
  const readers = columns.map(cellReader);
  const all = Math.min(rows, limit);
  for (let rowStart = 0; rowStart < all; rowStart += CHUNK) {
    let chunk: readonly (readonly unknown[])[] = [];
    try {
      await parquetRead({
        file,
        metadata,
        compressors: codecs,
        parsers,
        rowStart,
        rowEnd: Math.min(all, rowStart + CHUNK),
        onComplete: (read) => {
          chunk = read;
        },
      });
    } catch (cause) {
      const said = cause instanceof Error ? cause.message.slice(0, 120) : '';
      sink.problems.refuse(
        'broken',
        { row: rowStart + 1 },
        {
          zh: `其后的内容解不开（${said}）`,
          en: `what follows cannot be decoded (${said})`,
        },
      );
      return;
    }
    for (const [n, row] of chunk.entries())
      if (
        !sink.row(
          rowStart + n + 1,
          readers.map((read, at) => read(row[at])),
        )
      )
        return;
  }
}

/** Instants as milliseconds of their own, kept apart from days and from plain numbers. */
class Instant {
  constructor(readonly ms: number) {}
}

const parsers = {
  timestampFromMilliseconds: (millis: bigint) => new Instant(Number(millis)),
  timestampFromMicroseconds: (micros: bigint) => new Instant(Number(micros / 1000n)),
  timestampFromNanoseconds: (nanos: bigint) => new Instant(Number(nanos / 1_000_000n)),
  dateFromDays: (days: number): RawCell => ({
    t: 'date',
    text: new Date(days * 86_400_000).toISOString().slice(0, 10),
  }),
  jsonFromBytes: (bytes: Uint8Array | undefined): RawCell =>
    bytes === undefined ? null : { t: 'nested', text: new TextDecoder().decode(bytes).slice(0, 80) },
};

function cellReader(element: SchemaElement): (value: unknown) => RawCell {
  const { logical_type: logical, converted_type: converted, scale = 0, type } = element;
  // Not adjusted to UTC: the time on the wall of whoever wrote it, which is city time here.
  const isWallTime = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC;
  const isDecimal = converted === 'DECIMAL' || logical?.type === 'DECIMAL';
  return (value) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Instant)
      return { t: 'date', text: isWallTime ? cityTime(value.ms - 8 * 3_600_000) : cityTime(value.ms) };
    if (typeof value === 'bigint')
      return value >= -9007199254740991n && value <= 9007199254740991n
        ? Number(value)
        : { t: 'exact', text: String(value) };
    if (typeof value === 'number') {
      if (isDecimal && Math.abs(value) * 10 ** scale > Number.MAX_SAFE_INTEGER)
        return { t: 'exact', text: value.toFixed(scale) };
      return type === 'FLOAT' ? shortest(value) : value;
    }
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (isRaw(value)) return value;
    return typeof value === 'object' && 'coordinates' in value
      ? { t: 'geometry', text: JSON.stringify(value) }
      : { t: 'nested', text: '…' };
  };
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
