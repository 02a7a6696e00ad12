import { answerLocally, appendTables, canonicalQuery, type Query, type Table } from '@/analysis/tables';
import { cityDayOf, err, momentOn, ok, type Result, type Words } from '@/core/kernel';
import type {
  Answer,
  Backend,
  Completeness,
  DatasetCard,
  EntryTerms,
  Note,
  QueryContext,
  Refusal,
} from '@/ports/data-source';
import type { Connector } from './connector';
import { digestOfTable } from './digest-of-table';
import { freshnessOf } from './freshness';
import { planQuery } from './plan-query';
import { roundedNotes } from './table-of-wire';
import { type Fetcher, openTransport, type Transport } from './transport';
import { underTerms } from './under-terms';
import { withinLimits } from './within-limits';

export interface Connection {
  readonly id: string;
  readonly name: Words;
  readonly base: URL;
  readonly send: Fetcher;
  /** The clock of this machine, in milliseconds since 1970: waits, copies and the skew of a source are counted on it. */
  readonly now: () => number;
  /** The day the API tells (the demo's can be moved): answers are stamped with it. Without it the day of `now`. */
  readonly today?: (() => string) | undefined;
  /** What an administrator connected it on. */
  readonly terms?: EntryTerms | undefined;
}

const PAGE = 5000;
const CARD_MS = 5 * 60_000;

/**
 * A backend made of a protocol: plans, pulls page after page to the end, counts what came against what the source said, does
 * the remaining clauses on the whole, and tells where the answer comes from.
 */
export function backendOver(plain: Connector, { id, name, base, send, now, today, terms }: Connection): Backend {
  const protocol = terms ? underTerms(plain, terms) : plain;
  const cards = new Map<
    string,
    { readonly at: number; readonly version: number | undefined; readonly card: DatasetCard }
  >();
  const open = (context: QueryContext): Transport => openTransport(base, send, now, context);

  async function cardOf(
    dataset: string,
    context: QueryContext,
    link = open(context),
  ): Promise<Result<DatasetCard, Refusal>> {
    const known = cards.get(dataset);
    const version = protocol.version?.();
    if (known && known.version === version && now() - known.at < CARD_MS) return ok(known.card);
    const described = await withinLimits(context, () => protocol.describe(dataset, link));
    if (described.ok) cards.set(dataset, { at: now(), version, card: described.value });
    return described;
  }

  return {
    id,
    kind: protocol.kind,
    name,
    async probe(context) {
      const link = open(context);
      const started = now();
      const probed = await withinLimits(context, () => protocol.probe(link));
      if (!probed.ok) return probed;
      const { clockSkewMs } = link;
      return ok({
        latencyMs: now() - started,
        ...(clockSkewMs !== undefined && { clockSkewMs }),
        notes: probed.value.map(({ text }) => text),
      });
    },
    datasets: (context, find) => withinLimits(context, () => protocol.list(open(context), find)),
    describe: (dataset, context) => cardOf(dataset, context),
    plan: planQuery,
    async answer(ask, context) {
      const link = open(context);
      const described = await cardOf(ask.dataset, context, link);
      if (!described.ok) return described;
      const card = described.value;
      const verdict = planQuery(ask, card, context);
      if (!verdict.ok) return err(verdict.why);
      const { push, local, needsWhole } = verdict.split;
      const pulled = await withinLimits(context, () => pull(protocol, push, card, context, link));
      if (!pulled.ok) return pulled;
      const { complete, notes, sourceAt } = pulled.value;
      if (needsWhole && !complete.whole) return err({ kind: 'tooBig', cap: pulled.value.table.rows, unit: 'rows' });
      const table = answerLocally(pulled.value.table, local);
      const hasEnough = ask.take !== undefined && table.rows >= ask.take;
      return ok(
        answerOf({
          id,
          card,
          ask,
          table,
          complete: hasEnough ? { ...complete, whole: true, why: undefined } : complete,
          notes: [...card.notes, ...notesOnce(notes), ...roundedNotes(pulled.value.table, card.fields)],
          sourceAt,
          askedAt: momentOn(today?.(), now()),
          verdict,
          pushedAt: protocol.inPage ? 'browser' : 'server',
        }),
      );
    },
  };
}

/** Pages of one answer may say the same. */
const notesOnce = (notes: readonly Note[]): readonly Note[] =>
  notes.filter(
    (note, at) => notes.findIndex(({ code, text }) => code === note.code && text.zh === note.text.zh) === at,
  );

interface Pulled {
  readonly table: Table;
  readonly complete: Completeness;
  readonly notes: readonly Note[];
  readonly sourceAt: string | undefined;
}

/** Page after page until the source has no more, the question has enough, or the limit is reached; then the count is checked. */
async function pull(
  protocol: Connector,
  push: Query,
  card: DatasetCard,
  { maxRows, progress, signal }: QueryContext,
  link: Transport,
): Promise<Result<Pulled, Refusal>> {
  const wanted = Math.min(push.take ?? Number.POSITIVE_INFINITY, maxRows);
  const tables: Table[] = [];
  const notes: Note[] = [];
  let rows = 0;
  let total: number | undefined;
  let cursor: string | null = null;
  let sourceAt: string | undefined;
  const seen = new Set<string>();
  do {
    if (signal.aborted) return err({ kind: 'aborted' });
    const size = Math.max(1, Math.min(PAGE, card.can.pageCap ?? PAGE, wanted - rows));
    const page = await protocol.page(push, card, cursor, size, link, wanted - rows);
    if (!page.ok) return page;
    tables.push(page.value.table);
    notes.push(...(page.value.notes ?? []));
    rows += page.value.table.rows;
    total ??= page.value.total;
    sourceAt ??= page.value.sourceAt;
    progress?.(rows, total);
    cursor = page.value.next;
    if (cursor !== null && seen.has(cursor))
      return err({ kind: 'malformed', where: `page ${cursor.slice(0, 80)}: twice` });
    if (cursor !== null) seen.add(cursor);
  } while (cursor !== null && rows < wanted);

  const table = appendTables(tables);
  const isExact = card.can.total === 'exact' && total !== undefined;
  const enough = push.take !== undefined && rows >= push.take;
  const cut = rows > wanted ? answerLocally(table, { take: wanted }) : table;
  if (isExact && total !== undefined && rows > total && !enough)
    return err({ kind: 'malformed', where: `count ${total}, ${rows} rows` });
  if (enough || (isExact && rows === total && rows <= wanted))
    return ok({ table: cut, complete: { whole: true, of: total }, notes, sourceAt });
  if (rows > wanted || cursor !== null)
    return ok({ table: cut, complete: { whole: false, of: total, why: 'budget' }, notes, sourceAt });
  if (isExact && total !== undefined && rows < total)
    return ok({ table, complete: { whole: false, of: total, why: 'cap' }, notes, sourceAt });
  return ok({ table, complete: { whole: true, of: rows }, notes, sourceAt });
}

interface Parts {
  readonly id: string;
  readonly card: DatasetCard;
  readonly ask: Query;
  readonly table: Table;
  readonly complete: Completeness;
  readonly notes: readonly Note[];
  readonly sourceAt: string | undefined;
  /** An instant in ISO form. */
  readonly askedAt: string;
  readonly verdict: { readonly pushed: readonly string[]; readonly local: readonly string[] };
  readonly pushedAt: 'server' | 'browser';
}

function answerOf({ id, card, ask, table, complete, notes, sourceAt, askedAt, verdict, pushedAt }: Parts): Answer {
  const about = { ...card.about, ...(sourceAt !== undefined && { sourceAt }) };
  return {
    table,
    complete,
    fresh: freshnessOf(about, cityDayOf(Date.parse(askedAt))),
    notes,
    from: {
      ...about,
      backend: id,
      askedAt,
      cachedAt: null,
      ...(ask.asOf !== undefined && { asOf: ask.asOf }),
      ...(ask.variant !== undefined && { variant: ask.variant }),
      request: canonicalQuery(ask),
      digest: digestOfTable(table),
      steps: [
        ...verdict.pushed.map((what) => ({ at: pushedAt, what })),
        ...verdict.local.map((what) => ({ at: 'browser' as const, what })),
      ],
    },
  };
}
