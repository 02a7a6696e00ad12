import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen } from '../seen-file.fixtures';

const refusals = async (text: string) => (await seen(gbk(text))).refuses;
const words = async (text: string, reading = {}) => (await seen(gbk(text), reading)).words.join('\n');

describe('a whole is named though its parts do not make it', () => {
  it.each<readonly [string, string, readonly number[]]>([
    ['rows behind a line 其中:', '部门,数\n教育局,100\n其中:,\n小学,60\n中学,30\n卫生局,50\n', [3, 4, 5]],
    ['the line where they do', '部门,数\n教育局,100\n其中:,\n小学,60\n中学,40\n卫生局,50\n', [3, 4, 5]],
    ['a city over its districts', '地区,人口\n哈尔滨市,1000\n道里区,100\n道外区,250\n南岗区,300\n', [2]],
    [
      'a province, its cities, their districts',
      '地,数\n某省,99\n甲市,50\n子区,20\n丑区,19\n乙市,40\n寅区,31\n',
      [2, 3, 6],
    ],
    ['a district over its streets', '地,数\n道里区,99\n兆麟街道,50\n新阳路街道,40\n南岗区,80\n花园街道,70\n', [2, 5]],
    ['all people over men and women', '指标,数\n总人口,1000\n男,510\n女,480\n', [2]],
  ])('%s', async (_, text, rows) => {
    expect(await refusals(text)).toEqual(rows.map((row) => `total-row@${row}`));
  });

  it.each([
    ['a county-level city among districts', '地区,人口\n道里区,100\n尚志市,80\n五常市,90\n依兰县,30\n宾县,41\n'],
    ['a village called 其中村', '村,人口\n其中村,100\n李家村,200\n王家村,310\n'],
    ['bodies whose names begin with 总', '单位,人数\n总工会,100\n总医院,90\n分院,5\n'],
    ['cities', '市,数\n哈尔滨市,9\n大庆市,3\n齐齐哈尔市,4\n'],
  ])('not %s', async (_, text) => expect(await refusals(text)).toEqual([]));

  it('left out by choice, both figures are told', async () => {
    const text = '地区,人口\n哈尔滨市,1000\n道里区,100\n道外区,250\n南岗区,300\n';
    expect(await words(text, { totals: 'leave-out' })).toContain('这一行是 1000，那些行之和 650');
    expect(await rowsOf(gbk(text), { totals: 'leave-out' })).toHaveLength(3);
  });
  it.each([
    ['区,数\n道里区,10\n南岗区,20\n香坊区,31\n合计,70\n', '「合计」的「数」写的是 70，第 2 至 4 行之和是 61'],
    [
      '科,数\n一科,3\n二科,4\n小计,7\n三科,5\n四科,6\n小计,12\n总计,19\n',
      '「小计」的「数」写的是 12，第 5 至 6 行之和是 11',
    ],
    ['区,数\n全市,70\n道里区,10\n南岗区,20\n香坊区,31\n', '「全市」的「数」写的是 70，第 3 至 5 行之和是 61'],
  ])('a row that says it is a total and is not: %s', async (text, told) => {
    expect(await words(text, { totals: 'leave-out' })).toContain(told);
  });
  it.each([
    '科,数\n一科,3\n二科,4\n小计,7\n三科,5\n四科,6\n小计,11\n总计,18\n',
    '区,额\n甲,1.24\n乙,2.24\n丙,3.24\n合计,6.7\n',
    '月,数\n2026年1月,10\n2026年2月,21\n全年,31\n',
  ])('and nothing of one that is: %s', async (text) => {
    expect(await words(text, { totals: 'leave-out' })).not.toContain('不相等');
  });
});

describe('columns that hold the sums of others are told', () => {
  it.each([
    ['区,合计,男,女\n道里区,100,60,40\n南岗区,120,70,50\n道外区,90,40,50\n', '「合计」列：像「男」「女」各列的合计'],
    ['区,户籍,流动,人口\n道里区,60,40,100\n南岗区,70,50,120\n道外区,40,51,91\n', '「人口」列：像「户籍」「流动」'],
    ['区,总计,男,女\n道里区,110,60,40\n南岗区,125,70,50\n', '有 2 行不相等，如第 2 行是 110，各列之和 100'],
    ['区,一季度,二季度,上半年\n道里区,10,20,35\n南岗区,11,21,36\n', '「上半年」列：像「一季度」「二季度」'],
  ])('%s', async (text, told) => expect(await words(text)).toContain(told));
  it.each(['区,男,女\n道里区,60,40\n南岗区,70,50\n', '区,甲,乙,丙\n子,1,2,3\n丑,4,4,8\n寅,5,6,7\n'])(
    'not: %s',
    async (text) => expect(await words(text)).not.toContain('各列的合计'),
  );
});
