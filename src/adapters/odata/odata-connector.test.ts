import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { workOrderFields, workOrders, workOrdersAbout } from '@/data/conformance/work-orders';
import { type CapService, startCap } from './cap-service.fixtures';
import { odataConnector } from './odata-connector';

let service: CapService;
beforeAll(async () => {
  service = await startCap(workOrders);
}, 60_000);
afterAll(() => service?.stop());

const { dataset: _dataset, owner, ...about } = workOrdersAbout;
const declared = {
  owner,
  sets: {
    work_orders: {
      ...about,
      source: 'WorkOrders',
      fields: { id: { kind: 'code' }, amount: { unit: workOrderFields[3]?.unit } },
    },
    odds: { source: 'Odds', period: { from: '2026', to: '2026' }, fields: { big: { kind: 'code' } } },
    gone: { source: 'Gone', period: { from: '2026', to: '2026' } },
  },
};
const open = (wrap: (real: Fetcher) => Fetcher = (real) => real, options: object = { ...declared, apply: true }) =>
  backendOver(odataConnector(options), {
    id: 'cap',
    name: { zh: '业务系统', en: 'Business system' },
    base: service.base,
    send: wrap((request) => fetch(request)),
    now: () => Date.now(),
  });

/** Changes what the service says, where it says rows. */
const saying =
  (change: (body: Record<string, unknown>, url: URL) => Record<string, unknown>) =>
  (real: Fetcher): Fetcher =>
  async (request) => {
    const response = await real(request);
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    if (typeof body !== 'object' || body === null || !('value' in body)) return response;
    return Response.json(change({ ...body }, new URL(request.url)), { status: response.status });
  };
const refusingApply =
  (real: Fetcher): Fetcher =>
  (request) =>
    request.url.includes('apply=')
      ? Promise.resolve(
          Response.json({ error: { code: '501', message: '$apply is not implemented' } }, { status: 501 }),
        )
      : real(request);

backendContract('odata', async () => ({
  dataset: 'work_orders',
  open,
  faults: {
    // The service cuts pages at 100 rows; here without a next link.
    silentCap: () => open(saying(({ '@odata.nextLink': _next, ...body }) => body)),
    unordered: () =>
      open((real) => (request) => real(new Request(request.url.replace(/&%24top|&\$top=\d+/, '&$top=37'), request))),
    aggregatesOff: () => open(refusingApply),
    lyingCount: () => open(saying((body) => ('@odata.count' in body ? { ...body, '@odata.count': 300 } : body))),
  },
}));

it('follows next links under its own base, whatever the service calls itself', async () => {
  const asked: string[] = [];
  const renamed = (real: Fetcher): Fetcher =>
    saying((body) => {
      const next = body['@odata.nextLink'];
      return typeof next === 'string'
        ? { ...body, '@odata.nextLink': `http://erp.city.invalid:8080/odata/v4/city/${next}` }
        : body;
    })((request) => {
      asked.push(request.url);
      return real(request);
    });
  const answer = await open(renamed).answer({ dataset: 'work_orders' }, queryContext());
  expect(answer).toMatchObject({ ok: true, value: { complete: { whole: true, of: 240 } } });
  expect(asked.filter((url) => url.includes('skiptoken'))).toHaveLength(2);
  const elsewhere = saying((body) =>
    '@odata.nextLink' in body ? { ...body, '@odata.nextLink': 'Secrets?$skiptoken=1' } : body,
  );
  expect(await open(elsewhere).answer({ dataset: 'work_orders' }, queryContext())).toMatchObject({
    error: { kind: 'malformed', where: 'nextLink Secrets?$skiptoken=1' },
  });
});

it('makes figures itself where $apply is not declared', async () => {
  const fold = [{ as: 'n', of: '*', by: 'count' }] as const;
  const undeclared = await open(refusingApply, declared).answer({ dataset: 'work_orders', fold }, queryContext());
  expect(undeclared).toMatchObject({
    ok: true,
    value: { from: { steps: [{ at: 'browser', what: 'fold:count(*)' }] } },
  });
  expect(undeclared.ok && rowsOf(undeclared.value.table)).toEqual([{ n: 240 }]);
  const annotated = await open(undefined, declared).answer({ dataset: 'odds', fold }, queryContext());
  expect(annotated).toMatchObject({ ok: true, value: { from: { steps: [{ at: 'server', what: 'fold:count(*)' }] } } });
});

describe('a set of odd properties', () => {
  it.each([['XML'], ['JSON']])('is described in %s', async (form) => {
    const asked =
      (real: Fetcher): Fetcher =>
      (request) =>
        real(
          request.url.endsWith('$metadata')
            ? new Request(request.url, { headers: { accept: form === 'XML' ? 'application/xml' : 'application/json' } })
            : request,
        );
    const card = await open(asked, declared).describe('odds', queryContext());
    if (!card.ok) throw new Error(JSON.stringify(card.error));
    expect(card.value.about.title.zh).toBe('杂项');
    expect(card.value.rows).toBe(2);
    expect(card.value.fields.map(({ name, kind, key }) => [name, kind, key])).toEqual([
      ['id', 'code', true],
      ['note', 'text', undefined],
      ['at', 'date', undefined],
      ['big', 'code', undefined],
      ['large', 'number', undefined],
    ]);
    // `note` cannot be sorted; `big` cannot be filtered, and with it no other code.
    expect(card.value.can).toMatchObject({ order: 'none', group: true, total: 'exact' });
    expect(Object.keys(card.value.can.tests)).not.toContain('code');
    const orders = await open(asked, declared).describe('work_orders', queryContext());
    expect(orders.ok && orders.value.fields[0]?.label.zh).toBe('工单编号');
    expect(orders).toMatchObject({ value: { can: { order: 'any', missingIsLeast: true, group: false } } });
  });
  it('tells instants in city time and whole numbers beyond 2^53 as they stand', async () => {
    const answer = await open().answer({ dataset: 'odds', order: [{ field: 'big' }] }, queryContext());
    expect(answer.ok && rowsOf(answer.value.table)).toMatchObject([
      { note: null, at: '2026-01-01T23:59:59.5', big: '1', large: null },
      { note: 'O\'Neil & "里" 50%+', at: '2026-01-02T00:30:00', big: '9007199254740993', large: 12345678901.25 },
    ]);
  });
  it.each([
    [{ t: 'cmp', field: 'note', is: 'eq', value: 'O\'Neil & "里" 50%+' }, 1],
    [{ t: 'cmp', field: 'note', is: 'eq', value: "' or true or note eq '" }, 0],
    [{ t: 'text', field: 'note', how: 'contains', value: '%+' }, 1],
    [{ t: 'text', field: 'note', how: 'starts', value: "O'" }, 1],
    [{ t: 'text', field: 'note', how: 'contains', value: '' }, 1],
    [{ t: 'cmp', field: 'at', is: 'ge', value: '2026-01-02' }, 1],
    [{ t: 'cmp', field: 'at', is: 'eq', value: '2026-01-02T00:30:00' }, 1],
    [{ t: 'cmp', field: 'at', is: 'ne', value: '2026-01-02' }, 1],
    [{ t: 'cmp', field: 'at', is: 'eq', value: '2026-01' }, 2],
    [{ t: 'among', field: 'large', values: [12345678901.25, 3] }, 1],
    [{ t: 'among', field: 'note', values: ['x'], not: true }, 1],
  ] as const)('is asked %j', async (where, rows) => {
    const answer = await open().answer({ dataset: 'odds', where }, queryContext());
    expect(answer).toMatchObject({ ok: true, value: { table: { rows } } });
  });
});

it('refuses what is not there, and options that do not fit', async () => {
  expect(await open().describe('gone', queryContext())).toMatchObject({ error: { kind: 'absent' } });
  expect(await open().probe(queryContext())).toMatchObject({ ok: true });
  expect(() => odataConnector({ ...declared, aply: true })).toThrow();
});
