import { describe, expect, it } from 'vitest';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { type SocrataManners, socrataPortal, workOrdersView } from './socrata.fixtures';
import { socrataConnector } from './socrata-connector';

const dataset = workOrdersView.id;
const options = { datasets: { [dataset]: { fields: { id: { kind: 'code', key: true } } } } };
const over = (send: Fetcher, given: unknown = options) =>
  backendOver(socrataConnector(given), {
    id: 'socrata',
    name: { zh: '开放平台', en: 'Portal' },
    base: new URL('http://portal.invalid/'),
    send,
    now: () => Date.now(),
  });
const open = (manners: SocrataManners = {}) => over(socrataPortal(manners));

backendContract('socrata', async () => ({
  dataset,
  open: (wrap) => over(wrap ? wrap(socrataPortal()) : socrataPortal()),
  faults: {
    silentCap: () => open({ cap: 50 }),
    unordered: () => open({ cap: 37 }),
    aggregatesOff: () => open({ aggregatesOff: true }),
    lyingCount: () => open({ lie: 60 }),
  },
}));

describe('SoQL on the wire', () => {
  const sent = async (ask: object) => {
    const seen: URL[] = [];
    const answer = await open({ seen }).answer({ dataset, ...ask }, queryContext());
    const params = seen.find(({ pathname }) => pathname.startsWith('/resource'))?.searchParams;
    return { answer, where: params?.get('$where'), order: params?.get('$order'), select: params?.get('$select') };
  };
  it.each([
    ["道里'区", "`district` = '道里''区'"],
    ["'; DROP TABLE x; --", "`district` = '''; DROP TABLE x; --'"],
    ['a\\', "`district` = 'a\\'"],
    ['100%_`"', "`district` = '100%_`\"'"],
    ['🙂', "`district` = '🙂'"],
  ])('quotes %s and answers', async (value, where) => {
    const result = await sent({ where: { t: 'cmp', field: 'district', is: 'eq', value } });
    expect(result.where).toBe(where);
    expect(result.answer).toMatchObject({ ok: true, value: { table: { rows: 0 }, complete: { whole: true } } });
  });
  it('orders by the row id, and puts missing cells last in either direction', async () => {
    expect((await sent({ order: [{ field: 'amount', desc: true }] })).order).toBe('`amount` DESC NULL LAST, :id');
    expect((await sent({})).order).toBe(':id');
  });
  it('gathers months at the source, quarters here', async () => {
    const fold = [{ as: '合计', of: 'amount', by: 'sum' }];
    expect((await sent({ fold, group: [{ field: 'received', grain: 'month' }] })).select).toBe(
      'date_trunc_ym(`received`) AS `received`, sum(`amount`) AS f0',
    );
    expect((await sent({ fold, group: [{ field: 'received', grain: 'quarter' }] })).select).toBe(
      '`received`, `amount`',
    );
  });
  it('cuts by a quarter as by its days, and refuses what is no date', async () => {
    const { where } = await sent({ where: { t: 'cmp', field: 'received', is: 'eq', value: '2026-Q2' } });
    expect(where).toBe("(`received` >= '2026-04-01T00:00:00' AND `received` < '2026-07-01T00:00:00')");
    const { answer } = await sent({ where: { t: 'cmp', field: 'received', is: 'ge', value: '二季度' } });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unsupported', clause: 'where:received 二季度' } });
  });
  it('a month as a bound means its first day', async () => {
    expect((await sent({ where: { t: 'cmp', field: 'received', is: 'ge', value: '2026-03' } })).where).toBe(
      "`received` >= '2026-03-01T00:00:00'",
    );
  });
});

describe('what a portal tells', () => {
  it('describes: owner, licence, cycle, times; the share type is unknown until the options say', async () => {
    const card = await open().describe(dataset, queryContext());
    expect(card).toMatchObject({
      value: {
        about: {
          owner: { name: '市营商环境局' },
          licence: 'Creative Commons Attribution 4.0 International',
          cycle: 'day',
          share: 'unknown',
          sourceAt: '2026-11-20T00:00:00.000Z',
        },
      },
    });
  });
  it('compares no text on an endpoint that does not regard case', async () => {
    const old = open({ view: { newBackend: false } });
    const card = await old.describe(dataset, queryContext());
    if (!card.ok) throw new Error('not described');
    const where = { t: 'cmp', field: 'district', is: 'eq', value: '道里区' } as const;
    expect(old.plan({ dataset, where }, card.value, { maxRows: 1000 })).toMatchObject({
      pushed: ['where:district eq 道里区'],
      local: ['where:district eq 道里区'],
    });
  });
  it('lists its catalogue by domain', async () => {
    const listed = await over(socrataPortal(), { domain: 'data.example' }).datasets(queryContext(), '工单');
    expect(listed).toMatchObject({ ok: true, value: [{ dataset, share: 'unknown' }] });
  });
  it('names the row and field of a cell that is no number', async () => {
    const bad: Fetcher = async (request) =>
      request.url.includes('/resource/')
        ? Response.json([
            { id: '1', amount: '1' },
            { id: '2', amount: '十二' },
          ])
        : socrataPortal()(request);
    const answer = await over(bad).answer({ dataset }, queryContext());
    expect(answer).toMatchObject({ error: { kind: 'malformed', where: 'amount, row 2: not a number' } });
  });
  it('follows short pages to the end, whatever the portal lowered the limit to', async () => {
    const answer = await open({ cap: 50 }).answer({ dataset }, queryContext());
    expect(answer).toMatchObject({ value: { table: { rows: 240 }, complete: { whole: true, of: 240 } } });
  });
  it('is busy while the portal is still at work on an answer', async () => {
    const working: Fetcher = async (request) =>
      request.url.includes('/resource/') ? Response.json({}, { status: 202 }) : socrataPortal()(request);
    expect(await over(working).answer({ dataset }, queryContext())).toMatchObject({ error: { kind: 'busy' } });
  });
  it('takes no options of another shape', () => {
    expect(() => socrataConnector({ datasets: { a: { share: 'open' } } })).toThrow();
  });
});
