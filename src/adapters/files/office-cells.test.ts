import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen, utf8 } from './seen-file.fixtures';

describe('identifiers stay what they are', () => {
  it.each(['1.1010E+17', '2.30102E+17', '1.38E+11'])(
    '%s has lost its digits and is refused as text and as figure',
    async (cell) => {
      const { refuses } = await seen(gbk(`姓名,证照\n甲,${cell}\n乙,${cell}\n`));
      expect(refuses).toEqual(['inexact@2', 'inexact@3']);
    },
  );
  it.each([
    ['a telephone in a narrow column', '1.39E+10', 'inexact@3'],
    ['a telephone that a program took for a number', '13904510002.0', 'code-like@3'],
  ])('%s is refused', async (_, cell, refused) => {
    const { refuses } = await seen(gbk(`姓名,手机\n甲,13904510001\n乙,${cell}\n`));
    expect(refuses).toEqual([refused]);
  });
  it('versions end in .0, figures may be in scientific notation', async () => {
    expect(await rowsOf(gbk('项目,版本号\n甲,1.0\n乙,12.0\n'))).toEqual([
      ['甲', '1.0'],
      ['乙', '12.0'],
    ]);
    expect(await rowsOf(gbk('企业,营收\n甲,1.2E+06\n乙,5\n'))).toEqual([
      ['甲', 1_200_000],
      ['乙', 5],
    ]);
  });
  it('zeros beyond the first two thousand rows make the whole column one of identifiers', async () => {
    const rows = Array.from({ length: 2100 }, (_, n) => `${n + 1},1`).join('\n');
    const all = await rowsOf(gbk(`楼栋,数\n${rows}\n0015,2\n`));
    expect([all[14], all[2100]]).toEqual([
      ['15', 1],
      ['0015', 2],
    ]);
  });
  it('codes with an E, numbers of telephones, and what is wrapped so that it stays text', async () => {
    expect(await rowsOf(gbk('批次,数\n2E1,1\n4E2,2\n'))).toEqual([
      ['2E1', 1],
      ['4E2', 2],
    ]);
    expect(await rowsOf(gbk('区,码,数\n甲,="000123",1\n乙,\'000124,2\n'))).toEqual([
      ['甲', '000123', 1],
      ['乙', '000124', 2],
    ]);
    expect(await rowsOf(gbk('联系,数\n+8613800138000,1\n'))).toEqual([['+8613800138000', 1]]);
  });
});

it('years and spans of quarters as reports write them', async () => {
  expect(await rowsOf(gbk('年度,数\n2024年度,1\n二〇二五年,2\n'))).toEqual([
    ['2024', 1],
    ['2025', 2],
  ]);
  expect(await rowsOf(gbk('时间,数\n2025年1-3季度,1\n2025年一至三季度,2\n'))).toEqual([
    ['2025-01/2025-09', 1],
    ['2025-01/2025-09', 2],
  ]);
});

describe('a column of figures stays one', () => {
  it('where a few cells are none, they are named', async () => {
    const looked = await seen(gbk('项目,增减（%）\n甲,-3.2\n乙,（1.5）\n丙,＋2\n丁,△4\n'));
    expect(looked.refuses).toEqual(['number@5']);
    expect((await seen(gbk('项目,数\n甲,1\n乙,2\n丙,3\n丁,约4\n'))).refuses).toEqual(['number@5']);
    expect((await seen(gbk('项目,房间\n甲,101\n乙,A102\n丙,B103\n'))).refuses).toEqual([]);
  });
  it('a stray zero byte is no mark of UTF-16', async () => {
    expect((await seen(utf8('区,数\n甲\0乙,1\n丙,2\n'))).choices?.encoding).toEqual({ taken: 'utf-8', why: 'fits' });
  });
});

describe('dates that can be read in two ways are asked for', () => {
  it('day numbers under a heading of days, but not minutes under one of times', async () => {
    const text = gbk('办理日期,数\n46081,1\n46090,2\n');
    expect((await seen(text)).refuses).toEqual(['date@2', 'date@3']);
    expect((await rowsOf(text, { serialDates: 1900 }))[0]).toEqual(['2026-02-28', 1]);
    expect((await seen(gbk('事项,办理时间（分钟）\n甲,30000\n乙,40000\n'))).refuses).toEqual([]);
  });
  it('years of the Republic and dates in Chinese digits are clear', async () => {
    const text =
      '民國113年3月1日,1\n民国112年12月31日,2\n二〇二六年三月一日,3\n二○二六年十二月三十一日,4\n二零二六年十月二十日,5';
    expect((await rowsOf(gbk(`日期,数\n${text}\n`))).map(([day]) => day)).toEqual([
      '2024-03-01',
      '2023-12-31',
      '2026-03-01',
      '2026-12-31',
      '2026-10-20',
    ]);
  });
  it('2023.1 twice, and 2023.1 before November without October', async () => {
    const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 11, 12].map((month, n) => `2023.${month},${n}`).join('\n');
    expect((await seen(gbk(`月份,销量\n${year}\n`))).refuses).toEqual(['date@2', 'date@11']);
    expect((await seen(gbk('月份,销量\n2023.9,1\n2023.1,2\n2023.11,3\n'))).refuses).toEqual(['date@3']);
    expect((await seen(gbk('月份,销量\n2022.1,1\n2023.1,2\n'))).refuses).toEqual(['date@2', 'date@3']);
  });
  it('a year that begins, and one whose zeros are kept, are clear', async () => {
    expect((await rowsOf(gbk('月份,销量\n2023.1,1\n2023.2,2\n')))[0]).toEqual(['2023-01', 1]);
    expect((await rowsOf(gbk('月份,销量\n2023.1,1\n2023.10,2\n')))[1]).toEqual(['2023-10', 2]);
  });
  it('the order of day and month', async () => {
    const text = gbk('办结日期,数\n3/4/2026,1\n5/4/2026 8:30,2\n');
    const looked = await seen(text);
    expect([looked.refuses, looked.choices?.dayOrder]).toEqual([
      ['date@2', 'date@3'],
      [{ column: '办结日期', cell: '3/4/2026' }],
    ]);
    expect(await rowsOf(text, { dayOrder: 'mdy' })).toEqual([
      ['2026-03-04', 1],
      ['2026-05-04T08:30:00', 2],
    ]);
    expect((await rowsOf(text, { dayOrder: 'dmy' }))[0]).toEqual(['2026-04-03', 1]);
    expect((await rowsOf(gbk('办结日期,数\n13/4/2026,1\n5/4/2026,2\n')))[1]).toEqual(['2026-04-05', 2]);
  });
  it.each([
    ['26-3-4', '2026-03-04'],
    ['26/3/4', '2026-03-04'],
    ['26.3', '2026-03'],
    ['26年3月', '2026-03'],
    ['26年3月4日', '2026-03-04'],
  ])('a year of two digits: %s', async (cell, day) => {
    const text = gbk(`日期,数\n${cell},1\n${cell},2\n`);
    expect((await seen(text)).refuses).toEqual(['date@2', 'date@3']);
    expect((await rowsOf(text, { dayOrder: 'ymd' }))[0]).toEqual([day, 1]);
  });
  it.each(['1—6月', '1-6月', '1～6月', '1至6月', '1月—6月', '1——6月'])('%s is a span', async (cell) => {
    const text = gbk(`时期,投资\n${cell},5\n1-7月,9\n`);
    expect((await seen(text)).choices?.year).toHaveLength(1);
    expect((await rowsOf(text, { year: 2026 }))[0]).toEqual(['2026-01/2026-06', 5]);
  });
  it('periods of several kinds in one column are told', async () => {
    expect((await seen(gbk('时间,数\n2025年,7\n2026年1月,5\n2026年3月4日,6\n'))).words[0]).toMatch(
      /几种时期：年（第 2 行起）、月/,
    );
  });
});

describe('figures as offices write them', () => {
  it('¥ and brackets', async () => {
    const text = utf8('项目,金额\n甲,"￥1,234.50"\n乙,"（1,234）"\n丙,¥5\n丁,-¥6\n戊,(¥7)\n');
    expect(await rowsOf(text)).toEqual([
      ['甲', 1234.5],
      ['乙', -1234],
      ['丙', 5],
      ['丁', -6],
      ['戊', -7],
    ]);
    expect((await seen(text)).fields[1]).toBe('金额:number/元');
    expect((await seen(utf8('项目,金额（万元）\n甲,¥5\n乙,6\n'))).refuses).toEqual(['unit@2']);
  });
  it('percentages and fractions are never mixed', async () => {
    expect((await seen(gbk('区,率\n甲,50%\n乙,0.4\n'))).refuses).toEqual(['percent@3']);
    expect((await seen(gbk('区,率（%）\n甲,0.985\n乙,0.97\n丙,0.9\n'))).told).toEqual(['percent@']);
  });
  it('signs nobody sees make no second district', async () => {
    const text = utf8('区,数\n道里区,1\n道里区\u200b,2\n\u2060道里区\ufeff,3\n');
    expect((await rowsOf(text)).map(([name]) => name)).toEqual(['道里区', '道里区', '道里区']);
    expect((await seen(utf8('区,数\n道里区,1\n道里 区,2\n'))).told).toEqual(['spelling@3']);
  });
});

describe('tables of another shape', () => {
  it('one that begins at column C', async () => {
    expect(await rowsOf(gbk(',,区,数\n,,甲,1\n,,乙,2\n'))).toEqual([
      ['甲', 1],
      ['乙', 2],
    ]);
  });
  it('more columns than a data set has are told in words', async () => {
    const row = (of: (n: number) => unknown) => Array.from({ length: 600 }, (_, n) => of(n)).join(',');
    expect((await seen(gbk(`${row((n) => `列${n}`)}\n${row(() => 1)}\n`))).words).toEqual([
      '第 1 行：有 600 列，一份数据最多 500 列；请分成几张表，或把列改成行',
    ]);
  });
  it('names every object has are names like any other', async () => {
    const json = utf8('[{"hasOwnProperty":1,"a":2,"__proto__":5},{"a":3,"constructor":"x","toString":"y"}]');
    expect(await rowsOf(json, {}, 'a.json')).toEqual([
      [1, 2, 5, null, null],
      [null, 3, null, 'x', 'y'],
    ]);
    expect(await rowsOf(gbk('constructor,toString,__proto__\na,1,2\n'))).toEqual([['a', 1, 2]]);
  });
  it('features keep their ids, and a property may be called geometry', async () => {
    const feature = {
      type: 'Feature',
      id: 230102,
      properties: { geometry: '面' },
      geometry: { type: 'Point', coordinates: [126, 45] },
    };
    const rows = await rowsOf(
      utf8(JSON.stringify({ type: 'FeatureCollection', features: [feature] })),
      {},
      'a.geojson',
    );
    expect(rows).toEqual([['230102', '面', '{"type":"Point","coordinates":[126,45]}']]);
  });
});

describe('files of another kind are refused by name', () => {
  const utf16 = (text: string) =>
    new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer)]);
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['a web page', utf8('<html>\n<table>\n<tr><td>区</td></tr>\n</table>\n</html>'), /网页/],
    ['a web page in UTF-16', utf16('<table><tr><td>1</td></tr></table>'), /网页/],
    [
      'a web page that begins with its style',
      utf8('\ufeff<meta charset="utf-8"><style>td{}</style><table></table>'),
      /网页/,
    ],
    [
      'XML of 2003',
      utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      /XML 电子表格/,
    ],
    ['a web archive', utf8('MIME-Version: 1.0\nX-Document-Type: Workbook\n'), /网页存档/],
    ['other XML', utf8('<?xml version="1.0"?><rows><row/></rows>'), /是 XML/],
    ['RTF', utf8('{\\rtf1\\ansi x}'), /RTF/],
    ['SYLK', utf8('ID;PWXL;N;E\n'), /SYLK/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /旧版 \.xls/],
    [
      'a workbook of which the password is told first',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptionInfo')),
      /有密码/,
    ],
    ['a workbook with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage')), /有密码/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /图片/],
  ])('%s', async (_, bytes, words) => {
    const looked = await seen(bytes, {}, 'a.xls');
    expect([looked.refuses, looked.words[0]]).toEqual([['wrong-kind@'], expect.stringMatching(words)]);
  });
});
