import type { AlertRule } from './alert-rule';
import { judgeLight, type LightPoint, type LightVerdict } from './judge-light';
import { type LightLevel, lightLevels } from './level';

interface PastLight extends LightPoint {
  readonly verdict: LightVerdict;
}

export interface PastLights {
  /** One for each told point of the stretch, oldest first. */
  readonly each: readonly PastLight[];
  readonly counts: Readonly<Record<LightLevel, number>>;
}

/** What the rule would have shown at each of the last `periods` told points, each judged by what was known then. Pure. */
export function pastLights(rule: AlertRule, points: readonly LightPoint[], periods: number): PastLights {
  const told = points.filter(({ value }) => value !== null);
  const from = Math.max(0, told.length - periods);
  const each = told
    .slice(from)
    .map((point, index) => ({ ...point, verdict: judgeLight(rule, told.slice(0, from + index + 1)) }));
  const count = (level: LightLevel) => each.filter(({ verdict }) => verdict.level === level).length;
  const [normal, watch, warning, alarm] = lightLevels.map(count);
  return { each, counts: { normal: normal ?? 0, watch: watch ?? 0, warning: warning ?? 0, alarm: alarm ?? 0 } };
}
