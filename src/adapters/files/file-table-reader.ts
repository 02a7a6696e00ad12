import Papa from 'papaparse';
import { err, ok, type Result } from '@/core/kernel';
import type { ReadFailure, TableReader, TextTable } from '@/ports/table-reader';

const MAX_BYTES = 5 * 1024 * 1024;
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** CSV and TSV in UTF-8, UTF-16 or GBK/GB18030, XLSX, and pasted text. Each encoding is tried strictly: a broken byte fails, nothing is guessed. */
export const fileTableReader: TableReader = {
  async readFile(file) {
    if (file.size > MAX_BYTES) return err({ kind: 'too-large' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (zip) return readWorkbook(file);
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return err({ kind: 'wrong-kind' });
    const text = decode(bytes);
    return text === undefined ? err({ kind: 'unreadable' }) : readText(text);
  },
  readText,
};

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ENCODINGS) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not this encoding
    }
  }
  return undefined;
}

function readText(text: string): Result<TextTable, ReadFailure> {
  const delimiter = text.includes('\t') ? '\t' : ',';
  const { data } = Papa.parse<string[]>(text.trim(), { delimiter, skipEmptyLines: 'greedy' });
  return data.length === 0 || text.trim() === ''
    ? err({ kind: 'empty' })
    : ok(data.map((row) => row.map((cell) => cell.trim())));
}

async function readWorkbook(file: File): Promise<Result<TextTable, ReadFailure>> {
  try {
    const { default: readSheet } = await import('read-excel-file/browser');
    const sheet: unknown = await readSheet(file);
    const rows = Array.isArray(sheet) && sheet.length > 0 && !Array.isArray(sheet[0]) ? sheet[0].data : sheet;
    const table = (rows as unknown[][])
      .map((row) => row.map(cellText))
      .filter((row) => row.some((cell) => cell !== '')); // rows of cells, as the reader documents
    return table.length === 0 ? err({ kind: 'empty' }) : ok(table);
  } catch {
    return err({ kind: 'unreadable' });
  }
}

const cellText = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell).trim();
