import type { z } from 'zod';
import type { CivilDate, Result, Words } from '@/core/kernel';
import type { GateId, LawContext, StageId } from '@/core/law';
import type { Actor, RoleId } from './actor';
import type { Dossier } from './dossier';
import type { DossierEvent } from './events/dossier-event';
import type { Refusal } from './refusal';

/** Every act happens on a day. */
export interface ActPayload {
  readonly on: CivilDate;
}

/**
 * An act (行为): a command a named person carries out, and its decision. `decide` sees the dossier, the act, the law and
 * who acts; it returns the events to append or the refusal. Pure, the same in the browser and on the server.
 */
export interface Act<Type extends string, Schema extends z.ZodType<ActPayload>> {
  readonly type: Type;
  readonly stage: StageId;
  readonly title: Words;
  readonly roles: readonly RoleId[];
  readonly schema: Schema;
  /** The door that must be open before: all its `blocks` rules are satisfied or do not apply. */
  readonly gate?: GateId;
  /** Rules that must not be breached by what the act records; checked on the facts after it. */
  readonly mustHold?: readonly string[];
  /** Rules the act helps to settle: from a finding the panel leads to this act. */
  readonly settles: readonly string[];
  decide(
    dossier: Dossier,
    payload: z.infer<Schema>,
    law: LawContext,
    actor: Actor,
  ): Result<readonly DossierEvent[], Refusal>;
}

/** An act whose payload type the caller need not know: what registries and the door of the API hold. */
export interface AnyAct extends Omit<Act<string, z.ZodType<ActPayload>>, 'decide' | 'schema'> {
  readonly schema: z.ZodType<ActPayload>;
  decide(dossier: Dossier, payload: unknown, law: LawContext, actor: Actor): Result<readonly DossierEvent[], Refusal>;
}

/** Keeps the type of an act while checking its shape. */
export const defineAct = <const Type extends string, Schema extends z.ZodType<ActPayload>>(
  act: Act<Type, Schema>,
): Act<Type, Schema> => act;
