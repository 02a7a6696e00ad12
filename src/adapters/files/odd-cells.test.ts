import { describe, expect, it } from 'vitest';
import { cellAt } from '@/analysis/tables';
import { draftCard, inspectFile } from './inspect-file';
import { readFile } from './read-file';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A file looked at and read as proposed: kinds, units, values by row, what was told and what refused. */
async function seen(text: string, name = 'a.csv') {
  const looked = await inspectFile(utf8(text), name);
  if (!looked.ok) throw new Error(JSON.stringify(looked.error));
  const { proposed, findings } = looked.value;
  const read = await readFile(utf8(text), name, draftCard(proposed));
  const table = read.ok ? read.value.table : undefined;
  const of = (level: string) => findings.problems.filter((one) => one.level === level);
  return {
    kinds: proposed.fields.map(({ kind }) => kind),
    units: proposed.fields.map(({ unit }) => unit?.zh),
    period: proposed.period,
    missing: proposed.reading.missing,
    rows: Array.from({ length: table?.rows ?? 0 }, (_, row) => table?.columns.map((column) => cellAt(column, row))),
    told: of('told').map(({ words }) => words),
    refused: of('refuses').map(({ code, row, column, words }) => [`${code}@${row}/${column}`, words.zh] as const),
  };
}

describe('rows that are alike', () => {
  it('are all kept, and told with their numbers', async () => {
    const { rows, told } = await seen('区县,人数\n道里区,5\n道里区,5\n南岗区,6\n道里区,5\n');
    expect(rows.length).toBe(4);
    expect(told.map(({ zh }) => zh).join()).toContain('有 2 行与前面的行每一格都相同');
    expect(told.map(({ zh }) => zh).join()).toContain('第 3 行（同第 2 行）、第 5 行（同第 2 行）');
    expect(told.map(({ en }) => en).join()).toContain('2 rows are the same as an earlier one in every cell');
  });
  it('are none where one cell differs, or the table has one column', async () => {
    expect((await seen('区县,人数\n道里区,5\n道里区,6\n')).told).toEqual([]);
    expect((await seen('人数\n5\n5\n')).told).toEqual([]);
  });
});
