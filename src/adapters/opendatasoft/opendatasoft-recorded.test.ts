import { expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { playBack, type RecordedAnswer } from '@/data/conformance/play-back';
import { opendatasoftConnector } from './opendatasoft-connector';
import { recordedArt } from './opendatasoft-recorded.fixtures';

const dataset = 'public-art';
const types: Readonly<Record<string, string>> = {
  registryid: 'int',
  title_of_work: 'text',
  primarymaterial: 'text',
  photourl: 'file',
  geom: 'geo_shape',
  artists: 'text',
  yearofinstallation: 'date',
  geo_point_2d: 'geo_point_2d',
};
const described = (more: object = {}) => ({
  dataset_id: dataset,
  has_records: true,
  metas: { default: { title: 'Public art', publisher: 'City of Vancouver', records_count: 2 }, ...more },
  fields: Object.entries(types).map(([name, type]) => ({ name, type, label: name, annotations: {} })),
});
const open = (answers: readonly RecordedAnswer[]) =>
  backendOver(opendatasoftConnector({}), {
    id: 'recorded',
    name: { zh: '开放平台', en: 'Portal' },
    base: new URL('http://portal.invalid/api/explore/v2.1/'),
    send: playBack(answers),
    now: () => Date.now(),
  });

it('rows of an export: files and lists as text, shapes and points as geometry, missing cells', async () => {
  const answer = await open([
    { to: /\/exports\/json/, body: recordedArt },
    { to: /\/records/, body: { total_count: 2, results: recordedArt.slice(0, 1) } },
    { to: /datasets\/public-art$/, body: described() },
  ]).answer({ dataset }, queryContext());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const [first, second] = rowsOf(answer.value.table);
  expect(answer.value.complete).toMatchObject({ whole: true });
  expect(first).toMatchObject({
    registryid: 8,
    title_of_work: '',
    artists: '["241"]',
    yearofinstallation: '1977',
    geo_point_2d: '{"type":"Point","coordinates":[-123.1178,49.286828]}',
    geom: '{"coordinates":[-123.1178,49.286828],"type":"Point"}',
    photourl: expect.stringContaining('"filename":"LBentallBust.JPG"'),
  });
  expect(second).toMatchObject({ title_of_work: 'Lovers II', primarymaterial: null });
});

it('cover, cycle and units, where a portal keeps them elsewhere', async () => {
  const told = described({ dcat: { temporal_coverage_start: '2010-01-01', temporal_coverage_end: '2020-12-31' } });
  const fields = [
    { name: 'height', type: 'double', annotations: { unit: ['m'] } },
    { name: 'weight', type: 'double', annotations: { unit: 'kg' } },
  ];
  const card = await open([
    {
      to: /datasets\/public-art$/,
      body: { ...told, fields, metas: { ...told.metas, default: { title: 'x', update_frequency: 'Weekly' } } },
    },
  ]).describe(dataset, queryContext());
  expect(card).toMatchObject({
    value: {
      about: { period: { from: '2010-01-01', to: '2020-12-31' }, cycle: 'week' },
      fields: [{ unit: { zh: 'm' } }, { unit: { zh: 'kg' } }],
    },
  });
});

it('a query that the portal does not understand, a data set that it does not have', async () => {
  const fault = { message: 'ODSQL query is malformed: Unknown field: anzahl', error_code: 'ODSQLError' };
  const refused = await open([
    { to: /\/records/, body: fault, status: 400 },
    { to: /datasets\/public-art$/, body: described() },
  ]).answer({ dataset, take: 5 }, queryContext());
  expect(refused).toMatchObject({ error: { kind: 'unsupported', hint: expect.stringContaining('Unknown field') } });
  const absent = await open([{ to: /datasets/, body: fault, status: 404 }]).describe(dataset, queryContext());
  expect(absent).toMatchObject({ error: { kind: 'absent' } });
});
