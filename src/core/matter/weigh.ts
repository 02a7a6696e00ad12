import { counted, daysBetween, err, ok, type Result, type Words } from '@/core/kernel';
import { explain, gateWords, inForceOn, isHollowFinding, type LawContext, type RuleFinding } from '@/core/law';
import type { DayFault } from '@/core/procedure';
import type { AnyAct } from './act';
import type { GivenConfirmation } from './confirm';
import type { Happening } from './entry';
import type { Judgement } from './judge-act';
import { type ActRefusal, type Obstacle, refuse } from './refusal';

/** Whether what the law says of the act lets it be recorded: refused, to be confirmed, or recorded with its confirmation. */
export function weigh(
  act: Pick<AnyAct, 'kind' | 'gate'>,
  happening: Happening,
  judgement: Judgement,
  law: LawContext,
  confirmed: GivenConfirmation | undefined,
): Result<readonly Happening[], ActRefusal> {
  const { unmet } = judgement;
  // An answer may be lawful as such, yet not one whose reason says nothing.
  const broken = judgement.breached.filter((entry) => !entry.rule.isAnswer || isHollowFinding(entry));
  const binding = broken.filter(({ rule }) => rule.effect === 'blocks');
  const late = lateDaysToExplain(happening, law);
  const isAmendment = happening.corrects !== undefined;
  const slip = isAmendment ? undefined : judgement.dayFaults.find(({ kind }) => kind === 'impossible');
  if (slip) return err(refuse('invalid', slip.words, { field: slip.path }));
  if (act.kind === 'performs') {
    if (act.gate && unmet.length > 0) return err(closedGate(act.gate, unmet));
    if (binding.length > 0) return err(breachedBy(binding));
  }
  const wrong = [...broken, ...judgement.doneLate];
  const shown = [...wrong, ...unmet]; // of what is performed, only what warns is left by now
  const told = new Set(shown.map(({ rule }) => rule.id));
  const said = new Set(shown.map((entry) => explain(entry)?.zh));
  const faults = judgement.dayFaults.filter(
    ({ rule, kind, words }) =>
      rule === undefined || !told.has(rule) || (kind === 'contradiction' && !said.has(words.zh)), // a finding tells the first only
  );
  if (shown.length === 0 && faults.length === 0 && late === undefined) return ok([happening]);
  const asked = [...new Set([...told, ...faults.map(ruleOfDays)])];
  const unseen = asked.filter((id) => confirmed?.rules && !confirmed.rules.includes(id));
  if (!confirmed || unseen.length > 0) return err(toBeConfirmed(wrong, unmet, faults, late, isAmendment));
  return ok([
    {
      ...happening,
      confirmed: {
        reason: confirmed.reason,
        breaches: [...new Set([...wrong.map(({ rule }) => rule.id), ...faults.map(ruleOfDays)])],
        ...(shown.length > wrong.length && { unmet: unmet.map(({ rule }) => rule.id) }),
        ...(late !== undefined && { lateDays: late }),
      },
    },
  ]);
}

/** Days of lateness that ask for a reason; undefined: entered in time. */
function lateDaysToExplain({ on }: Happening, { profile, asOf }: LawContext): number | undefined {
  const limit = inForceOn(profile.params.backdatingReasonDays, asOf)?.value;
  const late = daysBetween(on, asOf);
  return limit !== undefined && late > limit ? late : undefined;
}

/** The rule a fault of days rests on: its own, or that days are in the order of the procedure. */
const ruleOfDays = ({ rule }: DayFault): string => rule ?? 'D713/33.1/order';

/** What stands in the way, of one finding. */
export const obstacle = (entry: RuleFinding): Obstacle => ({
  rule: entry.rule.id,
  says: explain(entry) ?? null,
  missing: entry.finding.kind === 'undetermined' ? entry.finding.missing : [],
});

/** The refusal of a closed gate with every rule that bars it. */
function closedGate(gate: NonNullable<AnyAct['gate']>, unmet: readonly RuleFinding[]): ActRefusal {
  const { zh, en } = gateWords[gate];
  return refuse(
    'gate-closed',
    {
      zh: `“${zh}”的条件尚不具备：还缺 ${unmet.length} 项。`,
      en: `${en}: ${unmet.length} ${unmet.length === 1 ? 'condition is' : 'conditions are'} not met.`,
    },
    { obstacles: unmet.map(obstacle) },
  );
}

function breachedBy(broken: readonly RuleFinding[]): ActRefusal {
  const [first] = broken;
  const words = first ? (explain(first) ?? first.rule.title) : { zh: '', en: '' };
  return refuse('rule-breached', words, {
    ...(first && { rule: first.rule.id }),
    obstacles: broken.map(obstacle),
  });
}

const notMet = (count: number): Words => ({
  zh: `有 ${count} 项前置条件尚不具备`,
  en: count === 1 ? '1 condition is not met' : `${count} conditions are not met`,
});

/** Of an amendment: what went through a door since rests on the entry. */
const noLongerMet = (count: number): Words => ({
  zh: `已经通过的程序关口有 ${count} 项条件不再具备`,
  en: `${counted(count, 'condition')} of a gate already passed ${count === 1 ? 'is' : 'are'} no longer met`,
});

function toBeConfirmed(
  broken: readonly RuleFinding[],
  unmet: readonly RuleFinding[],
  faults: readonly DayFault[],
  lateDays: number | undefined,
  isAmendment: boolean,
): ActRefusal {
  const against = faults.filter(({ kind }) => kind === 'contradiction');
  const days = faults.filter(({ kind }) => kind !== 'contradiction');
  const parts = [
    ...(broken.length > 0
      ? [
          {
            zh: `将违反 ${broken.length} 项要求`,
            en: `${broken.length} ${broken.length === 1 ? 'requirement' : 'requirements'} would be breached`,
          },
        ]
      : []),
    ...(unmet.length > 0 ? [isAmendment ? noLongerMet(unmet.length) : notMet(unmet.length)] : []),
    ...(days.length > 0
      ? [
          {
            zh: `有 ${days.length} 处日期先后不合`,
            en: `${days.length} ${days.length === 1 ? 'day is' : 'days are'} out of order`,
          },
        ]
      : []),
    ...(against.length > 0
      ? [
          {
            zh: `有 ${against.length} 处与已记录的不符`,
            en: `${against.length} ${against.length === 1 ? 'statement contradicts' : 'statements contradict'} the record`,
          },
        ]
      : []),
    ...(lateDays === undefined
      ? []
      : [{ zh: `晚于办理日 ${lateDays} 日记入`, en: `it is entered ${counted(lateDays, 'day')} late` }]),
  ];
  return refuse(
    'needs-confirmation',
    {
      zh: `如实记录此事${parts.map(({ zh }) => zh).join('，')}，请说明理由并确认；将留在案卷和督查中。`,
      en: `Recorded as it happened, ${parts.map(({ en }) => en).join(', ')}. Confirm with a reason; it stays in the record and in the inspection.`,
    },
    {
      obstacles: [
        ...[...broken, ...unmet].map(obstacle),
        ...faults.map((fault) => ({ rule: ruleOfDays(fault), says: fault.words, missing: [] })),
      ],
      ...(lateDays !== undefined && { lateDays }),
    },
  );
}
