import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { workOrderFields, workOrders, workOrdersAbout } from '@/data/conformance/work-orders';
import { postgrestConnector } from './postgrest-connector';
import { type FakeManners, fakePostgrest } from './postgrest-server.fixtures';

const text = { type: 'string', format: 'text' };
const tables = {
  orders: {
    rows: rowsOf(workOrders),
    definition: {
      description: '工单（示例）',
      properties: {
        id: {
          type: 'string',
          format: 'character varying',
          description: '工单编号\n\nNote:\nThis is a Primary Key.<pk/>',
        },
        district: text,
        received: { type: 'string', format: 'date' },
        amount: { type: 'number', format: 'numeric' },
        people: { type: 'integer', format: 'integer' },
        closed: { type: 'boolean', format: 'boolean' },
      },
    },
  },
  // A view: no key.
  odds: {
    rows: [
      { note: 'a"b\\c,d.(e)', at: '2026-01-01T16:30:00Z', big: '9007199254740993', spot: '{"type":"Point"}' },
      { note: '50%_*里', at: null, big: '7', spot: null },
      { note: '50 percent', at: '2026-01-01T15:00:00Z', big: '8', spot: null },
    ],
    definition: {
      properties: {
        note: text,
        at: { type: 'string', format: 'timestamp with time zone' },
        big: { type: 'integer', format: 'bigint' },
        spot: { format: 'public.geometry(Point,4326)' },
        tags: { type: 'array', format: 'text[]' },
      },
    },
  },
};

const { dataset: _dataset, owner, ...about } = workOrdersAbout;
const declared = {
  owner,
  sets: {
    work_orders: {
      ...about,
      source: 'orders',
      fields: { id: { kind: 'code' }, amount: { unit: workOrderFields[3]?.unit } },
    },
    odds: { period: { from: '2026', to: '2026' }, fields: { big: { kind: 'code' } } },
    gone: { period: { from: '2026', to: '2026' } },
  },
};
const open = (wrap: (real: Fetcher) => Fetcher = (real) => real, manners: FakeManners = {}, aggregates = true) =>
  backendOver(postgrestConnector({ ...declared, aggregates }), {
    id: 'registry',
    name: { zh: '登记库', en: 'Registry' },
    base: new URL('http://registry.invalid/'),
    send: wrap(fakePostgrest(tables, { aggregates: true, ...manners })),
    now: () => Date.now(),
  });

backendContract('postgrest', async () => ({
  dataset: 'work_orders',
  open,
  faults: {
    silentCap: () => open(undefined, { maxRows: 50 }),
    unordered: () => open(undefined, { maxRows: 37, shuffles: true }),
    aggregatesOff: () => open(undefined, { aggregates: false }),
    lyingCount: () => open(undefined, { countOff: 9 }),
  },
}));
backendContract('postgrest as it comes, aggregates off', async () => ({
  dataset: 'work_orders',
  open: (wrap) => open(wrap, { aggregates: false }, false),
  faults: {
    silentCap: () => open(undefined, { aggregates: false, maxRows: 50 }, false),
    unordered: () => open(undefined, { maxRows: 37, shuffles: true }, false),
    aggregatesOff: () => open(undefined, { aggregates: false }, false),
    lyingCount: () => open(undefined, { countOff: -9 }, false),
  },
}));

describe('a view of odd columns', () => {
  it('is described from OpenAPI, without compound types', async () => {
    const card = await open().describe('odds', queryContext());
    expect(card.ok && card.value.fields.map(({ name, kind, key }) => [name, kind, key])).toEqual([
      ['note', 'text', undefined],
      ['at', 'date', undefined],
      ['big', 'code', undefined],
      ['spot', 'geo', undefined],
    ]);
    const orders = await open().describe('work_orders', queryContext());
    expect(orders.ok && [orders.value.fields[0]?.label.zh, orders.value.fields[0]?.key, orders.value.rows]).toEqual([
      '工单编号',
      true,
      240,
    ]);
  });
  it('sends values in quotes and patterns without wildcards', async () => {
    const asked = async (where: object) => {
      const urls: string[] = [];
      const spy =
        (real: Fetcher): Fetcher =>
        (request) => {
          urls.push(new URL(request.url).searchParams.get('and') ?? '');
          return real(request);
        };
      const answer = await open(spy).answer(JSON.parse(JSON.stringify({ dataset: 'odds', where })), queryContext());
      return [urls.at(-1), answer.ok ? answer.value.table.rows : answer.error.kind];
    };
    const note = (how: 'contains' | 'starts', value: string) => asked({ t: 'text', field: 'note', how, value });
    expect(await asked({ t: 'cmp', field: 'note', is: 'eq', value: 'a"b\\c,d.(e)' })).toEqual([
      '(note.eq."a\\"b\\\\c,d.(e)")',
      1,
    ]);
    expect(await asked({ t: 'cmp', field: 'note', is: 'eq', value: '"),or(note.not.is.null' })).toEqual([
      '(note.eq."\\"),or(note.not.is.null")',
      0,
    ]);
    expect(await note('starts', '50%')).toEqual(['(note.like."50\\\\%%")', 1]);
    expect(await note('contains', '*里')).toEqual(['(note.match."\\\\*里")', 1]);
    expect(await note('contains', '')).toEqual(['(note.not.is.null)', 3]);
    expect(await asked({ t: 'cmp', field: 'at', is: 'ge', value: '2026-01-02' })).toEqual([
      '(at.gte."2026-01-01T16:00:00Z")',
      1,
    ]);
    expect(await asked({ t: 'cmp', field: 'at', is: 'eq', value: '2026-01' })).toEqual([
      '(and(at.gte."2025-12-31T16:00:00Z",at.lt."2026-01-31T16:00:00Z"))',
      2,
    ]);
    expect(await asked({ t: 'cmp', field: 'at', is: 'eq', value: '一季度' })).toEqual(['', 'unsupported']);
    expect(await asked({ t: 'among', field: 'big', values: ['9007199254740993', 'x'] })).toEqual([
      '(big.in.("9007199254740993"))',
      1,
    ]);
  });
  it('tells instants in city time, geometry as GeoJSON, whole numbers beyond 2^53 as they stand', async () => {
    const answer = await open().answer(
      { dataset: 'odds', where: { t: 'missing', field: 'spot', not: true } },
      queryContext(),
    );
    expect(answer.ok && rowsOf(answer.value.table)).toEqual([
      { note: 'a"b\\c,d.(e)', at: '2026-01-02T00:30:00', big: '9007199254740993', spot: '{"type":"Point"}' },
    ]);
  });
});

describe('numbers on the wire that a double does not hold', () => {
  const saying = (rows: string) => (real: Fetcher) => async (request: Request) => {
    const answer = await real(request);
    return request.url.includes('select=') ? new Response(rows, { headers: { 'content-range': '0-0/1' } }) : answer;
  };
  it('are codes with all their digits, figures that are told to be rounded, or refused', async () => {
    const code = await open(saying('[{"big":9007199254740993}]')).answer(
      { dataset: 'odds', pick: ['big'] },
      queryContext(),
    );
    expect(code.ok && rowsOf(code.value.table)).toEqual([{ big: '9007199254740993' }]);
    const decimal = await open(saying('[{"amount":6681851887495526.25}]')).answer(
      { dataset: 'work_orders', pick: ['amount'] },
      queryContext(),
    );
    expect(decimal.ok && decimal.value.notes.map((note) => note.code)).toEqual(['rounded']);
    const whole = await open(saying('[{"people":9007199254740993}]')).answer(
      { dataset: 'work_orders', pick: ['people'] },
      queryContext(),
    );
    expect(whole).toMatchObject({
      error: { kind: 'malformed', where: expect.stringMatching(/declare the field a code/) },
    });
  });
});

describe('what it refuses', () => {
  const saying = (status: number, code: string) => () => async () =>
    Response.json({ code, message: 'no', details: null, hint: null }, { status });
  it.each([
    [500, '57014', { kind: 'late' }],
    [401, '42501', { kind: 'forbidden', need: 'login' }],
    [403, '42501', { kind: 'forbidden', need: 'grant' }],
    [400, '42703', { kind: 'malformed' }],
    [400, 'PGRST123', { kind: 'unsupported', clause: 'fold' }],
    [400, '22P02', { kind: 'unsupported', clause: 'request' }],
    [404, 'PGRST205', { kind: 'absent' }],
  ])('%i %s', async (status, code, error) => {
    expect(await open(saying(status, code)).describe('odds', queryContext())).toMatchObject({ error });
  });
  it('a relation that is not described, figures where aggregates turn out to be off', async () => {
    expect(await open().describe('gone', queryContext())).toMatchObject({ error: { kind: 'absent', what: 'gone' } });
    const fold = [{ as: 'n', of: '*', by: 'count' }] as const;
    expect(
      await open(undefined, { aggregates: false }).answer({ dataset: 'work_orders', fold }, queryContext()),
    ).toMatchObject({
      error: { kind: 'unsupported', clause: 'fold' },
    });
  });
});
