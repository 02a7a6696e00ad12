import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen } from '../seen-file.fixtures';

describe('the unit that is said once for a table', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'above',
      '某区财政收支表,,\n,,单位：万元\n科目,预算,决算\n教育,5,4\n',
      ['科目:text', '预算:number/万元', '决算:number/万元'],
    ],
    ['in the title', '投资表（单位：亿元）,,\n区,计划,人数\n甲,5,4\n', ['区:text', '计划:number/亿元', '人数:number']],
    [
      'beside who filled it in',
      '填报单位：市财政局,,计量单位：万元\n科目,预算,增速（%）\n教育,5,4\n',
      ['科目:text', '预算:number/万元', '增速:number/%'],
    ],
    [
      'alone at the right',
      '财政收支表,,\n,,万元\n科目,预算,决算\n教育,5,4\n',
      ['科目:text', '预算:number/万元', '决算:number/万元'],
    ],
    [
      'in the first heading',
      '项目（单位：万元）,计划,完成\n甲,5,4\n乙,6,7\n',
      ['项目:text/万元', '计划:number/万元', '完成:number/万元'],
    ],
    ['in a row of units', '区,金额,人口\n,万元,万人\n甲,5,4\n', ['区:text', '金额:number/万元', '人口:number/万人']],
    [
      'as RMB',
      '表,,\n金额单位：人民币元,,\n项目,甲额,乙额\n教育,5,4\n',
      ['项目:text', '甲额:number/元', '乙额:number/元'],
    ],
  ])('%s', async (_, text, fields) => {
    const looked = await seen(gbk(text));
    expect([looked.fields, looked.refuses]).toEqual([fields, []]);
  });
  it('below the table, against a heading, is named though notes are left out', async () => {
    const text = gbk('项目,预算（万元）,人数\n甲,10,20\n乙,3,4\n注：本表金额单位为元。,,\n');
    expect((await seen(text, { footnotes: 'leave-out' })).refuses).toEqual(['unit@1']);
    expect((await seen(text, { footnotes: 'leave-out', unitAbove: 'leave-out' })).refuses).toEqual([]);
  });
  it('is told with the columns it holds for', async () => {
    const { words, choices } = await seen(gbk('表,,\n,,单位：万元\n科目,预算,人数\n教育,5,4\n'));
    expect([words, choices?.unitAbove]).toEqual([['第 2 行：写的单位万元用于「预算」'], { row: 2, unit: '万元' }]);
  });
  it('several units are told, and given to none', async () => {
    const looked = await seen(gbk('单位：万元、人,,\n科目,预算,人数\n教育,5,4\n'));
    expect([looked.told, looked.fields[1]]).toEqual([['unit@1'], '预算:number']);
  });
  it('one that contradicts the heading is named, and may be put aside', async () => {
    const text = gbk('单位：元,\n项目,金额（亿元）\n甲,1\n');
    expect((await seen(text)).words[0]).toMatch(/^第 2 行「金额（亿元）」列：第 1 行写的单位是元，表头写的是亿元/);
    expect(await rowsOf(text, { unitAbove: 'leave-out' })).toEqual([['甲', 1]]);
  });
});

it('a unit for each row is told, and its figures are not added up', async () => {
  const looked = await seen(gbk('指标,计量单位,数值\nGDP,亿元,5000\n人口,万人,900\n'));
  expect(looked.words).toEqual(['各行的单位不同（亿元、万人），数值不作相加']);
  expect((await seen(gbk('指标,单位,数值\n收入,亿元,50\n支出,亿元,90\n'))).fields).toContain('数值:number/亿元');
});
