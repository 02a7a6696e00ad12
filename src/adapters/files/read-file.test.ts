import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { cellAt, columnOf } from '@/analysis/tables';
import type { FileCard, FileField, FileReading, ProblemCode } from '@/ports/file-import';
import { aboutFile } from './file-card.fixtures';
import { readFile } from './read-file';

const field = (name: string, kind: FileField['kind'], more: Partial<FileField> = {}): FileField => ({
  name,
  kind,
  label: { zh: name, en: name },
  ...more,
});
const wan = { zh: '万元', en: '10,000 yuan' };
const card = (fields: readonly FileField[], reading: FileReading = {}, crs?: string): FileCard => ({
  about: {
    ...aboutFile,
    period: { from: '2026-01', to: '2026-03' },
    cycle: 'month',
    ...(crs !== undefined && { crs }),
  },
  fields: [...fields],
  reading,
});
const utf8 = (text: string) => new TextEncoder().encode(text);
const readText = (text: string, told: FileCard, name = 'a.csv') => readFile(utf8(text), name, told);

/** What refuses the file, as `code@row/column`. */
async function faults(bytes: Uint8Array, told: FileCard, name = 'a.csv'): Promise<readonly string[]> {
  const read = await readFile(bytes, name, told);
  if (read.ok) return [];
  for (const { words } of read.error.problems) expect([words.zh === '', words.en === '']).toEqual([false, false]);
  return read.error.problems
    .filter(({ level }) => level === 'refuses')
    .map(({ code, row, column }) => `${code}@${row ?? ''}/${column ?? ''}`);
}
async function values(text: string, told: FileCard, name: string, file = 'a.csv') {
  const read = await readText(text, told, file);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  const column = columnOf(read.value.table, name);
  return Array.from({ length: read.value.table.rows }, (_, row) => (column ? cellAt(column, row) : undefined));
}

const district = field('区县', 'text');
const amount = field('金额', 'number', { unit: wan });
const month = field('月份', 'date');

describe('encodings', () => {
  const text = '区县,金额\n道里区,1.5\n南岗区,2\n';
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['UTF-16LE with its mark', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16BE with its mark', iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['GBK', iconv.encode(text, 'gbk')],
    ['GB18030', iconv.encode(text.replace('道里', '㐀𠀀'), 'gb18030')],
  ])('%s', async (_, bytes) => {
    const read = await readFile(bytes, 'a.csv', card([district, amount]));
    expect(read.ok && read.value.table.columns[0]?.values[1]).toBe('南岗区');
  });
  it('a broken byte is named at its row and column, in either encoding', async () => {
    const gb = iconv.encode(text, 'gb18030');
    const cut = gb.length - 4;
    gb[cut - 2] = 0xff;
    expect((await faults(gb, card([district, amount])))[0]).toMatch(/^encoding@3\/区县$/);
    const eight = utf8(text);
    eight[eight.length - 4] = 0xff;
    expect((await faults(eight, card([district, amount])))[0]).toMatch(/^encoding@3\//);
  });
});

describe('what is at fault is named and refuses the whole', () => {
  it.each<readonly [string, string, FileCard, string]>([
    ['an empty file', '', card([district]), 'empty@/'],
    ['no rows', '区县\n', card([district]), 'empty@/'],
    ['the same heading twice', '区县,区县\na,b\n', card([district]), 'duplicate-column@1/区县'],
    ['a heading without name', '区县,\na,b\n', card([district]), 'ragged@2/'],
    ['a joined heading', '区县,金额,,备注\n,本月,累计,\na,1,2,x\n', card([district, amount]), 'header@1/3'],
    ['a column there is none of', '区县\na\n', card([district, amount]), 'no-such-column@/金额'],
    ['a column the card does not name', '区县,备注\na,b\n', card([district]), 'other-column@1/备注'],
    ['a short row', '区县,金额\na,1\nb\n', card([district, amount]), 'ragged@3/'],
    ['a long row', '区县,金额\na,1,9\n', card([district, amount]), 'ragged@2/'],
    ['quotes that do not close', '区县,金额\n"a,1\n', card([district, amount]), 'broken@'],
    ['a total', '区县,金额\na,1\n合 计,1\n', card([district, amount]), 'total-row@3/'],
    ['a footnote', '区县,金额\na,1\n注：初步数,\n', card([district, amount]), 'footnote-row@3/'],
    ['a dash the card does not list', '区县,金额\na,-\n', card([district, amount]), 'number@2/金额'],
    ['another unit in a cell', '区县,金额（万元）\na,1\nb,1.2亿元\n', card([district, amount]), 'unit@3/金额（万元）'],
    [
      'two units, none told',
      '区县,金额\na,3万元\nb,1.2亿元\n',
      card([district, field('金额', 'number')]),
      'unit@2/金额',
    ],
    ['heading against card', '区县,金额（亿元）\na,1\n', card([district, amount]), 'unit@1/金额（亿元）'],
    ['a percent sign without unit', '区县,金额\na,5%\n', card([district, field('金额', 'number')]), 'percent@2/金额'],
    [
      'more digits than a number holds',
      '区县,金额\na,12345678901234567890\n',
      card([district, amount]),
      'inexact@2/金额',
    ],
    ['an identifier in scientific notation', '区县\n2.30102E+17\n', card([district]), 'inexact@2/区县'],
    ['no date', '月份\n2026.13\n', card([month]), 'date@2/月份'],
    ['a day that is none', '月份\n2026-02-30\n', card([month]), 'date@2/月份'],
    ['a day number', '月份\n46082\n', card([month]), 'date@2/月份'],
    ['a month without year', '月份\n1-3月\n', card([month]), 'date@2/月份'],
    ['the same key', '区县\na\nb\na\n', card([field('区县', 'text', { key: true })]), 'key@4/'],
    [
      'spans whose values are said to add',
      '月份,金额\n2026年1-3月,1\n',
      card([month, field('金额', 'number', { adds: 'always' })]),
      'adds@/金额',
    ],
  ])('%s', async (_, text, told, expected) => {
    const found = await faults(utf8(text), told);
    expect(found.find((fault) => fault.startsWith(expected)) ?? found.join()).toContain(expected);
  });

  it('names both rows of two units', async () => {
    const read = await readText('区县,金额\na,3万元\nb,1.2亿元\n', card([district, field('金额', 'number')]));
    expect(!read.ok && read.error.problems.at(-1)?.words.zh).toContain('第 2 行是万元');
  });
  it.each<readonly [string, readonly number[], ProblemCode]>([
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 1], 'wrong-kind'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46], 'wrong-kind'],
    ['a ZIP cut off', [0x50, 0x4b, 3, 4, 9], 'broken'],
    ['Parquet cut off', [0x50, 0x41, 0x52, 0x31, 1, 2, 3], 'broken'],
  ])('%s', async (_, bytes, code) => {
    expect((await faults(Uint8Array.from(bytes), card([district])))[0]).toMatch(`${code}@`);
  });
});

describe('what the card says is done, and told', () => {
  it('totals, footnotes and other columns left out, missing signs, a title above, two rows of headings', async () => {
    const text = '全市投资,,\n区县,投资,\n,本月,备注\n道里区,"1,200.5",x\n南岗区,—,y\n合计,1200.5,\n注：示例,,\n';
    const told = card([district, field('本月', 'number', { column: '投资-本月' })], {
      skipRows: 1,
      headerRows: 2,
      missing: ['—'],
      totals: 'leave-out',
      footnotes: 'leave-out',
      otherColumns: 'leave-out',
    });
    expect(await values(text, told, '本月')).toEqual([1200.5, null]);
    const read = await readText(text, told);
    expect(read.ok && read.value.findings.problems.map(({ code }) => code)).toEqual([
      'left-out',
      'left-out',
      'left-out',
    ]);
    expect(read.ok && read.value.card.notes).toHaveLength(3);
  });
  it('the unit of a heading becomes the unit of the field', async () => {
    const read = await readText('区县,金额（万元）\na,１２.５\n', card([district, field('金额', 'number')]));
    expect(read.ok && read.value.card.fields[1]?.unit?.zh).toBe('万元');
    expect(read.ok && read.value.table.columns[1]).toMatchObject({ unit: '万元', values: Float64Array.of(12.5) });
  });
  it('percent where the unit is %', async () => {
    const share = field('率', 'number', { unit: { zh: '%', en: '%' } });
    expect(await values('率\n12.5%\n0\n', card([share]), '率')).toEqual([12.5, 0]);
    expect(await values('率（%）\n12.5%\n7\n', card([share]), '率')).toEqual([12.5, 7]);
  });
  it('dates as they are written', async () => {
    const dates = [
      '2026.3',
      '2026年3月',
      '2026/3/1',
      '20260301',
      '2026',
      '2026年一季度',
      '2026Q2',
      '2026年1-3月',
      '1-2月',
      '2026年上半年',
      '2026-03-01 16:30:00Z',
    ];
    expect(await values(`月份\n${dates.join('\n')}\n`, card([month], { year: 2026 }), '月份')).toEqual([
      '2026-03',
      '2026-03',
      '2026-03-01',
      '2026-03-01',
      '2026',
      '2026-Q1',
      '2026-Q2',
      '2026-01/2026-03',
      '2026-01/2026-02',
      '2026-01/2026-06',
      '2026-03-02T00:30:00',
    ]);
  });
  it('day numbers from either epoch', async () => {
    expect(await values('月份\n46082\n', card([month], { serialDates: 1900 }), '月份')).toEqual(['2026-03-01']);
    expect(await values('月份\n44620\n', card([month], { serialDates: 1904 }), '月份')).toEqual(['2026-03-01']);
  });
  it('figures of cumulative spans do not add over time', async () => {
    const read = await readText('月份,金额\n2026年1-3月,1\n', card([month, field('金额', 'number')]));
    expect(read.ok && read.value.card.fields[1]?.adds).toBe('not-over-time');
  });
  it('identifiers keep zeros and all digits; quotes span lines', async () => {
    const text = '编号,名\r\n007,"a\nb"\r\n230102199001011234,c\n';
    expect(await values(text, card([field('编号', 'code'), field('名', 'text')]), '编号')).toEqual([
      '007',
      '230102199001011234',
    ]);
  });
});

describe('JSON and GeoJSON', () => {
  const id = field('编号', 'code');
  it.each([
    ['a list of objects', '[{"编号":12345678901234567890,"金额":1},{"编号":"007","金额":2}]'],
    ['columns and rows', '{"columns":["编号","金额"],"rows":[[12345678901234567890,1],["007",2]]}'],
    ['lists', '{"编号":[12345678901234567890,"007"],"金额":[1,2]}'],
    ['an object on each line', '{"编号":12345678901234567890,"金额":1}\r\n\n{"编号":"007","金额":2}\n'],
    [
      'the answer of a service',
      '{"code":0,"msg":"ok","data":{"total":"2","list":[{"编号":12345678901234567890,"金额":1},{"编号":"007","金额":2}]}}',
    ],
  ])('%s, digits kept', async (_, text) => {
    expect(await values(text, card([id, amount]), '编号', 'a.json')).toEqual(['12345678901234567890', '007']);
  });
  it.each([
    ['a number beyond 2^53', '[{"金额":9007199254740993}]', 'inexact@1/金额'],
    ['nested cells', '[{"金额":{"a":1}}]', 'number@1/金额'],
    ['a fault', '[{"金额":1},]', 'broken@'],
    ['too deep', `${'['.repeat(200)}${']'.repeat(200)}`, 'broken@'],
    ['no table', '{"a":1}', 'broken@'],
    ['a line cut off', '{"金额":1}\n{"金额":2}\n{"金', 'broken@'],
    ['a page of many', '{"data":{"total":900,"rows":[{"金额":1}]}}', 'broken@'],
    ['two lists', '{"data":[{"金额":1}],"errors":[{"金额":2}]}', 'broken@'],
  ])('%s is named', async (_, text, expected) => {
    expect((await faults(utf8(text), card([amount]), 'a.json'))[0]).toMatch(expected);
  });
  const geo = field('geometry', 'geo');
  const features = (coordinates: unknown, crs?: string) =>
    JSON.stringify({
      type: 'FeatureCollection',
      ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
      features: [{ type: 'Feature', properties: { 区县: '道里区' }, geometry: { type: 'Point', coordinates } }],
    });
  it('longitude and latitude, CGCS2000 told, shifted maps carried as declared', async () => {
    const told = async (text: string, crs?: string) => readText(text, card([district, geo], {}, crs), 'a.geojson');
    const plain = await told(features([126.6, 45.7]));
    expect(plain.ok && plain.value.card.about.crs).toBe('CRS84');
    const cgcs = await told(features([126.6, 45.7], 'urn:ogc:def:crs:EPSG::4490'));
    expect(cgcs.ok && cgcs.value.findings.problems[0]?.code).toBe('reference-system');
    const shifted = await told(features([126.6, 45.7]), 'GCJ-02');
    expect(shifted.ok && shifted.value.card.about.crs).toBe('GCJ-02');
  });
  it.each([
    ['projected', features([431_000, 5_060_000])],
    ['swapped', features([45.7, 126.6])],
    ['another system', features([126.6, 45.7], 'urn:ogc:def:crs:EPSG::4547')],
  ])('%s is refused', async (_, text) => {
    expect((await faults(utf8(text), card([district, geo]), 'a.geojson'))[0]).toMatch('reference-system@');
  });
});
