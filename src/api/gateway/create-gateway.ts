import { Hono } from 'hono';
import { type Cell, cellAt } from '@/analysis/tables';
import { err, type Result } from '@/core/kernel';
import { beyondCatalogueOf, catalogueRecordOf, type PageWire } from '@/data';
import type { Refusal } from '@/ports/data-source';
import type { SourceHead, SourcePage, TableSource } from '@/ports/table-source';
import { isFromElsewhere } from '../data-proxy/from-elsewhere';
import { protectiveHeaders } from '../data-proxy/passing-headers';
import { createRequestQueue } from '../data-proxy/request-queue';
import { purposeOf, type UseOfData } from '../data-proxy/use-of-data';
import { isAnswerable, readQuery } from './read-query';
import { refusalResponse } from './refusal-response';

export interface GatewayParts {
  /** Where it hangs; of the server's own tables without it. */
  readonly base?: string;
  readonly source: TableSource;
  /** Longest time a question may take, in milliseconds. */
  readonly deadlineMs: number;
  /** How many questions the source takes at once, how many more may wait for it, and how long. */
  readonly room?: { readonly concurrent: number; readonly waiting: number; readonly waitMs: number };
  /** The person or machine a request comes from; null: nobody we know, and nothing is answered. */
  identify(request: Request): string | null;
  log(use: UseOfData): void;
  /** Milliseconds since 1970. */
  now(): number;
}

const BASE = '/api/gateway';
const ROOM = { concurrent: 8, waiting: 48, waitMs: 10_000 };

/** Our own protocol over tables: `GET datasets`, `GET datasets/<id>`, `POST datasets/<id>/ask`, with the catalogue's own elements. */
export function createGateway({
  base = BASE,
  source,
  deadlineMs,
  room = ROOM,
  identify,
  log,
  now,
}: GatewayParts): Hono {
  const seats = createRequestQueue(room.concurrent, room.waiting);
  const app = new Hono().basePath(base);

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(protectiveHeaders)) c.res.headers.set(name, value);
  });
  app.use(async (c, next) => {
    if (isFromElsewhere(c.req.raw)) return refusalResponse({ kind: 'forbidden', need: 'grant' });
    if (identify(c.req.raw) === null) return refusalResponse({ kind: 'forbidden', need: 'login' });
    await next();
  });

  app.get('/datasets', async (c) => {
    const find = (c.req.query('find') ?? '').trim().toLowerCase().slice(0, 200);
    const heads = await source.heads(limit(c.req.raw, deadlineMs).signal);
    if (!heads.ok) return refusalResponse(heads.error);
    const wanted = heads.value.filter(({ about: { title, owner } }) =>
      `${title.zh} ${title.en} ${owner.name}`.toLowerCase().includes(find),
    );
    return c.json({ datasets: wanted.map(headOf) });
  });

  app.get('/datasets/:id', async (c) => {
    const card = await source.card(c.req.param('id'), limit(c.req.raw, deadlineMs).signal);
    if (!card.ok) return refusalResponse(card.error);
    const { fields, can, rows, notes } = card.value;
    return c.json({ ...headOf(card.value), fields, can, rows, notes });
  });

  app.post('/datasets/:id/ask', async (c) => {
    const begun = now();
    const request = c.req.raw;
    const id = c.req.param('id');
    const answer = await ask(request, id);
    const response = answer.ok ? c.json(wireOf(answer.value)) : refusalResponse(answer.error);
    log({
      at: new Date(begun).toISOString(),
      who: identify(request),
      backend: 'gateway',
      path: answer.ok || answer.error.kind !== 'absent' ? `/datasets/${id}` : '(unknown)',
      purpose: purposeOf(request.headers),
      method: 'POST',
      status: response.status,
      outcome: answer.ok ? 'answered' : answer.error.kind,
      bytes: 0,
      ms: now() - begun,
    });
    return response;
  });

  app.notFound(() => refusalResponse({ kind: 'absent' }));
  app.onError(() => refusalResponse({ kind: 'failed', status: 500 }));
  return app;

  async function ask(request: Request, id: string): Promise<Result<SourcePage, Refusal>> {
    const { signal, endedBy } = limit(request, deadlineMs);
    try {
      const body = await readQuery(request, signal);
      if (!body.ok) return body;
      const { ask: question, cursor, size } = body.value;
      if (question.dataset !== id) return err({ kind: 'unsupported', clause: `dataset:${question.dataset}`, hint: id });
      const card = await source.card(id, signal);
      if (!card.ok) return card;
      const answerable = isAnswerable(question, card.value);
      if (!answerable.ok) return answerable;
      const who = identify(request) ?? '';
      const leave = await seated(who, signal);
      if (!leave) return err({ kind: 'busy', retryAfterMs: 1_000 });
      try {
        const page = await source.page(question, card.value, { cursor, size, who }, signal);
        return signal.aborted ? err(endedBy()) : page;
      } finally {
        leave();
      }
    } catch (cause) {
      if (signal.aborted) return err(endedBy());
      throw cause;
    }
  }

  /** A place at the source; null: none came free in time. */
  async function seated(who: string, signal: AbortSignal): Promise<(() => void) | null> {
    const patience = AbortSignal.timeout(room.waitMs);
    return seats.take(who, AbortSignal.any([signal, patience])).catch((cause: unknown) => {
      if (patience.aborted && !signal.aborted) return null;
      throw cause;
    });
  }
}

/** The signal of a request with a deadline, and which of the two ended it. */
function limit(request: Request, deadlineMs: number) {
  const deadline = AbortSignal.timeout(deadlineMs);
  return {
    signal: AbortSignal.any([request.signal, deadline]),
    endedBy: (): Refusal => (deadline.aborted ? { kind: 'late', afterMs: deadlineMs } : { kind: 'aborted' }),
  };
}

const headOf = ({ about, fields, related }: SourceHead) => ({
  catalogue: catalogueRecordOf(about, fields, related),
  beyond: beyondCatalogueOf(about),
});

/** A whole figure beyond 2^53 with an exponent: as a number it would be read as an id that lost its last digits. */
const inWords = (cell: Cell): Cell =>
  typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell) ? cell.toExponential() : cell;

const wireOf = ({ table, next, total, sourceAt, notes = [] }: SourcePage): PageWire => ({
  columns: table.columns.map((column) => ({
    name: column.name,
    values: Array.from({ length: table.rows }, (_, row) => inWords(cellAt(column, row))),
    ...(column.flags && { flags: [...column.flags] }),
  })),
  rows: table.rows,
  next,
  total,
  sourceAt,
  notes: [...notes],
});
