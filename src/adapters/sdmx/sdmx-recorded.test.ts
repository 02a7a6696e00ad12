import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { playBack } from '@/data/conformance/play-back';
import { sdmxConnector } from './sdmx-connector';
import { recordedIlo, recordedRates, recordedValueList } from './sdmx-recorded.fixtures';

const urn = (kind: string, name: string) => `urn:sdmx:org.sdmx.infomodel.${kind}=ILO:${name}(1.0)`;
const concept = (id: string) => `${urn('conceptscheme.Concept', 'CS')}.${id}`;
const dimension = (id: string) => ({ id, conceptIdentity: concept(id) });
/** A structure about the recorded data: codes stand at the concepts, as at most services. */
const structure = (ids: readonly string[], attributes: readonly object[] = []) => ({
  data: {
    dataflows: [
      {
        id: 'DF',
        agencyID: 'ILO',
        version: '1.0',
        name: 'Labour force participation rate',
        description:
          '<strong>With the aim of</strong> comparability, see <a href = "https://ilostat.ilo.org/">the LFS</a>.',
        structure: urn('datastructure.DataStructure', 'DSD'),
      },
    ],
    dataStructures: [
      {
        id: 'DSD',
        agencyID: 'ILO',
        dataStructureComponents: {
          dimensionList: { dimensions: ids.map(dimension), timeDimensions: [dimension('TIME_PERIOD')] },
          measureList: { primaryMeasure: dimension('OBS_VALUE') },
          attributeList: { attributes: [dimension('OBS_STATUS'), ...attributes] },
        },
      },
    ],
    codelists: [
      { id: 'CL_AREA', agencyID: 'XILO', codes: [{ id: 'CHL', name: 'not this one' }] },
      { id: 'CL_AREA', agencyID: 'ILO', codes: [{ id: 'CHL', name: 'Chile' }] },
    ],
    valuelists: [recordedValueList],
    conceptSchemes: [
      {
        id: 'CS',
        agencyID: 'ILO',
        concepts: [
          {
            id: 'REF_AREA',
            name: 'Reference area',
            coreRepresentation: { enumeration: urn('codelist.Codelist', 'CL_AREA') },
          },
          {
            id: 'AVAILABILITY',
            coreRepresentation: {
              enumeration: 'urn:sdmx:org.sdmx.infomodel.codelist.ValueList=BIS:CL_AVAILABILITY(1.0)',
            },
          },
          { id: 'UPPER_BOUND', coreRepresentation: { textFormat: { textType: 'Double' } } },
        ],
      },
    ],
  },
});

const open = (data: unknown, ids: readonly string[], attributes: readonly object[] = []) =>
  backendOver(sdmxConnector({ api: '2.1' }), {
    id: 'recorded',
    name: { zh: '统计', en: 'Statistics' },
    base: new URL('http://stats.invalid/rest/'),
    send: playBack([
      { to: /\/rest\/dataflow\/ILO\/DF\/1\.0/, body: structure(ids, attributes) },
      { to: /\/rest\/data\/ILO,DF,1\.0\/all/, body: data },
    ]),
    now: () => Date.now(),
  });
const dataset = 'ILO:DF(1.0)';
const sexes = ['REF_AREA', 'SEX'];

describe('ILOSTAT', () => {
  it('keeps every observation of a series that stands there once for each year', async () => {
    const answer = await open(recordedIlo, sexes).answer({ dataset }, queryContext());
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(
      rowsOf(answer.value.table).map((row) => [row.REF_AREA, row.SEX, row.TIME_PERIOD, row.OBS_VALUE, row.OBS_STATUS]),
    ).toEqual([
      ['CHL', 'SEX_T', '2010', 58.69, 'B'],
      ['CHL', 'SEX_M', '2010', 72.34, 'B'],
      ['CHL', 'SEX_F', '2010', 45.53, 'B'],
      ['CHL', 'SEX_T', '2011', 60.02, null],
      ['CHL', 'SEX_M', '2011', 72.94, null],
      ['CHL', 'SEX_F', '2011', 47.55, null],
      ['CHL', 'SEX_T', '2012', 59.75, null],
      ['CHL', 'SEX_M', '2012', 72.13, null],
      ['CHL', 'SEX_F', '2012', 47.8, null],
    ]);
  });
  it('refuses one observation told twice', async () => {
    const twice = recordedIlo.replaceAll('"1":[72.94', '"0":[72.94');
    expect(await open(twice, sexes).answer({ dataset }, queryContext())).toMatchObject({
      error: { kind: 'malformed', where: 'dataSets.0.series.0:0:0:1:0.observations.0: told twice' },
    });
  });
  it('finds codes, value lists and types at the concepts', async () => {
    const more = [dimension('AVAILABILITY'), dimension('UPPER_BOUND')];
    const card = await open(recordedIlo, sexes, more).describe(dataset, queryContext());
    if (!card.ok) throw new Error(JSON.stringify(card.error));
    const field = (name: string) => card.value.fields.find((one) => one.name === name);
    expect(field('REF_AREA')).toMatchObject({ label: { en: 'Reference area' }, codes: { CHL: { en: 'Chile' } } });
    expect(field('AVAILABILITY')?.codes?.B?.en).toBe('BIS only, not for publication');
    expect(field('UPPER_BOUND')?.kind).toBe('number');
    expect(card.value.about.abstract?.en).toBe('With the aim of comparability, see the LFS .');
  });
});

it('exchange rates of the ECB: values by text, annotations beside them', async () => {
  const answer = await open(recordedRates, ['FREQ', 'CURRENCY']).answer({ dataset }, queryContext());
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  expect(rowsOf(answer.value.table)).toEqual([
    { FREQ: 'D', CURRENCY: 'NZD', TIME_PERIOD: '2013-01-18', OBS_VALUE: 1.5931, OBS_STATUS: 'A' },
    { FREQ: 'D', CURRENCY: 'NZD', TIME_PERIOD: '2013-01-21', OBS_VALUE: 1.5925, OBS_STATUS: 'A' },
    { FREQ: 'D', CURRENCY: 'RUB', TIME_PERIOD: '2013-01-18', OBS_VALUE: 40.3426, OBS_STATUS: 'A' },
    { FREQ: 'D', CURRENCY: 'RUB', TIME_PERIOD: '2013-01-21', OBS_VALUE: 40.3, OBS_STATUS: 'A' },
  ]);
});
