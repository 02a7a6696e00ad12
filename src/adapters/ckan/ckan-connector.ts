import * as z from 'zod/mini';
import { grainOf, periodOf, type Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import {
  aboutWith,
  type Connector,
  dayOrTimeOf,
  fieldsAnswered,
  type Page,
  portalOptionsSchema,
  type Transport,
  tableOfWire,
} from '@/data';
import type { DatasetCard, DatasetEntry, Field, Refusal } from '@/ports/data-source';
import { ckanAction } from './ckan-action';
import { aboutOfResource, cardOfResource, fieldsSchema, packageSchema } from './ckan-card';
import { ckanFilters } from './ckan-filters';
import { ckanSql } from './ckan-sql';

const optionsSchema = z.extend(portalOptionsSchema, {
  /** `datastore_search_sql` is on at this portal; often it is not. */
  sql: z.optional(z.boolean()),
});

const rows = z.array(z.record(z.string(), z.unknown()));
const searchSchema = z.object({
  fields: fieldsSchema,
  records: rows,
  /** The limit that was kept, which may be less than was asked; some portals do not tell it. */
  limit: z.optional(z.number()),
  total: z.optional(z.number()),
  total_was_estimated: z.optional(z.boolean()),
});
const sqlSchema = z.object({ records: rows });
const packagesSchema = z.object({ count: z.number(), results: z.array(packageSchema) });

const PAGE = 100;
const MOST_LISTED = 2000;

/** CKAN with its DataStore; a data set is a resource of a package. Throws on options of another shape. */
export function ckanConnector(given: unknown): Connector {
  const options = optionsSchema.parse(given ?? {});
  return {
    kind: 'ckan',
    async probe(link) {
      const probed = await ckanAction(link, 'package_search', { rows: 0 }, packagesSchema);
      return probed.ok ? ok([]) : probed;
    },
    async list(link, find) {
      const entries: DatasetEntry[] = [];
      for (let start = 0; ; ) {
        const args = { q: find ?? '*:*', rows: PAGE, start, sort: 'id asc' };
        const page = await ckanAction(link, 'package_search', args, packagesSchema);
        if (!page.ok) return page;
        for (const pack of page.value.results)
          for (const resource of pack.resources)
            if (resource.datastore_active) entries.push(aboutWith(options, aboutOfResource(pack, resource)));
        start += page.value.results.length;
        if (page.value.results.length === 0 || start >= Math.min(page.value.count, MOST_LISTED)) return ok(entries);
      }
    },
    async describe(dataset, link) {
      const shown = await ckanAction(link, 'resource_show', { id: dataset }, z.object({ package_id: z.string() }));
      if (!shown.ok) return shown;
      const pack = await ckanAction(link, 'package_show', { id: shown.value.package_id }, packageSchema);
      if (!pack.ok) return pack;
      const resource = pack.value.resources.find(({ id }) => id === dataset);
      if (!resource) return err({ kind: 'absent', what: dataset });
      const head = await ckanAction(
        link,
        'datastore_search',
        { resource_id: dataset, limit: 0, include_total: true },
        searchSchema,
      );
      if (!head.ok) return head;
      const { fields, total, total_was_estimated: isEstimated } = head.value;
      return ok(
        cardOfResource(options, aboutOfResource(pack.value, resource), fields, isEstimated ? undefined : total),
      );
    },
    page: (push, card, cursor, size, link) =>
      options.sql
        ? sqlPage(push, card, Number(cursor ?? 0), size, link)
        : searchPage(push, card, Number(cursor ?? 0), size, link),
  };
}

type Fetch = (
  push: Query,
  card: DatasetCard,
  from: number,
  size: number,
  link: Transport,
) => Promise<Result<Page, Refusal>>;

/** Pages of `datastore_search` in the order of `_id`; how long a page really is, the answer's `limit` tells. */
const searchPage: Fetch = async (push, card, from, size, link) => {
  const fields = fieldsAnswered(push, card);
  const filters = ckanFilters(push, card.fields);
  if (filters === undefined) return err({ kind: 'unsupported', clause: 'where', hint: 'YYYY-MM-DD' });
  if (filters === 'none') return pageOf(push, fields, [], { next: null, total: 0 });
  const found = await ckanAction(
    link,
    'datastore_search',
    {
      resource_id: push.dataset,
      filters,
      fields: fields.map(({ name }) => name),
      sort: '_id asc',
      limit: size,
      offset: from,
      include_total: from === 0,
    },
    searchSchema,
  );
  if (!found.ok) return found;
  const { records, limit, total, total_was_estimated: isEstimated } = found.value;
  const [first] = records;
  const lost = first && fields.find(({ name }) => !Object.hasOwn(first, name));
  if (lost) return err({ kind: 'malformed', where: `records: no ${lost.name}` });
  const isLast = records.length === 0 || (limit !== undefined && records.length < limit);
  return pageOf(push, fields, records, {
    next: isLast ? null : String(from + records.length),
    total: isEstimated ? undefined : total,
  });
};

/** Pages of `datastore_search_sql`: it cuts without an error, so a page that is short is followed until one is empty. */
const sqlPage: Fetch = async (push, card, from, size, link) => {
  const fields = fieldsAnswered(push, card);
  const sql = ckanSql(push, card, size, from);
  if (sql === undefined) return err({ kind: 'unsupported', clause: 'where', hint: 'YYYY-MM-DD' });
  const found = await ckanAction(link, 'datastore_search_sql', { sql }, sqlSchema);
  if (!found.ok) return found;
  const { records } = found.value;
  const isOneRow = (push.fold?.length ?? 0) > 0 && !push.group?.length;
  const gathers = isOneRow || (push.group?.length ?? 0) > 0;
  let total: number | undefined;
  if (!gathers && from === 0) {
    const countSql = ckanSql({ ...push, pick: undefined, fold: [{ as: 'n', of: '*', by: 'count' }] }, card, 1, 0) ?? '';
    const counted = await ckanAction(
      link,
      'datastore_search_sql',
      { sql: countSql },
      z.object({ records: z.tuple([z.object({ f0: z.coerce.number() })]) }),
    );
    if (!counted.ok) return counted;
    total = counted.value.records[0].f0;
  }
  const got = from + records.length;
  const isLast = isOneRow || records.length === 0 || (got === total && records.length < size);
  return pageOf(push, fields, records, { next: isLast ? null : String(got), total });
};

function pageOf(
  push: Query,
  fields: readonly Field[],
  records: readonly Readonly<Record<string, unknown>>[],
  rest: Omit<Page, 'table'>,
): Result<Page, Refusal> {
  const keys = push.group?.length ?? 0;
  const gathers = keys + (push.fold?.length ?? 0) > 0;
  const table = tableOfWire(fields, records.length, (row, index, { name, kind }) => {
    const cell = records[row]?.[gathers ? (index < keys ? `g${index}` : `f${index - keys}`) : name];
    if (typeof cell === 'object' && cell !== null) return JSON.stringify(cell); // of JSON and of lists
    if (kind !== 'date' || typeof cell !== 'string') return cell;
    const at = dayOrTimeOf(cell) ?? cell;
    const grain = push.group?.find(({ field }) => field === name)?.grain;
    return grain && grainOf(at) !== undefined ? periodOf(at, grain) : at;
  });
  return table.ok ? ok({ ...rest, table: table.value }) : table;
}
