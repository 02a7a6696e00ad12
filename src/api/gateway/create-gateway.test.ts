import { describe, expect, it } from 'vitest';
import { columnFrom } from '@/analysis/tables';
import { err, ok } from '@/core/kernel';
import { type Refusal, wholeOnly } from '@/ports/data-source';
import type { SourceCard, TableSource } from '@/ports/table-source';
import type { UseOfData } from '../data-proxy';
import { createGateway } from './create-gateway';

const card = (share: SourceCard['about']['share'] = 'conditional'): SourceCard => ({
  about: {
    dataset: 'orders',
    title: { zh: '工单', en: 'Orders' },
    owner: { name: '市营商环境局' },
    share,
    open: false,
    period: { from: '2026', to: '2026' },
    cycle: 'day',
    sourceAt: null,
    publishedAt: null,
    sample: true,
  },
  fields: [
    { name: 'id', kind: 'code', label: { zh: '编号', en: 'Id' }, key: true },
    { name: 'n', kind: 'number', label: { zh: '数', en: 'N' } },
  ],
  can: { ...wholeOnly, tests: { code: ['cmp', 'any', 'all'] }, paging: 'cursor' },
  notes: [],
});

function gateway(
  more: Partial<TableSource> = {},
  parts: { who?: string | null; deadlineMs?: number; share?: 'withheld' } = {},
) {
  const uses: UseOfData[] = [];
  const asked: unknown[] = [];
  const app = createGateway({
    source: {
      heads: async () => ok([card(parts.share)]),
      card: async (id) => (id === 'orders' ? ok(card(parts.share)) : err({ kind: 'absent', what: id })),
      page: async (ask, _card, from) => {
        asked.push({ ask, ...from });
        const table = { rows: 2, columns: [columnFrom({ name: 'n', kind: 'number' }, [1.5, null])] };
        return ok({ table, next: 'on', total: 9 });
      },
      ...more,
    },
    deadlineMs: parts.deadlineMs ?? 1_000,
    identify: () => (parts.who === undefined ? '张三' : parts.who),
    log: (use) => uses.push(use),
    now: () => 0,
  });
  const ask = async (body: unknown, headers: Record<string, string> = {}, id = 'orders') => {
    const response = await app.request(`http://localhost/api/gateway/datasets/${id}/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return { app, ask, asked, uses };
}
const question = (more: object = {}) => ({ ask: { dataset: 'orders', ...more }, cursor: null, size: 10 });

describe('the gateway', () => {
  it('answers a question with cells column by column, and logs its use without its values', async () => {
    const { ask, asked, uses } = gateway();
    const where = { t: 'cmp', field: 'id', is: 'eq', value: '230102' };
    const answer = await ask(question({ pick: ['n'], where }), { 'hengce-purpose': 'm-1' });
    expect([answer.status, answer.body]).toEqual([
      200,
      { columns: [{ name: 'n', values: [1.5, null] }], rows: 2, next: 'on', total: 9, notes: [] },
    ]);
    expect(asked).toEqual([{ ask: { dataset: 'orders', pick: ['n'], where }, cursor: null, size: 10, who: '张三' }]);
    expect(uses).toMatchObject([
      { who: '张三', path: '/datasets/orders', purpose: 'm-1', status: 200, outcome: 'answered' },
    ]);
    expect(JSON.stringify(uses)).not.toContain('230102');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  it.each<[string, unknown, number]>([
    ['no JSON', '{', 422],
    ['another shape', { question: 1 }, 422],
    ['a clause that is none', question({ sql: 'select 1' }), 422],
    ['a page too large', { ...question(), size: 1e9 }, 422],
    ['another data set than the address', question({ dataset: 'people' }), 422],
    ['a field that is not there', question({ pick: ['secret'] }), 422],
    ['a clause the source cannot do', question({ fold: [{ as: 's', of: 'n', by: 'sum' }] }), 422],
    ['a NUL', question({ where: { t: 'cmp', field: 'id', is: 'eq', value: 'a\0' } }), 422],
    ['a body too long', JSON.stringify(question()) + ' '.repeat(300_000), 413],
  ])('asks the source nothing for %s', async (_, body, status) => {
    const { ask, asked } = gateway();
    const answer = await ask(body);
    expect([answer.status, answer.body]).toMatchObject([
      status,
      { refusal: { kind: status === 413 ? 'tooBig' : 'unsupported' } },
    ]);
    expect(asked).toEqual([]);
  });
  it('takes a question nested so deep that it is no question, without falling over', async () => {
    let where: object = { t: 'cmp', field: 'id', is: 'eq', value: 'a' };
    for (let depth = 0; depth < 2_000; depth += 1) where = { t: 'any', of: [where] };
    const { ask, asked } = gateway();
    expect((await ask(question({ where }))).status).toBeGreaterThanOrEqual(400);
    expect(asked).toEqual([]);
  });
  it.each(['text/plain', 'application/json\t; x', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'takes no body of type %j',
    async (type) => expect((await gateway().ask(question(), { 'content-type': type })).status).toBe(422),
  );
  it('shows that withheld data exist, and who holds them, and gives none', async () => {
    const { app, ask, asked } = gateway({}, { share: 'withheld' });
    expect(await (await app.request('http://localhost/api/gateway/datasets/orders')).json()).toMatchObject({
      catalogue: { 共享类型: '不予共享', 信息资源提供方: '市营商环境局' },
    });
    expect(await ask(question())).toMatchObject({
      status: 403,
      body: { refusal: { kind: 'forbidden', need: 'never', owner: '市营商环境局' } },
    });
    expect(asked).toEqual([]);
  });
  it('answers nobody it does not know, and no page of another site', async () => {
    const stranger = gateway({}, { who: null });
    expect((await stranger.app.request('http://localhost/api/gateway/datasets')).status).toBe(401);
    expect((await stranger.ask(question())).status).toBe(401);
    expect((await gateway().ask(question(), { origin: 'http://evil.example' })).status).toBe(403);
  });
  it('is late at its deadline even when the source is deaf', async () => {
    const { ask } = gateway(
      {
        page: (_a, _c, _f, signal) =>
          new Promise((done) => signal.addEventListener('abort', () => done(err({ kind: 'aborted' })))),
      },
      { deadlineMs: 30 },
    );
    expect(await ask(question())).toMatchObject({ status: 504, body: { refusal: { kind: 'late', afterMs: 30 } } });
  });
  it.each<[Refusal, number]>([
    [{ kind: 'forbidden', need: 'login' }, 401],
    [{ kind: 'busy', retryAfterMs: 2_500 }, 503],
    [{ kind: 'offline' }, 502],
    [{ kind: 'tooBig', cap: 5, unit: 'rows' }, 413],
  ])('hands on %j as %i', async (refusal, status) => {
    const answer = await gateway({ page: async () => err(refusal) }).ask(question());
    expect([answer.status, answer.body]).toEqual([status, { refusal }]);
    if (refusal.kind === 'busy') expect(answer.headers.get('retry-after')).toBe('3');
  });
});
