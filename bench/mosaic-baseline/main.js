import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import * as vg from '@uwdata/vgplot';
import { fromPointer, presented } from '../pages/presented.ts';

const rows = Number(new URLSearchParams(location.search).get('rows') ?? 1_000_000);
const begun = performance.now();

// DuckDB from the package itself: the connector's own way would fetch it from outside.
const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerUrl));
await db.instantiate(new URL(wasmUrl, location.href).href);
vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: db }));
await vg.coordinator().exec(`
  CREATE TABLE orders AS SELECT
    (((i * 7919 + 13) % 9000) / 100.0)::DOUBLE AS wait,
    (((i * 104729) % 50000) / 100.0)::DOUBLE AS cost,
    (20000 + ((i * 31) % 730))::INTEGER AS day,
    ((i * 17 + i // 1000) % 18)::INTEGER AS district
  FROM range(${rows}) AS t(i)`);

const brush = vg.Selection.crossfilter();
const bars = (column, steps) =>
  vg.plot(
    vg.rectY(vg.from('orders', { filterBy: brush }), { x: vg.bin(column, { steps }), y: vg.count(), inset: 0.5 }),
    vg.intervalX({ as: brush }),
    vg.xDomain(vg.Fixed),
    vg.width(480),
    vg.height(200),
  );
const district = vg.plot(
  vg.barY(vg.from('orders', { filterBy: brush }), { x: 'district', y: vg.count() }),
  vg.xDomain(vg.Fixed),
  vg.width(480),
  vg.height(200),
);
const wait = bars('wait', 60);
wait.id = 'wait';
document.getElementById('root').append(wait, bars('cost', 50), bars('day', 53), district);
presented.start();
await presented.settled();
const openedMs = performance.now() - begun - 350; // less the wait for quiet

const numbers = async (select, from, to, by) =>
  (
    await vg
      .coordinator()
      .query(`SELECT ${select} AS n FROM orders WHERE wait >= ${from} AND wait < ${to} ${by}`, { type: 'json' })
  ).map(({ n }) => Number(n));

window.bench = {
  opened: () => openedMs,
  fromPointer,
  settled: (waitMs) => presented.settled(waitMs),
  totals: async (from, to) => ({
    passing: (await numbers('count(*)', from, to, ''))[0],
    counts: await numbers('count(*)', from, to, 'GROUP BY district ORDER BY district'),
    cost: await numbers('round(sum(cost), 2)', from, to, 'GROUP BY district ORDER BY district'),
    day: await numbers('count(*)', from, to, 'GROUP BY (day - 20000) // 14 ORDER BY (day - 20000) // 14'),
  }),
};
