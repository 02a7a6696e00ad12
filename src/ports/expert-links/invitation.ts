import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { type CivilDate, cleanText, isCivilDate } from '@/core/kernel';
import { type GivenOpinion, givenOpinion } from './given-opinion';

const day = z.custom<CivilDate>(isCivilDate);
const line = z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(200));

export const MAX_COMMENT = 5_000;

/** What is asked in a round: the same for all who are invited to it. */
export const askedRound = z.strictObject({
  roundKind: z.enum(['rating', 'ranking', 'allocation']),
  asked: line,
  items: z.array(line).check(z.minLength(1), z.maxLength(20)),
  lowest: z.number(),
  highest: z.number(),
});
export type AskedRound = z.infer<typeof askedRound>;

const answer = z.strictObject({
  on: day,
  values: z.array(z.nullable(z.number())),
  comment: z.string(),
});
export type InvitedAnswer = z.infer<typeof answer>;

/** One expert, one link: to a round, whose answers never enter the record under a name, or to an opinion that is signed. */
export const expertInvitation = z.strictObject({
  matterId: z.string(),
  /** Of the round; 0: an opinion is asked. */
  no: z.number(),
  round: z.nullable(askedRound),
  expert: z.strictObject({ name: line, unit: line }),
  /** Stands for the expert in every round of the matter; nobody is told whose it is. */
  sign: z.string(),
  createdOn: day,
  /** The last day on which the link opens. */
  expiresOn: day,
  revokedOn: z.nullable(day),
  /** The day the papers were first read. */
  openedOn: z.nullable(day),
  declared: z.nullable(z.strictObject({ on: day, hasInterest: z.boolean(), note: z.string() })),
  withdrewOn: z.nullable(day),
  answer: z.nullable(answer),
  signed: z.optional(z.strictObject({ on: day, opinions: z.array(givenOpinion) })),
});
export type ExpertInvitation = z.infer<typeof expertInvitation>;

export const invitationStates = ['sent', 'opened', 'answered', 'withdrawn', 'interest', 'revoked', 'expired'] as const;
export type InvitationState = (typeof invitationStates)[number];

export function invitationState(invitation: ExpertInvitation, today: CivilDate): InvitationState {
  if (invitation.answer || invitation.signed) return 'answered';
  if (invitation.revokedOn) return 'revoked';
  if (invitation.withdrewOn) return 'withdrawn';
  if (invitation.declared?.hasInterest) return 'interest';
  if (today > invitation.expiresOn) return 'expired';
  return invitation.openedOn ? 'opened' : 'sent';
}

const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** What is kept in place of the code of a link: nobody can find the code from it. */
export const invitationId = (code: string): string => digestOf(`hengce expert link\n${code}`);

/** Ties a signed opinion of the record to its link, as below. */
export const opinionProof = (id: string, on: CivilDate, opinion: GivenOpinion): string => {
  const { question = '', necessity, feasibility, soundness, verdict, scores } = opinion;
  const told = [on, question, necessity, feasibility, soundness, verdict, scores];
  return digestOf(`hengce expert opinion\n${id}\n${JSON.stringify(told)}`);
};

/** Ties an answer of the record to its link: who holds the link can reckon it anew, nobody else can. */
export const answerProof = (id: string, { values, comment }: Pick<InvitedAnswer, 'values' | 'comment'>): string =>
  digestOf(`hengce expert answer\n${id}\n${JSON.stringify([values, comment])}`);
