import * as z from 'zod/mini';
import { type CivilDate, isCivilDate, type Result } from '@/core/kernel';
import { givenOpinion } from './given-opinion';
import { askedRound, invitationStates } from './invitation';

const day = z.custom<CivilDate>(isCivilDate);

/** An invitation as the unit in charge sees it: how it stands, never what was answered. */
export const deskInvitation = z.object({
  id: z.string(),
  no: z.number(),
  round: z.nullable(askedRound),
  expert: z.object({ name: z.string(), unit: z.string() }),
  state: z.enum(invitationStates),
  createdOn: day,
  expiresOn: day,
  openedOn: z.nullable(day),
  declared: z.nullable(z.object({ on: day, hasInterest: z.boolean(), note: z.string() })),
  withdrewOn: z.nullable(day),
  answeredOn: z.nullable(day),
});
export type DeskInvitation = z.infer<typeof deskInvitation>;

/** The answers of a round without names, in an order that tells nothing. */
export const gatheredRound = z.object({
  ...askedRound.shape,
  sent: z.number(),
  answers: z.array(
    z.object({
      code: z.string(),
      values: z.array(z.nullable(z.number())),
      comment: z.string(),
      proof: z.string(),
    }),
  ),
});
export type GatheredRound = z.infer<typeof gatheredRound>;

/** An opinion as its expert signed it by link: the name is part of it. */
export const gatheredOpinion = z.object({
  ...givenOpinion.shape,
  name: z.string(),
  unit: z.string(),
  signedOn: day,
  proof: z.string(),
});
export type GatheredOpinion = z.infer<typeof gatheredOpinion>;

export const invitationsToSend = z.strictObject({
  /** null: a signed opinion is asked. */
  round: z.nullable(askedRound),
  expiresOn: day,
  /** The page that made the code of a link keeps it; the server is told its hash. */
  experts: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        name: z.string().check(z.maxLength(200)),
        unit: z.string().check(z.maxLength(200)),
      }),
    )
    .check(z.minLength(1), z.maxLength(60)),
});
export type InvitationsToSend = z.infer<typeof invitationsToSend>;

const deskRefusals = ['not-allowed', 'not-found', 'invalid', 'off-panel', 'invited', 'other-round', 'nothing'] as const;
export const deskRefusal = z.object({ kind: z.enum(deskRefusals) });
interface InvitationFailure {
  readonly kind: (typeof deskRefusals)[number] | 'offline' | 'server';
}

/** What the unit in charge does with the links of its experts. */
export interface InvitationDesk {
  list(matterId: string): Promise<Result<readonly DeskInvitation[], InvitationFailure>>;
  invite(matterId: string, invitations: InvitationsToSend): Promise<Result<true, InvitationFailure>>;
  revoke(matterId: string, id: string): Promise<Result<true, InvitationFailure>>;
  /** The answers to the round that is not recorded yet. */
  gather(matterId: string): Promise<Result<GatheredRound, InvitationFailure>>;
  /** What was signed by link, in the order of the links. */
  opinions(matterId: string): Promise<Result<readonly GatheredOpinion[], InvitationFailure>>;
}
