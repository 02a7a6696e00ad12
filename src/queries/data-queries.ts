import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { canonicalQuery, type Query } from '@/analysis/tables';
import type { Result } from '@/core/kernel';
import type { Backend, DataSourceRegistry, QueryContext, Refusal } from '@/ports/data-source';

/** A refusal as TanStack Query wants it: thrown, with the closed kind kept. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

const MINUTE_MS = 60_000;
const frame = (signal: AbortSignal, maxRows = 200_000): QueryContext => ({
  signal,
  maxRows,
  maxBytes: 64 * 1024 * 1024,
  deadlineMs: 30_000,
});

async function unwrap<T>(answer: Promise<Result<T, Refusal>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new RefusalError(result.error);
  return result.value;
}

async function opened(registry: DataSourceRegistry, id: string): Promise<Backend> {
  const backend = await registry.open(id);
  if (!backend) throw new RefusalError({ kind: 'absent', what: id });
  return backend;
}

/** Tried again: what may pass by itself. A refused question stays refused. */
const retry = (count: number, error: Error): boolean =>
  count < 2 && error instanceof RefusalError && ['offline', 'busy', 'late'].includes(error.refusal.kind);

/** The questions screens put to data backends, each with its one key: backend and canonical question. */
export const dataQueries = {
  backends: (registry: DataSourceRegistry) =>
    queryOptions({ queryKey: ['data'], queryFn: () => unwrap(registry.backends()) }),
  health: (registry: DataSourceRegistry, backend: string) =>
    queryOptions({
      queryKey: ['data', backend, 'health'],
      queryFn: async ({ signal }) => unwrap((await opened(registry, backend)).probe(frame(signal))),
      staleTime: MINUTE_MS,
      retry,
    }),
  datasets: (registry: DataSourceRegistry, backend: string) =>
    queryOptions({
      queryKey: ['data', backend, 'datasets'],
      queryFn: async ({ signal }) => unwrap((await opened(registry, backend)).datasets(frame(signal))),
      staleTime: 5 * MINUTE_MS,
      retry,
    }),
  card: (registry: DataSourceRegistry, backend: string, dataset: string) =>
    queryOptions({
      queryKey: ['data', backend, 'card', dataset],
      queryFn: async ({ signal }) => unwrap((await opened(registry, backend)).describe(dataset, frame(signal))),
      staleTime: 5 * MINUTE_MS,
      retry,
    }),
  /** The former answer stays in view while a new one to a changed question loads. */
  answer: (registry: DataSourceRegistry, backend: string, ask: Query) =>
    queryOptions({
      queryKey: ['data', backend, 'answer', canonicalQuery(ask)],
      queryFn: async ({ signal }) => unwrap((await opened(registry, backend)).answer(ask, frame(signal))),
      placeholderData: keepPreviousData,
      staleTime: 5 * MINUTE_MS,
      retry,
    }),
};
