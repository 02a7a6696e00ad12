import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { playBack } from '@/data/conformance/play-back';
import { ckanConnector } from './ckan-connector';
import { recordedOntario, recordedPlaces } from './ckan-recorded.fixtures';

const open = (search: { result: { resource_id: string } }, asked: string[] = [], options: object = {}) => {
  const dataset = search.result.resource_id;
  const pack = { id: 'p', name: 'p', title: 'P', resources: [{ id: dataset, name: 'data', datastore_active: true }] };
  const backend = backendOver(ckanConnector({ datasets: { [dataset]: options } }), {
    id: 'recorded',
    name: { zh: '开放平台', en: 'Portal' },
    base: new URL('http://portal.invalid/'),
    send: playBack(
      [
        { to: /resource_show/, body: { success: true, result: { package_id: 'p' } } },
        { to: /package_show/, body: { success: true, result: pack } },
        { to: /offset=[1-9]/, body: { ...search, result: { ...search.result, records: [] } } },
        { to: /datastore_search/, body: search },
      ],
      asked,
    ),
    now: () => Date.now(),
  });
  return { backend, dataset };
};

describe('data.ontario.ca', () => {
  const pick = ['total_doses_administered', 'total_individuals_at_least_one'];
  it('reads to the end although no limit is told, and figures kept as text as what they are', async () => {
    const asked: string[] = [];
    const { backend, dataset } = open(recordedOntario, asked, {
      fields: { total_individuals_at_least_one: { kind: 'number' } },
    });
    const answer = await backend.answer({ dataset, pick }, queryContext());
    expect(answer.ok && [rowsOf(answer.value.table), answer.value.complete.whole]).toEqual([
      [{ total_doses_administered: 28853124, total_individuals_at_least_one: 12307610 }],
      true,
    ]);
  });
  it('refuses records that lack a field they were asked for', async () => {
    const { backend, dataset } = open(recordedOntario);
    expect(await backend.answer({ dataset }, queryContext())).toMatchObject({
      error: { kind: 'malformed', where: 'records: no report_date' },
    });
  });
});

describe('data.gov.il', () => {
  it('labels without their blanks, cells that are missing, words as they stand', async () => {
    const { backend, dataset } = open(recordedPlaces);
    const card = await backend.describe(dataset, queryContext());
    expect(card.ok && card.value.fields.map(({ name, kind, label }) => [name, kind, label.zh])).toEqual([
      ['symbol_number', 'number', 'סמל יישוב'],
      ['name_in_hebrew', 'text', 'שם היישוב בעברית'],
      ['name_in_english', 'text', 'שם היישוב באנגלית'],
      ['name_in_russian', 'text', 'שם ישוב ברוסית'],
      ['X', 'text', 'קאורדינטת מזרח'],
    ]);
    const answer = await backend.answer({ dataset, pick: ['name_in_english', 'name_in_russian'] }, queryContext());
    expect(answer.ok && rowsOf(answer.value.table)).toEqual([
      { name_in_english: "ABU JUWEI'ID ", name_in_russian: null },
      { name_in_english: 'ABU GHOSH ', name_in_russian: null },
    ]);
  });
  it('columns of lists and of JSON as their text', async () => {
    const [first, second] = recordedPlaces.result.records;
    const listed = {
      ...recordedPlaces,
      result: {
        ...recordedPlaces.result,
        records: [
          { ...first, X: ['a', 'b'] },
          { ...second, X: { a: 1 } },
        ],
      },
    };
    const { backend, dataset } = open(listed);
    const answer = await backend.answer({ dataset, pick: ['X'] }, queryContext());
    expect(answer.ok && rowsOf(answer.value.table)).toEqual([{ X: '["a","b"]' }, { X: '{"a":1}' }]);
  });
});
