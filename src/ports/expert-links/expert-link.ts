import * as z from 'zod/mini';
import { type CivilDate, cleanText, isCivilDate, type Result } from '@/core/kernel';
import { readReceiptCode } from '@/ports/open-api';
import { type GivenOpinion, givenOpinion } from './given-opinion';
import { askedRound, MAX_COMMENT } from './invitation';

const day = z.custom<CivilDate>(isCivilDate);
const code = z.string().check(z.refine((typed) => readReceiptCode(typed) === typed));
const prose = (most: number) => z.string().check(z.overwrite(cleanText), z.maxLength(most));

export const linkOpening = z.strictObject({ code });
export const linkDeclaration = z.strictObject({ code, hasInterest: z.boolean(), note: prose(2_000) });
export const linkAnswer = z.strictObject({
  code,
  values: z.array(z.nullable(z.number())).check(z.maxLength(20)),
  comment: prose(MAX_COMMENT),
});

export const linkOpinions = z.strictObject({
  code,
  opinions: z.array(givenOpinion).check(z.minLength(1), z.maxLength(20)),
});

/** What the holder of a link is told: the question, the papers, and what the panel said before. */
export const expertTask = z.object({
  city: z.string(),
  isSample: z.boolean(),
  matter: z.object({ title: z.nullable(z.string()), unit: z.nullable(z.string()) }),
  expert: z.string(),
  no: z.number(),
  round: z.nullable(askedRound),
  /** Where an opinion is asked: on which questions (none: on the matter), and what is rated besides. */
  opinion: z.nullable(z.object({ questions: z.array(z.string()), items: z.array(z.string()) })),
  expiresOn: day,
  servedOn: day,
  declared: z.nullable(z.object({ on: day, hasInterest: z.boolean() })),
  papers: z.object({
    summary: z.nullable(z.string()),
    clauses: z.array(z.object({ no: z.string(), text: z.string() })),
    options: z.array(z.object({ name: z.string(), summary: z.string() })),
    listed: z.array(z.object({ title: z.string(), on: day })),
  }),
  before: z.nullable(
    z.object({
      no: z.number(),
      returned: z.number(),
      /** Too few answered to tell the group apart. */
      isWithheld: z.boolean(),
      items: z.array(
        z.object({
          name: z.string(),
          own: z.nullable(z.number()),
          median: z.nullable(z.number()),
          quartiles: z.nullable(z.tuple([z.number(), z.number()])),
        }),
      ),
      comments: z.array(z.string()),
    }),
  ),
});
export type ExpertTask = z.infer<typeof expertTask>;

const linkRefusals = [
  'not-found',
  'used',
  'expired',
  'revoked',
  'withdrawn',
  'interest',
  'closed',
  'undeclared',
  'invalid',
  'too-many',
] as const;
export const linkRefusal = z.object({ kind: z.enum(linkRefusals), waitSeconds: z.optional(z.number()) });

export interface LinkFailure {
  readonly kind: (typeof linkRefusals)[number] | 'offline' | 'server';
  readonly waitSeconds?: number | undefined;
}

/** What the holder of a link may do; the link is the only key. */
export interface ExpertLinkApi {
  open(code: string): Promise<Result<ExpertTask, LinkFailure>>;
  declare(code: string, hasInterest: boolean, note: string): Promise<Result<true, LinkFailure>>;
  withdraw(code: string): Promise<Result<true, LinkFailure>>;
  sign(code: string, opinions: readonly GivenOpinion[]): Promise<Result<true, LinkFailure>>;
  answer(code: string, values: readonly (number | null)[], comment: string): Promise<Result<true, LinkFailure>>;
}

export type AnswerFault = 'length' | 'empty' | 'scale' | 'sum' | 'places';

/** What is wrong with the values of an answer; undefined: nothing. An item may be left open, save in an allocation. */
export function answerFault(
  { roundKind, items, lowest, highest }: z.infer<typeof askedRound>,
  values: readonly (number | null)[],
): AnswerFault | undefined {
  const told = values.flatMap((value) => value ?? []);
  if (values.length !== items.length) return 'length';
  if (told.length === 0) return 'empty';
  if (told.some((value) => value < lowest || value > highest)) return 'scale';
  const sum = told.reduce((total, value) => total + value, 0);
  if (roundKind === 'allocation' && Math.abs(sum - highest) > 0.001) return 'sum';
  return roundKind === 'ranking' && told.some((value) => !Number.isInteger(value)) ? 'places' : undefined;
}
