import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver } from '@/data';
import { queryContext } from '@/data/conformance/backend.contract';
import { playBack, type RecordedAnswer } from '@/data/conformance/play-back';
import { postgrestConnector } from './postgrest-connector';
import { recordedPostgrest } from './postgrest-recorded.fixtures';

const period = { from: '2026', to: '2026' };
const { definitions } = recordedPostgrest;
const root: RecordedAnswer = { to: /^\/$/, body: { swagger: '2.0', definitions } };
const menagerie: RecordedAnswer = { to: /^\/menagerie/, body: [], headers: { 'content-range': '*/0' } };

const open = (answers: readonly RecordedAnswer[], asked: string[] = [], options: object = {}) =>
  backendOver(
    postgrestConnector({
      owner: { name: '数据局' },
      sets: { child_entities: { period }, openapi_types: { period }, menagerie: { period }, items: { period } },
      aggregates: true,
      ...options,
    }),
    {
      id: 'recorded',
      name: { zh: '登记库', en: 'Registry' },
      base: new URL('http://registry.invalid/'),
      send: playBack(answers, asked),
      now: () => Date.now(),
    },
  );

describe('as PostgREST describes its tables', () => {
  const counted: RecordedAnswer = { to: /limit=1$/, body: [], headers: { 'content-range': '*/0' } };
  it('keys and comments, without what PostgREST adds to them', async () => {
    const card = await open([root, counted]).describe('child_entities', queryContext());
    expect(card.ok && [card.value.about.title.zh, card.value.rows]).toEqual(['child_entities comment', 0]);
    expect(card.ok && card.value.fields.map(({ name, kind, label, key }) => [name, kind, label.zh, key])).toEqual([
      ['id', 'number', 'child_entities id comment', true],
      ['name', 'text', definitions.child_entities.properties.name.description, undefined],
      ['parent_id', 'number', 'parent_id', undefined],
    ]);
  });
  it('types, and those that cannot be shown by name', async () => {
    const card = await open([root, counted]).describe('openapi_types', queryContext());
    expect(card.ok && card.value.fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'a_character_varying text',
      'a_character text',
      'a_boolean flag',
      'a_bigint number',
      'a_numeric number',
      'a_real number',
      'a_double_precision number',
    ]);
    expect(card.ok && card.value.notes.map(({ text }) => text.en).join()).toMatch(/a_json.*a_jsonb.*a_text_arr/);
  });
});

describe('an enumeration of a schema that is not public', () => {
  const ask = async (where: object, options: object = {}) => {
    const asked: string[] = [];
    const answer = await open([root, menagerie], asked, options).answer(
      JSON.parse(JSON.stringify({ dataset: 'menagerie', where })),
      queryContext(),
    );
    return [answer.ok, /and=(.*?)&order/.exec(asked.at(-1) ?? '')?.[1]];
  };
  it('is text, asked for the values it has: others the database would refuse', async () => {
    const card = await open([root, menagerie]).describe('menagerie', queryContext());
    expect(card.ok && card.value.fields.map(({ name, kind }) => [name, kind])).toEqual([['enum', 'text']]);
    expect(await ask({ t: 'cmp', field: 'enum', is: 'eq', value: 'foo' })).toEqual([true, '(enum.eq."foo")']);
    const none = '(and(enum.is.null,enum.not.is.null))';
    expect(await ask({ t: 'cmp', field: 'enum', is: 'eq', value: 'baz' })).toEqual([true, none]);
    expect(await ask({ t: 'among', field: 'enum', values: ['bar', 'baz'] })).toEqual([true, '(enum.in.("bar"))']);
  });
  it('is ordered and searched here: there it has the order of its declaration', async () => {
    const coded = { textOrder: 'code-points' };
    expect(await ask({ t: 'cmp', field: 'enum', is: 'lt', value: 'c' }, coded)).toEqual([true, undefined]);
    expect(await ask({ t: 'text', field: 'enum', how: 'contains', value: 'oo' }, coded)).toEqual([true, undefined]);
  });
});

describe('figures and faults', () => {
  const items = {
    properties: {
      invoice_total: { type: 'integer', format: 'integer' },
      project_id: { type: 'integer', format: 'integer' },
    },
  };
  const described: RecordedAnswer = { to: /^\/$/, body: { swagger: '2.0', definitions: { items } } };
  const counted: RecordedAnswer = { to: /limit=1$/, body: [], headers: { 'content-range': '0-0/8' } };
  const fold = [{ as: 'total', of: 'invoice_total', by: 'sum' }] as const;
  it('sums by group, and a mean with all the zeros PostgreSQL writes', async () => {
    const sums = recordedPostgrest.sums.map(({ sum, project_id }) => ({ project_id, hengce_0: sum }));
    const answer = await open([
      described,
      counted,
      { to: /sum/, body: sums, headers: { 'content-range': '0-3/4' } },
    ]).answer({ dataset: 'items', group: [{ field: 'project_id' }], fold }, queryContext());
    expect(answer.ok && rowsOf(answer.value.table).map(({ total }) => total)).toEqual([4100, 3200, 1200, 300]);
    const body = recordedPostgrest.mean.replace('avg', 'hengce_0');
    const mean = await open([described, counted, { to: /avg/, body, headers: { 'content-range': '0-0/1' } }]).answer(
      { dataset: 'items', fold: [{ as: 'mean', of: 'invoice_total', by: 'mean' }] },
      queryContext(),
    );
    expect(mean.ok && [rowsOf(mean.value.table), mean.value.notes]).toEqual([[{ mean: 1100 }], []]);
  });
  it('aggregates that are off, rows that went while they were read', async () => {
    const off = await open([
      described,
      counted,
      { to: /sum/, body: recordedPostgrest.aggregatesOff, status: 400 },
    ]).answer({ dataset: 'items', fold }, queryContext());
    expect(off).toMatchObject({ error: { kind: 'unsupported', clause: 'fold' } });
    const rows = Array.from({ length: 2 }, (_, n) => ({ invoice_total: n, project_id: n }));
    const gone = await open([
      described,
      counted,
      { to: /offset=0/, body: rows, status: 206, headers: { 'content-range': '0-1/3' } },
      { to: /offset=2/, body: recordedPostgrest.pastTheLast, status: 416, headers: { 'content-range': '*/2' } },
    ]).answer({ dataset: 'items' }, queryContext());
    expect(gone).toMatchObject({ ok: false, error: { kind: 'malformed', where: expect.stringMatching(/rows went/) } });
  });
});
