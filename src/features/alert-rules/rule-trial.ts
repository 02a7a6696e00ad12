import {
  type AlertRule,
  judgeLight,
  type LightLevel,
  type LightPoint,
  lightLevels,
  pastLights,
} from '@/analysis/alerts';
import type { CivilDate } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import { figureCourse, isRunning, type LightFigureId, lightFigureOf } from '@/read-models';

interface TrialRow {
  readonly when: string;
  readonly which: string | null;
  readonly value: number;
  readonly level: LightLevel;
}

export interface Trial {
  /** What the rule is tried on: months of the past, or the matters of today where the past is not known. */
  readonly on: 'months' | 'matters';
  readonly size: number;
  readonly counts: Readonly<Record<LightLevel, number>>;
  /** Those it would have raised a light on. */
  readonly raised: readonly TrialRow[];
}

const MONTHS = 12;

const trialOf = (on: Trial['on'], rows: readonly TrialRow[]): Trial => {
  const count = (level: LightLevel) => rows.filter((row) => row.level === level).length;
  const [normal = 0, watch = 0, warning = 0, alarm = 0] = lightLevels.map(count);
  return {
    on,
    size: rows.length,
    counts: { normal, watch, warning, alarm },
    raised: rows.filter(({ level }) => level !== 'normal'),
  };
};

/** A rule on the last twelve months of a course. */
export function trialOnMonths(rule: AlertRule, points: readonly LightPoint[]): Trial {
  const { each } = pastLights({ ...rule, on: true }, points, MONTHS);
  return trialOf(
    'months',
    each.flatMap(({ period, value, of, verdict }) =>
      value === null || verdict.level === null
        ? []
        : [{ when: period, which: of ?? null, value, level: verdict.level }],
    ),
  );
}

/** A rule of a portfolio figure: on the past months where they can be told, else on each matter of today. */
export function trialOnPortfolio(
  rule: AlertRule,
  id: LightFigureId,
  matters: readonly MatterSummary[],
  today: CivilDate,
): Trial {
  const { ofMatter, hasPast } = lightFigureOf(id);
  if (hasPast || !ofMatter)
    return trialOnMonths(rule, figureCourse(id, matters, today, MONTHS - 1 + rule.persists + (rule.worsens ?? 0)));
  const once = { ...rule, on: true, persists: 1, worsens: null };
  return trialOf(
    'matters',
    matters.filter(isRunning).flatMap((matter) => {
      const value = ofMatter(matter, today);
      const { level } = judgeLight(once, [{ period: today, value }]);
      return value === null || level === null ? [] : [{ when: today, which: matter.title, value, level }];
    }),
  );
}
