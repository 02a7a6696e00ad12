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

describe('a delimiter typed full-width', () => {
  it.each(['，', '；', '、'])('%s divides the cells, and is told', async (sign) => {
    const { rows, told, kinds } = await seen(
      `区县，人数，面积\n道里区，１２，1.5\n南岗区，1,234，２\n`.replaceAll('，', sign),
    );
    expect(kinds).toEqual(['text', 'number', 'number']);
    expect(rows).toEqual([
      ['道里区', 12, 1.5],
      ['南岗区', 1234, 2],
    ]);
    expect(told.map(({ zh }) => zh)).toEqual([`各格之间是全角的「${sign}」，已按它分列`]);
  });
  it('below a title and above notes', async () => {
    const { rows } = await seen('人口情况表\n区县，年份，人数\n道里区，2025，12\n南岗区，2025，34\n');
    expect(rows).toEqual([
      ['道里区', '2025', 12],
      ['南岗区', '2025', 34],
    ]);
  });
  it('is none in prose, beside a plain delimiter or in a single column', async () => {
    const prose = await seen('区县,说明\n道里区,今年，去年，前年\n南岗区,好，很好，最好\n');
    expect(prose.rows).toEqual([
      ['道里区', '今年，去年，前年'],
      ['南岗区', '好，很好，最好'],
    ]);
    expect((await seen('意见\n很好，支持\n不好，反对\n')).rows).toEqual([['很好，支持'], ['不好，反对']]);
  });
  it('names a row with a cell too many where the headings are divided so', async () => {
    const { refused } = await seen('区县，人数\n道里区，5\n南岗区，１，２３４\n');
    expect(refused[0]?.[0]).toBe('ragged@3/undefined');
  });
  it('full-width digits and commas of a figure are a number', async () => {
    expect((await seen('区县,人数\n道里区,１，２３４\n南岗区,－５．５\n')).rows).toEqual([
      ['道里区', 1234],
      ['南岗区', -5.5],
    ]);
  });
});
