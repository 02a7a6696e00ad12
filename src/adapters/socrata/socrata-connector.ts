import * as z from 'zod/mini';
import { grainOf, periodOf, type Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import {
  aboutWith,
  type Connector,
  cycleOf,
  dayOrTimeOf,
  decoded,
  fieldsAnswered,
  portalOptionsSchema,
  type Transport,
  tableOfWire,
} from '@/data';
import type { DatasetEntry, Field, Refusal } from '@/ports/data-source';
import { cardOfView, viewSchema } from './socrata-card';
import { type SoqlQuery, soqlQuery } from './soql-query';

const optionsSchema = z.extend(portalOptionsSchema, {
  /** The portal's own domain: its catalogue is asked of this domain alone. Absent: the data sets of the options are listed. */
  domain: z.optional(z.string()),
});

const catalogueSchema = z.object({
  resultSetSize: z.number(),
  results: z.array(
    z.object({
      resource: z.object({
        id: z.string(),
        name: z.string(),
        attribution: z.optional(z.nullable(z.string())),
        data_updated_at: z.optional(z.nullable(z.string())),
        publication_date: z.optional(z.nullable(z.string())),
      }),
    }),
  ),
});
const rowsSchema = z.array(z.record(z.string(), z.unknown()));
const countSchema = z.tuple([z.object({ n: z.union([z.string(), z.number()]) })]);

const PAGE = 100;
const MOST_LISTED = 2000;

/** Socrata SODA 2.0 and 2.1. The app token is added by the proxy. Throws on options of another shape. */
export function socrataConnector(given: unknown): Connector {
  const options = optionsSchema.parse(given ?? {});
  const cardFor = async (dataset: string, link: Transport) => {
    const view = decoded(viewSchema, await link.request(`api/views/${encodeURIComponent(dataset)}.json`));
    return view.ok ? ok(cardOfView(options, view.value)) : view;
  };
  return {
    kind: 'socrata',
    describe: cardFor,
    async probe(link) {
      const [first] = Object.keys(options.datasets ?? {});
      const probed = first === undefined ? await catalogue(link, undefined, 0, 1) : await cardFor(first, link);
      return probed.ok ? ok([]) : probed;
    },
    async list(link, find) {
      if (options.domain === undefined) {
        const entries: DatasetEntry[] = [];
        for (const dataset of Object.keys(options.datasets ?? {})) {
          const card = await cardFor(dataset, link);
          if (!card.ok) return card;
          const { title, owner } = card.value.about;
          const words = `${title.zh} ${title.en} ${owner.name}`.toLowerCase();
          if (!find || words.includes(find.toLowerCase())) entries.push(card.value.about);
        }
        return ok(entries);
      }
      const entries: DatasetEntry[] = [];
      for (;;) {
        const page = await catalogue(link, find, entries.length, PAGE);
        if (!page.ok) return page;
        entries.push(...page.value.entries);
        if (page.value.entries.length === 0 || entries.length >= Math.min(page.value.size, MOST_LISTED))
          return ok(entries);
      }
    },
    async page(push, card, cursor, size, link) {
      const query = soqlQuery(push, card);
      if (!query.ok) return query;
      const from = Number(cursor ?? 0);
      const path = `resource/${encodeURIComponent(push.dataset)}.json`;
      const answer = await link.request(`${path}?${paramsOf(query.value, size, from)}`, { refusalOf: refusalOfCode });
      // Accepted: the portal is still at work on it.
      if (answer.ok && answer.value.status === 202) return err({ kind: 'busy' });
      const rows = decoded(rowsSchema, answer);
      if (!rows.ok) return rows;
      const fields = fieldsAnswered(push, card);
      const table = tableOfWire(fields, rows.value.length, (row, index, field) =>
        cellOf(rows.value[row]?.[wireName(push, field, index)], push, field),
      );
      if (!table.ok) return table;
      const isOneRow = (push.fold?.length ?? 0) > 0 && !push.group?.length;
      const gathers = isOneRow || (push.group?.length ?? 0) > 0;
      const total = gathers || from > 0 ? undefined : await count(link, path, query.value.$where);
      if (total && !total.ok) return total;
      const got = from + rows.value.length;
      // A short page is the end only where the count says so too: the portal may have lowered the limit.
      const isEnd = isOneRow || rows.value.length === 0 || (total?.value === got && rows.value.length < size);
      const changed = answer.ok ? answer.value.headers.get('x-soda2-truth-last-modified') : null;
      const sourceAt =
        changed === null || Number.isNaN(Date.parse(changed)) ? undefined : new Date(changed).toISOString();
      return ok({ table: table.value, next: isEnd ? null : String(got), total: total?.value, sourceAt });
    },
  };

  async function catalogue(link: Transport, find: string | undefined, offset: number, limit: number) {
    const params = new URLSearchParams({ only: 'datasets', limit: String(limit), offset: String(offset) });
    if (options.domain !== undefined) params.set('domains', options.domain);
    if (options.domain !== undefined) params.set('search_context', options.domain);
    if (find) params.set('q', find);
    const page = decoded(catalogueSchema, await link.request(`api/catalog/v1?${params}`));
    if (!page.ok) return page;
    const entries = page.value.results.map(({ resource }) =>
      aboutWith(options, {
        dataset: resource.id,
        title: { zh: resource.name, en: resource.name },
        owner: { name: resource.attribution || '—' },
        share: 'unknown',
        open: null,
        cycle: cycleOf(undefined),
        period: { from: '', to: '' },
        sourceAt: resource.data_updated_at ?? null,
        publishedAt: resource.publication_date ?? null,
        sample: false,
      }),
    );
    return ok({ entries, size: page.value.resultSetSize });
  }
}

/** A column that is gone is no clause the portal lacks. */
function refusalOfCode(_status: number, said: string): Refusal | undefined {
  const [, code = '', column = ''] = /"errorCode"\s*:\s*"([\w.-]+)"(?:.*?"column"\s*:\s*"([^"]*)")?/s.exec(said) ?? [];
  return code === 'query.soql.no-such-column' ? { kind: 'malformed', where: `no column ${column}` } : undefined;
}

const paramsOf = (query: Partial<SoqlQuery>, limit: number, offset: number): URLSearchParams =>
  new URLSearchParams({ ...query, $limit: String(limit), ...(offset > 0 && { $offset: String(offset) }) });

async function count(link: Transport, path: string, where: string | undefined): Promise<Result<number, Refusal>> {
  const params = paramsOf({ $select: 'count(*) AS n', ...(where !== undefined && { $where: where }) }, 1, 0);
  const answer = decoded(countSchema, await link.request(`${path}?${params}`));
  if (!answer.ok) return answer;
  const rows = Number(answer.value[0].n);
  return Number.isSafeInteger(rows) ? ok(rows) : err({ kind: 'malformed', where: 'count(*)' });
}

const wireName = ({ group, fold }: Query, { name }: Field, index: number): string =>
  fold?.length && index >= (group?.length ?? 0) ? `f${index - (group?.length ?? 0)}` : name;

function cellOf(cell: unknown, { group }: Query, { name, kind }: Field): unknown {
  if (kind !== 'date' || typeof cell !== 'string') return cell;
  const at = dayOrTimeOf(cell) ?? cell;
  const grain = group?.find(({ field }) => field === name)?.grain;
  return grain && grainOf(at) !== undefined ? periodOf(at, grain) : at;
}
