import { readFileSync } from 'node:fs';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, it } from 'vitest';
import { cellAt, columnOf } from '@/analysis/tables';
import type { FileCard, FileField } from '@/ports/file-import';
import { aboutFile } from './file-card.fixtures';
import { inspectFile } from './inspect-file';
import { readFile } from './read-file';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../e2e/files/parquet/${name}.parquet`, import.meta.url)));
const cardOf = (kinds: Readonly<Record<string, FileField['kind']>>): FileCard => ({
  about: aboutFile,
  fields: Object.entries(kinds).map(([name, kind]) => ({ name, kind, label: { zh: name, en: name } })),
});
async function cells(name: string, kinds: Readonly<Record<string, FileField['kind']>>) {
  const read = await readFile(fixture(name), `${name}.parquet`, cardOf(kinds));
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  const { table } = read.value;
  return Object.fromEntries(
    Object.keys(kinds).map((field) => {
      const column = columnOf(table, field);
      return [field, Array.from({ length: table.rows }, (_, row) => column && cellAt(column, row))];
    }),
  );
}
const said = async (bytes: Uint8Array, kinds: Readonly<Record<string, FileField['kind']>>) => {
  const read = await readFile(bytes, 'a.parquet', cardOf(kinds));
  return read.ok ? [] : read.error.problems.map(({ words }) => words.zh);
};

it.each(['none', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4'])(
  'reads what another writer packed with %s',
  async (codec) => {
    const read = await cells(`air-${codec}`, { 站点: 'text', 日期: 'date', 浓度: 'number' });
    expect([read.站点?.length, read.站点?.[119], read.日期?.[31], read.浓度?.[119]]).toEqual([
      120,
      '香坊站',
      '2026-10-02',
      42.25,
    ]);
  },
);

it('reads 64-bit numbers, decimals, instants, days and times with all their digits', async () => {
  const read = await cells('types', {
    编号: 'code',
    金额: 'number',
    时刻: 'date',
    当地: 'date',
    日: 'date',
    钟点: 'text',
    小数: 'number',
    无符号: 'code',
  });
  expect(read).toEqual({
    编号: ['9007199254740993', '1', null],
    金额: [1234567.89, 0.07, null],
    时刻: ['2026-03-02T00:30:00.123456', '2026-03-02', null],
    当地: ['2026-03-01T08:30:00', '2026-03-01', null],
    日: ['2026-02-28', '1999-12-31', null],
    钟点: ['08:05:09', '23:59:59.500', null],
    小数: [0.1, 2.5, null],
    无符号: ['18446744073709551615', '2', null],
  });
});

it('reads times of the old kind INT96 as UTC, in city time with the summer time of 1988, and tells it', async () => {
  expect(await cells('int96', { 站点: 'text', 时刻: 'date' })).toEqual({
    站点: ['夏令时', '午夜', '空'],
    时刻: ['1988-07-02T00:30:00', '2026-03-02', null],
  });
  const read = await readFile(fixture('int96'), 'int96.parquet', cardOf({ 站点: 'text', 时刻: 'date' }));
  expect(read.ok && read.value.findings.problems.map(({ code, words }) => [code, words.zh])).toEqual([
    ['zone', expect.stringMatching(/^「时刻」列是旧式 INT96 时间，按世界时（UTC）读，已换成北京时间/)],
  ]);
});

it('reads instants in city time, and what is beyond all clocks as at fault', async () => {
  const written = (isAdjustedToUTC: boolean, micros: bigint) =>
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: '站点', data: ['甲'] },
          { name: '时刻', data: [micros] },
        ],
        schema: [
          { name: 'root', num_children: 2 },
          { name: '站点', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
          {
            name: '时刻',
            type: 'INT64',
            repetition_type: 'REQUIRED',
            logical_type: { type: 'TIMESTAMP', isAdjustedToUTC, unit: 'MICROS' },
          },
        ],
      }),
    );
  const at = BigInt(Date.UTC(1988, 6, 1, 15, 30)) * 1000n + 5n;
  const first = async (bytes: Uint8Array) => {
    const read = await readFile(bytes, 'a.parquet', cardOf({ 站点: 'text', 时刻: 'date' }));
    const column = read.ok && columnOf(read.value.table, '时刻');
    return column ? cellAt(column, 0) : undefined;
  };
  expect(await first(written(true, at))).toBe('1988-07-02T00:30:00.000005');
  expect(await first(written(false, at))).toBe('1988-07-01T15:30:00.000005');
  expect((await said(written(true, 2n ** 62n), { 站点: 'text', 时刻: 'date' }))[0]).toMatch(/^第 1 行「时刻」列/);
});

it('names at row and column what a number cannot hold, and what is no table', async () => {
  expect(await said(fixture('types'), { 编号: 'number' })).toContainEqual(
    expect.stringMatching(/^第 1 行「编号」列：.*定为代码/),
  );
  expect((await said(fixture('huge-decimal'), { 金额: 'number' }))[0]).toMatch(
    /^第 1 行「金额」列：「12345678901234567890.12」超出数能准确保存的位数/,
  );
  expect((await cells('huge-decimal', { 金额: 'code' })).金额?.[0]).toBe('12345678901234567890.12');
  expect((await said(fixture('nested'), { 站点: 'text', 读数: 'text' }))[0]).toBe(
    '第 1 行「读数」列：单元格里是嵌套的数据',
  );
});

const unpacked = (plain: Uint8Array) => plain;

it('names codec and column of what it cannot unpack, also where only one column is packed so', async () => {
  const bytes = new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: '站点', data: ['道里站'], codec: 'UNCOMPRESSED' },
        { name: '数值', data: [1.5], codec: 'LZO' },
      ],
      compressors: Object.fromEntries([['LZO', unpacked]]),
    }),
  );
  const words = await said(bytes, { 站点: 'text', 数值: 'number' });
  expect(words).toEqual(['「数值」列：这一列是用 LZO 压缩的，这里解不开；请改用 Snappy、GZIP、ZSTD 或不压缩另存']);
  const looked = await inspectFile(bytes, 'a.parquet');
  expect(!looked.ok && looked.error.total).toBe(1);
});

it('names the column of a page that is broken', async () => {
  const bytes = fixture('air-zstd');
  const at = Buffer.from(bytes).indexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]));
  bytes[at + 4] = 0xff;
  bytes[at + 5] = 0xff;
  expect((await said(bytes, { 站点: 'text', 日期: 'date', 浓度: 'number' }))[0]).toMatch(
    /^第 1 行「站点」列：从这一行起解不开/,
  );
});
