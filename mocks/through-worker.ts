import type { SendRequest } from '@/adapters/http';

/** On a request: its page answers it, or nobody. On an answer: the page gave it, to the request of this number. */
export const MARK = 'x-hengce-demo';

/** The service worker as the page uses it. */
export interface WorkerLine {
  /** Whether the worker stands between this page and its host now; past it a request would reach a host without an API. */
  isOpen(): boolean;
  fetch(request: Request): Promise<Response>;
}

export interface Relay {
  /** For the page: through the worker where that is open, else the API itself. */
  readonly send: SendRequest;
  /** For the worker: what the page answers to a request. */
  readonly answer: SendRequest;
}

/** A request on its way through the worker: told when it arrives at the page, with the one answer the API gave to it. */
interface Underway {
  arrived(): void;
  answer: Promise<Response> | null;
}

/** How long a request may be on its way before the page stops waiting for the worker to bring it. */
const LONGEST_WAY_MS = 3_000;

/**
 * Sends requests of the page through the worker and back into the page's own API. A worker can be stopped at any moment and then
 * forgets the page: an answer without our mark, or none, is none of the API's. Then the API is asked in the page, or, where the
 * request had arrived, the answer already given is taken: nothing is lost and nothing carried out twice.
 */
export function throughWorker(api: SendRequest, line: WorkerLine, longestWayMs: number = LONGEST_WAY_MS): Relay {
  const underway = new Map<string, Underway>();
  let count = 0;

  return {
    async send(request) {
      if (!line.isOpen()) return api(request);
      const id = `${++count}`;
      const spare = request.clone();
      const marked = new Request(request);
      marked.headers.set(MARK, id);

      let late: ReturnType<typeof setTimeout> | undefined;
      const lost = new Promise<undefined>((resolve) => {
        late = setTimeout(resolve, longestWayMs, undefined);
      });
      const way: Underway = { arrived: () => clearTimeout(late), answer: null };
      underway.set(id, way);
      try {
        const answered = await Promise.race([line.fetch(marked).catch(() => undefined), lost]);
        if (answered?.headers.get(MARK) === id) return answered;
        way.answer ??= api(spare);
        return (await way.answer).clone();
      } finally {
        clearTimeout(late);
        underway.delete(id);
      }
    },

    async answer(request) {
      const id = request.headers.get(MARK);
      if (id === null) return api(request);
      const way = underway.get(id);
      // Nobody waits for it any more: it was answered otherwise.
      if (!way) return new Response(null, { status: 204 });
      way.arrived();
      way.answer ??= api(request);
      const { body, status, headers } = (await way.answer).clone();
      const told = new Headers(headers);
      told.set(MARK, id);
      return new Response(body, { status, headers: told });
    },
  };
}
