import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import { type Transport, withExactNumbers } from '@/data';
import type { Refusal } from '@/ports/data-source';
import { refusalOfException } from './refusal-of-exception';

const answerSchema = z.object({
  meta: z.array(z.object({ name: z.string(), type: z.string() })),
  data: z.array(z.array(z.unknown())),
  exception: z.optional(z.string()),
});
type ServerAnswer = Pick<z.infer<typeof answerSchema>, 'meta' | 'data'>;

interface ServerQuery {
  readonly sql: string;
  readonly params?: ReadonlyMap<string, string>;
  /** Most rows the answer may have; more is an exception, not a shorter answer. */
  readonly most?: number;
}

export type QueryServer = (link: Transport, query: ServerQuery) => Promise<Result<ServerAnswer, Refusal>>;

const READ_ONLY = 164;
const UNKNOWN_SETTING = 115;

/**
 * Asks over the HTTP interface, as JSONCompact. Settings a server does not know, and all of them for an account that may not
 * set any (its profile is read-only already), are left out from the first refusal on.
 */
export function queryServer(): QueryServer {
  const leftOut = new Set<string>();
  let sendsNone = false;

  const address = ({ params = new Map(), most }: ServerQuery): string => {
    const settings = Object.entries({
      readonly: '1',
      output_format_json_quote_64bit_integers: '1',
      output_format_json_quote_decimals: '1',
      output_format_json_quote_denormals: '1', // a sum beyond the largest number is refused, not missing
      cancel_http_readonly_queries_on_client_close: '1',
      ...(most !== undefined && { max_result_rows: String(most), result_overflow_mode: 'throw' }),
    }).filter(([name]) => !sendsNone && !leftOut.has(name));
    return `?${new URLSearchParams([...settings, ...params])}`;
  };

  return async function ask(link, query): ReturnType<QueryServer> {
    const sent = address(query);
    let exception = { code: 0, said: '' };
    const received = await link.request(sent, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: `${query.sql} FORMAT JSONCompact`,
      refusalOf(status, said) {
        exception = { code: Number(/Code: (\d+)[.,]/.exec(said)?.[1] ?? 0), said };
        return refusalOfException(status, said);
      },
    });
    if (received.ok) return decode(received.value.text());
    const unknown = /[Ss]etting `?'?(\w+)/.exec(exception.said)?.[1];
    if (exception.code === UNKNOWN_SETTING && unknown !== undefined) leftOut.add(unknown);
    if (exception.code === READ_ONLY && /setting/i.test(exception.said)) sendsNone = true;
    return address(query) === sent ? received : ask(link, query);
  };
}

/** An exception after the first rows stands in the body, for the status was sent before. */
function decode(text: string): Result<ServerAnswer, Refusal> {
  let body: unknown;
  try {
    body = JSON.parse(withExactNumbers(text));
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : 'not JSON';
    return err(refusalOfException(200, text.slice(-2000)) ?? { kind: 'malformed', where });
  }
  const answer = answerSchema.safeParse(body);
  if (!answer.success) return err({ kind: 'malformed', where: z.prettifyError(answer.error) });
  const { exception, meta, data } = answer.data;
  if (exception !== undefined) return err(refusalOfException(200, exception) ?? { kind: 'failed', status: 200 });
  return ok({ meta, data });
}
