import { kendallW } from '@/analysis/judgement';
import { rankOptions } from '@/analysis/options';
import { longestWait, planDecision, stageSteps } from '@/core/deadlines';
import { addDays, type CivilDate, daysBetween, type Words } from '@/core/kernel';
import {
  barriersOf,
  type DecisionFacts,
  evaluateAll,
  type GateId,
  gateIds,
  type LawContext,
  type RuleFinding,
  type StageId,
} from '@/core/law';
import { type Dossier, dayOfEntry, type RecordedEvent } from '@/core/matter';
import type { MatterSummary } from '@/ports/desk';

/** Days before a due day from which the light is amber. */
const DUE_SOON_DAYS = 10;

/** What lists and boards show of a matter, computed from its record against the law of today. */
export function summarise(
  dossier: Dossier,
  record: readonly RecordedEvent[],
  law: LawContext,
  meetings: readonly CivilDate[],
): MatterSummary {
  const { facts } = dossier;
  const findings = evaluateAll(facts, law);
  const plan = planDecision(facts, { law, meetings });
  const status = statusOf(facts);
  const nextGate = nextGateOf(facts);
  const { light, because } = lightOf(facts, status, plan.kind === 'open' ? plan.day.earliest : undefined, law.asOf);
  const barriers = nextGate ? barriersOf(nextGate, findings) : [];
  return {
    id: dossier.id,
    version: dossier.version,
    origin: dossier.origin,
    title: facts.title ?? dossier.id,
    summary: facts.summary ?? null,
    matterClass: facts.matterClass ?? null,
    leadUnit: facts.leadUnit ?? facts.proposer ?? null,
    plannedBy: facts.plannedBy ?? null,
    proposedOn: facts.proposedOn ?? null,
    status,
    stage: stageOf(facts),
    light,
    lightBecause: because,
    counts: countsOf(findings),
    nextGate: nextGate ?? null,
    barriers: barriers.map(({ rule, finding }) => ({
      rule: rule.id,
      title: rule.title,
      owedBy: rule.owedBy,
      kind: finding.kind === 'breached' ? 'breached' : 'undetermined',
    })),
    conditions: { met: metOf(nextGate, findings), of: metOf(nextGate, findings) + barriers.length },
    contact: contactOf(record),
    earliest: {
      kind: plan.kind,
      day: plan.kind === 'ended' ? null : plan.kind === 'open' ? plan.day.earliest : plan.day,
      latest: plan.kind === 'ended' ? null : plan.kind === 'open' ? plan.day.latest : plan.day,
      because: (plan.kind === 'open' && longestWait(plan)?.words) || null,
      critical:
        plan.kind === 'open'
          ? plan.acts.filter(({ milestone }) => plan.critical.includes(milestone.id)).map((act) => act.milestone.title)
          : [],
      steps: stageSteps(plan).map((step) => ({ ...step })),
    },
    awaits: awaitsOf(facts),
    opinions: opinionsOf(facts),
    experts: expertsOf(facts),
    risk: riskOf(facts),
    options: optionsOf(facts, dossier),
    legality: facts.legalitySubmittedOn
      ? {
          outcome: facts.legalityOutcome ?? null,
          submittedOn: facts.legalitySubmittedOn,
          opinionOn: facts.legalityOpinionOn ?? null,
        }
      : null,
    lastActOn: lastDayOf(record) ?? law.asOf,
  };
}

function statusOf(facts: DecisionFacts): MatterSummary['status'] {
  if (facts.archivedOn) return 'archived';
  if (facts.publishedOn) return 'published';
  if (facts.endedOn) return 'ended';
  if (facts.suspendedOn) return 'suspended';
  return facts.discussedOn ? 'decided' : 'active';
}

/** The stage the matter stands in: the first whose closing fact is not known yet. */
export function stageOf(facts: DecisionFacts): StageId {
  if (!facts.cataloguedOn && !facts.offCatalogueReason && !facts.startedOn) return 'catalogue';
  if (!facts.startedOn) return 'initiation';
  if (!facts.draftRecordedOn) return 'drafting';
  if (!facts.participationReportOn && !facts.nonPublicBasis)
    return facts.hearingNoticeOn && !facts.hearingHeldOn ? 'hearing' : 'participation';
  if (facts.expertJudgement?.applies && !facts.expertReportOn) return 'experts';
  if (facts.riskJudgements?.some(({ applies }) => applies) && !facts.controllability) return 'risk';
  if (facts.competitionJudgement?.applies && !facts.competitionConcludedOn) return 'competition';
  if (
    !facts.legalityOpinionOn ||
    facts.legalityOutcome === 'return-for-procedure' ||
    facts.legalityOutcome === 'do-not-submit' ||
    !facts.legalityResponseOn
  )
    return 'legality';
  if (!facts.discussedOn || facts.suspendedOn) return 'discussion';
  if (!facts.publishedOn) return 'publication';
  if (!facts.archivedOn) return 'archive';
  if (!facts.executionClosedOn) return 'execution';
  return facts.evaluationJudgement?.applies && !facts.evaluationReportOn ? 'evaluation' : 'responsibility';
}

function nextGateOf(facts: DecisionFacts): GateId | undefined {
  if (facts.endedOn || facts.archivedOn) return undefined;
  if (!facts.startedOn) return 'start';
  if (!facts.consultationOpened && !facts.nonPublicBasis) return 'participation';
  if (facts.hearingNoticeOn && !facts.hearingHeldOn) return 'hearing';
  if (!facts.legalitySubmittedOn) return 'legality';
  if (!facts.discussionSubmittedOn) return 'discussion';
  if (!facts.discussedOn) return 'decision';
  return facts.publishedOn ? 'archive' : 'publication';
}

/** Conditions of a gate and of those before it that bar it and are met. */
const metOf = (gate: GateId | undefined, findings: readonly RuleFinding[]): number =>
  gate === undefined
    ? 0
    : findings.filter(
        ({ rule, finding }) =>
          rule.effect === 'blocks' &&
          finding.kind === 'satisfied' &&
          gateIds.indexOf(rule.gate) <= gateIds.indexOf(gate),
      ).length;

function lastDayOf(record: readonly RecordedEvent[]): CivilDate | undefined {
  const last = record.at(-1);
  return last && dayOfEntry(last);
}

/** The person of the undertaking unit whose act stands last in the record. */
function contactOf(record: readonly RecordedEvent[]): MatterSummary['contact'] {
  const last = record.findLast(({ actor }) => actor.role === 'undertaking');
  return last ? { name: last.actor.name, unit: last.actor.unit, on: dayOfEntry(last) } : null;
}

const countsOf = (findings: readonly RuleFinding[]) => ({
  satisfied: findings.filter(({ finding }) => finding.kind === 'satisfied').length,
  open: findings.filter(({ finding }) => finding.kind === 'undetermined').length,
  breached: findings.filter(({ finding }) => finding.kind === 'breached').length,
});

function lightOf(
  facts: DecisionFacts,
  status: MatterSummary['status'],
  earliest: CivilDate | undefined,
  asOf: CivilDate,
): { light: MatterSummary['light']; because: Words } {
  if (status === 'suspended') return { light: 'stopped', because: { zh: '已暂缓', en: 'Suspended' } };
  if (status === 'ended') return { light: 'stopped', because: { zh: '程序已终止', en: 'Ended' } };
  if (status !== 'active') return { light: 'done', because: { zh: '已作出决定', en: 'Decided' } };
  const planned = facts.plannedBy;
  if (!planned) return { light: 'normal', because: { zh: '未设承诺时间', en: 'No promised time' } };
  const left = daysBetween(asOf, planned);
  if (left < 0)
    return {
      light: 'overdue',
      because: { zh: `超过承诺时间 ${-left} 日`, en: `${-left} days past the promised time` },
    };
  if (earliest && earliest > planned)
    return {
      light: 'due',
      because: {
        zh: `最早可决策日晚于承诺时间 ${daysBetween(planned, earliest)} 日`,
        en: `Earliest lawful day is ${daysBetween(planned, earliest)} days after the promised time`,
      },
    };
  if (earliest && addDays(earliest, DUE_SOON_DAYS) > planned)
    return {
      light: 'due',
      because: {
        zh: `距承诺时间 ${left} 日，余量不足 ${DUE_SOON_DAYS} 日`,
        en: `${left} days left; under ${DUE_SOON_DAYS} days of slack`,
      },
    };
  return { light: 'normal', because: { zh: `距承诺时间 ${left} 日`, en: `${left} days left` } };
}

/** What only a leader can do next. */
function awaitsOf(facts: DecisionFacts): MatterSummary['awaits'] {
  if (facts.endedOn || facts.suspendedOn || facts.publishedOn) return null;
  if (facts.studiedOn && !facts.startedOn) return 'start';
  if (facts.riskReviewedOn && !facts.controllability) return 'controllability';
  if (facts.discussedOn && !facts.partyReportedOn) return 'party-report';
  if (facts.discussedOn) return 'publication';
  return facts.discussionSubmittedOn ? 'discussion' : null;
}

function opinionsOf(facts: DecisionFacts): MatterSummary['opinions'] {
  const batches = facts.opinionBatches;
  if (!batches) return null;
  const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
  const themes = facts.opinionThemes ?? [];
  const sum = (pick: (theme: (typeof themes)[number]) => number) =>
    themes.reduce((total, theme) => total + pick(theme), 0);
  const answered = themes
    .filter(({ disposition }) => disposition !== null)
    .reduce((total, theme) => total + theme.rows, 0);
  return {
    rows,
    persons: batches.reduce((total, batch) => total + batch.persons, 0),
    answeredShare: themes.length === 0 || rows === 0 ? null : Math.min(1, answered / rows),
    stance: {
      oppose: sum((t) => t.oppose),
      conditional: sum((t) => t.conditional),
      support: sum((t) => t.support),
      none: sum((t) => t.none),
    },
    themes: themes.map(({ theme, clause, rows: count, oppose, conditional, support, none, disposition }) => ({
      theme,
      clause,
      rows: count,
      stance: { oppose, conditional, support, none },
      disposition,
    })),
  };
}

function expertsOf({ expertPanel, expertOpinions = [] }: DecisionFacts): MatterSummary['experts'] {
  if (!expertPanel) return null;
  const agreement = kendallW(expertOpinions.map(({ scores }) => scores));
  return {
    count: expertPanel.length,
    signed: expertOpinions.length,
    dissent: expertOpinions.filter(({ verdict }) => verdict === 'disagree').length,
    agreementW: agreement.ok ? agreement.value.w : null,
  };
}

/** The gravest factor stands for the matter in the portfolio's matrix: an index alone may hide it. */
function riskOf(facts: DecisionFacts): MatterSummary['risk'] {
  if (!facts.riskFactors) return null;
  const worst = [...facts.riskFactors].sort((a, b) => b.pAfter * b.qAfter - a.pAfter * a.qAfter)[0];
  return {
    initial: facts.riskGradeInitial ?? null,
    expected: facts.riskGradeExpected ?? null,
    p: worst?.p ?? null,
    q: worst?.q ?? null,
    pAfter: worst?.pAfter ?? null,
    qAfter: worst?.qAfter ?? null,
    owner: worst?.owner ?? null,
    controllable: facts.controllability?.controllable ?? null,
  };
}

function optionsOf({ options, criteria, preferredOption }: DecisionFacts, { id }: Dossier): MatterSummary['options'] {
  if (!options || !criteria) return null;
  const ranking = rankOptions(
    options,
    criteria,
    [...id].reduce((seed, char) => seed * 31 + (char.codePointAt(0) ?? 0), 7),
  );
  const leader = ranking.ok ? ranking.value[0] : undefined;
  return {
    count: options.length,
    preferred: preferredOption ?? null,
    leader: leader?.name ?? null,
    robustShare: leader?.firstShare ?? null,
  };
}
