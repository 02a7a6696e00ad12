import type * as z from 'zod/mini';
import type { SendRequest } from '@/adapters/http';
import { askDecoded, jsonRequest } from '../ask-decoded';

type Sent = { readonly method: 'POST' | 'PUT'; readonly body: unknown };

/** Asks an address of a matter. */
export const askDesk = <F extends { readonly kind: string }>(
  base: URL,
  send: SendRequest,
  refusal: z.ZodMiniType<F>,
) => {
  const ask = askDecoded(send, refusal);
  return <T>(matterId: string, rest: string, schema: z.ZodMiniType<T>, sent?: Sent) => {
    const url = new URL(`api/matters/${encodeURIComponent(matterId)}/${rest}`, base);
    return ask(sent ? jsonRequest(url, sent.body, sent.method) : new Request(url), schema);
  };
};
