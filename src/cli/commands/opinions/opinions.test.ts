import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { runCli as run, withCli } from '../../run-cli.fixture';
import { opinionResult } from './opinion-result';

withCli();

const folder = mkdtempSync(join(tmpdir(), 'hengce-opinions-'));
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const table = [
  '工单编号,日期,姓名,内容',
  'W1,2026-03-02,王某,"道里区换乘优惠太短，反对"',
  'W2,2026-03-02,李某,"道里區換乘優惠太短 反對！"',
  'W3,2026-03-03,张某,"支持延长末班车，但是票价不能涨。电话13845671234"',
].join('\n');

describe('hengce opinions', { timeout: 60_000 }, () => {
  it('writes a result that its own schema holds, each row in its place', () => {
    const out = join(folder, 'result.json');
    const { status, stdout, stderr } = run('opinions', file('a.csv', table), '--out', out, '--search', '换乘');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).counts).toMatchObject({ rows: 3, distinct: 2, statements: 2, persons: 3, pii: 1 });
    const result = opinionResult.parse(JSON.parse(readFileSync(out, 'utf8')));
    expect(result.file.columns).toEqual({ text: '内容', id: '工单编号', person: '姓名', receivedOn: '日期' });
    expect(result.search).toEqual({ for: '换乘', rows: [2, 3] });
    expect(result.opinions).toMatchObject([
      { row: 2, id: 'W1', set: 2, stance: 'oppose', district: '道里区', pii: [] },
      { row: 3, id: 'W2', exact: 2, set: 2, stance: 'oppose' },
      { row: 4, id: 'W3', stance: 'conditional', pii: [{ kind: 'mobile', start: 18, end: 29 }] },
    ]);
    expect(readFileSync(out, 'utf8')).not.toContain('13845671234');
  });
  it.each([
    ['GB18030', 'gb.csv', iconv.encode(table, 'gb18030')],
    ['JSON', 'a.json', JSON.stringify([{ content: '反对' }, { content: '支持' }, { content: '建议' }])],
    ['a line each', 'a.txt', '反对，太贵\n\n支持\n建议公开\n'],
  ])('reads %s', (_, name, content) => {
    const { status, stdout } = run('opinions', file(name, content));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).counts.rows).toBe(3);
  });
  it('takes the columns it is told', () => {
    const path = file('told.csv', '甲,乙\n一句话,反对涨价\n两句话,支持\n');
    expect(JSON.parse(run('opinions', path, '--columns', 'text=乙').stdout).opinions[0].stance).toBe('oppose');
  });
  it.each([
    ['an empty text', 'e.csv', '内容,姓名\n反对,x\n \u200b,y\n', ['Row 3', '内容']],
    ['quotes that are not paired', 'q.csv', '内容,姓名\n"反对,x\n', ['Row 2']],
    [
      'a broken byte',
      'b.csv',
      Buffer.concat([Buffer.from('内容,姓名\n反对,x\n支'), Buffer.from([0xe6, 0x8c]), Buffer.from(',y\n')]),
      ['Row 3'],
    ],
    ['no text column', 'n.csv', '甲,乙\n1,2\n3,4\n', ['Row 1', '--columns']],
    ['an empty file', 'z.csv', '', ['empty']],
  ])('ends with 2 on %s and names its place, and writes nothing', (_, name, content, places) => {
    const out = join(folder, `${name}.json`);
    const { status, stderr } = run('opinions', file(name, content), '--out', out);
    expect(status).toBe(2);
    for (const place of places) expect(stderr).toContain(place);
    expect(existsSync(out)).toBe(false);
  });
  it('ends with 2 on a wrong option, and prints its schema', () => {
    const path = file('o.csv', table);
    for (const wrong of [
      ['--columns', 'text'],
      ['--columns', 'text=丙'],
      ['--themes', '1'],
      ['--encoding', 'latin9'],
      ['--places', 'nowhere.csv'],
    ])
      expect(run('opinions', path, ...wrong).status).toBe(2);
    const { stdout } = run('schema', 'opinions');
    expect(JSON.parse(stdout).properties.opinions.items.properties.stance.enum).toContain('conditional');
  });
});
