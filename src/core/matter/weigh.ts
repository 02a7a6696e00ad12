import { err, ok, type Result } from '@/core/kernel';
import { explain, gateWords, type LawContext, type RuleFinding } from '@/core/law';
import type { AnyAct } from './act';
import type { GivenConfirmation } from './confirm';
import type { Happening } from './event';
import type { Judgement } from './judge-act';
import { type Obstacle, type Refusal, refuse } from './refusal';

/** Whether what the law says of the act lets it be recorded: refused, to be confirmed, or recorded with its confirmation. */
export function weigh(
  act: Pick<AnyAct, 'kind' | 'gate'>,
  happening: Happening,
  judgement: Judgement,
  law: LawContext,
  confirmed: GivenConfirmation | undefined,
): Result<readonly Happening[], Refusal> {
  const { unmet } = judgement;
  const broken = judgement.breached.filter(({ rule }) => !rule.isAnswer);
  const binding = broken.filter(({ rule }) => rule.effect === 'blocks');
  const late = lateDaysToExplain(happening, law);
  if (act.kind === 'performs') {
    if (act.gate && unmet.length > 0) return err(closedGate(act.gate, unmet));
    if (binding.length > 0) return err(breachedBy(binding));
  }
  const shown = [...broken, ...unmet]; // of what is performed, only what warns is left by now
  if (shown.length === 0 && late === undefined) return ok([happening]);
  const unseen = shown.filter(({ rule }) => confirmed?.rules && !confirmed.rules.includes(rule.id));
  if (!confirmed || unseen.length > 0) return err(toBeConfirmed(broken, unmet, late));
  return ok([
    {
      ...happening,
      confirmed: {
        reason: confirmed.reason,
        breaches: broken.map(({ rule }) => rule.id),
        ...(shown.length > broken.length && { unmet: unmet.map(({ rule }) => rule.id) }),
        ...(late !== undefined && { lateDays: late }),
      },
    },
  ]);
}

/** Days of lateness that ask for a reason; undefined: entered in time. */
function lateDaysToExplain(_happening: Happening, _law: LawContext): number | undefined {
  return undefined;
}

const obstacle = (entry: RuleFinding): Obstacle => ({
  rule: entry.rule.id,
  says: explain(entry) ?? null,
  missing: entry.finding.kind === 'undetermined' ? entry.finding.missing : [],
});

/** The refusal of a closed gate with every rule that bars it. */
function closedGate(gate: NonNullable<AnyAct['gate']>, unmet: readonly RuleFinding[]): Refusal {
  const { zh, en } = gateWords[gate];
  return refuse(
    'gate-closed',
    {
      zh: `“${zh}”的条件尚不具备：还差 ${unmet.length} 项。`,
      en: `${en}: ${unmet.length} ${unmet.length === 1 ? 'condition is' : 'conditions are'} not met.`,
    },
    { obstacles: unmet.map(obstacle) },
  );
}

function breachedBy(broken: readonly RuleFinding[]): Refusal {
  const [first] = broken;
  const words = first ? (explain(first) ?? first.rule.title) : { zh: '', en: '' };
  return refuse('rule-breached', words, {
    ...(first && { rule: first.rule.id }),
    obstacles: broken.map(obstacle),
  });
}

function toBeConfirmed(
  broken: readonly RuleFinding[],
  unmet: readonly RuleFinding[],
  lateDays: number | undefined,
): Refusal {
  const parts = [
    ...(broken.length > 0
      ? [
          {
            zh: `将违反 ${broken.length} 项要求`,
            en: `${broken.length} ${broken.length === 1 ? 'requirement' : 'requirements'} would be breached`,
          },
        ]
      : []),
    ...(unmet.length > 0
      ? [{ zh: `有 ${unmet.length} 项前置条件尚不具备`, en: `${unmet.length} conditions are not met` }]
      : []),
    ...(lateDays === undefined
      ? []
      : [{ zh: `晚于办理日 ${lateDays} 日记入`, en: `it is entered ${lateDays} days late` }]),
  ];
  return refuse(
    'needs-confirmation',
    {
      zh: `如实记录此事${parts.map(({ zh }) => zh).join('，')}，请说明理由并确认；将留在案卷和督查中。`,
      en: `Recorded as it happened, ${parts.map(({ en }) => en).join(', ')}. Confirm with a reason; it stays in the record and in the inspection.`,
    },
    { obstacles: [...broken, ...unmet].map(obstacle), ...(lateDays !== undefined && { lateDays }) },
  );
}
