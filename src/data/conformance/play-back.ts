import type { Fetcher } from '../transport';

/** An answer as it was recorded: which request it was given to, and what came. A text is sent as it stands. */
export interface RecordedAnswer {
  /** Path and query, decoded; the first that is found answers. */
  readonly to: RegExp;
  readonly body: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Gives recorded answers to who asks for them; what nobody recorded throws, so that no request goes by unseen. */
export function playBack(answers: readonly RecordedAnswer[], asked: string[] = []): Fetcher {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const address = `${pathname}${decodeURIComponent(search.replaceAll('+', ' '))}`;
    asked.push(address);
    const found = answers.find(({ to }) => to.test(address));
    if (!found) throw new Error(`not recorded: ${request.method} ${address}`);
    const { body, status = 200, headers = {} } = found;
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  };
}
