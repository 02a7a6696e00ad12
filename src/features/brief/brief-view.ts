import { meetingPositions } from '@/core/law';
import type { Dossier } from '@/core/matter';
import type { MatterSummary } from '@/ports/matter-api';
import { type DefinedFigure, matterFigure, riskFigures, riskPoints, stances } from '@/read-models';

const THEMES = 3;
const RISKS = 3;

/** What the page says, from the dossier and its summary of one moment: nothing here counts, and nothing asks what day it is. */
export function briefView({ facts }: Dossier, summary: MatterSummary) {
  const figure = (id: Parameters<typeof matterFigure>[1], part?: string): DefinedFigure =>
    matterFigure(summary, id, part);
  return {
    options: (summary.options?.ranking ?? []).map(({ name, value }) => ({
      name,
      share: value,
      value: figure('option-value', name),
      first: figure('option-first-share', name),
    })),
    opinions: summary.opinions && {
      isOpen: summary.opinions.isOpen,
      closesOn: summary.opinions.closesOn,
      received: figure('opinions-received'),
      grouped: figure('opinions-grouped'),
      people: figure('people'),
      answered: figure('opinions-answered'),
      answeredShare: figure('answered-share'),
      stance: stances.map((stance) => ({ stance, figure: figure(`stance-${stance}`) })),
      themes: summary.opinions.themes
        .slice(0, THEMES)
        .map(({ theme, clause, disposition }) => ({ theme, clause, disposition, size: figure('theme-size', theme) })),
    },
    experts: summary.experts && {
      count: figure('experts'),
      signed: figure('experts-signed'),
      agreement: figure('expert-agreement'),
      dissent: figure('experts-dissent'),
      entered: summary.experts.entered > 0 ? [figure('experts-entered')] : [],
      against: (facts.expertOpinions ?? []).filter(({ verdict }) => verdict === 'disagree'),
    },
    risks: riskPoints(facts)
      .slice(0, RISKS)
      .map((point) => ({ ...point, figures: riskFigures(summary, point) })),
    meeting: facts.discussedOn ? { outcome: facts.decisionOutcome, ...meetingPositions(facts) } : null,
    missing: figure('missing'),
    met: figure('conditions-met'),
    later: figure('missing-later'),
    barring: summary.barriers,
  };
}
