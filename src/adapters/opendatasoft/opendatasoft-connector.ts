import * as z from 'zod/mini';
import type { Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import {
  aboutWith,
  type Connector,
  dayOrTimeOf,
  decoded,
  fieldsAnswered,
  portalOptionsSchema,
  sqlWhere,
  type Transport,
  tableOfWire,
} from '@/data';
import type { DatasetEntry, Refusal } from '@/ports/data-source';
import { aboutOfOds, cardOfOds, odsDatasetSchema } from './ods-card';
import { odsFigures, odsGroups } from './ods-query';
import { odsql } from './odsql';

const rowSchema = z.record(z.string(), z.unknown());
const recordsSchema = z.object({ total_count: z.optional(z.number()), results: z.array(rowSchema) });
const catalogueSchema = z.object({ total_count: z.number(), results: z.array(odsDatasetSchema) });

/** `records` gives at most 100 at a call; what is longer comes from `exports`, which has no cap. */
const RECORDS = 100;
const MOST_LISTED = 2000;
const ZONE = { timezone: 'Asia/Shanghai' };

/** Opendatasoft Explore 2.1; the base is `…/api/explore/v2.1/`. Throws on options of another shape. */
export function opendatasoftConnector(given: unknown): Connector {
  const options = portalOptionsSchema.parse(given ?? {});
  const catalogue = async (link: Transport, limit: number, offset: number, find?: string) => {
    const params = new URLSearchParams({ limit: String(limit), offset: String(offset) });
    if (find) params.set('where', odsql.text(find));
    return decoded(catalogueSchema, await link.request(`catalog/datasets?${params}`));
  };
  return {
    kind: 'opendatasoft',
    async probe(link) {
      const probed = await catalogue(link, 1, 0);
      return probed.ok ? ok([]) : probed;
    },
    async list(link, find) {
      const entries: DatasetEntry[] = [];
      for (let offset = 0; ; ) {
        const page = await catalogue(link, RECORDS, offset, find);
        if (!page.ok) return page;
        for (const set of page.value.results)
          if (set.has_records !== false) entries.push(aboutWith(options, aboutOfOds(set)));
        offset += page.value.results.length;
        if (page.value.results.length === 0 || offset >= Math.min(page.value.total_count, MOST_LISTED))
          return ok(entries);
      }
    },
    async describe(dataset, link) {
      const set = decoded(odsDatasetSchema, await link.request(`catalog/datasets/${encodeURIComponent(dataset)}`));
      return set.ok ? ok(cardOfOds(options, set.value)) : set;
    },
    async page(push, card, _cursor, _size, link, most) {
      const where = push.where && sqlWhere(push.where, card.fields, odsql);
      if (push.where && where === undefined) return err({ kind: 'unsupported', clause: 'where', hint: 'YYYY-MM-DD' });
      const wire = wireOf(link, push.dataset, where);
      const gathers = (push.group?.length ?? 0) + (push.fold?.length ?? 0) > 0;
      const fields = fieldsAnswered(push, card);
      const picked = { select: fields.map(({ name }) => odsql.name(name)).join(', ') };
      const found = gathers
        ? await gathered(push, wire, odsGroups(push, card.fields))
        : await listed(wire, picked, most);
      if (!found.ok) return found;
      const { rows, total } = found.value;
      const table = tableOfWire(fields, rows.length, (row, index, { name, kind }) => {
        const cell = gathers ? figureOf(push, rows[row], index) : rows[row]?.[name];
        if (kind === 'geo') return geometryOf(cell);
        return kind === 'date' && typeof cell === 'string' ? (dayOrTimeOf(cell) ?? cell) : textOf(kind, cell);
      });
      return table.ok ? ok({ table: table.value, next: null, total }) : table;
    },
  };
}

type OdsRow = Readonly<Record<string, unknown>>;
interface Wire {
  records(params: Readonly<Record<string, string>>): Promise<Result<z.infer<typeof recordsSchema>, Refusal>>;
  exports(params: Readonly<Record<string, string>>): Promise<Result<readonly OdsRow[], Refusal>>;
}

function wireOf(link: Transport, dataset: string, where: string | undefined): Wire {
  const path = `catalog/datasets/${encodeURIComponent(dataset)}`;
  const of = (params: Readonly<Record<string, string>>) =>
    new URLSearchParams({ ...params, ...(where !== undefined && { where }), ...ZONE });
  return {
    records: async (params) => decoded(recordsSchema, await link.request(`${path}/records?${of(params)}`)),
    exports: async (params) => decoded(z.array(rowSchema), await link.request(`${path}/exports/json?${of(params)}`)),
  };
}

interface Found {
  readonly rows: readonly OdsRow[];
  readonly total?: number | undefined;
}

/** Rows: few from `records`, many from `exports`, and the portal's count beside them. */
async function listed(wire: Wire, picked: { readonly select: string }, most: number): Promise<Result<Found, Refusal>> {
  const isFew = most <= RECORDS;
  const head = await wire.records({ ...picked, limit: String(isFew ? most : 1) });
  if (!head.ok) return head;
  const { results, total_count: total } = head.value;
  if (isFew) return ok({ rows: results, total });
  // One more than wanted: then it is known that there are more.
  const rows = await wire.exports({ ...picked, limit: String(most + 1) });
  return rows.ok ? ok({ rows: rows.value, total }) : rows;
}

/** Figures, refused where the rows they were made of are not all the rows there are. */
async function gathered(push: Query, wire: Wire, groups: string): Promise<Result<Found, Refusal>> {
  const select = odsFigures(push);
  const head = await wire.records(groups ? { limit: '1' } : { limit: '1', select: 'count(*) AS rows_counted' });
  if (!head.ok) return head;
  const made = groups ? await wire.exports({ select, group_by: groups }) : await wire.records({ select, limit: '1' });
  if (!made.ok) return made;
  const rows = 'results' in made.value ? made.value.results.slice(0, 1) : made.value;
  const madeOf = rows.reduce((sum, row) => sum + Number(row.rows_counted), 0);
  const [counted] = head.value.results;
  const total = groups ? head.value.total_count : Number(counted?.rows_counted);
  if (madeOf !== total) return err({ kind: 'malformed', where: `count ${String(total)}, figures of ${madeOf} rows` });
  return ok({ rows });
}

function figureOf({ group, fold }: Query, row: OdsRow | undefined, index: number): unknown {
  const keys = group?.length ?? 0;
  if (index < keys) return row?.[`g${index}`];
  const n = index - keys;
  return fold?.[n]?.by !== 'count' && row?.[`c${n}`] === 0 ? null : row?.[`f${n}`];
}

/** A point comes as `lat` and `lon`, a shape as a GeoJSON feature. */
function geometryOf(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  const [lat, lon, geometry] = ['lat', 'lon', 'geometry'].map((key) => Reflect.get(cell, key));
  const isPoint = [lat, lon].every((part) => typeof part === 'number' || typeof part === 'string');
  return isPoint ? { type: 'Point', coordinates: [Number(lon), Number(lat)] } : (geometry ?? cell);
}

/** Fields of many values come as lists. */
const textOf = (kind: string, cell: unknown): unknown =>
  (kind === 'text' || kind === 'code') && typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
