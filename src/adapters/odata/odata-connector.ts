import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import {
  type Connector,
  declaredEntries,
  declaredSets,
  decoded,
  fieldsAnswered,
  sourceNameOf,
  type Transport,
  tableOfWire,
} from '@/data';
import type { DatasetCard, Refusal } from '@/ports/data-source';
import { csdlSetOf } from './csdl';
import { type DescribedSet, describeSet } from './describe-set';
import { type PageCursor, readCursor, writeCursor } from './page-cursor';
import { writeQuery } from './write-query';

/** `apply` and `textOrder`: what the service does, where its description does not say or says it wrongly. */
const optionsSchema = z.strictObject({
  ...declaredSets.shape,
  apply: z.optional(z.boolean()),
  textOrder: z.optional(z.literal('code-points')),
});

const count = z.pipe(z.union([z.number(), z.string()]), z.transform(Number));
const answerSchema = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
  '@odata.count': z.optional(count),
  '@count': z.optional(count),
  '@odata.nextLink': z.optional(z.string()),
  '@nextLink': z.optional(z.string()),
});

const serviceSchema = z.object({
  value: z.array(
    z.object({ name: z.string(), kind: z._default(z.string(), 'EntitySet'), url: z.optional(z.string()) }),
  ),
});

const headers = { accept: 'application/json;odata.metadata=minimal;IEEE754Compatible=true' };

/** OData 4: entity sets of a service, described by its `$metadata` in XML or JSON. */
export function odataConnector(options: unknown): Connector {
  const { apply, textOrder, ...declared } = optionsSchema.parse(options);
  const sets = new Map<string, DescribedSet>();

  async function readSet(dataset: string, link: Transport): Promise<Result<DescribedSet, Refusal>> {
    const source = sourceNameOf(declared, dataset);
    if (source === undefined) return err({ kind: 'absent', what: dataset });
    const metadata = await link.request('$metadata', {
      headers: { accept: 'application/xml, application/json;q=0.5' },
    });
    if (!metadata.ok) return metadata;
    let csdl: ReturnType<typeof csdlSetOf>;
    try {
      csdl = csdlSetOf(metadata.value.text(), source);
    } catch (cause) {
      return err({ kind: 'malformed', where: `$metadata: ${cause instanceof Error ? cause.message : ''}` });
    }
    if (!csdl) return err({ kind: 'absent', what: source });
    const described = describeSet(declared, dataset, source, csdl, { apply, textOrder });
    if (described.ok) sets.set(dataset, described.value);
    return described;
  }

  return {
    kind: 'odata',
    async probe(link) {
      const service = await link.request('', { headers });
      return service.ok ? ok([]) : service;
    },
    async offers(link) {
      const service = decoded(serviceSchema, await link.request('', { headers }));
      if (!service.ok) return service;
      return ok(
        service.value.value
          .filter(({ kind }) => kind === 'EntitySet')
          .map(({ name, url }) => ({ source: url ?? name })),
      );
    },
    list: async (_link, find) => declaredEntries(declared, find),
    async describe(dataset, link) {
      const described = await readSet(dataset, link);
      if (!described.ok) return described;
      const { card, source, keys, counts } = described.value;
      if (!counts) return ok(card);
      const counted = await fetchPage(
        link,
        `${pathOf(source)}?$count=true&$top=1${keys[0] ? `&$select=${keys[0]}` : ''}`,
      );
      if (!counted.ok) return counted;
      return ok({
        ...card,
        ...(counted.value.total !== undefined && { rows: counted.value.total }),
      } satisfies DatasetCard);
    },
    async page(push, card, cursor, size, link) {
      const set = sets.get(push.dataset);
      const described = set ? ok(set) : await readSet(push.dataset, link);
      if (!described.ok) return described;
      const { source, counts, skips, tops } = described.value;
      const query = writeQuery(push, card, described.value);
      if (!query.ok) return query;
      const from: PageCursor = cursor === null ? { reached: 0 } : readCursor(cursor);
      const paging = [
        query.value.options,
        ...(tops ? [`$top=${size}`] : []),
        ...(from.reached > 0 ? [`$skip=${from.reached}`] : []),
        ...(counts && cursor === null ? ['$count=true'] : []),
      ].join('&');
      const page = await fetchPage(link, `${pathOf(source)}${from.search ?? `?${paging}`}`);
      if (!page.ok) return page;
      const { rows, nextLink } = page.value;
      const total = from.total ?? page.value.total;
      const { names } = query.value;
      const table = tableOfWire(
        fieldsAnswered(push, card),
        rows.length,
        (row, index) => rows[row]?.[names[index] ?? ''],
      );
      if (!table.ok) return table;
      const reached = from.reached + rows.length;
      const search = nextLink === undefined ? undefined : searchOf(nextLink, source);
      if (search === null) return err({ kind: 'malformed', where: `nextLink ${nextLink?.slice(0, 120)}` });
      const hasMore =
        search !== undefined ||
        (skips && rows.length > 0 && (total === undefined ? rows.length === size : reached < total));
      return ok({
        table: table.value,
        next: hasMore ? writeCursor({ reached, total, search }) : null,
        ...(total !== undefined && { total }),
      });
    },
  };
}

const pathOf = (source: string): string => source.split('/').map(encodeURIComponent).join('/');

interface FetchedPage {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly total: number | undefined;
  readonly nextLink: string | undefined;
}

async function fetchPage(link: Transport, address: string): Promise<Result<FetchedPage, Refusal>> {
  const received = await link.request(address, { headers });
  if (!received.ok) return received;
  const json = received.value.json();
  if (!json.ok) return json;
  const answer = answerSchema.safeParse(json.value);
  if (!answer.success) return err({ kind: 'malformed', where: z.prettifyError(answer.error) });
  const {
    value,
    '@odata.count': counted,
    '@count': count401,
    '@odata.nextLink': next,
    '@nextLink': next401,
  } = answer.data;
  const total = counted ?? count401;
  if (total !== undefined && !Number.isSafeInteger(total)) return err({ kind: 'malformed', where: '@odata.count' });
  return ok({ rows: value, total, nextLink: next ?? next401 });
}

/** What of a next link is followed: its query, for the same set under our own base. Null: it leads elsewhere. */
function searchOf(nextLink: string, source: string): string | null {
  if (!URL.canParse(nextLink, 'http://base.invalid/')) return null;
  const { pathname, search } = new URL(nextLink, 'http://base.invalid/');
  return `${decodeURIComponent(pathname)}/`.endsWith(`/${source}/`) && search !== '' ? search : null;
}
