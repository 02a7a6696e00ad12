import * as z from 'zod/mini';
import type { ProofWay } from '@/ports/account';

const proofDue = z.object({ kind: z.literal('proof-due'), by: z.enum(['password', 'code', 'provider']) });

/** Asks the person to prove who he is; false: he did not. */
export type AskProof = (by: ProofWay) => Promise<boolean>;

/** By what an answer wants to be proved; null: it asks for no proof. */
export const proofWanted = (status: number, body: unknown): ProofWay | null =>
  status === 403 ? (proofDue.safeParse(body).data?.by ?? null) : null;
