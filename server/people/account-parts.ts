import type { z } from 'zod';
import { readJson } from '@/api';
import type { AuditLog } from './audit-log';
import type { SecondFactors } from './factor/second-factors';
import type { People } from './people';
import type { IdentityProvider } from './provider/identity-provider';
import type { Sessions } from './sessions';
import type { SignInRules } from './sign-in-rules';
import type { openThrottle } from './throttle';
import type { Visitor } from './visitors';

/** What the routes of one's own account work with. */
export interface AccountParts {
  readonly people: People;
  readonly sessions: Sessions;
  readonly factors: SecondFactors;
  readonly rules: SignInRules;
  /** The identity provider of the city; null: there is none. */
  readonly provider: IdentityProvider | null;
  readonly throttle: ReturnType<typeof openThrottle>;
  readonly audit: AuditLog;
  /** Whether the server is reached by HTTPS. */
  readonly secure: boolean;
  /** Whether a proof of that instant still holds. */
  isFresh(proved: number): boolean;
  /** Name of the city; empty until it is chosen. */
  cityName(): Promise<string>;
  /** Who a request comes from. */
  visitorOf(request: Request): Promise<Visitor>;
  /** The address a request comes from. */
  addressOf(request: Request): string;
}

const MAX_BODY_BYTES = 10_000;

/** The body of a request, decoded; null: it is not of the agreed shape. */
export async function bodyOf<T>(request: Request, schema: z.ZodType<T>): Promise<T | null> {
  const body = await readJson(request, MAX_BODY_BYTES);
  const decoded = body.ok ? schema.safeParse(body.value) : undefined;
  return decoded?.success ? decoded.data : null;
}

/** Puts a line about the person's own account into the log. */
export const noteOf =
  ({ audit, addressOf }: AccountParts) =>
  (request: Request, person: string | null, act: string, about: string, outcome: string): Promise<void> =>
    audit.note({ person, act, about, outcome, address: addressOf(request) });
