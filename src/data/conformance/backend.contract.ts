import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerLocally, type Cell, cellAt, columnOf, type Query, type Table } from '@/analysis/tables';
import type { Backend, QueryContext, RefusalKind } from '@/ports/data-source';
import type { Fetcher } from '../transport';
import { silentSend, skewedSend, stuckSend, wireFaults } from './faulty-send';
import { questions } from './questions';
import { workOrders } from './work-orders';

export interface Rig {
  /** Id of the data set that holds `workOrders`. */
  readonly dataset: string;
  /** A backend over the source; `wrap` stands between it and the wire. */
  open(wrap?: (real: Fetcher) => Fetcher): Backend;
  /** Sources that misbehave; a sentence where this protocol cannot. */
  readonly faults: Readonly<
    Record<'silentCap' | 'unordered' | 'aggregatesOff' | 'lyingCount', (() => Backend) | string>
  >;
  /** Why there is no wire, where there is none. */
  readonly noWire?: string;
  /** Questions this adapter refuses, with the kind: everything else it must answer. */
  readonly refuses?: Readonly<Record<string, RefusalKind>>;
  close?(): Promise<void> | void;
}

export const queryContext = (more: Partial<QueryContext> = {}): QueryContext => ({
  signal: new AbortController().signal,
  maxRows: 100_000,
  maxBytes: 50_000_000,
  deadlineMs: 20_000,
  ...more,
});

/** What every data backend keeps; whether an adapter ships is decided here. */
export function backendContract(name: string, start: () => Promise<Rig>): void {
  describe(`data backend: ${name}`, () => {
    let rig: Rig;
    beforeAll(async () => {
      rig = await start();
    }, 120_000);
    afterAll(() => rig.close?.());

    it.each(Object.entries(questions))('answers as plain computation does: %s', async (title, question) => {
      const ask: Query = { dataset: rig.dataset, ...question };
      const answer = await rig.open().answer(ask, queryContext());
      const refused = rig.refuses?.[title];
      if (refused) return expect(answer).toMatchObject({ ok: false, error: { kind: refused } });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      expect(answer.value.complete.whole).toBe(true);
      expectSame(answer.value.table, answerLocally(workOrders, question), question.order !== undefined);
    });

    it('lists and describes what it holds, with owner and share type', async () => {
      const backend = rig.open();
      const listed = await backend.datasets(queryContext());
      expect(listed.ok && listed.value.map(({ dataset }) => dataset)).toContain(rig.dataset);
      const card = await backend.describe(rig.dataset, queryContext());
      if (!card.ok) throw new Error(JSON.stringify(card.error));
      expect(card.value.about.owner.name).not.toBe('');
      expect(card.value.fields.map(({ name }) => name)).toEqual(
        expect.arrayContaining(workOrders.columns.map((column) => column.name)),
      );
      for (const column of workOrders.columns)
        expect([column.name, card.value.fields.find((field) => field.name === column.name)?.kind]).toEqual([
          column.name,
          column.kind,
        ]);
    });

    it('says where an answer comes from: question, digest, steps; the same question has the same digest', async () => {
      const backend = rig.open();
      const ask: Query = { dataset: rig.dataset, ...questions['sum by month'] };
      const [one, two] = [await backend.answer(ask, queryContext()), await backend.answer(ask, queryContext())];
      if (!one.ok || !two.ok) throw new Error('not answered');
      expect(one.value.from.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(two.value.from.digest).toBe(one.value.from.digest);
      expect(one.value.from.steps.some(({ what }) => what === 'fold:sum(amount)')).toBe(true);
      expect(one.value.from.owner.name).not.toBe('');
    });

    it('plans without the wire and answers as planned', async () => {
      const card = await rig.open().describe(rig.dataset, queryContext());
      if (!card.ok) throw new Error('not described');
      const cut = rig.open(() => async () => {
        throw new Error('the wire was used');
      });
      for (const question of Object.values(questions))
        expect(cut.plan({ dataset: rig.dataset, ...question }, card.value, { maxRows: 100_000 }).ok).toBe(true);
      const unknown = cut.plan({ dataset: rig.dataset, pick: ['nothing'] }, card.value, { maxRows: 10 });
      expect(unknown).toMatchObject({ ok: false, why: { kind: 'unsupported', clause: 'field:nothing' } });
    });

    it('never makes a figure of a part: over the limit of rows a sum is refused or made at the source', async () => {
      for (const title of ['sum by month', 'every fold by district', 'last value along the date']) {
        const question = questions[title];
        const answer = await rig.open().answer({ dataset: rig.dataset, ...question }, queryContext({ maxRows: 20 }));
        if (answer.ok) expectSame(answer.value.table, answerLocally(workOrders, question ?? {}), false);
        else expect(['tooBig', 'unsupported']).toContain(answer.error.kind);
      }
    });

    it('says how much of the rows it gave when there are more than allowed', async () => {
      const answer = await rig.open().answer({ dataset: rig.dataset }, queryContext({ maxRows: 20 }));
      if (!answer.ok) return expect(answer.error.kind).toBe('tooBig');
      expect(answer.value.complete).toMatchObject({ whole: false });
      expect(answer.value.table.rows).toBeLessThanOrEqual(20);
    });

    it('knows no data set of that name', async () => {
      const answer = await rig.open().answer({ dataset: 'no-such-set' }, queryContext());
      expect(answer).toMatchObject({ ok: false });
      if (!answer.ok) expect(['absent', 'unsupported', 'forbidden']).toContain(answer.error.kind);
    });

    it('ends within 50 ms of an abort', async () => {
      const stop = new AbortController();
      const backend = rig.noWire ? rig.open() : rig.open(silentSend);
      const answering = backend.answer(
        { dataset: rig.dataset, ...questions['sum by month'] },
        queryContext({ signal: stop.signal }),
      );
      const settle = rig.noWire ? 0 : 20;
      await new Promise((wait) => setTimeout(wait, settle));
      const at = performance.now();
      stop.abort();
      const answer = await answering;
      expect(performance.now() - at).toBeLessThan(50);
      if (!rig.noWire) expect(answer).toEqual({ ok: false, error: { kind: 'aborted' } });
      const late = await backend.answer({ dataset: rig.dataset }, queryContext({ signal: stop.signal }));
      expect(late).toEqual({ ok: false, error: { kind: 'aborted' } });
    });

    describe('over a wire at fault', () => {
      const expected: Readonly<Record<string, RefusalKind>> = {
        'token missing': 'forbidden',
        forbidden: 'forbidden',
        busy: 'busy',
        'a gateway gave up waiting': 'late',
        'gave up on the request': 'late',
        'line cut': 'offline',
        'not JSON': 'malformed',
        'another shape': 'malformed',
        'server fault': 'failed',
      };
      it.each(Object.entries(wireFaults))('%s', async (fault, wrap) => {
        if (rig.noWire) return expect(rig.noWire).not.toBe('');
        const answer = await rig.open(wrap).answer({ dataset: rig.dataset }, queryContext());
        expect(answer).toMatchObject({ ok: false, error: { kind: expected[fault] } });
        if (fault === 'busy') expect(answer).toMatchObject({ error: { retryAfterMs: 7000 } });
      });
      it('late', async () => {
        if (rig.noWire) return;
        const answer = await rig.open(silentSend).answer({ dataset: rig.dataset }, queryContext({ deadlineMs: 30 }));
        expect(answer).toMatchObject({ ok: false, error: { kind: 'late' } });
      });
      it('late in the midst of its answer', async () => {
        if (rig.noWire) return;
        const answer = await rig.open(stuckSend).answer({ dataset: rig.dataset }, queryContext({ deadlineMs: 30 }));
        expect(answer).toMatchObject({ ok: false, error: { kind: 'late' } });
      });
      it('larger than allowed', async () => {
        if (rig.noWire) return;
        const answer = await rig.open().answer({ dataset: rig.dataset }, queryContext({ maxBytes: 500 }));
        expect(answer).toMatchObject({ ok: false, error: { kind: 'tooBig', unit: 'bytes' } });
      });
      it('a clock that is off is told', async () => {
        if (rig.noWire) return;
        const health = await rig.open((real) => skewedSend(real, 600_000, () => Date.now())).probe(queryContext());
        if (!health.ok) throw new Error(JSON.stringify(health.error));
        expect(Math.abs((health.value.clockSkewMs ?? 0) - 600_000)).toBeLessThan(5000);
      });
    });

    describe('a source that misbehaves', () => {
      const under = (fault: keyof Rig['faults']) => {
        const make = rig.faults[fault];
        if (typeof make === 'string') expect(make.length).toBeGreaterThan(10);
        return typeof make === 'string' ? undefined : make();
      };
      it('lowers the limit without saying so: rows come in full or as a part, sums are right or refused', async () => {
        const backend = under('silentCap');
        if (!backend) return;
        const rows = await backend.answer({ dataset: rig.dataset }, queryContext());
        if (rows.ok && rows.value.complete.whole) expectSame(rows.value.table, workOrders, false);
        await expectRightOrRefused(backend, rig.dataset);
      });
      it('orders nothing unless asked: every row comes once', async () => {
        const backend = under('unordered');
        if (!backend) return;
        const rows = await backend.answer({ dataset: rig.dataset }, queryContext());
        if (!rows.ok) throw new Error(JSON.stringify(rows.error));
        expectSame(rows.value.table, workOrders, false);
      });
      it('has its aggregates switched off: figures are right or refused', async () => {
        const backend = under('aggregatesOff');
        if (backend) await expectRightOrRefused(backend, rig.dataset);
      });
      it('lies about its count: no figure is made of it', async () => {
        const backend = under('lyingCount');
        if (!backend) return;
        const rows = await backend.answer({ dataset: rig.dataset }, queryContext());
        if (rows.ok) expect(rows.value.complete.whole).toBe(false);
        else expect(rows.error.kind).toBe('malformed');
      });
    });
  });
}

async function expectRightOrRefused(backend: Backend, dataset: string): Promise<void> {
  for (const title of ['sum by month', 'every fold by district', 'count of all', 'distinct values']) {
    const question = questions[title] ?? {};
    const answer = await backend.answer({ dataset, ...question }, queryContext());
    if (answer.ok) expectSame(answer.value.table, answerLocally(workOrders, question), question.order !== undefined);
    else expect(['tooBig', 'unsupported', 'malformed']).toContain(answer.error.kind);
  }
}

/** The same rows; in the same order where one was asked for. Numbers agree to twelve digits. */
function expectSame(actual: Table, expected: Table, ordered: boolean): void {
  const names = expected.columns.map(({ name }) => name);
  const lines = (table: Table) =>
    Array.from({ length: table.rows }, (_, row) =>
      JSON.stringify(
        names.map((name): Cell => {
          const column = columnOf(table, name);
          const cell = column ? cellAt(column, row) : '(no column)';
          return typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;
        }),
      ),
    );
  const [left, right] = [lines(actual), lines(expected)];
  expect(ordered ? left : left.sort()).toEqual(ordered ? right : right.sort());
}
