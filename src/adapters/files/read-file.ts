import type { Table } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { DatasetCard } from '@/ports/data-source';
import type { FileCard, FileFormat, Findings } from '@/ports/file-import';
import { readSource } from './read-source';
import { TableBuilder } from './table-builder';

export interface ReadFile {
  readonly format: FileFormat;
  readonly table: Table;
  readonly card: DatasetCard;
  /** What is worth knowing: nothing of it refuses. */
  readonly findings: Findings;
}

/** Reads a file by its card, whole or not at all: with one cell at fault there is no table, only what was found. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  card: FileCard,
): Promise<Result<ReadFile, Findings & { readonly rows?: number }>> {
  const source = await readSource(
    bytes,
    { name, reading: card.reading ?? {}, crs: card.about.crs },
    {
      grid: (ragged) => new TableBuilder(card, { ragged }),
      named: (columns) => new TableBuilder(card, { named: columns }),
    },
  );
  if (!source.ok) return err({ problems: source.error.problems, total: source.error.total });
  const { format, sink } = source.value;
  const built = sink.finish();
  if (!('table' in built)) return err({ ...built.findings, rows: sink.rowsRead });
  const isShifted = /^(GCJ|BD)/i.test(card.about.crs ?? '');
  const described =
    format === 'geojson' && !isShifted ? { ...built.card, about: { ...built.card.about, crs: 'CRS84' } } : built.card;
  return ok({ format, table: built.table, card: described, findings: built.findings });
}
