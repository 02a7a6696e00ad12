import { describe, expect, it } from 'vitest';
import { cellAt, endless } from '@/analysis/tables';
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
    expect((await seen('意见\n好，很好，支持\n不，不好，反对\n')).rows.length).toBe(2);
    expect((await seen('意见\n好，很好，支持\n不，不好，反对\n')).kinds.length).toBe(1);
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

describe('an odd cell among figures', () => {
  it.each([
    ['1①', 1],
    ['12*', 12],
    ['3 注', 3],
    ['1,234（注1）', 1234],
    ['5[2]', 5],
    ['7²', 7],
  ])('the mark of a note behind %s is set aside and told', async (cell, value) => {
    const { kinds, rows, told } = await seen(`区县,人数\n道里区,"${cell}"\n南岗区,6\n`);
    expect(kinds).toEqual(['text', 'number']);
    expect(rows.map((row) => row?.[1])).toEqual([value, 6]);
    expect(told[0]?.zh).toMatch(new RegExp(`^第 2 行「人数」列：.*读作 ${value}$`));
  });
  it.each(['#DIV/0!', '#N/A', '#REF!'])('%s is no figure, and told at its cell', async (cell) => {
    const { kinds, rows, told } = await seen(`区县,人数\n道里区,${cell}\n南岗区,6\n`);
    expect([kinds[1], rows.map((row) => row?.[1])]).toEqual(['number', [null, 6]]);
    expect(told[0]?.zh).toBe(`第 2 行「人数」列：是错误值 ${cell}，按没有数读入；请在原表里查明`);
  });
  it('an error among words refuses at its cell', async () => {
    expect((await seen('区县,人数\n#REF!,5\n南岗区,6\n')).refused[0]?.[0]).toBe('error-cell@2/区县');
  });
  it.each(['5‰', '1.2个百分点'])('%s beside percentages is named at its cell', async (cell) => {
    const { kinds, units, refused } = await seen(`区县,增速\n道里区,5%\n南岗区,${cell}\n`);
    expect([kinds[1], units[1], refused.map(([at]) => at)]).toEqual(['number', '%', ['unit@3/增速']]);
  });
  it('‰ and 个百分点 alone are units', async () => {
    expect((await seen('区县,率,变动\n道里区,5‰,1.2个百分点\n南岗区,6‰,-1百分点\n')).refused).toEqual([]);
  });
  it('signs for no figure outnumber the figures', async () => {
    const { kinds, rows } = await seen('区县,人数\n甲,5\n乙,—\n丙,…\n丁,—\n');
    expect([kinds[1], rows.map((row) => row?.[1])]).toEqual(['number', [5, null, null, null]]);
  });
  it('what makes a column text is told with its rows', async () => {
    const { kinds, told } = await seen('区县,人数\n甲,5\n乙,长期有效\n丙,6\n丁,约七百\n');
    expect([kinds[1], told.map(({ zh }) => zh).join()]).toEqual([
      'text',
      '「人数」列：多数是数，却按文字读入，不能计算；不是数的在第 3「长期有效」、5「约七百」 行',
    ]);
  });
});

it.each([
  ['人口（万）', '人口', '万人'],
  ['常住人口(万)', '常住人口', '万人'],
  ['户数/万', '户数', '万户'],
  ['产量（万）', '产量', '万'],
])('the unit of %s', async (heading, name, unit) => {
  const looked = await inspectFile(utf8(`区县,${heading}\n甲,5\n乙,6\n`), 'a.csv');
  const [, field] = looked.ok ? looked.value.proposed.fields : [];
  expect([field?.name, field?.unit?.zh]).toEqual([name, unit]);
});

describe('dates at the edge', () => {
  it('2025.1 beside 2025.10 is told', async () => {
    const { told, rows } = await seen('月份,数\n2025.1,1\n2025.10,2\n');
    expect(rows).toEqual([
      ['2025-01', 1],
      ['2025-10', 2],
    ]);
    expect(told[0]?.zh).toContain('第 2 行「月份」列：「2025.1」因同列有「2025.10」而读作 2025-01');
  });
  it.each(['9999-12-31', '9999/12/31', '99991231', '9999-12-31 23:59:59', '长期有效', '长期'])(
    '%s has no end, is told, and makes no period',
    async (cell) => {
      const { rows, told, period } = await seen(`证照,有效期至日期\n甲,2026-03-01\n乙,${cell}\n`);
      expect(rows.map((row) => row?.[1])).toEqual(['2026-03-01', endless.forever]);
      expect(told.map(({ zh }) => zh).join()).toContain('第 3 行「有效期至日期」列：');
      expect(period).toEqual({ from: '2026-03-01', to: '2026-03-01' });
    },
  );
  it.each(['2025-12-31 24:00:00', '2025/12/31 24:00', '2025-12-31T24:00:00'])('%s is the next day', async (cell) => {
    const { rows, told } = await seen(`事项,截止时间\n甲,2026-03-01 08:00:00\n乙,${cell}\n`);
    expect(rows[1]?.[1]).toBe('2026-01-01');
    expect(told.map(({ zh }) => zh).join()).toContain('读作次日零时');
  });
});
