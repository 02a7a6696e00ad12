import * as z from 'zod/mini';
import type { Result } from '@/core/kernel';
import { profileIds } from '@/core/law';
import { roleIds } from '@/core/matter';

/** The three administrators (GB/T 22239-2019 8.1.4): one sets up, one grants, one watches; nobody is two of them. */
export const adminRoles = ['system', 'security', 'audit'] as const;
export type AdminRole = (typeof adminRoles)[number];

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));
const login = z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{1,59}$/u));
const role = z.enum(roleIds);

/** What an administrator does, each a request of its own. */
export const cityChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set-city'), city: name, profileId: z.enum(profileIds) }),
  z.strictObject({ kind: z.literal('add-unit'), name, short, parent: z.nullable(id) }),
  z.strictObject({ kind: z.literal('place-unit'), unit: id, short, parent: z.nullable(id), closed: z.boolean() }),
  z.strictObject({ kind: z.literal('add-person'), name, login }),
  z.strictObject({ kind: z.literal('grant-post'), person: id, role, unit: id, since: day, until: z.nullable(day) }),
  z.strictObject({ kind: z.literal('end-post'), post: id, until: day }),
  z.strictObject({ kind: z.literal('name-substitute'), post: id, person: id, since: day, until: day }),
  z.strictObject({ kind: z.literal('hand-over'), from: id, to: id }),
  z.strictObject({ kind: z.literal('reset-password'), person: id }),
  z.strictObject({ kind: z.literal('remove-factor'), person: id }),
  z.strictObject({ kind: z.literal('set-disabled'), person: id, disabled: z.boolean() }),
]);
export type CityChange = z.infer<typeof cityChange>;

const changes: Readonly<Record<AdminRole, readonly CityChange['kind'][]>> = {
  system: ['set-city', 'add-unit', 'place-unit', 'add-person'],
  security: [
    'grant-post',
    'end-post',
    'name-substitute',
    'hand-over',
    'reset-password',
    'remove-factor',
    'set-disabled',
  ],
  audit: [],
};
/** Who sets up grants nothing, who grants sets nothing up, who watches does neither. */
export const mayChange = (admin: AdminRole, kind: CityChange['kind']): boolean => changes[admin].includes(kind);

export const administrationState = z.object({
  admin: z.enum(adminRoles),
  today: day,
  /** Null: nobody chose the city yet. */
  city: z.nullable(z.string()),
  profileId: z.nullable(z.enum(profileIds)),
  units: z.array(z.object({ id, name: z.string(), short: z.string(), parent: z.nullable(id), closed: z.boolean() })),
  people: z.array(
    z.object({
      id,
      name: z.string(),
      login: z.string(),
      admin: z.nullable(z.enum(adminRoles)),
      disabled: z.boolean(),
      /** The password was given to him and not changed yet. */
      passwordDue: z.boolean(),
      /** He signs in with a code of an app too. */
      hasFactor: z.boolean(),
      posts: z.array(
        z.object({
          id,
          role,
          unit: id,
          since: day,
          until: z.nullable(day),
          /** The post of another, whose place he takes. */
          standsFor: z.nullable(id),
        }),
      ),
    }),
  ),
});
export type AdministrationState = z.infer<typeof administrationState>;

export const auditEntries = z.array(
  z.object({
    position: z.number(),
    at: z.string(),
    /** Id and name of who did it; null: nobody who is known. */
    person: z.nullable(z.string()),
    name: z.nullable(z.string()),
    act: z.string(),
    about: z.string(),
    outcome: z.string(),
    address: z.string(),
  }),
);
export type AuditEntry = z.infer<typeof auditEntries>[number];

/** Whether every record is as it was written; `broken`: the first entry that is not. */
export const chainState = z.object({
  events: z.number(),
  broken: z.nullable(z.object({ matter: z.string(), seq: z.number() })),
  /** The public key records are sealed with; null: none was sealed yet. */
  key: z.nullable(z.string()),
});
type ChainState = z.infer<typeof chainState>;

/** Why something was not changed. `taken`: a unit of that name, a person of that user name; `not-now`: it does not fit what stands. */
export type AdministrationFailure = {
  /** `proof-due`: who asked did not prove who he is. */
  readonly kind: 'taken' | 'not-now' | 'not-allowed' | 'proof-due' | 'bad-request' | 'offline' | 'server';
};

export interface AdministrationApi {
  state(): Promise<Result<AdministrationState, AdministrationFailure>>;
  /** `password`: one to begin with, told this once. */
  change(change: CityChange): Promise<Result<{ readonly password: string | null }, AdministrationFailure>>;
  /** The log, the newest first, those before a position. */
  audit(before: number | null): Promise<Result<readonly AuditEntry[], AdministrationFailure>>;
  checkChains(): Promise<Result<ChainState, AdministrationFailure>>;
}
