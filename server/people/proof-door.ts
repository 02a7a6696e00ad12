import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { readJson } from '@/api';
import { isSigningAct } from '@/core/matter';
import type { SecondFactors } from './factor/second-factors';
import type { Visitor } from './visitors';

const act = z.looseObject({ request: z.looseObject({ type: z.string() }) });
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** What asks for a fresh proof of who asks, whatever it says; of the acts on a matter those that sign (`isSigningAct`). */
export const provedRoutes: readonly string[] = [
  'POST /api/administration/changes',
  'POST /api/account/factor',
  'POST /api/matters/:id/ledger/publication',
  'POST /api/matters/:id/questionnaire/publication',
  'POST /api/matters/:id/questionnaire/withdrawal',
];
const ACTS = 'POST /api/matters/:id/acts';

const matcher = (route: string) => {
  const [method = '', path = ''] = route.split(' ');
  const shape = new RegExp(`^${path.replaceAll(/:[a-z]+/g, '[^/]+')}$`);
  return (request: { readonly method: string; readonly path: string }) =>
    request.method === method && shape.test(request.path);
};
const always = provedRoutes.map(matcher);
const isActs = matcher(ACTS);

interface Parts {
  readonly factors: SecondFactors;
  isFresh(proved: number): boolean;
  visitorOf(request: Request): Promise<Visitor>;
}

/** Refuses what must be proved anew, and says by what it can be: the act itself is not judged before. */
export function proofDoor({ factors, isFresh, visitorOf }: Parts): MiddlewareHandler {
  return async (c, next) => {
    const asks = always.some((one) => one(c.req)) || (isActs(c.req) && (await isSigning(c.req.raw)));
    if (!asks) return next();
    const { account, session, principal } = await visitorOf(c.req.raw);
    // Who sets his account up proved himself on the way.
    if (!account || !session || principal === 'factor-due' || isFresh(session.proved)) return next();
    const by = session.way === 'provider' ? 'provider' : (await factors.of(account.id)).isOn ? 'code' : 'password';
    return c.json({ kind: 'proof-due', by }, 403);
  };
}

async function isSigning(request: Request): Promise<boolean> {
  const body = await readJson(request, MAX_BODY_BYTES);
  const read = act.safeParse(body.ok ? body.value : undefined);
  return read.success && isSigningAct(read.data.request.type);
}
