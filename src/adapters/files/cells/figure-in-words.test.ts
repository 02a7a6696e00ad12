import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen, utf8 } from '../seen-file.fixtures';

const column = async (heading: string, cells: readonly string[]) => {
  const text = gbk(`区,${heading}\n${cells.map((cell, n) => `${n + 1}区,${cell}\n`).join('')}`);
  const found = await seen(text);
  return { ...found, field: found.fields[1], values: (await rowsOf(text)).map((row) => row[1]) };
};

describe('a figure whose sign stands in words', () => {
  it.each<readonly [string, string, readonly string[], readonly number[]]>([
    ['投资同比', '投资同比:number/%', ['增长3.4%', '下降1.2%', '持平', '负增长0.8%'], [3.4, -1.2, 0, -0.8]],
    ['增减', '增减:number/%', ['同比+5.6%', '比上年-1.2%', '与上年同期基本持平'], [5.6, -1.2, 0]],
    ['人口变化', '人口变化:number/万人', ['增加3万人', '减少了12万人', '下降1.5万人'], [3, -12, -1.5]],
    ['环比', '环比:number/%', ['↑3.4%', '↓1.2%', '2.0%'], [3.4, -1.2, 2]],
    ['率变化', '率变化:number/个百分点', ['提高1.2个百分点', '回落0.3个百分点'], [1.2, -0.3]],
    ['与计划相比', '与计划相比:number', ['增加3', '减少1,200'.replace(',', '')], [3, -1200]],
  ])('%s', async (heading, field, cells, values) => {
    const found = await column(heading, cells);
    expect({ field: found.field, values: found.values, refuses: found.refuses }).toEqual({
      field,
      values,
      refuses: [],
    });
    expect(found.words.join()).toContain('按字义读作正负数');
  });

  it('is not read where the sign is open: below 降幅, and 持平 among amounts', async () => {
    expect(await column('降幅', ['下降0.3%', '增长2%'])).toMatchObject({ field: '降幅:text', told: ['number@'] });
    expect(await column('价格', ['12', '持平', '13', '14', '15'])).toMatchObject({ refuses: ['number@3'] });
  });
  it('among amounts a change is none: it is refused with its row', async () => {
    const found = await column('人口', ['100', '120', '130', '增加3', '90']);
    expect(found).toMatchObject({ field: '人口:number', refuses: ['number@'] });
    expect(found.words.join()).toContain('5「增加3」');
  });
});

describe('about, above and below a figure', () => {
  it.each([
    [['约120', '120余', '不足5', '80']],
    [['<0.05', '0.12', '≥0.5']],
    [['3人左右', '二十人', '十几人', '若干']],
  ])('%j is text, and that is told', async (cells) => {
    const found = await column('数', cells);
    expect(found).toMatchObject({ field: '数:text', told: ['number@'] });
    expect(found.words.join()).toContain(`「${cells[0]}」`);
  });
  it('one among figures is refused at its cell', async () => {
    const found = await column('数', ['约120', '100', '90', '80', '12']);
    expect(found).toMatchObject({ field: '数:number', refuses: ['number@2'] });
    expect(found.words.join()).toContain('只说大约或上下限');
  });
  it('a column of signs for no figure is told', async () => {
    expect((await seen(utf8('区,数\n甲,—\n乙,…\n'))).told).toEqual(['number@']);
  });
  it.each([[['桥梁', '道路']], [['3楼', '约谈', '增加岗位']], [['0-14岁', '15-64岁']]])(
    '%j are words',
    async (cells) => {
      expect((await column('类', cells)).told).toEqual([]);
    },
  );
});
