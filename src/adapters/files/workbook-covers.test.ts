import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen, utf8 } from './seen-file.fixtures';
import { rowsXml, workbookOf } from './workbook.fixtures';

const cover = rowsXml([['某市统计年报'], ['填报单位：', '某局'], ['二〇二六年三月']]);
const data = rowsXml([
  ['区', '人数'],
  ['道里区', 1],
  ['南岗区', 2],
]);

describe('the sheet that holds the table', () => {
  it('is read behind a cover and remarks, and told', async () => {
    const book = workbookOf([
      { name: '封面', xml: cover },
      { name: '说明', xml: rowsXml([['一、口径'], ['二、范围']]) },
      { name: '数据', xml: data },
    ]);
    const found = await seen(book, {}, 'a.xlsx');
    expect(found.choices?.sheets?.taken).toBe('数据');
    expect(found.words.join()).toContain('读的是「数据」');
    expect(await rowsOf(book, {}, 'a.xlsx')).toEqual([
      ['道里区', 1],
      ['南岗区', 2],
    ]);
  });
  it('is the first of several, and the one that was chosen', async () => {
    const book = workbookOf([
      { name: '一', xml: data },
      {
        name: '二',
        xml: rowsXml([
          ['甲', '乙'],
          ['x', 9],
        ]),
      },
    ]);
    expect((await seen(book, {}, 'a.xlsx')).choices?.sheets?.taken).toBe('一');
    expect(await rowsOf(book, { sheet: '二' }, 'a.xlsx')).toEqual([['x', 9]]);
  });
});

describe('what was said of a reading and is not there is refused', () => {
  it.each([
    ['a sheet of a CSV', { sheet: '数据' }, '没有工作表'],
    ['data rows beyond the file', { dataRows: [9] }, '第 9 行不在数据之内（数据在第 2 至 3 行）'],
  ])('%s', async (_, reading, words) => {
    const { refuses, words: told } = await seen(gbk('区,数\n甲,1\n乙,2\n'), reading);
    expect(refuses).toEqual(['card@']);
    expect(told.join()).toContain(words);
  });
  it('a delimiter of a workbook', async () => {
    expect((await seen(workbookOf([{ name: '一', xml: data }]), { delimiter: ';' }, 'a.xlsx')).refuses).toEqual([
      'card@',
    ]);
  });
});

describe('what is longer than any table has is refused at once', () => {
  it.each([
    ['a line of headings', ','.repeat(5_000_000), 'a.csv'],
    ['a heading', 'x'.repeat(5_000_000), 'a.csv'],
    ['a cell', `a,b\n1,${'x'.repeat(5_000_000)}\n`, 'a.csv'],
    ['a text of JSON', `[{"a":"${'x'.repeat(5_000_000)}"}]`, 'a.json'],
  ])('%s', async (_, text, name) => {
    const start = performance.now();
    expect((await seen(utf8(text), {}, name)).refuses[0]).toContain('too-large@');
    expect(performance.now() - start).toBeLessThan(2000);
  });
  it('not the positions of a geometry', async () => {
    const ring = Array.from({ length: 60_000 }, (_, n) => `[126.${n % 9},45.${n % 7}00000000]`).join(',');
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":{"coordinates":[${ring}],"type":"LineString"}}]}`;
    expect((await seen(utf8(text), {}, 'a.geojson')).refuses).toEqual([]);
  });
});

describe('what a reader of the sheet sees otherwise is told', () => {
  it('two tables side by side', async () => {
    expect((await seen(gbk('区,数,,街道,户\n甲,1,,子,3\n乙,2,,丑,4\n'))).words.join()).toContain('像并排的两张表');
    expect((await seen(gbk('区,数,,\n甲,1,,\n乙,2,,\n'))).words.join()).not.toContain('并排');
  });
  it('cells with a line through them', async () => {
    const struck = { c: '<c t="inlineStr"><is><r><rPr><strike/></rPr><t>道里区</t></r></is></c>' };
    const xml = rowsXml([
      ['区', '数'],
      [struck, 1],
      ['南岗区', 2],
    ]);
    expect((await seen(workbookOf([{ name: '一', xml }]), {}, 'a.xlsx')).words.join()).toContain(
      '1 格画了删除线，也读入了：A2',
    );
  });
  it('one name in both scripts', async () => {
    expect((await seen(utf8('区,数\n道里区,1\n道裏區,2\n'))).words.join()).toContain('「道裏區」与「道里区」');
    expect(await rowsOf(utf8('区,数\n道里区,1\n道裏區,2\n'))).toHaveLength(2);
  });
  it('control signs are not put into messages', async () => {
    const { words } = await seen(
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 2, 7, 0x1b, 0x2c, 0x41, 0x0a, 3, 4, 0x1b, 0x0a]),
    );
    expect(words.length).toBeGreaterThan(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(words.join('')).not.toMatch(/[\x00-\x1f\x7f]/);
  });
});
