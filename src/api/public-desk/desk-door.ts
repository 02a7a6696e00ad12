import * as z from 'zod/mini';
import type { CivilDate } from '@/core/kernel';
import { type Actor, actOfType, can, type Dossier, type RoleId } from '@/core/matter';
import { readJson } from '../read-json';

const MAX_BODY_BYTES = 8 * 1024 * 1024;

export interface DeskDoor {
  /** The dossier, where this person is in charge of it. */
  inCharge(matterId: string, actor: Actor): Promise<Dossier | Response>;
  /** What was sent, decoded; undefined: it is not as it must be. */
  read<T>(request: Request, schema: z.ZodMiniType<T>): Promise<T | undefined>;
}

/** Who may work at a desk of the public site: whoever may do what is done there, as receiving the opinions of the matter, and those beside. */
export function deskDoor(
  dossierOf: (matterId: string) => Promise<Dossier | undefined>,
  does: 'receiveOpinions' | 'publishHearingList',
  beside: readonly RoleId[] = [],
): DeskDoor {
  const act = actOfType(does);
  if (!act) throw new Error(`no such act: ${does}`);
  return {
    async inCharge(matterId, actor) {
      const dossier = await dossierOf(matterId);
      if (!dossier) return refusal('not-found', 404);
      const whose = { ...act, roles: [...act.roles, ...beside] };
      return can(actor, whose, dossier).ok ? dossier : refusal('not-allowed', 403);
    },
    async read(request, schema) {
      const body = await readJson(request, MAX_BODY_BYTES);
      return z.safeParse(schema, body.ok ? body.value : undefined).data;
    },
  };
}

export const refusal = (kind: string, status: number, more: object = {}): Response =>
  Response.json({ kind, ...more }, { status });

/** Answers and results wait for the end: while people still write, none of them is answered in public. Null: it is over. */
export function stillOpenUntil({ facts: { consultationClosed: until } }: Dossier, today: CivilDate): CivilDate | null {
  return until !== undefined && today <= until ? until : null;
}
