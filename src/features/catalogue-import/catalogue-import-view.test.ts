import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileTableReader } from '@/adapters/files';
import { civilDate } from '@/core/kernel';
import { findColumns, isBlocked, readPlanned, readRows } from './catalogue-import-view';

describe('the time of a catalogue row', () => {
  it.each([
    ['2025年12月', null, '2025-12-31'],
    ['12月底前', 2026, '2026-12-31'],
    ['第四季度', 2024, '2024-12-31'],
    ['第二季度', 2024, '2024-06-30'],
    ['2025.12—2026.01', 2025, '2026-01-31'],
    ['2026-02-28', null, '2026-02-28'],
    ['2024年2月', null, '2024-02-29'],
    ['2026年2月30日', null, undefined],
    ['年底', 2026, '2026-12-31'],
    ['尽快', 2026, undefined],
    ['13月', 2026, undefined],
  ])('%s (%s) → %s', (text, year, day) => expect(readPlanned(text, year)).toBe(day));
});

describe.each(['real-catalogues.csv', 'real-catalogues-gbk.csv'])('the 42 published matters in %s', (name) => {
  it('are all read, whatever the encoding', async () => {
    const table = await fileTableReader.readFile(
      new File([new Uint8Array(readFileSync(`public/samples/${name}`))], name),
    );
    if (!table.ok) throw new Error(table.error.kind);
    const found = findColumns(table.value.rows);
    expect(found?.header).toBe(1);
    const rows = readRows(table.value.rows, found?.header ?? 0, found?.columns ?? {}, []);
    expect(rows).toHaveLength(42);
    expect(rows.filter(isBlocked)).toEqual([]);
    expect(rows[0]).toMatchObject({
      title: '集体林木采伐更新造林保证金实施意见(2025-2035)',
      leadUnit: '县林草局',
      plannedBy: '2025-12-31',
      year: 2025,
    });
    expect(rows[9]?.hearing).toBe(true);
    expect(rows[4]?.hearing).toBe(false);
    expect(rows[29]?.leadUnit).toBe('市规划和自然资源局花都区分局');
  });
});

describe('rows with something wrong', () => {
  const table = [
    ['某市2026年目录', '', ''],
    ['事项名称', '承办单位', '完成时间'],
    ['甲规划', '市发改委', '12月底前'],
    ['甲规划', '同上', ''],
    ['', '市教育局', ''],
    ['乙办法', '', '尽快'],
    ['=SUM(A1)', '', ''],
    ['已有事项', '', ''],
  ];
  const rows = readRows(table, 1, findColumns(table)?.columns ?? {}, ['已有事项']);
  it('are named by row and stopped', () => {
    expect(rows.filter(isBlocked).map(({ row }) => row)).toEqual([4, 5, 8]);
    expect(rows[1]?.problems[0]?.zh).toContain('第 4 行');
    expect(rows[1]?.leadUnit).toBe('市发改委');
    expect(rows[3]?.problems[0]?.zh).toContain('尽快');
    expect(rows[4]?.title).toBe('=SUM(A1)');
  });
  it('a time that is over is told and not promised, and does not stop the row', () => {
    const [over, last] = readRows(
      [
        ['事项名称', '完成时间'],
        ['甲', '2025-12-31'],
        ['乙', '2026-11-23'],
      ],
      0,
      { title: 0, planned: 1 },
      [],
      civilDate('2026-11-23'),
    );
    expect(over).toMatchObject({ plannedBy: null, problems: [{ zh: expect.stringContaining('2025年12月31日已过') }] });
    expect(over && isBlocked(over)).toBe(false);
    expect(last).toMatchObject({ plannedBy: '2026-11-23', problems: [] });
  });
  it('are none where no column names a matter', () =>
    expect(
      findColumns([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBeUndefined());
});

it('counts blank rows, and leaves them out', () => {
  const table = fileTableReader.readText('事项名称\t承办单位\n\n甲规划\t市发改委\n\n\n乙办法\t同上\n\n');
  if (!table.ok) throw new Error(table.error.kind);
  const rows = readRows(table.value.rows, 0, findColumns(table.value.rows)?.columns ?? {}, []);
  expect(rows.map(({ row, title, leadUnit }) => [row, title, leadUnit])).toEqual([
    [3, '甲规划', '市发改委'],
    [6, '乙办法', '市发改委'],
  ]);
});

describe('what cannot be read is refused and named', () => {
  const file = (bytes: number[]) => new File([new Uint8Array(bytes)], 'x.csv');
  it.each([
    ['bytes of no encoding', [0xff, 0x41, 0xff], 'encoding', /不成字/],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], 'wrong-kind', /旧版 .xls/],
    [
      'a web page named .xls',
      [...new TextEncoder().encode('<table><tr><td>1</td></tr></table>')],
      'wrong-kind',
      /网页/,
    ],
    ['quotes that do not close', [...new TextEncoder().encode('事项名称,单位\n"甲,1\n')], 'unreadable', /引号没有成对/],
    ['a workbook cut off', [0x50, 0x4b, 3, 4], 'unreadable', /不完整/],
    ['a file of both encodings', [0xd6, 0xb5, 0x2c, 0xd6, 0xb5, 0x0a], 'encoding', /两种读法/],
  ] as const)('%s', async (_name, bytes, kind, says) => {
    const read = await fileTableReader.readFile(file([...bytes]));
    expect(read).toMatchObject({ ok: false, error: { kind } });
    if (!read.ok) expect(read.error.words?.zh).toMatch(says);
  });
  it('until a person says which encoding it is', async () =>
    expect(await fileTableReader.readFile(file([0xd6, 0xb5, 0x2c, 0xd6, 0xb5]), 'gb18030')).toEqual({
      ok: true,
      value: { rows: [['值', '值']], told: [] },
    }));
  it('nothing at all', () => expect(fileTableReader.readText('  ')).toMatchObject({ error: { kind: 'empty' } }));
});
