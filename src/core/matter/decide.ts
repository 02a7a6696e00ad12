import { err, ok, type Result, type Words } from '@/core/kernel';
import {
  barriersOf,
  evaluateAll,
  explain,
  type FactName,
  factWords,
  gateWords,
  type LawContext,
  type RuleFinding,
} from '@/core/law';
import type { AnyAct } from './act';
import type { Actor } from './actor';
import { actOfType } from './acts/all-acts';
import { can } from './can';
import type { Dossier } from './dossier';
import type { DossierEvent } from './dossier-event';
import { evolve } from './evolve';
import { type Obstacle, type Refusal, refuse } from './refusal';

/** An act as it arrives: its type and what the person entered. */
export interface ActRequest {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Names the field at fault by what it is called on screen; a row by its number. */
function fieldWords(field: string): Words {
  const [name = '', second] = field.split('.');
  const known = name in factWords ? factWords[name as FactName] : undefined; // the line before looked it up
  const row = second !== undefined && /^\d+$/.test(second) ? Number(second) + 1 : undefined;
  const at = row === undefined ? { zh: '', en: '' } : { zh: `第 ${row} 行`, en: `, row ${row}` };
  const what = name === 'on' ? { zh: '办理日期', en: 'day of the act' } : known;
  return what
    ? {
        zh: `请检查“${what.zh}”${at.zh}：没有填写，或填写不符合要求。`,
        en: `Please check “${what.en}”${at.en}: it is empty or not as required.`,
      }
    : {
        zh: `有一项${at.zh && `（${at.zh}）`}没有填写，或填写不符合要求，请看标出之处。`,
        en: `One entry${at.en} is empty or not as required; it is marked in the form.`,
      };
}

const obstacle = (entry: RuleFinding): Obstacle => ({
  rule: entry.rule.id,
  says: explain(entry) ?? null,
  missing: entry.finding.kind === 'undetermined' ? entry.finding.missing : [],
});

/**
 * Decides one act: decoded, allowed, in time, its door open, its own conditions met, and nothing breached by what it
 * records. Returns the events to append; on a refusal nothing has changed. No role passes a closed gate.
 */
export function decide(
  dossier: Dossier,
  request: ActRequest,
  law: LawContext,
  actor: Actor,
): Result<readonly DossierEvent[], Refusal> {
  const act = actOfType(request.type);
  if (!act) return err(refuse('invalid', { zh: `没有这种行为：${request.type}`, en: `No such act: ${request.type}` }));
  const { type: _type, ...entered } = request;
  const decoded = act.schema.safeParse(entered);
  if (!decoded.success) {
    const issue = decoded.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    return err(refuse('invalid', fieldWords(field), { field }));
  }
  const payload = decoded.data;
  const allowed = can(actor, act, dossier);
  if (!allowed.ok) return allowed;
  if (dossier.facts.endedOn)
    return err(refuse('ended', { zh: '该事项的决策程序已终止。', en: 'The procedure of this matter has ended.' }));
  if (payload.on > law.asOf)
    return err(
      refuse(
        'in-the-future',
        { zh: '办理日期不能晚于今天。', en: 'The day of the act cannot be after today.' },
        { field: 'on' },
      ),
    );
  if (dossier.facts.proposedOn && payload.on < dossier.facts.proposedOn)
    return err(
      refuse(
        'before-the-matter',
        { zh: '办理日期早于事项提出日。', en: 'The day is before the matter was proposed.' },
        { field: 'on' },
      ),
    );
  const closed = gateRefusal(dossier, act, law);
  if (closed) return err(closed);
  const decided = act.decide(dossier, payload, law, actor);
  if (!decided.ok) return decided;
  const events = [decided.value];
  const breach = breachRefusal(dossier, act, events, law);
  return breach ? err(breach) : ok(events);
}

/** The refusal of a closed gate with every rule that bars it, or nothing. */
export function gateRefusal(dossier: Dossier, act: Pick<AnyAct, 'gate'>, law: LawContext): Refusal | undefined {
  if (!act.gate) return undefined;
  const barriers = barriersOf(act.gate, evaluateAll(dossier.facts, law));
  if (barriers.length === 0) return undefined;
  const { zh, en } = gateWords[act.gate];
  return refuse(
    'gate-closed',
    {
      zh: `“${zh}”的条件尚不具备：还差 ${barriers.length} 项。`,
      en: `${en}: ${barriers.length} conditions are not met.`,
    },
    { obstacles: barriers.map(obstacle) },
  );
}

function breachRefusal(
  dossier: Dossier,
  act: AnyAct,
  events: readonly DossierEvent[],
  law: LawContext,
): Refusal | undefined {
  const mustHold = act.mustHold;
  if (!mustHold?.length) return undefined;
  const after = events.reduce(evolve, dossier);
  const broken = evaluateAll(after.facts, law).filter(
    ({ rule, finding }) => mustHold.includes(rule.id) && finding.kind === 'breached',
  );
  const first = broken[0];
  if (!first) return undefined;
  return refuse('rule-breached', explain(first) ?? first.rule.title, {
    rule: first.rule.id,
    obstacles: broken.map(obstacle),
  });
}
