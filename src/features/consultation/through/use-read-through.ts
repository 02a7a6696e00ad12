import { useEffect, useRef, useState } from 'react';
import { civilDate, daysBetween, isCivilDate } from '@/core/kernel';
import type { OpinionRow } from '@/ports/matter-api';
import type { ToRead } from './read-through';
import type { ReadThrough } from './rows-of-read';

type State =
  | { readonly kind: 'idle' | 'reading' | 'failed' }
  | { readonly kind: 'read'; readonly of: readonly OpinionRow[]; readonly read: ReadThrough };

const EPOCH = civilDate('1970-01-01');
const toRead = (rows: readonly OpinionRow[]): ToRead => ({
  texts: rows.map(({ text }) => text),
  senders: rows.map(({ person }) => person),
  days: rows.map(({ receivedOn }) => (isCivilDate(receivedOn) ? daysBetween(EPOCH, receivedOn) : -1)),
});

/** Reads rows through when asked to: in a worker, so that the page never waits; in this thread where there are no workers. */
export function useReadThrough(rows: readonly OpinionRow[]) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<Worker>(undefined);
  useEffect(() => () => running.current?.terminate(), []);
  const begin = async () => {
    setState({ kind: 'reading' });
    if (typeof Worker === 'undefined') {
      const { readThrough } = await import('./read-through');
      setState({ kind: 'read', of: rows, read: readThrough(toRead(rows)) });
      return;
    }
    running.current?.terminate();
    const worker = new Worker(new URL('./read-through.worker.ts', import.meta.url), { type: 'module' });
    running.current = worker;
    worker.onmessage = ({ data }: MessageEvent<ReadThrough>) => {
      setState({ kind: 'read', of: rows, read: data });
      worker.terminate();
    };
    worker.onerror = () => setState({ kind: 'failed' });
    worker.postMessage(toRead(rows));
  };
  // Rows that came since are not part of what was read.
  const isStale = state.kind === 'read' && state.of !== rows;
  return { state: isStale ? ({ kind: 'idle' } as const) : state, begin: () => void begin() };
}
