import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen, utf8 } from './seen-file.fixtures';
import { rowsXml, workbookOf } from './workbook.fixtures';

const leaveOut = { totals: 'leave-out', footnotes: 'leave-out' } as const;
const book = (rows: Parameters<typeof rowsXml>[0], formats: readonly string[] = [], tail = '') =>
  workbookOf([{ name: 'Sheet1', xml: `${rowsXml(rows)}${tail}` }], { formats });
const styled = (value: number, style = 1) => ({ c: `<c s="${style}"><v>${value}</v></c>` });

describe('rows that are none of data', () => {
  it.each<readonly [string, string, number]>([
    ['the subtotals of a pivot table', '区,数\n甲,1\n甲,2\n甲 汇总,3\n乙,4\n乙 汇总,4\n总计,7\n', 3],
    ['in traditional signs', '區,數\n甲,1\n乙,2\n合計,3\n', 2],
    ['a sign', '区,数\n甲,1\n乙,2\nΣ,3\n', 2],
    ['how many there are', '区,数\n甲,1\n乙,2\n共2个区,3\n', 2],
    ['all districts above them', '区县,数\n全部区县,3\n甲区,1\n乙区,2\n', 2],
    ['mean scores', '区,得分\n甲,80\n乙,90\n平均分,85\n', 2],
    ['shares below figures', '区,人数\n甲,80\n乙,20\n合计,100\n占比,100%\n', 2],
    ['changes below figures', '区,人数\n甲,80\n乙,20\n比上年增长,5%\n', 2],
    ['numbers of an outline', '科目,金额\n1 税收,60\n1.1 增值税,40\n1.2 所得税,20\n2 非税,15\n', 3],
    [
      'a head with one part',
      '科目,金额\n一、税收,60\n（一）增值税,40\n（二）所得税,20\n二、非税,15\n（一）罚没,15\n',
      3,
    ],
    ['numbers of the columns', '项目,预算,决算\n栏次,1,2=3+4\n教育,5,4\n科技,6,7\n', 2],
    ['stems and numbers of the columns', '项目,代码,预算\n甲,乙,1\n教育,205,5\n科技,206,6\n', 2],
    ['the title of another page', '统计表,\n区,数\n甲,1\n统计表（续）,\n区,数\n乙,2\n', 2],
    ['what goes on behind a note', '区,数\n甲,1\n乙,2\n说明：1.含开发区,\n2.不含中央单位,\n', 2],
    ['the day it was filled in', '区,数\n甲,1\n乙,2\n2024年5月6日,\n', 2],
  ])('%s', async (_, text, rows) => {
    expect((await seen(gbk(text))).refuses).not.toEqual([]);
    expect(await rowsOf(gbk(text), leaveOut)).toHaveLength(rows);
  });
  it('by the formula that adds up others', async () => {
    const sum = (formula: string, value: number) => ({ c: `<c><f>${formula}</f><v>${value}</v></c>` });
    const rows = [
      ['区', '数'],
      ['甲', 1],
      ['乙', 2],
      ['两区', sum('SUBTOTAL(9,B2:B3)', 3)],
      ['丙', 5],
      ['丁', sum('C6*2', 6)],
    ];
    const { refuses, words } = await seen(book(rows), {}, 'a.xlsx');
    expect(refuses).toEqual(['total-row@4']);
    expect(words[0]).toContain('SUBTOTAL(9,B2:B3)');
  });
  it.each([
    ['units that are called so', '公司,数\n合计算机公司,1\n总计划处,2\n汇总通公司,7\n共3路口社区,8\n'],
    ['one called 甲', '区,男,女\n甲,1,2\n乙,3,4\n'],
    ['a table of shares', '指标,2023,2024\n占比,5%,6%\n增速,7%,8%\n'],
    ['dates with one that lacks its figure', '日期,数\n2024-05-04,1\n2024-05-05,2\n2024-05-06,\n'],
    ['version numbers', '章,数\n1 总则,3\n1.1 目的,5\n1.2 依据,7\n'],
  ])('%s are data', async (_, text) => {
    expect((await seen(gbk(text))).refuses).toEqual([]);
  });
});

describe('names carried down', () => {
  it('from a row of totals that is left out', async () => {
    const text = '区,类,数\n甲,小计,3\n,a,1\n,b,2\n乙,小计,4\n,a,4\n';
    expect((await seen(gbk(text), leaveOut)).refuses).toEqual(['blank-below@3']);
    const want = [
      ['甲', 'a', 1],
      ['甲', 'b', 2],
      ['乙', 'a', 4],
    ];
    expect(await rowsOf(gbk(text), { ...leaveOut, blanks: 'fill' })).toEqual(want);
    expect(await rowsOf(gbk(text.replaceAll('小计', '')), { ...leaveOut, blanks: 'fill' })).toEqual(want);
  });
  it('as ditto', async () => {
    const text = '局,处,数\n甲局,一处,1\n同上,二处,2\n〃,三处,3\n';
    expect((await seen(gbk(text))).refuses).toEqual(['blank-below@3']);
    expect((await rowsOf(gbk(text), { blanks: 'fill' })).map(([first]) => first)).toEqual(['甲局', '甲局', '甲局']);
  });
});

describe('units', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['in the title', '财政收支表（万元）,\n科目,预算\n教育,5\n', ['科目:text', '预算:number/万元']],
    ['in brackets', '某表,\n,单位（万元）\n科目,预算\n教育,5\n', ['科目:text', '预算:number/万元']],
    [
      'at the right of a title',
      '收支表,,单位：万元\n科目,预算,决算\n教育,5,4\n',
      ['科目:text', '预算:number/万元', '决算:number/万元'],
    ],
    ['behind a blank', '区,人口 万人\n甲,5\n', ['区:text', '人口:number/万人']],
    ['in a bracketed row below', '区,支出\n,（万元）\n甲,5\n', ['区:text', '支出:number/万元']],
    ['in English', 'Unit: 10 000 yuan,\nItem,Cost\nA,1\n', ['Item:text', 'Cost:number/万元']],
    ['of dollars', '项目,额\n甲,$1\n乙,US$2\n', ['项目:text', '额:number/美元']],
  ])('%s', async (_, text, fields) => {
    expect((await seen(gbk(text))).fields).toEqual(fields);
  });
  it('in a note below', async () => {
    const text = '区,支出\n甲,5\n乙,4\n注：本表金额单位为万元,\n';
    expect((await seen(gbk(text), leaveOut)).fields).toEqual(['区:text', '支出:number/万元']);
  });
  it('behind the names of rows are told, and nothing is added up', async () => {
    const text = '指标,数值\n人口（万人）,5\n"GDP，亿元",7\n增速（%）,7\n';
    expect((await seen(gbk(text))).words).toEqual(['各行的单位不同（万人、亿元、%），数值不作相加']);
  });
  it('yuan and dollars never stand in one column', async () => {
    expect((await seen(gbk('项目,额\n甲,￥1\n乙,$2\n'))).refuses).toEqual(['unit@2', 'unit@3']);
    const both = book(
      [
        ['项目', '额'],
        ['甲', styled(1)],
        ['乙', styled(2, 2)],
      ],
      ['"¥"#,##0', '[$$-409]#,##0'],
    );
    expect((await seen(both, {}, 'a.xlsx')).refuses).toEqual(['unit@2', 'unit@3']);
  });
  it('¥ in the look of a cell is no power of ten', async () => {
    const yuan = book(
      [
        ['项目', '额（万元）'],
        ['甲', styled(5)],
      ],
      ['[$¥-804]#,##0.00'],
    );
    expect(await rowsOf(yuan, {}, 'a.xlsx')).toEqual([['甲', 5]]);
  });
});

describe('a workbook', () => {
  it('tells numbers that their format does not show', async () => {
    const rows = [
      ['区', '数'],
      ['甲', styled(5)],
      ['乙', styled(-6, 2)],
      ['丙', styled(7, 2)],
    ];
    const { words, refuses } = await seen(book(rows, [';;;', '0;;0']), {}, 'a.xlsx');
    expect([refuses, words]).toEqual([[], ['有 2 格的数按格式不显示（如 ;;;），也读入了：B2、B3']]);
  });
  it('tells numbers below zero that their format shows without a sign, and none whose sign is written otherwise', async () => {
    const rows = [
      ['区', '数'],
      ['甲', styled(-5)],
      ['乙', styled(-6, 2)],
      ['丙', styled(5)],
    ];
    for (const signed of ['0;-0', '0;(0)', '0;[Red]0', '0;"▲"0'])
      expect((await seen(book(rows, ['0;0', signed]), {}, 'a.xlsx')).words).toEqual([
        '有 1 格的负数按格式（如 0;0）显示时不带负号，按表里存的负数读入：B2',
      ]);
    expect(await rowsOf(book(rows, ['0;0']), {}, 'a.xlsx')).toContainEqual(['甲', -5]);
  });
  it('reads a day that is shown as the day of the week as that day', async () => {
    const { words, fields } = await seen(
      book(
        [
          ['日', '数'],
          [styled(46000), 1],
          [styled(46001), 2],
        ],
        ['aaaa'],
      ),
      {},
      'a.xlsx',
    );
    expect([words, fields]).toEqual([[], ['日:date', '数:number']]);
  });
  it.each<readonly [string, Parameters<typeof rowsXml>[0], readonly string[]]>([
    [
      'three rows of headings',
      [
        ['区', '人口', null, null, null],
        [null, '城镇', null, '农村', null],
        [null, '男', '女', '男', '女'],
        ['甲', 1, 2, 3, 4],
      ],
      ['区:text', '人口-城镇-男:number', '人口-城镇-女:number', '人口-农村-男:number', '人口-农村-女:number'],
    ],
    [
      'three below a title',
      [
        ['某市人口统计表'],
        ['区', '人口', null, null],
        [null, '城镇', null, '农村'],
        [null, '男', '女', '男'],
        ['甲', 1, 2, 3],
      ],
      ['区:text', '人口-城镇-男:number', '人口-城镇-女:number', '人口-农村-男:number'],
    ],
    [
      'two above rows of words',
      [
        ['姓名', '联系方式', null],
        [null, '单位', '住处'],
        ['张三', '某局', '某街'],
        ['李四', '某厅', '某路'],
      ],
      ['姓名:text', '联系方式-单位:text', '联系方式-住处:text'],
    ],
  ])('%s', async (_, rows, fields) => {
    const { fields: found, refuses } = await seen(book(rows), {}, 'a.xlsx');
    expect([found, refuses]).toEqual([fields, []]);
  });
});

describe('identifiers and figures that make no sum', () => {
  it.each<readonly [string, string, string]>([
    ['telephones', '姓名,方式\n甲,13800138000\n乙,13900139000\n', '方式:code'],
    ['codes of regions', '区,区划\n甲,230102000000\n乙,230103000000\n', '区划:code'],
    ['numbers of orders', '内容,工单\n甲,202401010001\n乙,202401010002\n', '工单:code'],
    ['versions', '系统,版本\n甲,1.1\n乙,1.10\n', '版本:code'],
    ['years of birth', '姓名,出生年\n甲,1990\n乙,1885\n', '出生年:date'],
    ['amounts of money', '项目,额\n甲,12345678901.5\n乙,98765432109\n', '额:number'],
  ])('%s', async (_, text, field) => {
    expect((await seen(gbk(text))).fields).toContain(field);
  });
});

describe('figures as they are meant', () => {
  it('a share in brackets is below zero', async () => {
    expect(await rowsOf(gbk('区,率\n甲,(12.5%)\n乙,3%\n'))).toEqual([
      ['甲', -12.5],
      ['乙', 3],
    ]);
  });
  it('triangles are no signs of figures, and told', async () => {
    expect((await seen(gbk('区,同比\n甲,▲5.2\n乙,▼3.1%\n丙,△1\n'))).told).toEqual(['number@']);
  });
});

describe('dates', () => {
  it.each<readonly [string, string, string]>([
    ['2024-1 below 季度', '季度,量\n2024-1,1\n2024-2,2\n', '2024Q1 或 2024-01'],
    ['a birth of two digits', '出生日期,量\n45-03-04,1\n', '四位年份'],
    ['time stamps of a system', '时间,量\n1704067200,1\n1704153600000,2\n', '时间戳'],
  ])('%s is refused', async (_, text, words) => {
    const looked = await seen(gbk(text), { dayOrder: 'ymd' });
    expect([looked.refuses[0], looked.words[0]]).toEqual(['date@2', expect.stringContaining(words)]);
  });
  it('65/3/4 may be of 1965', async () => {
    expect((await seen(gbk('日期,量\n65/3/4,1\n'), { dayOrder: 'ymd' })).words[0]).toContain('1965 或 2065');
  });
  it.each<readonly [string, string, number | undefined, string]>([
    ['3月份', '月份,量\n3月份,1\n', 2024, '2024-03'],
    ['a quarter by its number', '季度,量\n1,1\n2,3\n', 2024, '2024-Q1'],
    ['digits of a log', '时间,量\n20240101083000,1\n', undefined, '2024-01-01T08:30:00'],
    ['far ahead', '到期日,量\n2999-12-31,1\n', undefined, '2999-12-31'],
  ])('%s', async (_, text, year, date) => {
    expect((await rowsOf(gbk(text), year === undefined ? {} : { year }))[0]).toEqual([date, 1]);
  });
  it('a heading of dates names the cell that is none', async () => {
    const { words } = await seen(gbk('日期,量\n2024-01-01,1\n0000-00-00,2\n1900-01-00,3\n'));
    expect(words[0]).toContain('「0000-00-00」');
  });
});

describe('JSON', () => {
  it.each<readonly [string, string, string]>([
    ['a name twice', '[{"区":"甲",\n"数":1,"数":2}]', '第 2 行第 7 个字符处：同一个对象里「数」写了两次'],
    ['a name twice, once escaped', '[{"ab":1,"\\u0061b":2}]', '「ab」写了两次'],
    ['a name twice further in', '{"rows":[{"a":{"x":1,"x":2}}]}', '「x」写了两次'],
    ['half a sign', '[{"a":"\\ud800"}]', '「\\ud800」不成字'],
    ['nothing in its objects', '[{}]', '各项都没有字段'],
  ])('%s is refused at its place', async (_, text, words) => {
    expect((await seen(utf8(text), {}, 'a.json')).words[0]).toContain(words);
  });
  it('names that repeat from object to object, or in values, do not', async () => {
    const text = '[{"a":"a","b":{"a":1}},{"a":"\\ud83d\\ude00","b":{"a":"\\"a\\":"}}]';
    expect((await seen(utf8(text), {}, 'a.json')).refuses).toEqual(['text@1', 'text@2']); // nested, as ever
  });
  it('1e-400 is not nothing', async () => {
    expect(await rowsOf(utf8('[{"id":"x","v":1e-400},{"id":"y","v":0e-999}]'), {}, 'a.json')).not.toContainEqual([
      'x',
      0,
    ]);
  });
});

it('a cell of millions of signs is refused at once', async () => {
  expect((await seen(utf8(`区,数\n甲,${'9'.repeat(5_000_000)}\n`))).refuses).toEqual(['too-large@2']);
});

it('the sign of its end and the filling of its last block, as older programs leave them, are no row', async () => {
  for (const end of ['\x1a', '\r\n\x1a', '\r\n\x1a\0\0\0'])
    for (const bytes of [utf8, gbk]) {
      const file = bytes(`街道,户数\r\n甲街道,12\r\n乙街道,15${end}`);
      expect((await seen(file)).refuses).toEqual([]);
      expect(await rowsOf(file)).toEqual([
        ['甲街道', 12],
        ['乙街道', 15],
      ]);
    }
});
