import iconv from 'iconv-lite';
import { cellAt } from '@/analysis/tables';
import type { FileReading } from '@/ports/file-import';
import { aboutFile } from './file-card.fixtures';
import { inspectFile } from './inspect-file';
import { readFile } from './read-file';

/** A text as an office saves it: in GBK. */
export const gbk = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, 'gbk'));
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a person sees of a file: its fields, what refuses it and what is told, each as `code@row`, and the words. */
export async function seen(bytes: Uint8Array, reading: FileReading = {}, name = 'a.csv') {
  const looked = await inspectFile(bytes, name, reading);
  const problems = looked.ok ? looked.value.findings.problems : looked.error.problems;
  const of = (level: 'refuses' | 'told') =>
    problems.filter((one) => one.level === level).map(({ code, row }) => `${code}@${row ?? ''}`);
  return {
    refuses: of('refuses'),
    told: of('told'),
    words: problems.map(({ words }) => words.zh),
    fields: looked.ok
      ? looked.value.proposed.fields.map(({ name, kind, unit }) => `${name}:${kind}${unit ? `/${unit.zh}` : ''}`)
      : [],
    choices: looked.ok ? looked.value.choices : undefined,
  };
}

/** The rows of a file read by the card that was proposed for it; what refuses it where it is refused. */
export async function rowsOf(bytes: Uint8Array, reading: FileReading = {}, name = 'a.csv') {
  const looked = await inspectFile(bytes, name, reading);
  if (!looked.ok) return looked.error.problems.map(({ words }) => words.zh);
  const { fields, reading: proposed } = looked.value.proposed;
  const read = await readFile(bytes, name, { about: aboutFile, fields: [...fields], reading: proposed });
  if (!read.ok) return read.error.problems.map(({ words }) => words.zh);
  const { columns, rows } = read.value.table;
  return Array.from({ length: rows }, (_, row) => columns.map((column) => cellAt(column, row)));
}
