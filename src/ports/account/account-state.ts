import * as z from 'zod/mini';
import { roleIds } from '@/core/matter';
import { adminRoles } from '@/ports/administration';

/** A role in a unit that one holds today, or in which one stands in for somebody. */
const ownPost = z.object({
  id: z.string(),
  role: z.enum(roleIds),
  unit: z.string(),
  inPlaceOf: z.nullable(z.string()),
});

/** The second factor of an account: codes of an app beside the password. */
const ownFactor = z.object({
  isOn: z.boolean(),
  /** Recovery codes that are left. */
  recoveryLeft: z.number(),
  /** Whether the rules of the office ask him for one. */
  isAsked: z.boolean(),
});

/**
 * Whether somebody is signed in at this browser. `code-due`: he gave his password and owes the code that goes with it;
 * `password-due`: he must first change the password he was given; `factor-due`: he must first set up his second factor.
 */
export const accountState = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('signed-out'),
    /** What the identity provider of the city is called; null: there is none. */
    provider: z.nullable(z.string()),
  }),
  z.object({
    kind: z.enum(['signed-in', 'code-due', 'password-due', 'factor-due']),
    name: z.string(),
    login: z.string(),
    /** Which administrator one is; null: one works on matters. */
    admin: z.nullable(z.enum(adminRoles)),
    /** The post one works in; null: none today. */
    post: z.nullable(z.string()),
    posts: z.array(ownPost),
    /** Null: none is offered to him. */
    factor: z.nullable(ownFactor),
  }),
]);
export type AccountState = z.infer<typeof accountState>;
