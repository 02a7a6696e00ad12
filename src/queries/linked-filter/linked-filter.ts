import type { CrossfilterFault, FilterColumn, FilterTest, GroupSpec } from '@/analysis/crossfilter';
import { err, ok, type Result } from '@/core/kernel';
import type { FromWorker, LinkedView, MessageEnd, ToWorker } from './messages';

/** A linked filter in a worker. `view` and `subscribe` fit React's `useSyncExternalStore`. */
export interface LinkedFilter<Column extends string, Group extends string> {
  /** What is known now: the filters of the last answer, not yet those on their way. */
  view(): LinkedView<Group>;
  subscribe(listener: () => void): () => void;
  /** Sets the filter of a column, null takes it away. While one change is worked on, only the latest of each column waits. */
  filter(column: Column, test: FilterTest | null): void;
  /** Once the view shows every filter set so far. */
  settled(): Promise<void>;
  /** Numbers of passing rows under every filter set so far, ascending, beyond row `after`. */
  rows(limit: number, after?: number): Promise<Int32Array>;
  /** Why the worker stopped; null while it runs. */
  fault(): string | null;
  /** Ends the worker and lets go of the columns. Rows asked for and not answered are refused. */
  close(): void;
}

/** Why no linked filter came about. */
export type LinkedFilterFault =
  | CrossfilterFault
  | { readonly kind: 'aborted' }
  | { readonly kind: 'failed'; readonly why: string };

export interface WorkerEnd extends MessageEnd {
  onerror?: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Opening<Column extends string, Group extends string> {
  readonly columns: Readonly<Record<Column, FilterColumn>>;
  readonly groups: Readonly<Record<Group, GroupSpec<NoInfer<Column>>>>;
  /** Hands the columns over instead of copying them: they are empty in the page afterwards. */
  readonly give?: true;
  readonly signal?: AbortSignal;
}

/** The page's side over a worker that runs `serveLinkedFilter`. Closes the worker when it cannot be opened. */
export function linkedFilterOver<Column extends string, Group extends string>(
  worker: WorkerEnd,
  { columns, groups, give, signal }: Opening<Column, Group>,
): Promise<Result<LinkedFilter<Column, Group>, LinkedFilterFault>> {
  let view: LinkedView<Group> | null = null;
  let fault: string | null = null;
  let working = 0;
  let asked = 0;
  const waiting = new Map<Column, FilterTest | null>();
  const listeners = new Set<() => void>();
  const settling = new Set<() => void>();
  const rowsAsked = new Map<number, { done: (rows: Int32Array) => void; fail: (cause: Error) => void }>();
  const send = (message: ToWorker, transfer: ArrayBuffer[] = []) => worker.postMessage(message, transfer);
  const flush = () => {
    if (waiting.size === 0) return;
    working += 1;
    send({ kind: 'filter', tests: [...waiting] });
    waiting.clear();
  };
  const release = () => {
    for (const done of settling) done();
    settling.clear();
  };
  const stop = (why: string) => {
    if (fault !== null) return;
    fault = why;
    worker.terminate();
    for (const { fail } of rowsAsked.values()) fail(new Error(why));
    rowsAsked.clear();
    release();
    for (const listener of listeners) listener();
  };

  return new Promise((resolve) => {
    const refuse = (why: LinkedFilterFault) => {
      resolve(err(why));
      stop(why.kind);
    };
    const linked = (first: LinkedView<Group>): LinkedFilter<Column, Group> => ({
      view: () => view ?? first,
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      filter(column, test) {
        if (fault !== null) return;
        waiting.set(column, test);
        if (working === 0) flush();
      },
      settled: () =>
        working === 0 || fault !== null ? Promise.resolve() : new Promise((done) => settling.add(() => done())),
      rows(limit, after = -1) {
        if (fault !== null) return Promise.reject(new Error(fault));
        flush();
        asked += 1;
        send({ kind: 'rows', id: asked, limit, after });
        return new Promise((done, fail) => rowsAsked.set(asked, { done, fail }));
      },
      fault: () => fault,
      close: () => stop('closed'),
    });
    worker.onmessage = ({ data }) => {
      const message = data as FromWorker; // sent by our own worker
      if (fault !== null) return;
      if (message.kind === 'refused') return refuse(message.fault);
      if (message.kind === 'rows') {
        rowsAsked.get(message.id)?.done(message.rows);
        rowsAsked.delete(message.id);
        return;
      }
      const opened = view === null;
      view = message.view as LinkedView<Group>; // its groups are those asked for
      if (opened) return resolve(ok(linked(view)));
      working -= 1;
      if (working === 0) flush();
      for (const listener of listeners) listener();
      if (working === 0) release();
    };
    worker.onerror = ({ message }) => (view === null ? refuse({ kind: 'failed', why: message }) : stop(message));
    if (signal?.aborted) return refuse({ kind: 'aborted' });
    signal?.addEventListener('abort', () => (view === null ? refuse({ kind: 'aborted' }) : stop('aborted')), {
      once: true,
    });
    send({ kind: 'open', columns, groups }, give ? buffersOf(Object.values<FilterColumn>(columns)) : []);
  });
}

function buffersOf(columns: readonly FilterColumn[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const column of columns) {
    const { buffer } = column.kind === 'number' ? column.values : column.kind === 'day' ? column.days : column.codes;
    if (buffer instanceof ArrayBuffer) buffers.add(buffer);
  }
  return [...buffers];
}
