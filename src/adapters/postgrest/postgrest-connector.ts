import * as z from 'zod/mini';
import type { AggregateKind, Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import {
  type Connector,
  declaredEntries,
  declaredSets,
  fieldsAnswered,
  type Received,
  sourceNameOf,
  type Transport,
  tableOfWire,
} from '@/data';
import type { DatasetCard, Refusal } from '@/ports/data-source';
import { describeRelation, type ShownRelation } from './describe-relation';
import { relationOf, relationsOf } from './read-openapi';
import { refusalOfError } from './refusal-of-error';
import { columnName, writeFilter } from './write-filter';

/** `aggregates` and `textOrder`: what the administrator and the database have set, which the description does not tell. */
const optionsSchema = z.strictObject({
  ...declaredSets.shape,
  aggregates: z.optional(z.boolean()),
  textOrder: z.optional(z.literal('code-points')),
});

const rowsSchema = z.array(z.record(z.string(), z.unknown()));
const functions: Readonly<Partial<Record<AggregateKind, string>>> = {
  sum: 'sum',
  mean: 'avg',
  min: 'min',
  max: 'max',
  count: 'count',
};
const LONGEST = 6000;

/** PostgREST: tables and views of a PostgreSQL, described by its OpenAPI root. */
export function postgrestConnector(options: unknown): Connector {
  const { aggregates, textOrder, ...declared } = optionsSchema.parse(options);
  const relations = new Map<string, ShownRelation>();

  async function readRelation(dataset: string, link: Transport): Promise<Result<ShownRelation, Refusal>> {
    const source = sourceNameOf(declared, dataset);
    if (source === undefined) return err({ kind: 'absent', what: dataset });
    const root = await readRoot(link);
    if (!root.ok) return root;
    const relation = relationOf(root.value, source);
    if (relation === null) return err({ kind: 'malformed', where: 'OpenAPI description' });
    if (relation === undefined) return err({ kind: 'absent', what: source });
    const shown = describeRelation(declared, dataset, source, relation, { aggregates, textOrder });
    if (shown.ok) relations.set(dataset, shown.value);
    return shown;
  }

  return {
    kind: 'postgrest',
    async probe(link) {
      const root = await readRoot(link);
      return root.ok ? ok([]) : root;
    },
    async offers(link) {
      const root = await readRoot(link);
      if (!root.ok) return root;
      const names = relationsOf(root.value);
      return names ? ok(names.map((source) => ({ source }))) : err({ kind: 'malformed', where: 'OpenAPI description' });
    },
    list: async (_link, find) => declaredEntries(declared, find),
    async describe(dataset, link) {
      const shown = await readRelation(dataset, link);
      if (!shown.ok) return shown;
      const { card, source } = shown.value;
      const counted = await fetchRows(link, `${encodeURIComponent(source)}?limit=1`, true);
      if (!counted.ok) return counted;
      return ok({ ...card, ...(counted.value.total !== undefined && { rows: counted.value.total }) });
    },
    async page(push, card, cursor, size, link) {
      const known = relations.get(push.dataset);
      const shown = known ? ok(known) : await readRelation(push.dataset, link);
      if (!shown.ok) return shown;
      const query = writeQuery(push, card, shown.value);
      if (!query.ok) return query;
      const [from = 0, counted] = (cursor ?? '0').split('/').map(Number);
      const address = `${encodeURIComponent(shown.value.source)}?${query.value}&limit=${size}&offset=${from}`;
      const fetched = await fetchRows(link, address, cursor === null);
      if (!fetched.ok) return fetched;
      const { rows, isPart } = fetched.value;
      const total = counted ?? fetched.value.total;
      const fields = fieldsAnswered(push, card);
      const groups = push.group?.length ?? 0;
      const gathers = groups + (push.fold?.length ?? 0) > 0;
      const table = tableOfWire(
        fields,
        rows.length,
        (row, index, { name }) => rows[row]?.[gathers && index >= groups ? aliasOf(index - groups) : name],
      );
      if (!table.ok) return table;
      const reached = from + rows.length;
      const hasMore = rows.length > 0 && (total === undefined ? isPart || rows.length === size : reached < total);
      return ok({
        table: table.value,
        next: hasMore ? (total === undefined ? String(reached) : `${reached}/${total}`) : null,
        ...(total !== undefined && { total }),
      });
    },
  };
}

const aliasOf = (index: number): string => `hengce_${index}`;

/** The pushed part of a question in parameters, without paging. Missing cells last; what tells rows apart at last. */
function writeQuery(push: Query, card: DatasetCard, { columns, orderedBy }: ShownRelation): Result<string, Refusal> {
  const { group = [], fold = [] } = push;
  const gathers = group.length + fold.length > 0;
  const select: string[] = gathers
    ? group.map(({ field }) => columnName(field))
    : fieldsAnswered(push, card).map(({ name, kind }) =>
        columns.get(name)?.held === 'number' && kind === 'code' ? `${columnName(name)}::text` : columnName(name),
      );
  for (const [index, { of, by }] of fold.entries()) {
    if (!functions[by]) return err({ kind: 'unsupported', clause: `fold:${by}(${of})` });
    select.push(`${aliasOf(index)}:${of === '*' ? '' : `${columnName(of)}.`}${functions[by]}()`);
  }
  const last = gathers ? group.map(({ field }) => field) : orderedBy;
  const asked = push.order ?? [];
  const order = [
    ...asked,
    ...last.filter((name) => asked.every(({ field }) => field !== name)).map((field) => ({ field, desc: undefined })),
  ];
  const parameters = new Map([['select', select.join(',')]]);
  if (push.where) {
    const filter = writeFilter(push.where, (name) => columns.get(name));
    if (!filter.ok) return filter;
    parameters.set('and', `(${filter.value})`);
  }
  if (order.length > 0)
    parameters.set(
      'order',
      order.map(({ field, desc }) => `${columnName(field)}.${desc ? 'desc' : 'asc'}.nullslast`).join(','),
    );
  const text = [...parameters].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return text.length > LONGEST
    ? err({ kind: 'unsupported', clause: 'where', hint: `address of ${text.length} characters` })
    : ok(text);
}

interface FetchedRows {
  readonly rows: z.infer<typeof rowsSchema>;
  /** Rows in all; undefined: not recorded. */
  readonly total: number | undefined;
  /** Answered with 206: there is more. */
  readonly isPart: boolean;
}

async function fetchRows(link: Transport, address: string, counts: boolean): Promise<Result<FetchedRows, Refusal>> {
  const received = await link.request(address, {
    headers: counts ? { prefer: 'count=exact' } : {},
    refusalOf: refusalOfError,
  });
  if (!received.ok) return received;
  const json = received.value.json();
  if (!json.ok) return json;
  const rows = rowsSchema.safeParse(json.value);
  if (!rows.success) return err({ kind: 'malformed', where: z.prettifyError(rows.error) });
  return ok({ rows: rows.data, total: totalOf(received.value), isPart: received.value.status === 206 });
}

/** `Content-Range: 0-99/240`; after the stroke stands `*` where nothing was counted. */
function totalOf({ headers }: Received): number | undefined {
  const total = /^(?:\d+-\d+|\*)\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1];
  return total === undefined ? undefined : Number(total);
}

async function readRoot(link: Transport): Promise<Result<unknown, Refusal>> {
  const root = await link.request('', {
    headers: { accept: 'application/openapi+json, application/json' },
    refusalOf: refusalOfError,
  });
  return root.ok ? root.value.json() : root;
}
