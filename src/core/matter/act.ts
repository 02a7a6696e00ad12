import { z } from 'zod';
import { type CivilDate, err, ok, type Result, type Words } from '@/core/kernel';
import {
  type DecisionFacts,
  day,
  type FactName,
  factWords,
  type GateId,
  type LawContext,
  type Paper,
  paper,
  type StageId,
} from '@/core/law';
import type { Actor, RoleId } from './actor';
import type { Dossier } from './dossier';
import type { DossierEvent } from './dossier-event';
import { type Refusal, refuse } from './refusal';

type Fields = Readonly<Record<string, z.ZodType>>;
type Payload<F extends Fields> = z.infer<z.ZodObject<F>> & {
  readonly on: CivilDate;
  readonly papers?: Paper[] | undefined;
};

interface ActDefinition<F extends Fields> {
  /** Imperative: `openConsultation`. */
  readonly type: string;
  /** Past: `ConsultationOpened`. */
  readonly event: string;
  readonly stage: StageId;
  readonly title: Words;
  readonly roles: readonly RoleId[];
  /** What a person enters, besides the day of the act and the papers. */
  readonly fields: F;
  /** The door that must be open before: all its `blocks` rules are satisfied or do not apply. */
  readonly gate?: GateId;
  /** Facts that must be known before: the order of the procedure. */
  readonly after?: readonly FactName[];
  /** Done once: refused when this fact is known already. */
  readonly once?: FactName;
  /** Rules that what the act records may not breach; checked on the facts after it. */
  readonly mustHold?: readonly string[];
  /** Rules the act helps to settle: from a finding the panel leads to this act. */
  readonly settles?: readonly string[];
  /** What the law cannot say of the payload alone: order of days, sums. */
  check?(payload: Payload<F>, dossier: Dossier, law: LawContext): Refusal | undefined;
  /** Fact that holds the day of the act. */
  readonly day?: FactName;
  /** The facts the act tells; without it, the fields are facts themselves and told as entered. */
  tell?(payload: Payload<F>, dossier: Dossier, actor: Actor): DecisionFacts;
  /** Entries it adds to lists. */
  add?(payload: Payload<F>, dossier: Dossier, actor: Actor): DecisionFacts;
}

/** An act (行为): a command a named person carries out. `decide` is pure and the same in the browser and on the server. */
export interface AnyAct
  extends Pick<ActDefinition<Fields>, 'type' | 'event' | 'stage' | 'title' | 'roles' | 'gate' | 'mustHold'> {
  readonly settles: readonly string[];
  readonly schema: z.ZodType<{ readonly on: CivilDate }>;
  decide(dossier: Dossier, payload: unknown, law: LawContext, actor: Actor): Result<DossierEvent, Refusal>;
}

/** Makes an act of its definition. The payload given to `decide` was decoded by `schema`. */
export function defineAct<F extends Fields>(definition: ActDefinition<F>): AnyAct {
  const { fields, after = [], once, check, day: dayFact, tell, add, settles = [], ...act } = definition;
  const tellFields = ({ on: _on, papers: _papers, ...told }: Payload<F>): DecisionFacts => told as DecisionFacts; // fields without `tell` are named and shaped by the facts schema
  return {
    ...act,
    settles,
    schema: z.strictObject({ on: day, papers: z.array(paper).max(200).optional(), ...fields }) as AnyAct['schema'], // F widens the inferred output; `on` is in it
    decide(dossier, decoded, law, actor) {
      const payload = decoded as Payload<F>; // decoded by the schema above, in decide.ts
      const missing = after.filter((name) => dossier.facts[name] === undefined);
      if (missing.length > 0) return err(outOfOrder(missing));
      if (once && dossier.facts[once] !== undefined)
        return err(
          refuse('already-done', {
            zh: `已经办理过：${factWords[once].zh}。`,
            en: `Already done: ${factWords[once].en}.`,
          }),
        );
      const fault = check?.(payload, dossier, law);
      if (fault) return err(fault);
      const adds = add?.(payload, dossier, actor);
      const { papers } = payload;
      return ok({
        stage: act.stage,
        type: act.event,
        on: payload.on,
        facts: { ...(tell ?? tellFields)(payload, dossier, actor), ...(dayFact && { [dayFact]: payload.on }) },
        ...(adds && { adds }),
        ...(papers?.length && { papers }),
      });
    },
  };
}

const outOfOrder = (missing: readonly FactName[]): Refusal =>
  refuse('out-of-order', {
    zh: `请先办理：${missing.map((name) => factWords[name].zh).join('、')}。`,
    en: `To be done first: ${missing.map((name) => factWords[name].en).join(', ')}.`,
  });
