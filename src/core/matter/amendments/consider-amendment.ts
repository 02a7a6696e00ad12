import { err, ok, type Result } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import type { Actor } from '../actor';
import { actOfEvent } from '../acts/act-of-event';
import type { GivenConfirmation } from '../confirm';
import { aheadOfAct } from '../days-ahead';
import { beforeMatter } from '../days-before';
import type { Dossier } from '../dossier';
import { notYetCome, unreadable } from '../entered-wrongly';
import { entriesOf, type Happening, type RecordedEvent } from '../entry';
import { hollowReason } from '../hollow-reason';
import { type Judgement, judgeAct, withDayFaults } from '../judge-act';
import { payloadSchema } from '../payload-schema';
import { type ActRefusal, refuse } from '../refusal';
import { weigh } from '../weigh';
import { type AmendingType, amendingSchemas, amendmentEventOf } from './amending';
import { isAmendment } from './amendment-event';
import { earlyEntries } from './early-entries';
import { effectiveRecord } from './effective-entries';
import { mayAmend, mayConfirm } from './may-amend';
import { irrevocableRefusal, reliedOnRefusal } from './relied-on';
import { unmetBehind } from './unmet-behind';

/**
 * Decides a correction (更正), a withdrawal (撤回) or its confirmation by a second person. The old entry stays; everything is
 * derived anew. Refused where a later entry rests on what would change; breaches that come of it are confirmed like any other.
 */
export function considerAmendment(
  dossier: Dossier,
  type: AmendingType,
  entered: Readonly<Record<string, unknown>>,
  law: LawContext,
  actor: Actor,
  confirmed: GivenConfirmation | undefined,
): { readonly outcome: Result<readonly Happening[], ActRefusal>; readonly judgement?: Judgement } {
  const decoded = amendingSchemas[type].safeParse(entered);
  if (!decoded.success) return refused(unreadable(decoded.error));
  const { on, entry: seq } = decoded.data;
  const amiss = notYetCome(on, law) ?? hollowReason('reason' in decoded.data && decoded.data.reason, 'reason');
  if (amiss) return refused(amiss);
  const target = dossier.record[seq - 1];
  if (!target)
    return refused(
      refuse('invalid', { zh: `案卷没有第 ${seq} 条。`, en: `The record has no entry ${seq}.` }, { field: 'entry' }),
    );
  const said = amendmentOf(type, decoded.data, target, dossier, actor, law);
  if (!said.ok) return { outcome: said };
  // What waits for its second person changes nothing yet; it is judged all the same, as if it counted.
  const counted = counting(said.value);
  const stamp = { version: dossier.version, commandId: 'amending', recordedAt: '' };
  const about = type === 'confirmAmendment' ? aboutOf(target) : seq;
  const amended = [...dossier.record, ...entriesOf([counted], stamp)];
  const relied = reliedOnRefusal(dossier, amended, about, law);
  if (relied) return refused(relied);
  const judged = withDayFaults(judgeAct(dossier, [counted], law), earlyEntries(dossier, amended));
  const judgement = { ...judged, unmet: unmetBehind(dossier, about, judged) };
  return { outcome: weigh({ kind: 'records' }, said.value, judgement, law, confirmed), judgement };
}

const refused = (refusal: ActRefusal) => ({ outcome: err(refusal) });

/** The amendment as if its second person had confirmed it. */
const counting = (happening: Happening): Happening =>
  'needsSecondPerson' in happening.payload
    ? { ...happening, payload: { ...happening.payload, needsSecondPerson: false } }
    : happening;

const aboutOf = ({ payload, seq }: RecordedEvent): number => (typeof payload.entry === 'number' ? payload.entry : seq);

type Entered = Readonly<Record<string, unknown>> & { readonly on: Happening['on']; readonly entry: number };

function amendmentOf(
  type: AmendingType,
  entered: Entered,
  target: RecordedEvent,
  dossier: Dossier,
  actor: Actor,
  law: LawContext,
): Result<Happening, ActRefusal> {
  const { on, entry } = entered;
  const said = (payload: Happening['payload']): Happening => ({
    type: amendmentEventOf[type],
    payload,
    on,
    actor,
    corrects: entry,
  });
  if (type === 'confirmAmendment') {
    const pending = [...dossier.amendments.values()].flat().some((a) => a.by === entry && a.standing === 'pending');
    if (!pending)
      return err(refuse('invalid', { zh: '该条没有待复核的更正或撤回。', en: 'Nothing waits to be confirmed there.' }));
    const allowed = mayConfirm(actor, target);
    if (!allowed.ok) return allowed;
    return on < target.on ? err(beforeEntry(target)) : ok(said({ entry }));
  }
  const known = dossier.amendments.get(entry) ?? [];
  const standing = known.find((a) => a.standing === 'counts' && a.kind === 'withdrawn');
  if (standing)
    return err(
      refuse('already-done', {
        zh: `第 ${entry} 条已由第 ${standing.by} 条撤回。`,
        en: `Entry ${entry} was withdrawn by no. ${standing.by}.`,
      }),
    );
  const allowed = mayAmend(actor, target, dossier, type);
  if (!allowed.ok) return allowed;
  if (on < target.on) return err(beforeEntry(target));
  // Written over what counts now, a second amendment would undo the one that waits once both are confirmed.
  const waiting = known.find((a) => a.standing === 'pending');
  if (waiting) return err(stillWaiting(entry, waiting.by));
  const needsSecondPerson = allowed.value;
  const reason = entered.reason;
  if (type === 'withdrawEntry') {
    const fixed = irrevocableRefusal(target.type);
    return fixed ? err(fixed) : ok(said({ entry, reason, needsSecondPerson }));
  }
  const corrected = correctedOf(entered, target, dossier, law);
  return corrected.ok ? ok(said({ ...corrected.value, entry, reason, needsSecondPerson })) : corrected;
}

const stillWaiting = (entry: number, by: number): ActRefusal =>
  refuse(
    'already-done',
    {
      zh: `第 ${entry} 条已有第 ${by} 条更正或撤回等待第二人复核：请先复核，或者撤回第 ${by} 条。`,
      en: `No. ${by} amends entry ${entry} already and waits for its second person: confirm it first, or withdraw no. ${by}.`,
    },
    { field: 'entry', entries: [by] },
  );

/** What is recorded on a day is not amended, nor an amendment confirmed, on an earlier one. */
const beforeEntry = ({ seq, on }: RecordedEvent): ActRefusal =>
  refuse(
    'invalid',
    { zh: `办理日期早于第 ${seq} 条（${on}）。`, en: `The day is before that of entry ${seq} (${on}).` },
    { field: 'on' },
  );

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The entry as it ought to stand: what was entered, over what counts now. */
function correctedOf(
  entered: Entered,
  target: RecordedEvent,
  dossier: Dossier,
  law: LawContext,
): Result<Readonly<Record<string, unknown>>, ActRefusal> {
  const schema = isAmendment(target) ? undefined : payloadSchema(target.type);
  const now = effectiveRecord(dossier.record).entries.find(({ seq }) => seq === target.seq);
  if (!schema || !now)
    return err(
      refuse('invalid', {
        zh: '更正本身不能再更正：请更正原来的条目，或撤回这次更正。',
        en: 'A correction is not corrected itself: correct the entry it is about, or withdraw the correction.',
      }),
    );
  const told = entered.payload as Readonly<Record<string, unknown>>; // decoded as a record
  const decoded = schema.safeParse({ ...now.payload, ...told });
  if (!decoded.success) return err(unreadable(decoded.error, 'payload.'));
  const actOn = (entered.actOn as Happening['on'] | undefined) ?? now.on; // decoded as a day
  if (decoded.data.origin !== now.payload.origin)
    return err(refuse('invalid', { zh: '事项来源不能更正。', en: 'Where a matter came from cannot be corrected.' }));
  if (actOn > (entered.on as Happening['on']))
    return err(
      refuse(
        'in-the-future',
        { zh: '办理日期不能晚于更正日。', en: 'The day of the act cannot be after the correction.' },
        { field: 'actOn' },
      ),
    );
  const fields = actOfEvent(target.type)?.fields;
  const { facts } = dossier;
  const begins = target.type === 'MatterProposed' ? { ...facts, proposedOn: actOn } : facts;
  const misplaced =
    fields &&
    (aheadOfAct(fields, decoded.data, actOn, law, 'payload.') ??
      beforeMatter(fields, decoded.data, begins, 'payload.'));
  if (misplaced) return err(misplaced);
  const { papers = now.papers } = entered;
  if (actOn === now.on && isSame(decoded.data, now.payload) && isSame(papers, now.papers))
    return err(
      refuse(
        'invalid',
        { zh: '没有改动：更正后与原条目相同。', en: 'Nothing is changed: the entry would read as it does.' },
        { field: 'payload' },
      ),
    );
  return ok({ actOn, payload: decoded.data, ...(papers !== undefined && { papers }) });
}
