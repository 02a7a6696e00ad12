import { localParser, type Parser } from './parser';
import type { FromParser, ToParser } from './parser-messages';

interface End {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToParser): void;
}

type Waiting = { readonly give: (value: never) => void; readonly fail: (cause: Error) => void };

/** A parser at the other end of a message port: the page asks, never waits. */
function parserOver(end: End): Parser {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  end.onmessage = ({ data }) => {
    const { n, gave, failed } = data as FromParser; // sent by our own worker
    const one = waiting.get(n);
    waiting.delete(n);
    if (failed !== undefined) one?.fail(new Error(failed));
    else one?.give(gave as never); // typed by the job that waits for it
  };
  end.onerror = ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  };
  const ask = <J extends ToParser['job']>(job: J, ...given: Parameters<Parser[J]>) =>
    new Promise<never>((give, fail) => {
      count += 1;
      waiting.set(count, { give, fail });
      end.postMessage({ n: count, job, with: given } as ToParser); // job and arguments belong together by the signature
    });
  return {
    read: (...given) => ask('read', ...given),
    ask: (...given) => ask('ask', ...given),
    inspect: (...given) => ask('inspect', ...given),
    kept: (...given) => ask('kept', ...given),
    rename: (...given) => ask('rename', ...given),
    drop: (...given) => ask('drop', ...given),
  };
}

/** A parser in a worker of its own, started at the first job; in this thread where there are no workers. */
export function workerParser(): Parser {
  let opened: Parser | undefined;
  const open = () => {
    opened ??=
      typeof Worker === 'undefined'
        ? localParser()
        : parserOver(new Worker(new URL('./parser.worker.ts', import.meta.url), { type: 'module' }));
    return opened;
  };
  return {
    read: async (...given) => open().read(...given),
    ask: async (...given) => open().ask(...given),
    inspect: async (...given) => open().inspect(...given),
    kept: async (...given) => open().kept(...given),
    rename: async (...given) => open().rename(...given),
    drop: async (...given) => open().drop(...given),
  };
}
