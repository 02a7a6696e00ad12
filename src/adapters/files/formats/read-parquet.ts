import type { Compressors, FileMetaData, SchemaElement } from 'hyparquet';
import type { RowSink } from '../table-builder';
import { cellReader, type ParquetColumn, parsers } from './parquet-cells';

const CHUNK = 20_000;

/** Names of the flat columns, in order; a nested one is named by its top. */
export async function openParquet(bytes: Uint8Array): Promise<ParquetFile | undefined> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet');
  const file = bytes.slice().buffer;
  try {
    const metadata = withConvertedTypes(await parquetMetadataAsync(file, { geoparquet: true }));
    const columns = parquetSchema(metadata).children.map(
      ({ element }): ParquetColumn => ({ element, name: element.name, scale: takeScale(element) }),
    );
    return { file, metadata, columns, rows: Number(metadata.num_rows) };
  } catch {
    return undefined;
  }
}

export interface ParquetFile {
  readonly file: ArrayBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
  readonly rows: number;
}

/** Gives the rows to the sink, a group at a time. What cannot be decoded is named with its column. */
export async function readParquet(opened: ParquetFile, sink: RowSink): Promise<void> {
  const { metadata, columns, rows } = opened;
  const { codecs } = await import('./parquet-codecs');
  const isRefused = refuseCodecs(metadata, new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(codecs)]), sink.problems);
  if (isRefused) return;
  tellInt96(columns, sink.problems);
  const readers = columns.map(cellReader);
  for (let from = 0; from < rows; from += CHUNK) {
    const chunk = await decoded(opened, codecs, from, Math.min(rows, from + CHUNK));
    if ('cause' in chunk) {
      await refuseColumns(opened, codecs, from, sink.problems, chunk.cause);
      return;
    }
    for (const [n, row] of chunk.rows.entries())
      if (
        !sink.row(
          from + n + 1,
          readers.map((read, at) => read(row[at])),
        )
      )
        return;
  }
}

type Decoded = { readonly rows: readonly (readonly unknown[])[] } | { readonly cause: string };

async function decoded(
  { file, metadata }: ParquetFile,
  compressors: Compressors,
  rowStart: number,
  rowEnd: number,
  columns?: readonly string[],
): Promise<Decoded> {
  const { parquetRead } = await import('hyparquet');
  let rows: readonly (readonly unknown[])[] = [];
  try {
    await parquetRead({
      file,
      metadata,
      compressors,
      parsers,
      utf8: false,
      rowStart,
      rowEnd,
      ...(columns && { columns: [...columns] }),
      onComplete: (read) => {
        rows = read;
      },
    });
    return { rows };
  } catch (cause) {
    return { cause: cause instanceof Error ? cause.message.slice(0, 120) : String(cause) };
  }
}

/** Columns packed by a codec that is not known here, each named with it. */
function refuseCodecs(
  { row_groups: groups }: FileMetaData,
  known: ReadonlySet<string>,
  problems: RowSink['problems'],
): boolean {
  const packed = new Map<string, string>();
  for (const { columns } of groups)
    for (const { meta_data: column } of columns)
      if (column && !known.has(column.codec)) packed.set(column.path_in_schema[0] ?? '', column.codec);
  for (const [column, codec] of packed)
    problems.refuse(
      'broken',
      { column },
      {
        zh: `这一列是用 ${codec} 压缩的，这里解不开；请改用 Snappy、GZIP、ZSTD 或不压缩另存`,
        en: `packed with ${codec}, which is not read here: save it with Snappy, GZIP, ZSTD or unpacked`,
      },
    );
  return packed.size > 0;
}

/** Which columns of a part cannot be decoded, each on its own. */
async function refuseColumns(
  opened: ParquetFile,
  codecs: Compressors,
  from: number,
  problems: RowSink['problems'],
  cause: string,
): Promise<void> {
  const refuse = (column: string | undefined, said: string) =>
    problems.refuse(
      'broken',
      { row: from + 1, column },
      {
        zh: `从这一行起解不开（${said}）；请重新导出，或先去掉这一列`,
        en: `cannot be decoded from here on (${said}): export it again, or without this column`,
      },
    );
  let isNamed = false;
  for (const { name } of opened.columns) {
    const alone = await decoded(opened, codecs, from, Math.min(opened.rows, from + CHUNK), [name]);
    if (!('cause' in alone)) continue;
    isNamed = true;
    refuse(name, alone.cause);
  }
  if (!isNamed) refuse(undefined, cause);
}

/** A decimal is taken as the whole number it is stored as, so that none of its digits is lost on the way. */
function takeScale(element: SchemaElement): number | undefined {
  if (element.converted_type !== 'DECIMAL') return undefined;
  const { scale = 0 } = element;
  delete element.converted_type;
  delete element.logical_type;
  return scale;
}

/** INT96 does not say which zone its times are of; most writers mean UTC, some the clock on the wall. */
function tellInt96(columns: readonly ParquetColumn[], problems: RowSink['problems']): void {
  const names = columns.flatMap(({ name, element }) => (element.type === 'INT96' ? [name] : []));
  if (names.length > 0)
    problems.tell(
      'zone',
      {},
      {
        zh: `「${names.join('」「')}」列是旧式 INT96 时间，按世界时（UTC）读，已换成北京时间；如果原来记的就是北京时间，请重新导出为不带时区的 TIMESTAMP`,
        en: `${names.join(', ')}: times of the old kind INT96, read as UTC and shown in city time; if they were city time already, export them again as TIMESTAMP without zone`,
      },
    );
}

/** What only the newer of the two type notes says is said in the older one too, which the reader goes by. */
function withConvertedTypes(metadata: FileMetaData): FileMetaData {
  for (const element of metadata.schema) {
    const { logical_type: logical } = element;
    if (element.converted_type !== undefined || !logical) continue;
    if (logical.type === 'DATE') element.converted_type = 'DATE';
    if (logical.type === 'JSON') element.converted_type = 'JSON';
    if (logical.type === 'DECIMAL') {
      element.converted_type = 'DECIMAL';
      element.scale = logical.scale;
    }
  }
  return metadata;
}
