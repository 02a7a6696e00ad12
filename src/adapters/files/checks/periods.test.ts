import { describe, expect, it } from 'vitest';
import { gbk, rowsOf, seen } from '../seen-file.fixtures';

const table = (heading: string, cells: readonly string[]) =>
  gbk(`${heading},数\n${cells.map((cell, n) => `${cell},${n}\n`).join('')}`);

describe('weeks', () => {
  it.each([
    ['周', ['2026-W01', '2026-W10', '2025-W52'], ['2026-W01', '2026-W10', '2025-W52'], []],
    ['周次', ['2026年第1周', '2026年第十周', '2020年第53周'], ['2026-W01', '2026-W10', '2020-W53'], ['date@2']],
  ])('%s %j', async (heading, cells, values, told) => {
    const text = table(heading, cells);
    expect(await seen(text)).toMatchObject({ fields: [`${heading}:date`, '数:number'], told });
    expect((await rowsOf(text)).map((row) => row[0])).toEqual(values);
  });
  it('without a year are asked for it', async () => {
    const text = table('周次', ['第1周', '第2周']);
    expect(await seen(text)).toMatchObject({ refuses: ['date@2', 'date@3'], choices: { year: [{ column: '周次' }] } });
    expect((await rowsOf(text, { year: 2026 })).map((row) => row[0])).toEqual(['2026-W01', '2026-W02']);
  });
  it('that a year does not have are none', async () => {
    expect((await seen(table('周次', ['2026年第1周', '2025年第53周']))).refuses).toEqual(['date@3']);
  });
  it('beside months are periods of another kind', async () => {
    expect((await seen(table('时期', ['2026-W01', '2026-02']))).words.join()).toContain(
      '月（第 3 行起）、周（第 2 行起）',
    );
  });
});

describe('periods', () => {
  it('the year of budgets and accounts is the calendar year', async () => {
    expect((await rowsOf(table('年度', ['2025财政年度', '2024会计年度']))).map((row) => row[0])).toEqual([
      '2025',
      '2024',
    ]);
  });
  it.each([
    ['旬', ['2026年1月上旬', '2026年1月中旬']],
    ['学年', ['2025-2026学年', '2024—2025学年']],
    ['学期', ['2025-2026学年第一学期', '2025-2026学年第二学期']],
    ['财年', ['FY2024', '2025财年']],
    ['规划', ['十四五', '“十三五”时期']],
  ])('%s %j are text, and that is told', async (heading, cells) => {
    const found = await seen(table(heading, cells));
    expect(found).toMatchObject({ fields: [`${heading}:text`, '数:number'], told: ['date@2'], refuses: [] });
  });
});
