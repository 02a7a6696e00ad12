import { err, type Result } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import type { AnyAct } from './act';
import type { Actor } from './actor';
import { actOfType } from './acts/act-of-type';
import { isAmending } from './amendments/amending';
import { considerAmendment } from './amendments/consider-amendment';
import { barredIfCounted, pendingWords } from './amendments/pending';
import { can } from './can';
import { confirmation } from './confirm';
import { aheadOfAct } from './days-ahead';
import { beforeMatter } from './days-before';
import type { Dossier } from './dossier';
import { earlyFaults } from './early-acts';
import { notYetCome, unreadable } from './entered-wrongly';
import type { Happening } from './entry';
import type { EventType } from './event';
import { fieldWords } from './field-words';
import { restsNow } from './going-on';
import { hollowReason } from './hollow-reason';
import { type Judgement, judgeAct, withDayFaults } from './judge-act';
import { refusedPapers } from './papers-entered';
import { type ActRefusal, refuse } from './refusal';
import { obstacle, weigh } from './weigh';

/** An act as it arrives: its type, what the person entered, and the person's word where a breach was shown. */
export interface ActRequest {
  readonly type: string;
  readonly confirm?: unknown;
  readonly [field: string]: unknown;
}

/** An act looked at before it is signed: what would come of it, and what the law says of the matter after it. */
export interface Consideration {
  readonly outcome: Result<readonly Happening[], ActRefusal>;
  /** Undefined where the act could not be read, or is not for this person, day or order. */
  readonly judgement?: Judgement;
}

/**
 * Decides one act: decoded, allowed, in time, and judged after itself against all rules. What Hengce performs is refused when
 * its door is closed or a blocking rule would be breached; what happened outside is recorded all the same once the breach
 * is confirmed with a reason. Returns the events to append; on a refusal nothing has changed.
 */
export const decide = (
  dossier: Dossier,
  request: ActRequest,
  law: LawContext,
  actor: Actor,
): Result<readonly Happening[], ActRefusal> => considerAct(dossier, request, law, actor).outcome;

/** As `decide`, with the judgement it rests on: for the preview of a form. */
export function considerAct(dossier: Dossier, request: ActRequest, law: LawContext, actor: Actor): Consideration {
  const { type, confirm: word, ...entered } = request;
  const confirmed = word === undefined ? undefined : confirmation.safeParse(word);
  if (confirmed && !confirmed.success) return refused(refuse('invalid', fieldWords('confirm'), { field: 'confirm' }));
  const hollow = hollowReason(confirmed?.data.reason, 'confirm.reason');
  if (hollow) return refused(hollow);
  if (isAmending(type)) return considerAmendment(dossier, type, entered, law, actor, confirmed?.data);
  const act = actOfType(type);
  if (!act) return refused(refuse('invalid', { zh: `没有这种行为：${type}`, en: `No such act: ${type}` }));
  const decoded = act.schema.safeParse(entered);
  if (!decoded.success) return refused(unreadable(decoded.error));
  const { on, papers, ...payload } = decoded.data;
  const barred = can(actor, act, dossier);
  if (!barred.ok) return { outcome: barred };
  const untimely = untimelyRefusal(act, dossier, on, law);
  if (untimely) return refused(untimely);
  const odd = refusedPapers(papers ?? [], dossier.facts.papers ?? [], law);
  if (odd) return refused(odd);
  const ready = act.precondition(payload, on, dossier, law, actor);
  if (!ready.ok) return { outcome: ready };
  const misplaced = aheadOfAct(act.fields, payload, on, law) ?? beforeMatter(act.fields, payload, dossier.facts);
  if (misplaced) return refused(misplaced);
  const happening: Happening = {
    type: act.event as EventType, // every act's event is in the union
    payload,
    on,
    actor,
    ...(papers?.length && { papers }),
  };
  const judged = withDayFaults(judgeAct(dossier, [happening], law, act.gate), earlyFaults(act, on, dossier.facts));
  const { bars, entries } = act.gate ? barredIfCounted(dossier, act.gate, law) : noneWaiting;
  const judgement = bars.length > 0 ? { ...judged, unmet: [...judged.unmet, ...bars] } : judged;
  // Hengce goes through no door while a correction waits that would shut it: somebody looks at that first.
  if (act.kind === 'performs' && judged.unmet.length === 0 && bars.length > 0)
    return {
      outcome: err(refuse('gate-closed', pendingWords(entries, bars), { obstacles: bars.map(obstacle), entries })),
      judgement,
    };
  return { outcome: weigh(act, happening, judgement, law, confirmed?.data), judgement };
}

const noneWaiting = { bars: [], entries: [] } as const;

const refused = (refusal: ActRefusal): Consideration => ({ outcome: err(refusal) });

/** A day that no act of this matter can have. */
function untimelyRefusal(
  act: AnyAct,
  { facts, version }: Dossier,
  on: Happening['on'],
  law: LawContext,
): ActRefusal | undefined {
  const { type, afterEnd } = act;
  if (version === 0 && Object.keys(facts).length === 0 && type !== 'proposeMatter')
    return refuse('out-of-order', {
      zh: '还没有这个事项：请先提出决策事项建议。',
      en: 'There is no matter yet: propose it first.',
    });
  if (facts.endedOn && !afterEnd)
    return refuse('ended', {
      zh: '该事项的决策程序已终止。',
      en: 'The procedure of this matter has ended.',
    });
  const future = notYetCome(on, law);
  if (future) return future;
  return facts.proposedOn && on < facts.proposedOn
    ? refuse(
        'before-the-matter',
        { zh: '办理日期早于事项提出日。', en: 'The day is before the matter was proposed.' },
        { field: 'on' },
      )
    : restsNow(act, on, facts);
}
