import { describe, expect, it } from 'vitest';
import { cellAt } from '@/analysis/tables';
import type { FileCard, FileField, FileReading } from '@/ports/file-import';
import { aboutFile } from './file-card.fixtures';
import { lookOf } from './formats/workbook';
import { inspectFile } from './inspect-file';
import { readFile } from './read-file';
import { rowsXml, workbookOf } from './workbook.fixtures';

type Kinds = Readonly<Record<string, FileField['kind'] | Partial<FileField>>>;
const cardOf = (kinds: Kinds, reading: FileReading = {}): FileCard => ({
  about: aboutFile,
  fields: Object.entries(kinds).map(([name, kind]) => ({
    name,
    label: { zh: name, en: name },
    kind: 'text',
    ...(typeof kind === 'string' ? { kind } : kind),
  })),
  reading,
});
const unit = (zh: string) => ({ kind: 'number' as const, unit: { zh, en: zh } });

/** Rows of the table, or what refuses it in words. */
async function read(bytes: Uint8Array, kinds: Kinds, reading?: FileReading) {
  const file = await readFile(bytes, 'a.xlsx', cardOf(kinds, reading));
  if (!file.ok) return file.error.problems.filter(({ level }) => level === 'refuses').map(({ words }) => words.zh);
  const { columns, rows } = file.value.table;
  return Array.from({ length: rows }, (_, row) => columns.map((column) => cellAt(column, row)));
}
const sheet = (rows: Parameters<typeof rowsXml>[0], more = '') => ({ name: '表', xml: rowsXml(rows) + more });
const cell = (c: string) => ({ c });

describe('formulas and errors', () => {
  const kinds = { 区县: 'text', 数: 'number' } as const;
  it('a formula gives the value stored with it; without one it is named', async () => {
    const book = workbookOf([
      sheet([
        ['区县', '数'],
        ['道里区', cell('<c><f>1+1</f><v>2</v></c>')],
        [cell('<c t="str"><f>A2</f><v>南岗区</v></c>'), 3],
      ]),
    ]);
    expect(await read(book, kinds)).toEqual([
      ['道里区', 2],
      ['南岗区', 3],
    ]);
    const uncached = workbookOf([
      sheet([
        ['区县', '数'],
        ['道里区', cell('<c><f>SUM(B1)</f></c>')],
      ]),
    ]);
    expect(await read(uncached, kinds)).toEqual(['第 2 行「数」列：公式没有算出的值；请在表格软件里重新计算并保存']);
  });
  it.each(['#N/A', '#DIV/0!', '#REF!'])('%s is named where it stands', async (code) => {
    const book = workbookOf([
      sheet([
        ['区县', '数'],
        ['道里区', 1],
        ['南岗区', cell(`<c t="e"><v>${code}</v></c>`)],
      ]),
    ]);
    expect(await read(book, kinds)).toEqual([`第 3 行「数」列：单元格是错误值 ${code}`]);
  });
});

describe('days and times', () => {
  it('are counted from the epoch of the workbook', async () => {
    const rows = [['日'], [cell('<c s="1"><v>44620</v></c>')]];
    const formats = ['yyyy"年"m"月"d"日"'];
    expect(await read(workbookOf([sheet(rows)], { formats, date1904: true }), { 日: 'date' })).toEqual([
      ['2026-03-01'],
    ]);
    expect(await read(workbookOf([sheet(rows)], { formats }), { 日: 'date' })).toEqual([['2022-02-28']]);
  });
  it('times are no days: they keep their hours', async () => {
    const book = workbookOf(
      [sheet([['时长'], [cell('<c s="1"><v>1.5</v></c>')], [cell('<c s="2"><v>0.3369097222222222</v></c>')]])],
      { formats: ['[h]:mm', 'h:mm:ss'] },
    );
    expect(await read(book, { 时长: 'text' })).toEqual([['36:00:00'], ['08:05:09']]);
    expect(await read(book, { 时长: 'date' })).toHaveLength(2);
    expect([lookOf(20, undefined), lookOf(14, undefined), lookOf(0, 'm"月"'), lookOf(0, 'h"时"mm"分"')]).toEqual([
      'time',
      'date',
      'month',
      'time',
    ]);
  });
  it('2026.10 and 2026.1 as numbers are not told apart, and not taken for figures', async () => {
    const book = workbookOf([
      sheet([
        ['月份', '数'],
        [2026.1, 5],
        [2026.2, 6],
        [2026.1, 7],
      ]),
    ]);
    const seen = await inspectFile(book, 'a.xlsx');
    expect(seen.ok && seen.value.proposed.fields[0]?.kind).toBe('date');
    expect((await read(book, { 月份: 'date', 数: 'number' }))[0]).toMatch(
      /^第 2 行「月份」列：.*分不清是 1 月还是 10 月/,
    );
  });
});

describe('numbers beyond what a number holds', () => {
  const book = (v: string) =>
    workbookOf([
      sheet([
        ['编号', '数'],
        [cell(`<c><v>${v}</v></c>`), 1],
      ]),
    ]);
  it('written in full they are identifiers with all digits, and no figures', async () => {
    expect(await read(book('230102199001011234'), { 编号: 'code', 数: 'number' })).toEqual([['230102199001011234', 1]]);
    expect(await read(book('230102199001011234'), { 编号: 'number', 数: 'number' })).toEqual([
      '第 2 行「编号」列：「230102199001011234」超出数能准确保存的位数；如是编号，请把该列定为代码',
    ]);
  });
  it.each(['2.30102199001011E+17', '230102199001011000'])('%s was rounded before: refused as either', async (v) => {
    for (const kind of ['code', 'text', 'number'] as const)
      expect((await read(book(v), { 编号: kind, 数: 'number' }))[0]).toMatch(
        /^第 2 行「编号」列：230102199001011000 存成了数，15 位以后的数字已经丢失/,
      );
    const seen = await inspectFile(book(v), 'a.xlsx');
    expect(seen.ok && seen.value.proposed.fields[0]?.kind).toBe('code');
  });
});

describe('formats that say what a number is', () => {
  const formats = ['0.00%', '0.00"万元"', '#,##0.0\\亿\\元', '0!.0,"万"', '#,##0,', '00000', '¥#,##0.00'];
  const book = (heading: string, ...cells: string[]) =>
    workbookOf([sheet([['名', heading], ...cells.map((one, n) => [`第${n}`, cell(one)])])], { formats });
  it('percent is taken where the unit is %', async () => {
    const rate = book('率', '<c s="1"><v>0.125</v></c>');
    expect(await read(rate, { 名: 'text', 率: unit('%') })).toEqual([['第0', 12.5]]);
    expect((await read(rate, { 名: 'text', 率: 'number' }))[0]).toMatch(/^第 2 行「率」列：.*没有写单位 %/);
  });
  it('a unit shown by the format is held against the column, cell by cell', async () => {
    const mixed = book('金额', '<c s="2"><v>1.5</v></c>', '<c s="3"><v>2</v></c>');
    expect(await read(mixed, { 名: 'text', 金额: unit('万元') })).toEqual([
      expect.stringMatching(/^第 3 行「金额」列：「2亿元」的单位是亿元，该列的单位是万元/),
    ]);
    expect(await read(book('金额', '<c s="2"><v>1.5</v></c>'), { 名: 'text', 金额: unit('万元') })).toEqual([
      ['第0', 1.5],
    ]);
    const seen = await inspectFile(book('金额', '<c s="2"><v>1.5</v></c>'), 'a.xlsx');
    expect(seen.ok && seen.value.proposed.fields[1]?.unit?.zh).toBe('万元');
    expect(await read(book('金额', '<c s="7"><v>3</v></c>'), { 名: 'text', 金额: unit('万元') })).toEqual([['第0', 3]]);
  });
  it.each([4, 5])('what is shown divided is refused: what is seen is not what is stored (format %i)', async (style) => {
    const shown = book('金额（万元）', `<c s="${style}"><v>12345678</v></c>`);
    expect((await read(shown, { 名: 'text', 金额: unit('万元') }))[0]).toMatch(
      /^第 2 行「金额（万元）」列：存的是 12345678，按格式 .* 显示的是另一个数/,
    );
  });
  it('leading zeros of a format stay on identifiers', async () => {
    expect(await read(book('编号', '<c s="6"><v>17</v></c>'), { 名: 'text', 编号: 'code' })).toEqual([
      ['第0', '00017'],
    ]);
  });
});

describe('joined cells', () => {
  const merges = (...refs: string[]) =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  it('are no fault in a title, in headings, and in a footnote that is left out', async () => {
    const book = workbookOf([
      sheet(
        [
          ['投资表', null, null],
          ['区县', '投资', null],
          [null, '本月', '累计'],
          ['道里区', 1, 2],
          ['注：初步数', null, null],
        ],
        merges('A1:C1', 'A2:A3', 'B2:C2', 'A5:C5'),
      ),
    ]);
    const reading: FileReading = { skipRows: 1, headerRows: 2, footnotes: 'leave-out' };
    expect(await read(book, { 区县: 'text', '投资-本月': 'number', '投资-累计': 'number' }, reading)).toEqual([
      ['道里区', 1, 2],
    ]);
    const seen = await inspectFile(book, 'a.xlsx');
    expect(seen.ok && seen.value.preview.columns).toEqual(['区县', '投资-本月', '投资-累计']);
  });
  it('in the data they are named with their place', async () => {
    const book = workbookOf([
      sheet(
        [
          ['区县', '数'],
          ['道里区', 1],
          [null, 2],
        ],
        merges('A2:A3'),
      ),
    ]);
    expect(await read(book, { 区县: 'text', 数: 'number' })).toEqual([
      '第 2 行「区县」列：A2:A3 是合并单元格，只有左上一格有值；请取消合并并逐格填写，或写明空格取上面一格的值',
    ]);
  });
});

describe('sheets and rows that are hidden or empty', () => {
  const data = sheet([
    ['区县', '数'],
    ['道里区', 1],
  ]);
  it('a hidden sheet is passed over and told, and read when it is named', async () => {
    const book = workbookOf([
      {
        name: '旧',
        state: 'hidden',
        xml: rowsXml([
          ['区县', '数'],
          ['旧区', 9],
        ]),
      },
      data,
    ]);
    const seen = await inspectFile(book, 'a.xlsx');
    expect(seen.ok && [seen.value.choices.sheets, seen.value.findings.problems.map(({ words }) => words.zh)]).toEqual([
      { names: ['旧', '表'], hidden: ['旧'], taken: '表' },
      ['工作簿有 2 张工作表，读的是「表」，其中隐藏的有「旧」'],
    ]);
    expect(await read(book, { 区县: 'text', 数: 'number' }, { sheet: '旧' })).toEqual([['旧区', 9]]);
  });
  it('an empty sheet is named, with the way to another', async () => {
    const empty = workbookOf([{ name: '空', xml: '<sheetData/>' }, data]);
    expect(await read(empty, { 区县: 'text', 数: 'number' }, { sheet: '空' })).toEqual([
      '工作表「空」是空的；请选另一张工作表',
    ]);
    const seen = await inspectFile(empty, 'a.xlsx', { sheet: '空' });
    expect(!seen.ok && seen.error.choices?.sheets?.names).toEqual(['空', '表']);
  });
  it('hidden rows are read, and that is told', async () => {
    const hidden = workbookOf([{ ...data, xml: data.xml.replace('<row r="2"', '<row r="2" hidden="1"') }]);
    const file = await readFile(hidden, 'a.xlsx', cardOf({ 区县: 'text', 数: 'number' }));
    expect(file.ok && [file.value.table.rows, file.value.findings.problems[0]?.words.zh]).toEqual([
      1,
      '表格里隐藏的 1 行（如被筛选掉的）也读入了：第 2 行',
    ]);
  });
  it('attributes in single quotes are read like any other', async () => {
    const odd = { ...data, xml: data.xml.replaceAll('"', "'") };
    expect(await read(workbookOf([odd]), { 区县: 'text', 数: 'number' })).toEqual([['道里区', 1]]);
  });
});
