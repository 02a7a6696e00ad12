import { describe, expect, it } from 'vitest';
import { cellFlags, columnOf, type Predicate, type Query, rowsOf } from '@/analysis/tables';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { flow, sdmxService, seriesMessage, structureMessage } from './sdmx.fixtures';
import { sdmxConnector } from './sdmx-connector';
import { sdmxPeriod } from './sdmx-period';
import { flagsOfStatus } from './sdmx-status';

const options = {
  names: { [flow]: { TIME_PERIOD: 'received' } },
  datasets: {
    [flow]: { owner: { name: '市营商环境局' }, fields: { amount: { adds: 'always' }, people: { adds: 'always' } } },
  },
};
const over = (send: Fetcher, given: unknown = options) =>
  backendOver(sdmxConnector(given), {
    id: 'sdmx',
    name: { zh: '统计', en: 'Statistics' },
    base: new URL('http://stats.invalid/rest/'),
    send,
    now: () => Date.now(),
  });

backendContract('sdmx', async () => ({
  dataset: flow,
  open: (wrap) => over(wrap ? wrap(sdmxService()) : sdmxService()),
  faults: {
    silentCap: () => over(sdmxService({ cap: 50 })),
    unordered: () => over(sdmxService()),
    aggregatesOff: 'it has none: a cube is sliced there and computed here',
    lyingCount: 'it tells no count of observations',
  },
}));

describe('slices', () => {
  const sent = async (where: Predicate, more: Partial<Query> = {}, given: object = options) => {
    const seen: URL[] = [];
    const answer = await over(sdmxService({ seen }), given).answer({ dataset: flow, where, ...more }, queryContext());
    return { answer, params: seen.find(({ pathname }) => pathname.includes('/data/'))?.searchParams };
  };
  it('sends codes, and years one too wide at either end', async () => {
    const both: Predicate = {
      t: 'all',
      of: [
        { t: 'among', field: 'id', values: ['000001', '000038'] },
        { t: 'cmp', field: 'received', is: 'ge', value: '2026-02-15' },
      ],
    };
    const { params, answer } = await sent(both);
    expect([params?.get('c[id]'), params?.get('c[TIME_PERIOD]')]).toEqual(['000001,000038', 'ge:2025']);
    expect(answer.ok && rowsOf(answer.value.table).map(({ id }) => id)).toEqual([]);
  });
  it.each(["a'b", 'a,b', 'a+b', 'ge:a', '道里', '*'])('sends no sign that means something: %s', async (value) => {
    const { params, answer } = await sent({ t: 'cmp', field: 'id', is: 'eq', value });
    expect(params?.has('c[id]')).toBe(false);
    expect(answer).toMatchObject({ ok: true, value: { table: { rows: 0 } } });
  });
  it('an empty slice is an answer, not an absent set', async () => {
    const { answer } = await sent({ t: 'cmp', field: 'id', is: 'eq', value: '999999' });
    expect(answer).toMatchObject({ ok: true, value: { table: { rows: 0 }, complete: { whole: true } } });
  });
  it('asks how things stood on a day only where the service keeps that', async () => {
    const every: Predicate = { t: 'missing', field: 'id', not: true };
    expect((await sent(every, { asOf: '2026-06-30' })).answer).toMatchObject({ error: { clause: 'asOf' } });
    const kept = await sent(every, { asOf: '2026-06-30' }, { ...options, asOf: true });
    expect(kept.params?.get('asOf')).toBe('2026-06-30');
  });
  it('speaks 2.1: a key in the order of dimensions, start and end', async () => {
    const seen: URL[] = [];
    const old: Fetcher = async (request) => {
      const url = new URL(request.url);
      seen.push(url);
      return Response.json(
        url.pathname.includes('/data/') ? { structure: { dimensions: {} }, dataSets: [] } : structureMessage,
      );
    };
    const where = {
      t: 'all',
      of: [
        { t: 'cmp', field: 'id', is: 'eq', value: '000001' },
        { t: 'cmp', field: 'received', is: 'le', value: '2026-03' },
      ],
    } as const;
    await over(old, { ...options, api: '2.1' }).answer({ dataset: flow, where }, queryContext());
    expect(seen.map(({ pathname }) => pathname)).toEqual([
      '/rest/dataflow/HRB.YSJ/DF_WORK_ORDERS/1.0.0',
      '/rest/data/HRB.YSJ,DF_WORK_ORDERS,1.0.0/000001',
    ]);
    expect(seen[1]?.searchParams.get('endPeriod')).toBe('2027');
  });
});

describe('a message of SDMX-JSON 1.0 in series', () => {
  const dsd = {
    data: {
      dataflows: [
        { id: 'DF', agencyID: 'STATS', version: '1.0', name: 'x', structure: 'DataStructure=STATS:DSD(1.0)' },
      ],
      dataStructures: [
        {
          id: 'DSD',
          agencyID: 'STATS',
          dataStructureComponents: {
            dimensionList: { dimensions: [{ id: 'FREQ' }, { id: 'AREA' }], timeDimensions: [{ id: 'TIME_PERIOD' }] },
            measureList: { primaryMeasure: { id: 'OBS_VALUE' } },
            attributeList: { attributes: [{ id: 'OBS_STATUS' }, { id: 'CONF_STATUS' }] },
          },
        },
      ],
    },
  };
  const dataset = 'STATS:DF(1.0)';
  const serve = (message: unknown) =>
    over(async ({ url }) => Response.json(url.includes('/data/') ? message : dsd), {});
  it('decodes positions, periods, status and confidentiality', async () => {
    const answer = await serve(seriesMessage).answer({ dataset }, queryContext());
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { table, notes } = answer.value;
    expect(rowsOf(table).map(({ AREA, TIME_PERIOD, OBS_VALUE, FREQ }) => [FREQ, AREA, TIME_PERIOD, OBS_VALUE])).toEqual(
      [
        ['Q', '230102', '2026-Q1', 1.5],
        ['Q', '230102', '2026-01/2026-06', 2],
        ['Q', '230102', '2026-03', 3],
        ['Q', '230103', '2026-Q1', null],
        ['Q', '230103', '2026-01/2026-06', null],
      ],
    );
    expect([...(columnOf(table, 'OBS_VALUE')?.flags ?? [])]).toEqual([
      cellFlags.provisional,
      cellFlags.revised,
      0,
      0,
      0,
    ]);
    expect(notes).toMatchObject([{ code: 'confidential' }]);
  });
  it('adds nothing up unless told', async () => {
    const sum = { dataset, fold: [{ as: 's', of: 'OBS_VALUE', by: 'sum' }] } as const;
    expect(await serve(seriesMessage).answer(sum, queryContext())).toMatchObject({
      error: { clause: 'fold:sum(OBS_VALUE)' },
    });
  });
  it('names a position that leads nowhere', async () => {
    const lost = { ...seriesMessage, dataSets: [{ series: { '7': { observations: { '0': [1] } } } }] };
    expect(await serve(lost).answer({ dataset }, queryContext())).toMatchObject({
      error: { kind: 'malformed', where: 'dataSets.0.series.7: AREA' },
    });
  });
});

describe('what a flow tells', () => {
  it('in both languages: titles, labels of concepts, words of codes', async () => {
    const card = await over(sdmxService()).describe(flow, queryContext());
    expect(card).toMatchObject({ value: { about: { title: { zh: '工单（示例）', en: 'Work orders (sample)' } } } });
    const field = (name: string) => card.ok && card.value.fields.find((one) => one.name === name);
    expect(field('amount')).toMatchObject({ label: { zh: '金额', en: 'Amount' }, adds: 'always' });
    expect(field('OBS_STATUS')).toMatchObject({ codes: { P: { zh: '初步数', en: 'Provisional value' } } });
  });
  it.each([
    ['2026', '2026'],
    ['2026-A1', '2026'],
    ['2026-Q3', '2026-Q3'],
    ['2026-03', '2026-03'],
    ['2026-M03', '2026-03'],
    ['2026-W05', '2026-W05'],
    ['2026-S2', '2026-07/2026-12'],
    ['2026-T1', '2026-01/2026-04'],
    ['2026-D060', '2026-03-01'],
    ['2026-01-01/P3M', '2026-01/2026-03'],
    ['2026-03-01T16:00:00Z', '2026-03-02T00:00:00'],
    ['2026-Q5', undefined],
    ['2026-13', undefined],
    ['昨天', undefined],
  ])('period %s', (text, period) => expect(sdmxPeriod(text)).toBe(period));
  it('reads status of one letter, of several, and of the options', () => {
    expect([
      flagsOfStatus('p'),
      flagsOfStatus('EP'),
      flagsOfStatus('A'),
      flagsOfStatus('X9', { X9: 'forecast' }),
    ]).toEqual([cellFlags.provisional, cellFlags.estimated | cellFlags.provisional, 0, cellFlags.forecast]);
  });
});
