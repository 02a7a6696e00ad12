import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen, utf8 } from './seen-file.fixtures';
import { rowsXml, workbookOf } from './workbook.fixtures';

const refusals = async (text: string) => (await seen(gbk(text))).refuses;
const notes = async (text: string) => (await seen(utf8(text))).told;

describe('units that are not said for every figure', () => {
  it('plain figures beside figures with a power of ten are named, where nothing gives the unit', async () => {
    expect(await refusals('区,收入\n甲,1万\n乙,3000\n丙,0\n')).toEqual(['unit@3']);
    expect(await refusals('区,人数\n甲,1.2万人\n乙,300\n')).toEqual(['unit@3']);
  });
  it('and are what the heading, or a line above, says', async () => {
    expect(await rowsOf(gbk('区,收入（万元）\n甲,"1,234.5万"\n乙,3\n'))).toEqual([
      ['甲', 1234.5],
      ['乙', 3],
    ]);
    expect(await refusals('收支表,\n单位：万元,\n区,收入\n甲,5万\n乙,3\n')).toEqual([]);
    expect(await refusals('区,重量\n甲,5千克\n乙,3\n')).not.toContain('unit@3');
  });
  it('stand beside a remark in one bracket, after a blank, or in a row of their own', async () => {
    const fields = async (text: string) => (await seen(gbk(text))).fields;
    expect(await fields('区,收入（不含税，万元）,人口（万人、常住）\n甲,1,2\n')).toEqual([
      '区:text',
      '收入（不含税）:number/万元',
      '人口（常住）:number/万人',
    ]);
    expect(await fields('区,收入（含元旦）,收入 单位万元\n甲,1,2\n')).toEqual([
      '区:text',
      '收入（含元旦）:number',
      '收入:number/万元',
    ]);
    expect(await fields('区,收入,支出\n（单位）,万元,亿元\n甲,1,2\n')).toEqual([
      '区:text',
      '收入:number/万元',
      '支出:number/亿元',
    ]);
  });
});

describe('rows of totals', () => {
  it('in brackets, with marks, in other words', async () => {
    for (const word of ['【合计】', '合计①', '加总', '两街道合并计', '全辖'])
      expect([word, await refusals(`区,数\n甲,10\n乙,20\n${word},30\n`)]).toEqual([word, ['total-row@4']]);
  });
  it('by their figures, also where the columns are quarters', async () => {
    expect(await refusals('区,一季度,第二季度\n甲,1,2\n乙,3,4\n甲乙两区,4,6\n')).toEqual(['total-row@4']);
    const { choices } = await seen(gbk('区,一季度,第二季度\n甲,1,2\n乙,3,4\n'));
    expect(choices?.year).toEqual([]);
  });
  it('a numbered head over rows without a number', async () => {
    const text = '科室,人数\n一、局机关,7\n办公室,3\n人事处,4\n二、直属,5\n信息中心,5\n';
    expect(await refusals(text)).toEqual(['total-row@2', 'total-row@5']);
  });
  it('a head of the same kind whose sum is off is one too', async () => {
    const text = '科室,人数\n（一）机关,7\n办公室,3\n人事处,4\n（二）直属,6\n信息中心,3\n档案馆,2\n';
    expect(await refusals(text)).toEqual(['total-row@2', 'total-row@5']);
    expect(await refusals('科室,人数\n一、机关,7\n办公室,30\n人事处,40\n')).toEqual([]);
  });
  it('of two parts or small figures are told', async () => {
    expect(await notes('指标,数\n常住人口,100\n城镇人口,60\n乡村人口,40\n')).toEqual(['total-row@2']);
    expect(await notes('科室,人数\n机关,7\n办公室,3\n人事处,4\n直属,5\n信息中心,3\n档案馆,2\n')).toEqual([
      'total-row@2',
      'total-row@5',
    ]);
    expect(await notes('区,数\n甲,1\n乙,2\n丙,3\n')).toEqual([]);
  });
});

describe('rows that say something of the table', () => {
  it('keys of notes, and rows of nothing but dashes', async () => {
    for (const line of ['P：初步数,', '[1] 含经开区,', '1.本表数据含市本级,', '以下空白,', '——,——', '……,'])
      expect([line, await refusals(`区,数\n甲,1\n乙,2\n${line}\n`)]).toEqual([line, ['footnote-row@4']]);
  });
  it('a lone first cell is told', async () => {
    const text = `区,数\n${['甲', '乙', '丙', '丁', '戊'].map((one) => `${one},17\n`).join('')}含高新区,\n`;
    expect(await notes(text)).toEqual(['footnote-row@']);
  });
});

describe('headings that look like data', () => {
  it('are told: the file may have none', async () => {
    expect(await notes('甲,17,2026-01-01\n乙,20,2026-01-02\n丙,30,2026-01-03\n')).toEqual(['header@1']);
  });
  it('not years, nor numbers that go on', async () => {
    expect(await notes('区,2024,2025\n甲,1,2\n')).toEqual([]);
    expect(await notes('区,1,2,3\n甲,1,2,4\n')).toEqual([]);
  });
});

describe('names and numbers that look alike', () => {
  it.each([
    ['a radical', '⻢家沟', '马家沟'],
    ['an ideograph of compatibility', '\uf9b4区', '領区'],
    ['a Cyrillic letter', 'А区', 'A区'],
    ['a Greek letter', 'Α区', 'A区'],
    ['a dash', 'A–1', 'A-1'],
    ['a point', '买买提•江', '买买提·江'],
  ])('%s is told', async (_, a, b) => expect(await notes(`区,数\n${a},1\n${b},2\n`)).toEqual(['spelling@3']));
  it('sections 10.1 and 10.10 as figures are told', async () =>
    expect(await notes('指标,数\n10.1,1\n10.10,2\n10.2,3\n')).toEqual(['code-like@3']));
  it('amounts with two decimals are not', async () =>
    expect(await notes('区,数\n甲,10.10\n乙,10.50\n丙,3.20\n')).toEqual([]));
});

describe('dates', () => {
  it('midnight is the day, as in a workbook', async () => {
    expect(await rowsOf(utf8('日期,数\n2026-03-01,1\n2026-03-01 00:00:00,2\n2026-03-02 08:00:00,3\n'))).toEqual([
      ['2026-03-01', 1],
      ['2026-03-01', 2],
      ['2026-03-02T08:00:00', 3],
    ]);
  });
});

describe('what is put together wrongly', () => {
  it('a line in UTF-8 below lines in GBK is refused at its place', async () => {
    const bytes = new Uint8Array([...gbk('区,数\n道里区,1\n'), ...utf8('南岗,2\n')]);
    expect((await seen(bytes)).refuses).toEqual(['encoding@3']);
  });
  it('rare names in GBK are no UTF-8', async () =>
    expect(await refusals('区,数\n阊阖,1\n鎏金,2\n鸿鹄,3\n骊山,4\n')).toEqual([]));
  it('rows of a workbook that do not go down are refused at once', async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const book = workbookOf([{ name: '表', xml: rowsXml([]).replace('</sheetData>', `${row.repeat(3)}</sheetData>`) }]);
    expect((await seen(book, {}, 'a.xlsx')).refuses).toEqual(['broken@']);
  });
});
