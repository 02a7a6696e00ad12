import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCardSchema, fileReadingSchema } from '@/ports/file-import';
import { snapshotSchema } from '@/ports/workspace';
import { askFileSchema, askSource } from './commands/ask';
import { readDataFile } from './commands/read-file';
import { keptSchema, verifyEvidence } from './commands/verify-evidence';
import { openSources, sourcesFileSchema } from './open-sources';
import { jsonSchema } from './read-input';
import { runCli as run, runCliOn, withCli } from './run-cli.fixture';

withCli();

const folder = mkdtempSync(join(tmpdir(), 'hengce-data-'));
const file = (name: string, content: string | Uint8Array | object) => {
  const path = join(folder, name);
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isRaw ? content : JSON.stringify(content));
  return path;
};
const slow = { timeout: 120_000 };

const totals = file('补贴.csv', '区县,补贴（万元）\n阿城区,10\n双城区,20\n两区合计,30\n');

describe('read', () => {
  it('prints fields with type and unit, and ends with code 2 at the row of a fault', slow, () => {
    const { status, stdout, stderr } = run('read', totals);
    expect(status).toBe(2);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ format: 'csv', encoding: { taken: 'utf-8' }, rows: 2 });
    expect(found.fields[1]).toMatchObject({ name: '补贴', kind: 'number', unit: { zh: '万元' } });
    expect(found.refusals).toMatchObject([{ code: 'total-row', row: 4 }]);
    expect(stderr).toMatch(/补贴\.csv: Row 4: /);
  });
  it('takes choices, and with rows gives the values', async () => {
    const { found, faults } = await readDataFile(totals, {
      reading: { totals: 'leave-out' },
      card: undefined,
      rows: true,
    });
    expect(faults).toEqual([]);
    expect(found).toMatchObject({
      refusals: [],
      values: [
        ['阿城区', 10],
        ['双城区', 20],
      ],
    });
  });
  it.each([
    [['--card', 'a.json', '--card', 'b.json'], '--card is given twice'],
    [['b.csv'], 'b.csv: read takes one file'],
    [['--sources', 's.json'], '--sources: no option of read'],
    [['--reading='], '--reading: nothing stands after it'],
  ])('leaves nothing unheeded: %j', slow, (more, words) => {
    const { status, stderr } = run('read', totals, ...more);
    expect([status, stderr.split('\n')[0]]).toEqual([2, words]);
  });
  it('tells a folder from a file that is not there', slow, () => {
    expect(run('read', folder).stderr).toContain('this is a folder');
    expect(run('read', join(folder, 'none.csv')).stderr).toContain('there is no such file');
  });
  it('reads standard input', slow, () => {
    const { status, stdout } = runCliOn('甲,乙\n一,2\n', 'read', '-', '--rows');
    expect([status, JSON.parse(stdout).values]).toEqual([0, [['一', 2]]]);
  });
  it('names the place of a choice that is none', slow, () => {
    const { status, stderr } = run('read', totals, '--reading', file('wrong.json', { total: 'leave-out' }));
    expect([status, stderr]).toEqual([2, expect.stringMatching(/wrong\.json: total: /)]);
  });
});

describe('ask and evidence verify', () => {
  const about = {
    dataset: 'orders',
    title: { zh: '工单（示例）', en: 'Orders (sample)' },
    owner: { name: '市营商环境局' },
    share: 'unconditional',
    open: null,
    period: { from: '2026-01', to: '2026-03' },
    cycle: 'month',
    sourceAt: null,
    publishedAt: null,
    sample: true,
  };
  const words = (zh: string) => ({ zh, en: zh });
  file('orders.card.json', {
    about,
    fields: [
      { name: 'district', column: '区县', kind: 'text', label: words('区县') },
      { name: 'day', column: '日期', kind: 'date', label: words('日期') },
      { name: 'amount', column: '金额', kind: 'number', label: words('金额') },
    ],
  });
  const orders = (last: string) =>
    file('orders.csv', `区县,日期,金额\n道里区,2026-01-31,0.1\n道里区,2026-02-01,0.2\n南岗区,2026-02-28,${last}\n`);
  const sources = file('sources.json', {
    folders: [
      { id: 'files', folder: '.', files: [{ dataset: 'orders', path: 'orders.csv', card: 'orders.card.json' }] },
    ],
  });
  const opened = () => {
    const read = openSources(sources, JSON.parse(readFileSync(sources, 'utf8')), {});
    if (!read.ok) throw new Error(read.error.join());
    return read.value;
  };
  const question = (ask: object) => file('ask.json', { ask: { dataset: 'orders', ...ask } });
  const byMonth = {
    where: { t: 'cmp', field: 'day', is: 'eq', value: '2026-02' },
    group: [{ field: 'district' }],
    fold: [{ as: 'sum', of: 'amount', by: 'sum' }],
    order: [{ field: 'district' }],
  };
  it(
    'answers with columns, completeness and provenance; the answer is kept under its seal and what changed is named',
    slow,
    async () => {
      orders('3');
      const kept = join(folder, 'kept.json');
      const asked = run('ask', '--sources', sources, question(byMonth), '--keep', kept);
      expect(asked.stderr).toBe('');
      expect(JSON.parse(asked.stdout)).toMatchObject({
        columns: [{ name: 'district', label: words('区县') }, { name: 'sum' }],
        rows: [
          ['南岗区', 3],
          ['道里区', 0.2],
        ],
        complete: { whole: true },
        from: { backend: 'files', owner: { name: '市营商环境局' }, sample: true },
      });
      const verified = () => verifyEvidence(keptSchema.parse(JSON.parse(readFileSync(kept, 'utf8'))), opened());
      expect(await verified()).toMatchObject({
        isChanged: false,
        fault: undefined,
        printed: { seal: 'verified', isSame: true, changes: [] },
      });
      const { seal: _seal, ...bare } = JSON.parse(readFileSync(kept, 'utf8'));
      const stripped = await verifyEvidence(keptSchema.parse({ ...bare, format: 1 }), opened());
      expect(stripped.printed).toMatchObject({ seal: 'figures-only', isSame: true });
      orders('4');
      expect(await verified()).toMatchObject({
        isChanged: true,
        printed: { changes: [{ kind: 'value', row: '南岗区', column: 'sum', before: 3, now: 4 }] },
      });
      writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('南岗区', '香坊区'));
      const broken = run('evidence', 'verify', kept, '--sources', sources);
      expect([broken.status, broken.stderr]).toEqual([2, expect.stringMatching(/kept\.json: seal: /)]);
    },
  );
  it('names the place of what cannot be asked', async () => {
    orders('3');
    const fault = async (content: unknown) => {
      const answer = await askSource(askFileSchema.parse(content), opened());
      return answer.ok ? '' : answer.error;
    };
    expect(askFileSchema.safeParse({ ask: { dataset: 'orders', tkae: 3 } }).error?.issues[0]).toMatchObject({
      path: ['ask'],
      keys: ['tkae'],
    });
    expect(await fault({ ask: { dataset: 'gone' } })).toMatch(/^ask\.dataset: gone: absent/);
    expect(await fault({ backend: 'other', ask: { dataset: 'orders' } })).toMatch(/^backend: no source/);
    expect(await fault({ ask: { dataset: 'orders', pick: ['gone'] } })).toMatch(
      /^ask: unsupported: there is no field “gone”; there are: district, day, amount .*\(field:gone\)$/,
    );
    expect(openSources('bad.json', { backends: [{ id: 'A' }] }, {})).toMatchObject({
      error: expect.arrayContaining([expect.stringMatching(/^backends\.0\.id: /)]),
    });
    expect(openSources('bad.json', { folders: [{ id: 'a', folder: '..', files: [] }] }, {}).ok).toBe(false);
    const listing = (id: string, place: string, path: string, card: string) => ({
      id,
      folder: place,
      files: [{ dataset: 'orders', path, card }],
    });
    const folders = [listing('a', 'gone', 'orders.csv', 'x'), listing('b', '.', 'gone.csv', 'gone.card.json')];
    expect(openSources(sources, { folders }, {})).toMatchObject({
      value: {
        notices: [
          `${sources}: folders.0.folder: there is no folder gone`,
          `${sources}: folders.1.files.0.path: there is no file gone.csv`,
          `${sources}: folders.1.files.0.card: there is no file gone.card.json`,
        ],
      },
    });
  });
  it('prints the JSON Schema of its files', slow, () => {
    const { status, stdout } = run('schema', 'ask');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('properties.ask');
    for (const schema of [fileReadingSchema, fileCardSchema, sourcesFileSchema, snapshotSchema])
      expect(jsonSchema(schema)).toHaveProperty('properties');
  });
});
