import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { FileReading } from '@/ports/file-import';
import { inspectFile } from './inspect-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
async function look(bytes: Uint8Array, reading?: FileReading, name = 'a.csv') {
  const seen = await inspectFile(bytes, name, reading);
  if (!seen.ok) throw new Error(JSON.stringify(seen.error));
  return seen.value;
}

it('proposes a card for a file without one, and says what would refuse it', async () => {
  const text =
    '工单编号,区县,受理月份,金额（万元）,办结率\n0001,道里区,2026年1月,1.5,90%\n0002,南岗区,2026年2月,—,80%\n合计,,,1.5,\n';
  const seen = await inspectFile(iconv.encode(text, 'gbk'), '工单.csv');
  if (!seen.ok) throw new Error(JSON.stringify(seen.error));
  const { proposed, preview, findings, choices } = seen.value;
  expect(choices.encoding).toEqual({ taken: 'gb18030', why: 'fits' });
  expect(proposed.fields.map(({ name, kind, unit, adds, key }) => [name, kind, unit?.zh, adds, key])).toEqual([
    ['工单编号', 'code', undefined, undefined, true],
    ['区县', 'text', undefined, undefined, undefined],
    ['受理月份', 'date', undefined, undefined, undefined],
    ['金额', 'number', '万元', undefined, undefined],
    ['办结率', 'number', '%', 'never', undefined],
  ]);
  expect([proposed.period, proposed.reading.missing, preview.rows.length]).toEqual([
    { from: '2026-01', to: '2026-02' },
    ['—'],
    3,
  ]);
  expect(findings.problems.map(({ code, row }) => [code, row])).toEqual([['total-row', 4]]);
});

describe('what is open to choice', () => {
  const text = '区县,金额\n道里区,1\n';
  const long = `意见,内容\n一,${'希望一路公交一直开到半夜，上一天班的人等不起。'.repeat(20)}\n`; // 一 ends in a zero byte
  const traditional = '編號,內容\n1,建議延長末班車時間，方便上夜班的市民\n2,我支持這個方案，但是票價不要再上調\n';
  it.each([
    ['plain', utf8('a,b\nx,1\n'), { taken: 'utf-8', why: 'plain' }],
    ['fits', utf8(text), { taken: 'utf-8', why: 'fits' }],
    ['fits', iconv.encode(text, 'gbk'), { taken: 'gb18030', why: 'fits' }],
    ['everyday', iconv.encode(traditional, 'big5'), { taken: 'big5', why: 'everyday' }],
    ['fits', iconv.encode(traditional, 'gbk'), { taken: 'gb18030', why: 'fits' }],
    ['mark', utf8(`\ufeff${text}`), { taken: 'utf-8', why: 'mark' }],
    ['zeros', iconv.encode('abc,def\nx,1\n', 'utf-16le'), { taken: 'utf-16le', why: 'zeros' }],
    ['zeros', iconv.encode(long, 'utf-16le'), { taken: 'utf-16le', why: 'zeros' }],
    ['zeros', iconv.encode(long, 'utf-16be'), { taken: 'utf-16be', why: 'zeros' }],
    ['fits', iconv.encode(long, 'gbk'), { taken: 'gb18030', why: 'fits' }],
  ])('encoding: %s', async (_, bytes, encoding) => {
    expect((await look(bytes)).choices.encoding).toEqual(encoding);
  });
  it('encoding: told, though another fits', async () => {
    const seen = await look(iconv.encode(text, 'gbk'), { encoding: 'gb18030' });
    expect(seen.choices.encoding).toEqual({ taken: 'gb18030', why: 'told' });
  });
  it('encoding: a person is asked where two fit, and answers', async () => {
    const short = utf8('a,b\nж,1\n'); // one Cyrillic letter, or a Chinese sign in GB18030
    const unclear = await inspectFile(short, 'a.csv');
    expect(!unclear.ok && unclear.error.choices).toMatchObject({ encoding: { why: 'both-fit' }, year: [] });
    expect((await look(short, { encoding: 'utf-8' })).preview.rows).toEqual([['ж', '1']]);
  });
  it('encoding: the one that was tried stays with what broke it', async () => {
    const bytes = iconv.encode('区县,金额\n道里区,1\n南岗区,2\n', 'gbk');
    bytes[bytes.length - 5] = 0xff;
    const broken = await inspectFile(bytes, 'a.csv');
    expect(!broken.ok && broken.error.choices?.encoding).toEqual({ taken: 'gb18030', why: 'likelier' });
  });

  it('sheets: the first with a table is taken, another can be', async () => {
    const sheets = [
      { sheet: '说明', data: [[{ value: '填报说明' }], [{ value: '见第二张' }]] },
      {
        sheet: '数据',
        data: [
          [{ value: '区县' }, { value: '数' }],
          [{ value: '道里区' }, { value: 2 }],
        ],
      },
    ];
    const bytes = new Uint8Array(await (await writeExcelFile(sheets)).toBuffer());
    expect((await look(bytes, {}, 'a.xlsx')).choices.sheets).toEqual({
      names: ['说明', '数据'],
      hidden: [],
      taken: '数据',
    });
    const other = await look(bytes, { sheet: '数据' }, 'a.xlsx');
    expect([other.choices.sheets?.taken, other.preview.rows, other.choices.encoding]).toEqual([
      '数据',
      [['道里区', '2']],
      undefined,
    ]);
    const wrong = await inspectFile(bytes, 'a.xlsx', { sheet: '没有' });
    expect(!wrong.ok && wrong.error.choices?.sheets?.names).toEqual(['说明', '数据']);
  });

  it('headings: guessed below a title, two rows of them; chosen otherwise', async () => {
    const titled = '全市投资情况,,\n单位：万元,,\n区县,投资,\n,本月,累计\n道里区,1,2\n';
    const seen = await look(utf8(titled));
    expect(seen.choices.opening?.headings).toEqual({ first: 3, last: 4 });
    expect(seen.choices.opening?.rows.slice(0, 3)).toEqual([
      { row: 1, cells: ['全市投资情况', '', ''] },
      { row: 2, cells: ['单位：万元', '', ''] },
      { row: 3, cells: ['区县', '投资', ''] },
    ]);
    expect(seen.preview.columns).toEqual(['区县', '投资-本月', '投资-累计']);
    const chosen = await look(utf8('x,y\n区县,数\n道里区,1\n'), { skipRows: 1 });
    expect([chosen.choices.opening?.headings, chosen.preview.columns]).toEqual([{ first: 2, last: 2 }, ['区县', '数']]);
  });

  it('year: asked for where dates lack it, still open once told', async () => {
    const bytes = utf8('时期,投资\n1-2月,5\n1-3月,9\n');
    const seen = await look(bytes);
    expect(seen.choices.year).toEqual([{ column: '时期', cell: '1-2月' }]);
    expect(seen.findings.problems.map(({ code, row }) => [code, row])).toEqual([
      ['date', 2],
      ['date', 3],
    ]);
    const told = await look(bytes, { year: 2026 });
    expect([told.choices.year.length, told.findings.total, told.proposed.period]).toEqual([
      1,
      0,
      { from: '2026-01', to: '2026-03' },
    ]);
    expect((await look(utf8('月份,数\n2026年1月,5\n'))).choices.year).toEqual([]);
  });

  it('day numbers: asked for under a heading of dates, dates once told', async () => {
    const bytes = utf8('受理日期,数\n46082,46000\n46083,46001\n');
    const seen = await look(bytes);
    expect(seen.choices.serialDates).toEqual([{ column: '受理日期', cell: '46082' }]);
    const told = await look(bytes, { serialDates: 1900 });
    expect(told.proposed.fields.map(({ kind }) => kind)).toEqual(['date', 'number']);
    expect(told.choices.serialDates).toHaveLength(1);
  });
});
