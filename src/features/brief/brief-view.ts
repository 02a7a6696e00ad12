import { kendallW } from '@/analysis/judgement';
import { type RankedOption, rankOptions } from '@/analysis/options';
import type { DecisionFacts, RuleFinding } from '@/core/law';
import type { Dossier } from '@/core/matter';

const stances = ['oppose', 'conditional', 'support', 'none'] as const;

const THEMES = 3;
const RISKS = 3;

const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((sum, row) => sum + of(row), 0);

/** What the page says, from the dossier and the findings of one moment: nothing here asks what day it is. */
export function briefView({ id, facts }: Dossier, findings: readonly RuleFinding[]) {
  const barring = findings.filter(
    ({ rule, finding }) => rule.effect === 'blocks' && (finding.kind === 'breached' || finding.kind === 'undetermined'),
  );
  return {
    options: optionsOf(id, facts),
    voice: voiceOf(facts),
    experts: expertsOf(facts),
    risks: [...(facts.riskFactors ?? [])]
      .map(({ name, owner, p, q, pAfter, qAfter }) => ({ name, owner, before: p * q, after: pAfter * qAfter }))
      .sort((a, b) => b.after - a.after)
      .slice(0, RISKS),
    against: (facts.statements ?? []).filter(({ position }) => position === 'disagree'),
    /** Breached first: what is wrong stands before what is open. */
    barring: [...barring].sort((a, b) => Number(b.finding.kind === 'breached') - Number(a.finding.kind === 'breached')),
  };
}

/** The options by value, with the share of weightings each leads under; the seed is the matter's own, so the figures stay. */
function optionsOf(id: string, { options, criteria }: DecisionFacts): readonly RankedOption[] {
  const seed = [...id].reduce((sum, char) => sum * 31 + (char.codePointAt(0) ?? 0), 7);
  const ranked = options && criteria ? rankOptions(options, criteria, seed) : undefined;
  return ranked?.ok ? ranked.value : [];
}

function voiceOf({ opinionBatches = [], opinionThemes = [] }: DecisionFacts) {
  const rows = sumOf(opinionBatches, (batch) => batch.rows);
  const sorted = sumOf(opinionThemes, (theme) => theme.rows);
  const answered = sumOf(
    opinionThemes.filter(({ disposition }) => disposition !== null),
    (theme) => theme.rows,
  );
  return {
    rows,
    persons: sumOf(opinionBatches, (batch) => batch.persons),
    answeredShare: rows === 0 ? null : Math.min(1, answered / rows),
    stance:
      sorted === 0
        ? []
        : stances.map((stance) => ({ stance, share: sumOf(opinionThemes, (theme) => theme[stance]) / sorted })),
    themes: [...opinionThemes].sort((a, b) => b.rows - a.rows).slice(0, THEMES),
  };
}

function expertsOf({ expertPanel, expertOpinions = [] }: DecisionFacts) {
  if (!expertPanel) return null;
  const w = kendallW(expertOpinions.map(({ scores }) => scores));
  return {
    count: expertPanel.length,
    signed: expertOpinions.length,
    w: w.ok ? w.value.w : null,
    dissent: expertOpinions.filter(({ verdict }) => verdict === 'disagree'),
  };
}
