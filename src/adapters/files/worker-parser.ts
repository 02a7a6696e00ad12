import { localParser, type Parser } from './parser';
import type { FromParser, ToParser } from './parser-messages';
import { parserPool, type Running } from './parser-pool';

type Waiting = { readonly give: (value: never) => void; readonly fail: (cause: Error) => void };

/** A parser in a worker: the page asks, never waits. Ending it fails what still waits. */
function inWorker(): Running {
  const worker = new Worker(new URL('./parser.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const failAll = (why: string) => {
    for (const { fail } of waiting.values()) fail(new Error(why));
    waiting.clear();
  };
  worker.onmessage = ({ data }) => {
    const { n, gave, failed } = data as FromParser; // sent by our own worker
    const one = waiting.get(n);
    waiting.delete(n);
    if (failed !== undefined) one?.fail(new Error(failed));
    else one?.give(gave as never); // typed by the job that waits for it
  };
  worker.onerror = ({ message }) => failAll(message);
  const ask = <J extends ToParser['job']>(job: J, ...given: Parameters<Parser[J]>) =>
    new Promise<never>((give, fail) => {
      count += 1;
      waiting.set(count, { give, fail });
      worker.postMessage({ n: count, job, with: given } as ToParser); // job and arguments belong together by the signature
    });
  return {
    // A signal cannot be sent: who holds it ends the worker.
    parser: {
      read: (key, bytes, name, card) => ask('read', key, bytes, name, card),
      ask: (...given) => ask('ask', ...given),
      inspect: (bytes, name, reading) => ask('inspect', bytes, name, reading),
      table: (bytes, name, encoding) => ask('table', bytes, name, encoding),
      kept: (...given) => ask('kept', ...given),
      rename: (...given) => ask('rename', ...given),
      drop: (...given) => ask('drop', ...given),
    },
    end() {
      worker.terminate();
      failAll('ended');
    },
  };
}

/** Parsers in workers, one for each file; in this thread where there are no workers. */
export const workerParser = (): Parser => (typeof Worker === 'undefined' ? localParser() : parserPool(inWorker));
