import { err, ok, type Result } from '@/core/kernel';
import type { FileFormat, FileReading, Findings, ParseOptions } from '@/ports/file-import';
import { decodeText, type EncodingFound } from './formats/decode-text';
import { formatOf } from './formats/format-of';
import { geoJsonRows, isGeoJson } from './formats/geojson-rows';
import { jsonRows } from './formats/json-rows';
import { parseJson } from './formats/parse-json';
import { placeAfter, readCsv } from './formats/read-csv';
import { idleChoice } from './idle-choice';
import { unreadable } from './problem-list';
import type { RowSink } from './table-builder';

export interface SourceFacts {
  readonly format: FileFormat;
  readonly encoding?: EncodingFound;
  readonly sheets?: NonNullable<ParseOptions['sheets']>;
}

/** A file that could not be read into rows; in which encoding it was tried. */
export interface UnreadSource extends Findings {
  readonly encoding?: EncodingFound;
}

export interface SinkMaker<Sink extends RowSink> {
  /** Rows of a sheet, headings among them. `ragged`: a short row is a fault, as in text. */
  grid(ragged: boolean): Sink;
  /** Rows under columns the format names itself. */
  named(columns: readonly string[], rows: number): Sink;
}

export interface SourceOptions {
  readonly name: string;
  readonly reading: FileReading;
  /** Reference system the card declares. */
  readonly crs?: string | undefined;
  /** Most bytes that are read, where more than usual. */
  readonly most?: number | undefined;
  /** Text without columns: each line that is not blank is a row of one cell. */
  readonly byLine?: boolean | undefined;
}

/** Reads any file we know into a sink; what stops it from being read at all is the error, what is wrong inside is in the sink. */
export async function readSource<Sink extends RowSink>(
  bytes: Uint8Array,
  { name, reading, crs, most, byLine }: SourceOptions,
  sinks: SinkMaker<Sink>,
): Promise<Result<SourceFacts & { readonly sink: Sink }, UnreadSource>> {
  const format = formatOf(bytes, name, most);
  if (!format.ok) return format;
  const idle = idleChoice(reading, format.value);
  if (idle) return err(unreadable('card', idle));
  if (format.value === 'xlsx') {
    const sink = sinks.grid(false);
    const { readXlsx } = await import('./formats/read-xlsx');
    return ok({ format: 'xlsx', sheets: await readXlsx(bytes, reading, sink), sink });
  }
  if (format.value === 'parquet') {
    const { openParquet, readParquet } = await import('./formats/read-parquet');
    const file = await openParquet(bytes);
    if (!file) return err(unreadable('broken', { zh: 'Parquet 文件不完整', en: 'the Parquet file is cut off' }));
    const sink = sinks.named(
      file.columns.map((column) => column.name),
      file.rows,
    );
    await readParquet(file, sink);
    return ok({ format: 'parquet', sink });
  }
  const decoded = decodeText(bytes, reading.encoding);
  if (!decoded.ok) {
    const { words, before, offset, found } = decoded.error;
    const headings = (reading.skipRows ?? 0) + (reading.headerRows ?? 1);
    const place = format.value === 'csv' && offset > 0 ? placeAfter(before, headings) : {};
    return err({ ...unreadable('encoding', words, place), encoding: found });
  }
  const { text, found: encoding } = decoded.value;
  if (text.trim() === '') return err(unreadable('empty', { zh: '文件是空的', en: 'the file is empty' }));
  if (format.value === 'csv') {
    const sink = sinks.grid(true);
    if (byLine) readLines(text, sink);
    else readCsv(text, sink, reading.delimiter);
    return ok({ format: 'csv', encoding, sink });
  }
  return readJson(text, encoding, crs, sinks);
}

function readLines(text: string, sink: RowSink): void {
  let row = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    row += 1;
    if (line.trim() !== '' && !sink.row(row, [line.replace(/\r$/, '')])) return;
    from = end < 0 ? text.length : end + 1;
  }
}

const LONGEST = 1_000_000;

/** Whether a text between two quotes is longer than any cell; figures of a geometry between two names are no text. */
function hasLongText(text: string): boolean {
  for (let at = text.indexOf('"'); at >= 0; ) {
    const next = text.indexOf('"', at + 1);
    const end = next < 0 ? text.length : next;
    if (end - at > LONGEST && !/^\s*[:,\]}]/.test(text.slice(at + 1, at + 50))) return true;
    at = next;
  }
  return false;
}

function readJson<Sink extends RowSink>(
  text: string,
  encoding: EncodingFound,
  crs: string | undefined,
  sinks: SinkMaker<Sink>,
): Result<SourceFacts & { readonly sink: Sink }, Findings> {
  if (hasLongText(text))
    return err(
      unreadable('too-large', {
        zh: '有一项文字超过 100 万字，不像数据表，不予读入',
        en: 'a text of over a million characters is not read: no table has one',
      }),
    );
  const parsed = parseJson(text);
  if (!parsed.ok) return err(unreadable('broken', parsed.error));
  const isGeo = isGeoJson(parsed.value);
  const rows = isGeo ? geoJsonRows(parsed.value, crs) : jsonRows(parsed.value);
  if (!rows.ok) return err(unreadable('broken', rows.error));
  const sink = sinks.named(rows.value.columns, rows.value.rows);
  rows.value.check?.(sink.problems);
  for (let at = 0; at < rows.value.rows; at += 1) if (!sink.row(at + 1, rows.value.row(at))) break;
  return ok({ format: isGeo ? 'geojson' : 'json', encoding, sink });
}
