import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen, utf8 } from './seen-file.fixtures';
import { rowsXml, workbookOf } from './workbook.fixtures';

const firsts = async (text: string) => (await rowsOf(gbk(text))).map(([cell]) => cell);

describe('units', () => {
  it('a percent sign ends a heading, with or without growth and fall before it', async () => {
    const text = '月份,本月,完成%,同比±%,环比（±%）,增减（±百分点）\n2026年1月,10,50,5.2,-1.3,0.2\n';
    expect((await seen(gbk(text))).fields.slice(1)).toEqual([
      '本月:number',
      '完成:number/%',
      '同比:number/%',
      '环比:number/%',
      '增减:number/个百分点',
    ]);
  });
  it('a unit above the table is not that of a column of percentages', async () => {
    const text = '某市财政收支,,\n,,单位：万元\n科目,预算数,完成%\n税收,10,25\n非税,20,30\n';
    expect((await seen(gbk(text))).fields).toEqual(['科目:text', '预算数:number/万元', '完成:number/%']);
  });
  it('who makes a table says no unit of its figures', async () => {
    for (const line of ['制表单位：统计局', '统计单位：市统计局', '填报单位：财政局']) {
      const { fields, told } = await seen(gbk(`统计表,\n${line},\n区,人口\n甲,1\n乙,2\n`));
      expect([line, fields, told]).toEqual([line, ['区:text', '人口:number'], []]);
    }
  });
});

describe('rows that hold others', () => {
  it('by the numbers of an outline, by being set in, by longer codes', async () => {
    const heads = async (text: string) => (await seen(gbk(text))).refuses;
    expect(await heads('项目,数\n一、收入,30\n1.税收,20\n2.非税,10\n二、支出,25\n')).toEqual(['total-row@2']);
    expect(await heads('项目,数\n（一）收入,30\n（1）税收,20\n（2）非税,10\n（二）支出,25\n')).toEqual(['total-row@2']);
    expect(await heads('项目,数\n总人口,30\n　城镇,20\n　乡村,10\n户数,7\n')).toEqual(['total-row@2']);
    expect(await heads('科目编码,科目,数\n201,公共服务,30\n20101,人大,20\n20102,政协,10\n202,外交,5\n')).toEqual([
      'total-row@2',
    ]);
  });
  it('not where the parts make another sum, nor codes of one length', async () => {
    expect((await seen(gbk('项目,数\n一、甲,7\n1.乙,20\n2.丙,10\n二、丁,25\n'))).refuses).toEqual([]);
    expect((await seen(gbk('区划代码,数\n230102,30\n230103,20\n230104,10\n230106,4\n'))).refuses).toEqual([]);
  });
  it('the largest, the smallest and the middle of the rows are none of them', async () => {
    const text = '区,分\n甲,80\n乙,90\n最高,90\n最低分,80\n中位数,85\n';
    expect((await seen(gbk(text))).refuses).toEqual(['total-row@4', 'total-row@5', 'total-row@6']);
  });
});

describe('dates as they are said', () => {
  it('hours, halves of the day, days of the week', async () => {
    const said = [
      ['2026年1月2日8时', '2026-01-02T08:00:00'],
      ['2026年1月2日8时30分', '2026-01-02T08:30:00'],
      ['2026年1月1日24时', '2026-01-02'],
      ['2026-01-05 下午3:20', '2026-01-05T15:20:00'],
      ['2026/1/5 3:20:10 PM', '2026-01-05T15:20:10'],
      ['2026年1月5日上午12点5分', '2026-01-05T00:05:00'],
      ['2026年1月6日（星期二）', '2026-01-06'],
      ['2026-01-07 周三', '2026-01-07'],
    ] as const;
    expect(await firsts(`时间,数\n${said.map(([text], n) => `${text},${n}`).join('\n')}\n`)).toEqual(
      said.map(([, read]) => read),
    );
  });
  it('a day of the week that the date does not fall on is told', async () => {
    const { told, words } = await seen(gbk('日期,数\n2026年1月6日（星期三）,1\n2026年1月7日（星期三）,2\n'));
    expect(told).toEqual(['date@2']);
    expect(words.join()).toContain('这一天却是星期二');
  });
  it('years of the Republic in Chinese digits, halves, months over the turn of a year', async () => {
    expect(await firsts('时期,数\n民国一一四年二月,1\n民國一一四年三月,2\n')).toEqual(['2025-02', '2025-03']);
    expect(await firsts('时期,数\n2026年H1,1\n2026H2,2\n')).toEqual(['2026-01/2026-06', '2026-07/2026-12']);
    expect(await firsts('时期,数\n2025年12月-2026年2月,1\n')).toEqual(['2025-12/2026-02']);
  });
  it('a column that announces dates and holds none is told', async () => {
    for (const cell of ['114/01/05', '农历正月初一', '2026年第1周', '2026年1月上旬'])
      expect([cell, (await seen(gbk(`日期,数\n${cell},1\n${cell},2\n`))).told]).toEqual([cell, ['date@2']]);
  });
});

describe('figures as they are written', () => {
  it('in groups behind blanks, which is told; below zero behind any dash', async () => {
    expect(await rowsOf(utf8('区,数\n甲,1 234\n乙,12\u2009345\u2009678\n丙,999\n'))).toEqual([
      ['甲', 1234],
      ['乙', 12345678],
      ['丙', 999],
    ]);
    expect((await seen(gbk('区,数\n甲,1 234\n乙,2\n丙,3\n'))).told).toEqual(['number@2']);
    expect(await rowsOf(utf8('区,数\n甲,－12\n乙,−3\n丙,—4\n'))).toEqual([
      ['甲', -12],
      ['乙', -3],
      ['丙', -4],
    ]);
  });
  it.each(['12,34', "1'234", '约120', '≥30', '▲12', '一百二十', '1.234,5'])(
    '%s is text, and a column of such is told',
    async (cell) => {
      const { told, fields } = await seen(utf8(`区;数\n甲;${cell}\n乙;${cell}\n`));
      expect([fields[1], told]).toEqual(['数:text', ['number@']]);
    },
  );
  it.each(['10-20', '30以上', '138 0013 8000', '12:30', '甲'])('%s is text without a word', async (cell) => {
    expect((await seen(utf8(`区;项\n甲;${cell}\n乙;${cell}\n`))).told).toEqual([]);
  });
});

describe('formats of a workbook', () => {
  const book = (format: string, values: readonly number[], heading = '值') =>
    workbookOf(
      [
        {
          name: 'S',
          xml: rowsXml([[heading, '数'], ...values.map((value, n) => [{ c: `<c s="1"><v>${value}</v></c>` }, n])]),
        },
      ],
      { formats: [format] },
    );
  const read = async (...given: Parameters<typeof book>) =>
    (await rowsOf(book(...given), {}, 'a.xlsx')).map(([cell]) => cell);
  it('a month or a year is what is shown, another day than its first stays one', async () => {
    expect(await read('yyyy"年"m"月"', [46082, 46113], '月份')).toEqual(['2026-03', '2026-04']);
    expect(await read('m"月"', [46082, 46090], '月份')).toEqual(['2026-03', '2026-03-09']);
    expect(await read('yyyy"年"', [45658, 46023], '年份')).toEqual(['2025', '2026']);
    expect(await read('yyyy"年"m"月"d"日"', [46082], '日期')).toEqual(['2026-03-01']);
  });
  it('a moment shown as a time of day is a moment, a length of time stays one', async () => {
    expect(await read('h:mm', [46081.5, 46082.25], '时间')).toEqual(['2026-02-28T12:00:00', '2026-03-01T06:00:00']);
    expect(await read('h:mm', [0.5, 0.75])).toEqual(['12:00:00', '18:00:00']);
    expect(await read('[h]:mm', [1.25, 2.5])).toEqual(['30:00:00', '60:00:00']);
  });
  it('a percent sign or a unit that the format writes behind the figure', async () => {
    const fields = async (format: string) => (await seen(book(format, [5.2, 6]), {}, 'a.xlsx')).fields[0];
    expect(await fields('0.0"%"')).toBe('值:number/%');
    expect(await fields('General"人"')).toBe('值:number/人');
    expect(await read('0.0"%"', [5.2, 6])).toEqual([5.2, 6]);
  });
  it('a sign above the line is a sign of a note, not a digit more', async () => {
    const cell =
      '<c t="inlineStr"><is><r><t>12</t></r><r><rPr><b/><vertAlign val="superscript"/></rPr><t>2</t></r></is></c>';
    const bytes = workbookOf([
      {
        name: 'S',
        xml: rowsXml([
          ['区', '数'],
          ['甲', { c: cell }],
          ['乙', 13],
          ['丙', 14],
        ]),
      },
    ]);
    expect(await rowsOf(bytes, {}, 'a.xlsx')).toEqual([
      ['甲', 12],
      ['乙', 13],
      ['丙', 14],
    ]);
    expect((await seen(bytes, {}, 'a.xlsx')).told).toEqual(['number@2']);
  });
});
