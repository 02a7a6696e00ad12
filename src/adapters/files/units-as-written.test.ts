import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen } from './seen-file.fixtures';
import { rowsXml, workbookOf } from './workbook.fixtures';

describe('a unit below the table', () => {
  it.each(['单位：万元,', '（金额单位：万元）,', '计量单位：万元', ',单位：万元'])('%s', async (line) => {
    const text = gbk(`项目,金额\n甲,1\n乙,3\n${line}${line.includes(',') ? '' : ','}\n`);
    const { fields, refuses } = await seen(text);
    expect(fields).toEqual(['项目:text', '金额:number/万元']);
    expect(refuses).toEqual(['footnote-row@4']);
    expect(await rowsOf(text, { footnotes: 'leave-out' })).toHaveLength(2);
  });
});

describe('units of a heading', () => {
  it.each([
    ['溶解氧(mg/L)', '溶解氧:number/mg/L'],
    ['PM2.5（微克/立方米）', 'PM2.5:number/微克/立方米'],
    ['补贴标准（元/人·月）', '补贴标准:number/元/人·月'],
    ['能耗（吨标准煤/万元）', '能耗:number/吨标准煤/万元'],
    ['耗时（分钟）', '耗时:number/分钟'],
    ['金额:万元', '金额:number/万元'],
    ['万元', '万元:number/万元'],
  ])('%s', async (heading, field) => {
    expect((await seen(gbk(`站,${heading}\n一,8.1\n二,7.9\n`))).fields).toContain(field);
  });
  it.each(['人数（男/女）', '是否（是/否）', '面积（含/不含）', '合计（区/县）'])('%s has none', async (heading) => {
    expect((await seen(gbk(`站,${heading}\n一,8\n二,7\n`))).fields).toContain(`${heading}:number`);
  });
});

describe('lengths and sizes in cells', () => {
  it.each([
    ['办理时长', '3小时', '5小时', '办理时长:number/小时'],
    ['所用时间', '125秒', '98秒', '所用时间:number/秒'],
    ['长度', '1.2km', '3.4km', '长度:number/km'],
    ['承诺时限', '5个工作日', '10个工作日', '承诺时限:number/个工作日'],
  ])('%s of %s', async (heading, a, b, field) => {
    const { fields, told } = await seen(gbk(`项,${heading}\n一,${a}\n二,${b}\n`));
    expect(fields).toContain(field);
    expect(told).toEqual([]);
  });
  it.each([
    ['办理时长', '1:30', '26:15'],
    ['办理时长', '2天3小时', '1天'],
    ['所用时间', '2分5秒', '1分38秒'],
    ['长度', '1.2km', '800m'],
    ['户数', 'NaN', 'Infinity'],
    ['数量', 'O.5', 'l2'],
    ['数量', '1。5', '3'],
  ])('%s of %s and %s is text, and told', async (heading, a, b) => {
    const { fields, told } = await seen(gbk(`项,${heading}\n一,${a}\n二,${b}\n`));
    expect(fields).toContain(`${heading}:text`);
    expect(told).toEqual(['number@']);
  });
  it('a time of day is none', async () => {
    expect((await seen(gbk('项,开门时间\n一,8:30\n二,9:00\n'))).told).toEqual([]);
  });
});

it('a fraction among high percentages is told', async () => {
  const told = async (...cells: readonly string[]) =>
    (await seen(gbk(`区,满意率（%）\n${cells.map((cell, n) => `区${n},${cell}\n`).join('')}`))).told;
  expect(await told('0.981', '97.3', '98')).toEqual(['percent@2']);
  expect(await told('0.98', '3.1', '98')).toEqual([]);
});

it('an amount of many digits is no identifier', async () => {
  const { refuses } = await seen(gbk('区,金额（元）\n甲,9007199254740993\n乙,200\n丙,7\n'));
  expect(refuses).toEqual(['inexact@2']);
  expect((await seen(gbk('区,金额（元）\n甲,1e400\n乙,200\n丙,7\n'))).refuses).toEqual(['code-like@2']);
});

it.each([
  ['0"00"', 1],
  ['"2025-"0000', 1],
  ['0"m2"', 0],
  ['0.00"万元"', 0],
])('of digits that are not stored, in the format %s', async (format, refused) => {
  const xml = rowsXml([
    ['区', '数'],
    ['甲', { c: '<c s="1"><v>5</v></c>' }],
  ]);
  const { refuses } = await seen(workbookOf([{ name: 'S', xml }], { formats: [format] }), {}, 'a.xlsx');
  expect(refuses).toHaveLength(refused);
});

describe('totals', () => {
  it.each(['（合计）', '全区总数', '[总计]'])('%s', async (label) => {
    expect(await rowsOf(gbk(`街道,量\n甲,1\n乙,2\n${label},3\n`), { totals: 'leave-out' })).toHaveLength(2);
  });
  it('总人数 beside its parts', async () => {
    expect((await seen(gbk('街道,男,女,总人数\n甲,1,2,3\n乙,3,4,7\n'))).told).toEqual(['total-row@']);
    expect((await seen(gbk('街道,男,女,总人数\n甲,1,2,3\n乙,3,4,9\n'))).told).toEqual([]);
  });
  it('the head of rows set in by dashes', async () => {
    const text = gbk('类型,件数\n诉求,71002\n-咨询,10001\n-投诉,21000\n-建议,40001\n表扬,21\n');
    expect(await rowsOf(text, { totals: 'leave-out' })).toHaveLength(4);
  });
});
