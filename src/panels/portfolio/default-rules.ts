import type { AlertRule } from '@/analysis/alerts';
import { latestRiskGradeBounds } from '@/core/law';
import { type LightFigureId, lightFigureIds, lightFigureOf } from '@/read-models';
import { officeUnit } from './dossier-source';

const riskBounds = latestRiskGradeBounds();

type Limits = readonly [watch: number | null, warning: number | null, alarm: number | null];

/** Limits as delivered, until the office sets its own. Risk values: where the grades of the assessment change; a low risk raises no light. */
const limits: Readonly<Record<LightFigureId, Limits>> = {
  'days-to-due': [14, 7, -1],
  'late-promise': [1, 15, 60],
  'overdue-share': [1, 10, 20],
  opposition: [30, 40, 50],
  answered: [95, 80, 50],
  'risk-after': [riskBounds.medium, null, riskBounds.high],
  dissent: [20, 34, 50],
  agreement: [0.5, 0.3, 0.1],
  'silent-districts': [1, 4, 9],
  'data-age': [46, 92, 184],
};

/** The rules of the portfolio's own figures as delivered. */
export const defaultRules: Readonly<Record<LightFigureId, AlertRule>> = Object.fromEntries(
  lightFigureIds.map((id) => {
    const [watch, warning, alarm] = limits[id];
    const rule: AlertRule = {
      subject: { kind: 'figure', figure: id },
      bad: lightFigureOf(id).bad,
      levels: { watch, warning, alarm },
      persists: 1,
      worsens: null,
      owner: officeUnit,
      on: true,
    };
    return [id, rule];
  }),
) as Record<LightFigureId, AlertRule>; // one entry for every id
