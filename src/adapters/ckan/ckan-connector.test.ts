import { describe, expect, it } from 'vitest';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { type CkanManners, ckanPortal, resourceId, workOrdersPackage } from './ckan.fixtures';
import { ckanConnector } from './ckan-connector';

const dataset = resourceId;
const datasets = { [dataset]: { fields: { id: { kind: 'code', key: true } } } };
const over = (send: Fetcher, sql = false) =>
  backendOver(ckanConnector({ datasets, sql }), {
    id: 'ckan',
    name: { zh: '开放平台', en: 'Portal' },
    base: new URL('http://portal.invalid/'),
    send,
    now: () => Date.now(),
  });

for (const sql of [false, true]) {
  const open = (manners: CkanManners = {}) => over(ckanPortal(manners), sql);
  backendContract(sql ? 'ckan with SQL' : 'ckan', async () => ({
    dataset,
    open: (wrap) => over(wrap ? wrap(ckanPortal()) : ckanPortal(), sql),
    faults: {
      silentCap: () => open({ rowsMax: 50 }),
      unordered: () => open({ rowsMax: 37 }),
      aggregatesOff: () => open({ sqlOff: true }),
      lyingCount: () => open({ lie: 60 }),
    },
  }));
}

const sent = async (ask: object, sql = false) => {
  const seen: NonNullable<CkanManners['seen']> = [];
  const answer = await over(ckanPortal({ seen }), sql).answer({ dataset, ...ask }, queryContext());
  const asked = seen.filter(({ action }) => action.startsWith('datastore')).slice(1);
  return { answer, asked };
};

describe('filters', () => {
  it('pushes equality, and leaves ranges and figures here', async () => {
    const where = {
      t: 'all',
      of: [
        { t: 'cmp', field: 'district', is: 'eq', value: '道里区' },
        { t: 'among', field: 'people', values: [1, 2, 3] },
        { t: 'cmp', field: 'amount', is: 'ge', value: 5 },
      ],
    };
    const { asked } = await sent({ where });
    expect(asked[0]?.args).toMatchObject({ filters: { district: ['道里区'], people: [1, 2, 3] }, sort: '_id asc' });
  });
  it('two tests of one field leave what both take; nothing in common asks nothing', async () => {
    const both = (a: string, b: string) => ({
      where: {
        t: 'all',
        of: [
          { t: 'among', field: 'district', values: [a, '南岗区'] },
          { t: 'cmp', field: 'district', is: 'eq', value: b },
        ],
      },
    });
    expect((await sent(both('道里区', '道里区'))).asked[0]?.args).toMatchObject({ filters: { district: ['道里区'] } });
    const { answer, asked } = await sent(both('道里区', '香坊区'));
    expect(asked).toEqual([]);
    expect(answer).toMatchObject({ ok: true, value: { table: { rows: 0 } } });
  });
  it('equals no day of moments: that is done here', async () => {
    for (const [value, rows] of [
      ['2026-03-03', 9],
      ['2026-03', 27],
    ] as const) {
      const { answer, asked } = await sent({ where: { t: 'cmp', field: 'received', is: 'eq', value } });
      expect(asked[0]?.args.filters ?? {}).toEqual({});
      expect(answer).toMatchObject({ ok: true, value: { table: { rows } } });
    }
  });
  it('long lists go by POST', async () => {
    const values = Array.from({ length: 400 }, (_, n) => `区${n}`);
    expect((await sent({ where: { t: 'among', field: 'district', values } })).asked[0]?.method).toBe('POST');
  });
});

it.each([false, true])('follows the limit that was kept to the end, SQL %s', async (sql) => {
  const answer = await over(ckanPortal({ rowsMax: 37 }), sql).answer({ dataset }, queryContext());
  expect(answer).toMatchObject({ value: { table: { rows: 240 }, complete: { whole: true, of: 240 } } });
});

it('tells a figure of more digits than a double holds as rounded, and refuses such a whole number', async () => {
  const portal = ckanPortal();
  const long = (figure: string) =>
    over(async (request) => {
      const answer = await portal(request);
      const text = await answer.text();
      return new Response(text.replaceAll(/"amount":-?[\d.]+/g, `"amount":${figure}`), answer);
    });
  const ask = { dataset, pick: ['amount'], take: 5 };
  const decimal = await long('6681851887495526.25').answer(ask, queryContext());
  expect(decimal.ok && decimal.value.notes.map(({ code }) => code)).toContain('rounded');
  expect(await long('9007199254740993').answer(ask, queryContext())).toMatchObject({
    error: { kind: 'malformed', where: expect.stringMatching(/9007199254740993 is beyond/) },
  });
});

describe('SQL', () => {
  it.each([
    ["道里'区", `"district" = '道里''区'`],
    ['a"b\\%', `"district" = 'a"b\\%'`],
    ['🙂', `"district" = '🙂'`],
  ])('quotes %s', async (value, clause) => {
    const { answer, asked } = await sent({ where: { t: 'cmp', field: 'district', is: 'eq', value } }, true);
    expect(String(asked[0]?.args.sql)).toContain(`WHERE ${clause} ORDER`);
    expect(answer).toMatchObject({ ok: true, value: { table: { rows: 0 } } });
  });
  it('sends no semicolon, which CKAN refuses even within quotes', async () => {
    const { asked } = await sent({ where: { t: 'cmp', field: 'district', is: 'eq', value: 'a; DROP' } }, true);
    expect(String(asked[0]?.args.sql)).toContain(`"district" = ('a' || chr(59) || ' DROP')`);
  });
});

describe('what a portal tells', () => {
  it('describes: organisation, licence, cycle, cover, times in UTC, labels of fields', async () => {
    const card = await over(ckanPortal()).describe(dataset, queryContext());
    expect(card).toMatchObject({
      value: {
        about: {
          owner: { name: '市营商环境局' },
          licence: 'Creative Commons Attribution',
          open: true,
          share: 'unknown',
          cycle: 'day',
          period: { from: '2026-01', to: '2026-09' },
          sourceAt: '2026-11-20T08:00:00.000000Z',
        },
        rows: 240,
      },
    });
    expect(card.ok && card.value.fields[0]).toMatchObject({ name: 'id', label: { zh: '工单编号' }, stored: 'text' });
  });
  it('lists resources of the DataStore alone', async () => {
    const listed = await over(ckanPortal()).datasets(queryContext());
    expect(listed.ok && listed.value.map(({ dataset: id, title }) => [id, title.zh])).toEqual([
      [resourceId, `${workOrdersPackage.title} · work-orders.csv`],
    ]);
  });
  it.each([
    ['Authorization Error', 403, { kind: 'forbidden', need: 'grant' }],
    ['Not Found Error', 404, { kind: 'absent' }],
    ['Validation Error', 409, { kind: 'unsupported', clause: 'resource_show' }],
    ['Validation Error', 200, { kind: 'unsupported', clause: 'resource_show' }],
    ['Something Else', 500, { kind: 'failed' }],
  ])('a body that says no: %s under %i', async (type, status, error) => {
    const refusing: Fetcher = async () =>
      Response.json({ success: false, error: { __type: type, message: 'x' } }, { status });
    expect(await over(refusing).describe(dataset, queryContext())).toMatchObject({ ok: false, error });
  });
});
