import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { fileTableReader } from '@/adapters/files';
import { guessColumns } from '@/analysis/opinions';
import { civilDate } from '@/core/kernel';
import type { TextTable } from '@/ports/table-reader';
import { type ReadBy, readOpinions } from './read-opinions';
import { stanceOf } from './stance-of';

const by: ReadBy = {
  matterId: 'm-1',
  batch: 'batch-1',
  channel: '信函',
  receivedOn: null,
  today: civilDate('2026-11-23'),
  opened: civilDate('2026-03-02'),
  closed: civilDate('2026-04-01'),
  readDay: fileTableReader.readDay,
};
const tableOf = (text: string): TextTable => {
  const read = fileTableReader.readText(text);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.rows;
};
const read = (text: string, more: Partial<ReadBy> = {}) => {
  const table = tableOf(text);
  const columns = guessColumns(table);
  if (!columns) throw new Error('no columns');
  return readOpinions(table, columns, { ...by, ...more });
};

describe('columns', () => {
  it.each([
    [
      '序号\t姓名\t意见内容\t提交时间\t所在区县\t涉及条款\t渠道\t意见类别\t态度',
      { person: 1, text: 2, receivedOn: 3, district: 4, clause: 5, channel: 6, theme: 7, stance: 8 },
    ],
    [
      'No,Author,Comment,Date received,District,Clause,Channel,Topic,Stance',
      { person: 1, text: 2, receivedOn: 3, district: 4, clause: 5, channel: 6, theme: 7, stance: 8 },
    ],
    ['留言人,留言时间,正文', { person: 0, receivedOn: 1, text: 2 }],
    ['来信人姓名;收到日期;建议', { person: 0, receivedOn: 1, text: 2 }],
  ])('are guessed from %s', (heading, at) => {
    expect(guessColumns(tableOf(heading))).toEqual({ header: 0, at });
  });
  it('are found below a title, and the longer of two texts is taken', () => {
    const table = tableOf(
      '停车收费征求意见汇总\n\n意见标题,意见内容\n收费,收费太高了，请按时段\n免费,前半小时应当免费',
    );
    expect(guessColumns(table)).toEqual({ header: 2, at: { text: 1 } });
  });
  it('are not needed where every line is an opinion', () => {
    const lines = read('收费太高了\n\n前半小时应当免费，并且要公布', { receivedOn: civilDate('2026-03-05') });
    expect(lines.opinions.map(({ text }) => text)).toEqual(['收费太高了', '前半小时应当免费，并且要公布']);
    expect(lines.rows).toEqual([1, 3]);
  });
  it('are asked for where none names a text', () => expect(guessColumns(tableOf('甲,乙\n丙,丁'))).toBeUndefined());
});

describe('rows', () => {
  it('become opinions, names pseudonyms', () => {
    const { opinions, problems, unnamed } = read(
      '姓名,内容,日期,区县,条款,主题,态度\n王 某,太贵,2026/3/5,道里区,第六条,收费,不同意\n王某,免费,2026年3月6日,,6,,有条件赞成\n,公布,2026-03-07 08:30,,,,\n',
    );
    expect(problems).toEqual([]);
    expect(unnamed).toBe(1);
    expect(opinions.map(({ receivedOn, clause, stance, theme }) => [receivedOn, clause, stance, theme])).toEqual([
      ['2026-03-05', '6', 'oppose', '收费'],
      ['2026-03-06', '6', 'conditional', null],
      ['2026-03-07', null, 'none', null],
    ]);
    expect(opinions[0]?.person).toBe(opinions[1]?.person);
    expect(opinions[2]?.person).not.toBe(opinions[1]?.person);
    expect(JSON.stringify(opinions)).not.toContain('王');
    const elsewhere = read('姓名,内容,日期\n王某,太贵,2026-03-05', { matterId: 'm-2' });
    expect(elsewhere.opinions[0]?.person).not.toBe(opinions[0]?.person);
  });
  it('with something wrong are named by the row of the file and the field', () => {
    const { problems, aside } = read(
      `内容,日期,态度,姓名\n好,2026-02-30,赞成,甲\n,2026-03-05,赞成,乙\n\n好,,赞成,丙\n好,2026-12-01,赞成,丁\n好,2026-03-05,也许,戊\n${'字'.repeat(5001)},2026-03-05,赞成,己\n好,2026-03-05,赞成,${'长'.repeat(201)}`,
    );
    expect(problems.map(({ row, field }) => [row, field])).toEqual([
      [2, 'receivedOn'],
      [5, 'receivedOn'],
      [6, 'receivedOn'],
      [7, 'stance'],
      [8, 'text'],
      [9, 'person'],
    ]);
    expect(aside).toEqual([3]);
    for (const { words } of problems) expect(words.en).not.toMatch(/\p{Script=Han}{3}/u);
  });
  it('before and after the consultation are counted, not refused', () => {
    const { early, late, problems } = read('内容,日期\n一,2026-03-01\n二,2026-03-05\n三,2026-04-02');
    expect([early, late, problems.length]).toEqual([1, 1, 0]);
  });
  it('in GBK read the same', async () => {
    const bytes = iconv.encode('姓名,内容,日期\n王某,前半小时应当免费,2026-03-05\n', 'gbk');
    const table = await fileTableReader.readFile(new File([new Uint8Array(bytes)], '意见.csv'));
    if (!table.ok) throw new Error(table.error.kind);
    expect(
      readOpinions(table.value.rows, guessColumns(table.value.rows) ?? { header: 0, at: {} }, by).opinions[0]?.text,
    ).toBe('前半小时应当免费');
  });
  it('of a workbook keep their days', async () => {
    const day = (date: number) => ({ value: new Date(Date.UTC(2026, 2, date)), type: Date, format: 'yyyy-mm-dd' });
    const text = (value: string) => ({ value, type: String });
    const sheet = [
      [text('姓名'), text('意见内容'), text('收到日期')],
      [text('甲某'), text('前半小时应当免费'), day(5)],
      [text('乙某'), text('收费太高'), day(6)],
    ];
    const bytes = new Uint8Array(await (await writeExcelFile(sheet)).toBuffer());
    const table = await fileTableReader.readFile(new File([bytes], 'opinions.xlsx'));
    if (!table.ok) throw new Error(table.error.kind);
    const { opinions, problems } = readOpinions(
      table.value.rows,
      guessColumns(table.value.rows) ?? { header: 0, at: {} },
      by,
    );
    expect(problems).toEqual([]);
    expect(opinions.map(({ receivedOn, text }) => [receivedOn, text])).toEqual([
      ['2026-03-05', '前半小时应当免费'],
      ['2026-03-06', '收费太高'],
    ]);
  });
});

it.each([
  ['不同意', 'oppose'],
  ['同意', 'support'],
  ['有条件赞成', 'conditional'],
  ['', 'none'],
  ['Disagree', 'oppose'],
  ['agree', 'support'],
  ['不知所云', undefined],
])('the stance “%s” is %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
