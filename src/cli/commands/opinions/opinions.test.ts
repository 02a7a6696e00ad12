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
  it.each([
    ['工单编号,诉求人,诉求电话,诉求时间,主要内容', 'T1,王某,13845671234,2026-03-02,支持延长末班车', '主要内容'],
    ['编号,群众反映,领导批示意见', '1,反对这样收费,同意受理请阅处', '群众反映'],
    ['基本信息,,当事人,,诉求\n编号,受理时间,姓名,所属区县,诉求内容', '1,2026-03-02,王某,道里区,反对', '诉求内容'],
    ['信件编号,写信人,来信标题,信件正文,答复内容', 'A1,王某,供热,室温太低请解决,您好已转办', '信件正文'],
  ])('takes the words of the public under %s', (headings, row, text) => {
    const { stdout, stderr } = run('opinions', file('h.csv', `${headings}\n${row}\n`));
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).file.columns.text).toBe(text);
  });
  it('sets an empty opinion aside by its row, and reads the rest', () => {
    const { status, stdout, stderr } = run(
      'opinions',
      file('e.csv', '编号,内容\n1,反对\n2, \u200b\n3,支持\n3,建议公开\n'),
    );
    expect(status).toBe(0);
    expect(stderr).toContain('row 3');
    expect(JSON.parse(stdout)).toMatchObject({ counts: { rows: 3 }, file: { aside: [3], repeatedIds: ['3'] } });
  });
  it('takes the district a column tells, and says so', () => {
    const path = file('dist.csv', '所属区县,内容\n阿城区,在南岗区上班的人反对\n,家住道里区，支持\n');
    const { opinions } = JSON.parse(run('opinions', path).stdout);
    expect(opinions).toMatchObject([
      { district: '阿城区', districtFrom: 'column' },
      { district: '道里区', districtFrom: 'text' },
    ]);
  });
  it('shows nothing of a table without headings', () => {
    const { status, stderr } = run('opinions', file('none.csv', '1,王建国,13845671234\n2,李秀英,13945671234\n'));
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/13845671234|王建国/);
  });
  it('takes the columns it is told', () => {
    const path = file('told.csv', '甲,乙\n一句话,反对涨价\n两句话,支持\n');
    expect(JSON.parse(run('opinions', path, '--columns', 'text=乙').stdout).opinions[0].stance).toBe('oppose');
  });
  it.each([
    ['a text cut at a comma', 'c.csv', '编号,内容\n1,我赞成,可是太慢\n', ['Row 2', 'comma']],
    ['two columns of one name', 'd.csv', '编号,内容,内容\n1,甲说的话,乙说的话\n', ['内容 (2)', '--columns']],
    ['two columns that may be the text', 'd2.csv', '编号,群众留言,市民诉求\n1,甲说的话,乙说的话\n', ['市民诉求 (3)']],
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
