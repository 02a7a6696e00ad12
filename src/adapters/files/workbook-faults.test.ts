import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rowsOf, seen } from './seen-file.fixtures';
import { rowsXml, type SheetXml, workbookOf } from './workbook.fixtures';
import { zipOf } from './zip.fixtures';

const sheet = (rows: Parameters<typeof rowsXml>[0], more = '', head = ''): SheetXml => ({
  name: '表',
  xml: `${head}${rowsXml(rows)}${more}`,
});
const cell = (c: string) => ({ c });
const look = (book: Uint8Array) => seen(book, {}, 'a.xlsx');

describe('formulas that were never calculated', () => {
  const rows: Parameters<typeof rowsXml>[0] = [
    ['区', '数'],
    ['甲', cell('<c><f>2*21</f><v>0</v></c>')],
  ];
  it.each(['<calcPr calcId="124519" fullCalcOnLoad="1"/>', "<calcPr calcCompleted='0'/>"])('%s', async (calc) => {
    expect((await look(workbookOf([sheet(rows)], { calc }))).refuses).toEqual(['formula@2']);
  });
  it('a nought that was calculated is one', async () => {
    expect(await rowsOf(workbookOf([sheet(rows)], { calc: '<calcPr calcId="191029"/>' }), {}, 'a.xlsx')).toEqual([
      ['甲', 0],
    ]);
  });
});

describe('what a sheet hides is told', () => {
  it.each(['<col min="3" max="3" hidden="1"/>', '<col min="3" max="3" width="0" customWidth="1"/>'])(
    '%s',
    async (col) => {
      const book = workbookOf([
        sheet(
          [
            ['区', '数', '身份证号'],
            ['甲', 1, '230102199001011234'],
          ],
          '',
          `<cols>${col}</cols>`,
        ),
      ]);
      const { words, fields } = await look(book);
      expect(words).toEqual(['表格里隐藏的列也读入了：C「身份证号」；不该读入的，请在信息项里去掉']);
      expect(fields).toContain('身份证号:code');
    },
  );
  it('rows of no height', async () => {
    const xml = rowsXml([
      ['区', '数'],
      ['甲', 1],
    ]).replace('<row r="2"', '<row r="2" ht="0" customHeight="1"');
    expect((await look(workbookOf([{ name: '表', xml }]))).told).toEqual(['hidden@']);
  });
});

it('a text the workbook does not have is no empty cell', async () => {
  const book = workbookOf([
    sheet([
      ['区', '数'],
      [cell('<c t="s"><v>99</v></c>'), 1],
    ]),
  ]);
  expect((await look(book)).refuses).toEqual(['broken@2']);
});

it('half a second before midnight is the midnight of the next day', async () => {
  const at = (serial: string) =>
    rowsOf(
      workbookOf(
        [
          sheet([
            ['时间', '数'],
            [cell(`<c s="1"><v>${serial}</v></c>`), 1],
          ]),
        ],
        { formats: ['yyyy-mm-dd hh:mm:ss'] },
      ),
      {},
      'a.xlsx',
    );
  expect(await at('46081.999995')).toEqual([['2026-03-01', 1]]);
  expect(await at('46081.99999')).toEqual([['2026-02-28T23:59:59', 1]]);
});

it('percent formats beside plain figures are named', async () => {
  const rows = [
    ['区', '率'],
    ['甲', cell('<c s="1"><v>0.5</v></c>')],
    ['乙', 0.4],
  ] satisfies Parameters<typeof rowsXml>[0];
  expect((await look(workbookOf([sheet(rows)], { formats: ['0%'] }))).refuses).toEqual(['percent@3']);
});

it('joined cells of words are filled by choice, those of figures never', async () => {
  const joined = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
  const rows: Parameters<typeof rowsXml>[0] = [
    ['局', '处', '数'],
    ['甲局', '一处', 1],
    [null, '二处', 2],
  ];
  expect(await rowsOf(workbookOf([sheet(rows, joined('A2:A3'))]), { blanks: 'fill' }, 'a.xlsx')).toEqual([
    ['甲局', '一处', 1],
    ['甲局', '二处', 2],
  ]);
  const figures: Parameters<typeof rowsXml>[0] = [
    ['局', '处', '数'],
    ['甲局', '一处', 1],
    ['甲局', '二处', null],
  ];
  expect(await rowsOf(workbookOf([sheet(figures, joined('C2:C3'))]), { blanks: 'fill' }, 'a.xlsx')).toEqual([
    expect.stringContaining('C2:C3 是合并单元格'),
  ]);
});

it('a row that is too wide is named by its cell', async () => {
  const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="AMX3"><v>1</v></c></row></sheetData>';
  expect((await look(workbookOf([{ name: '表', xml }]))).words[0]).toMatch(/AMX3 有内容，已超出 1000 列/);
});

describe('small files that unpack to enormous ones are refused at once', () => {
  const packed = (name: string, text: string): Uint8Array =>
    zipOf(
      {
        'xl/workbook.xml': '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
        [name]: text,
      },
      deflateRawSync,
    );
  const long = (head: string, fill: string) => `${head}${fill.repeat(100 * 1024 * 1024)}`;
  it.each<readonly [string, string, string]>([
    ['one shared text', 'xl/sharedStrings.xml', long('<sst><si><t>', 'x')],
    [
      'one text in its cell',
      'xl/worksheets/sheet1.xml',
      long('<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>', 'x'),
    ],
    ['blanks between rows', 'xl/worksheets/sheet1.xml', long('<worksheet><sheetData>', ' ')],
    ['blanks before the first element', 'xl/sharedStrings.xml', long('', ' ')],
  ])('%s', async (_, name, text) => {
    const book = packed(name, text);
    expect(book.length).toBeLessThan(200_000);
    const from = performance.now();
    expect((await look(book)).refuses).toEqual(['too-large@']);
    expect(performance.now() - from).toBeLessThan(2000);
  });
  it('more rows than a sheet has', async () => {
    const xml = '<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>';
    expect((await look(workbookOf([{ name: '表', xml }]))).words[0]).toMatch(/超过 1,048,576 行/);
  });
});
