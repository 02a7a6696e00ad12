import { expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { playBack, type RecordedAnswer } from '@/data/conformance/play-back';
import { socrataConnector } from './socrata-connector';
import {
  recordedCounts,
  recordedDoses,
  recordedMissing,
  recordedNoColumn,
  recordedView,
} from './socrata-recorded.fixtures';

const dataset = 'unsk-b7fc';
const open = (answers: readonly RecordedAnswer[]) =>
  backendOver(socrataConnector({ datasets: { [dataset]: {} } }), {
    id: 'recorded',
    name: { zh: '开放平台', en: 'Portal' },
    base: new URL('http://portal.invalid/'),
    send: playBack(answers),
    now: () => Date.now(),
  });
const view: RecordedAnswer = { to: /^\/api\/views\//, body: recordedView };
const count: RecordedAnswer = { to: /count\(\*\)/, body: '[{"n":"2"}]' };

it('a view of the CDC: whose, when, under what licence, which columns', async () => {
  const card = await open([view]).describe(dataset, queryContext());
  expect(card).toMatchObject({
    value: {
      about: {
        owner: { name: 'IISInfo' },
        licence: 'USGOV_WORKS',
        classification: 'Vaccinations',
        sourceAt: '2021-06-03T16:29:18.000Z',
        publishedAt: '2021-05-24T19:08:03.000Z',
      },
    },
  });
  expect(card.ok && card.value.fields.map(({ name, kind, about }) => [name, kind, about?.en])).toEqual([
    ['date', 'date', 'Date'],
    ['mmwr_week', 'number', 'MMWR week'],
    ['location', 'text', 'State/Territory/Federal Entity'],
    ['distributed', 'number', 'Total number of distributed doses'],
  ]);
});

it('its rows: figures kept as text, days of midnights, cells that are left out', async () => {
  const rows: RecordedAnswer = { to: /^\/resource\//, body: recordedDoses.replace('"location":"US",', '') };
  const answer = await open([view, count, rows]).answer({ dataset }, queryContext());
  expect(answer.ok && rowsOf(answer.value.table)).toEqual([
    { date: '2021-06-03', mmwr_week: 22, location: null, distributed: 368375195 },
    { date: '2021-06-02', mmwr_week: 22, location: 'US', distributed: 366977535 },
  ]);
});

it('counts of New York by the quarter of an hour', async () => {
  const columns = [
    { name: 'date', fieldName: 'date', dataTypeName: 'calendar_date' },
    { name: 'counts', fieldName: 'counts', dataTypeName: 'number' },
    { name: 'sid', fieldName: ':sid', dataTypeName: 'meta_data' },
  ];
  const answer = await open([
    { to: /^\/api\/views\//, body: { ...recordedView, columns } },
    { to: /count\(\*\)/, body: '[{"n":"3"}]' },
    { to: /^\/resource\//, body: recordedCounts },
  ]).answer({ dataset }, queryContext());
  expect(answer.ok && rowsOf(answer.value.table)).toEqual([
    { date: '2023-06-03', counts: 27 },
    { date: '2023-06-03T00:15:00', counts: 9 },
    { date: '2023-06-03T00:30:00', counts: 14 },
  ]);
});

it('a view that is not there, a column that is gone', async () => {
  const missing: RecordedAnswer = { to: /^\/api\/views\//, body: recordedMissing, status: 404 };
  expect(await open([missing]).describe(dataset, queryContext())).toMatchObject({ error: { kind: 'absent' } });
  const gone: RecordedAnswer = { to: /^\/resource\//, body: recordedNoColumn, status: 400 };
  expect(await open([view, gone]).answer({ dataset }, queryContext())).toMatchObject({
    error: { kind: 'malformed', where: 'no column ncategory' },
  });
});
