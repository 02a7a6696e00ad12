import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen, utf8 } from '../seen-file.fixtures';
import { totalWordOf } from './total-words';

describe('rows that add others up are named, whatever they are called', () => {
  it.each<readonly [string, string, readonly number[]]>([
    ['两区合计', '区县,补贴\n阿城区,10\n双城区,20\n两区合计,30\n', [4]],
    ['subtotals', '科室,人数\n一科,3\n一科小计,3\n二科,4\n二科小计,4\n总计,7\n', [3, 5, 6]],
    ['the province over its cities', '市,GDP（亿元）\n全省,30\n哈尔滨市,20\n大庆市,10\n', [2]],
    ['behind a number of the row', '序号,科室,人数\n1,一科,3\n2,二科,4\n,总 合 计,7\n', [4]],
    ['in the third column', '市,区,类,数\n哈尔滨市,道里区,甲,1\n哈尔滨市,道里区,乙,2\n哈尔滨市,道里区,小计,3\n', [4]],
    ['with its unit', '区,额\n甲区,1\n乙区,2\n合计（万元）,3\n', [4]],
    ['an average', '区,均价\n道里区,10\n南岗区,12\n全市平均,11\n', [4]],
    ['parts, and what is set in below them', '项目,数\n总人口,100\n其中：男,51\n　　　女,49\n户数,30\n', [3, 4]],
    ['parts up to the sum above', '项目,数\n总人口,100\n其中：男,51\n女,49\n户数,30\n', [3, 4]],
    ['without any label', '区县,补贴\n阿城区,10\n双城区,20\n,30\n', [4]],
    ['without a label, above', '区县,补贴,人数\n,30,3\n阿城区,10,1\n双城区,20,2\n', [2]],
    ['without a label, rounded', '区县,补贴\n阿城区,10.04\n双城区,20.03\n,30.1\n', []],
    ['a city over its districts', '地区,人口\n哈尔滨市,30\n道里区,20\n南岗区,10\n', [2]],
    ['each group under its head', '行业,产值\n工业,300\n采矿,100\n制造,200\n服务业,700\n金融,400\n地产,300\n', [2, 5]],
    ['the year of months', '月份,投资\n2026年1月,1\n2026年2月,2\n全年,3\n', [4]],
    ['a year over its months', '时间,投资\n2025年,3\n2025年1月,1\n2025年2月,2\n', [2]],
    ['pages', '区,人数\n甲区,1\n本页小计,1\n乙区,2\n本页小计,2\n', [3, 5]],
    [
      'heads of groups beside a column of rates',
      '项目,预算数,累计,为预算%\n一、税收收入,1200000,560000,46.7\n增值税,500000,230000,46.0\n企业所得税,300000,150000,50\n个人所得税,400000,180000,45\n二、非税收入,300000,140000,46.7\n专项收入,100000,50000,50\n罚没收入,200000,90000,45\n收入合计,1500000,700000,46.7\n',
      [2, 6, 9],
    ],
    [
      'the same, where no word says that they are rates',
      '项目,预算数,累计,完成预算\n一、税收收入,1200000,560000,46.7\n增值税,500000,230000,46.0\n企业所得税,300000,150000,50\n个人所得税,400000,180000,45\n二、非税收入,300000,140000,46.7\n专项收入,100000,50000,50\n罚没收入,200000,90000,45\n',
      [2, 6],
    ],
    ['part of a span of ages', '年龄,人数\n0-14岁,100\n60岁及以上,300\n#65岁及以上,200\n', [4]],
    ['two columns that add up', '单位,数,额\n甲厂,4,5\n乙厂,2,7\n总厂,6,12\n', [4]],
  ])('%s', async (_, text, rows) => {
    const { refuses } = await seen(gbk(text));
    expect(refuses.filter((one) => one.startsWith('total-row'))).toEqual(rows.map((row) => `total-row@${row}`));
  });
  it('in English', async () => {
    const text = 'District,Cost\nA,1\nB,2\nGrand Total,3\nTotal Energies,4\n';
    expect((await seen(utf8(text))).refuses).toEqual(['total-row@4']);
  });

  it.each([
    ['units that are called so', '机构,数\n小计量局,1\n合计科技公司,2\n总工会,3\n'],
    ['a comparison of levels', '地区,增速（%）\n全国,5.0\n全省,4.1\n全市,3.9\n'],
    ['small figures that happen to add up', '区,数\n甲区,1\n乙区,2\n丙区,3\n'],
    ['numbers of houses', '地点,数\n#1楼,10\n#2楼,25\n#3楼,7\n'],
    ['a running number', '序号,人数\n1,7\n2,9\n3,8\n'],
  ])('%s are rows of data', async (_, text) => {
    expect((await seen(gbk(text))).refuses).toEqual([]);
  });

  it('left out by choice, the sum is right; a row that was meant is kept by choice', async () => {
    const text = gbk('科室,人数\n一科,3\n一科小计,3\n二科,4\n二科小计,4\n总计,7\n');
    expect(await rowsOf(text, { totals: 'leave-out' })).toEqual([
      ['一科', 3],
      ['二科', 4],
    ]);
    expect(await rowsOf(gbk('单位,数\n甲,1\n总和,2\n'), { dataRows: [3] })).toEqual([
      ['甲', 1],
      ['总和', 2],
    ]);
  });
  it('figures tell totals in a table of tens of thousands of rows, at its end and in its groups', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => [`区${n}`, n % 7, n / 4] as const);
    const lines = rows.map((row) => row.join(',')).join('\n');
    const sum = (some: typeof rows) =>
      `,${some.reduce((a, row) => a + row[1], 0)},${some.reduce((a, row) => a + row[2], 0)}`;
    expect((await seen(utf8(`区,数,额\n${lines}\n${sum(rows)}\n`))).refuses).toEqual(['total-row@20002']);
    const grouped = rows.flatMap((row, n) => [
      row.join(','),
      ...(n % 4000 === 3999 ? [sum(rows.slice(n - 3999, n + 1))] : []),
    ]);
    const asked = Array.from({ length: 5 }, (_, n) => `total-row@${4002 + n * 4001}`);
    expect((await seen(utf8(`区,数,额\n${grouped.join('\n')}\n`))).refuses).toEqual(asked);
  });
  it('in a table too long to be seen whole, words are enough, and it is told', async () => {
    const rows = Array.from({ length: 152_000 }, (_, n) => `区${n},1`).join('\n');
    const { refuses, told } = await seen(utf8(`区,数\n${rows}\n全市合计,152000\n`));
    expect([refuses, told]).toEqual([['total-row@152002'], expect.arrayContaining(['total-row@'])]);
  });
});

it('words of totals and names that hold them', () => {
  for (const word of [
    '合计',
    '合 计',
    '街道合计',
    '道里区小计',
    '合计：',
    '总计（3个区）',
    '一、合计',
    '共计12户',
    'Sub-total',
  ])
    expect([word, totalWordOf(word)]).toEqual([word, 'total']);
  for (const word of ['全市', '全省', '全区合计数'.slice(0, 2)]) expect(totalWordOf(word)).toBe('whole');
  for (const name of ['会计', '统计', '小计量局', '合计科技公司', '总工会', '全市通办窗口', '设计院', 'Total Energies'])
    expect([name, totalWordOf(name)]).toEqual([name, undefined]);
});

describe('what speaks about the table is no row of it', () => {
  it.each([
    '*为估计数,,',
    '（以上数据未经审计）,,',
    '填报日期：2026年3月5日,,',
    '资料来源：市统计局,,',
    '制表人：张三,审核人：李四,',
    '注：1. 含市本级,,',
    '①含开发区,,',
    '“—”表示无数据。,,',
    '本表不含中省直单位,,',
    '单位负责人：王五,填表人：赵六,联系电话：84600000',
    ',,2026年3月5日',
    '第 1 页 共 2 页,,',
    '区,数,备注',
    '一、城区,,',
  ])('%s', async (line) => {
    const text = gbk(`区,数,备注\n甲区,1,好\n乙区,2,好\n${line}\n`);
    expect((await seen(text)).refuses).toEqual(['footnote-row@4']);
    expect(await rowsOf(text, { footnotes: 'leave-out' })).toHaveLength(2);
  });
  it('a district without figures is one all the same', async () => {
    expect(await rowsOf(gbk('区,数,备注\n甲区,,\n乙区,2,好\n'))).toEqual([
      ['甲区', null, null],
      ['乙区', 2, '好'],
    ]);
  });
});

describe('blanks below a joined cell', () => {
  const text = gbk('局,处,人\n甲局,一处,1\n,二处,2\n乙局,一处,3\n');
  it('are asked about, filled or kept', async () => {
    const asked = await seen(text);
    expect([asked.refuses, asked.choices?.blanks]).toEqual([['blank-below@3'], [{ column: '局', cell: '甲局' }]]);
    expect(await rowsOf(text, { blanks: 'fill' })).toEqual([
      ['甲局', '一处', 1],
      ['甲局', '二处', 2],
      ['乙局', '一处', 3],
    ]);
    expect(await rowsOf(text, { blanks: 'keep' })).toContainEqual([null, '二处', 2]);
  });
  it('a new cell on the left begins anew on the right', async () => {
    const two = gbk('局,处,科,人\n甲局,一处,甲科,1\n,,乙科,2\n乙局,二处,丙科,3\n,,丁科,4\n');
    expect(await rowsOf(two, { blanks: 'fill' })).toEqual([
      ['甲局', '一处', '甲科', 1],
      ['甲局', '一处', '乙科', 2],
      ['乙局', '二处', '丙科', 3],
      ['乙局', '二处', '丁科', 4],
    ]);
  });
});
