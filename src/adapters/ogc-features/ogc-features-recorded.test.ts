import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { playBack, type RecordedAnswer } from '@/data/conformance/play-back';
import { ogcFeaturesConnector } from './ogc-features-connector';
import {
  recordedCollection,
  recordedConformance,
  recordedObservations,
  recordedQueryables,
} from './ogc-features-recorded.fixtures';

const period = { from: '2000', to: '2005' };
const open = (answers: readonly RecordedAnswer[], asked: string[] = [], fields: object = {}) =>
  backendOver(ogcFeaturesConnector({ owner: { name: '测绘院' }, sets: { obs: { period, fields } } }), {
    id: 'recorded',
    name: { zh: '地理平台', en: 'Map platform' },
    base: new URL('http://map.invalid/master/'),
    send: playBack(answers, asked),
    now: () => Date.now(),
  });
const conformance: RecordedAnswer = { to: /\/conformance$/, body: recordedConformance };
const collection: RecordedAnswer = { to: /\/collections\/obs$/, body: recordedCollection };
const queryables: RecordedAnswer = { to: /\/queryables$/, body: recordedQueryables };

describe('demo.pygeoapi.io', () => {
  const after: RecordedAnswer = { to: /offset=1/, body: { ...recordedObservations, features: [], links: [] } };
  const items: RecordedAnswer = { to: /\/items/, body: recordedObservations };
  it('gives its features with their ids; a next link by the name the server knows itself by leads nowhere else', async () => {
    const asked: string[] = [];
    const backend = open([conformance, collection, queryables, after, items], asked, { value: { kind: 'number' } });
    const answer = await backend.answer({ dataset: 'obs' }, queryContext());
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(rowsOf(answer.value.table)).toMatchObject([{ stn_id: '35', value: 89.9 }]);
    expect(answer.value.complete).toMatchObject({ whole: true });
    expect(asked.every((address) => address.startsWith('/master/'))).toBe(true);
  });
});

describe('tipg', () => {
  const features = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: '1',
        geometry: { type: 'Point', coordinates: [126.6, 45.7] },
        properties: { ogc_fid: 1, id: 'a', pr: '013001', path: 13, row: 1 },
      },
    ],
    numberMatched: 1,
    numberReturned: 1,
    links: [],
  };
  it('keeps codes as text, and reads the queryables it names by their relation', async () => {
    const asked: string[] = [];
    const card = await open([conformance, collection, queryables, { to: /\/items/, body: features }], asked).describe(
      'obs',
      queryContext(),
    );
    if (!card.ok) throw new Error(JSON.stringify(card.error));
    expect(card.value.fields.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual([
      'geom geo',
      'id text',
      'ogc_fid number',
      'path number',
      'pr text',
      'row number',
    ]);
    expect(asked.some((address) => address.endsWith('/queryables'))).toBe(true);
  });
});
