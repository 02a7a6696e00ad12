import type { AlertRule } from './alert-rule';
import { gravityOf, type LightLevel, lightLevels, type RaisedLevel, raisedLevels } from './level';

/** A figure at a time, in the unit of its subject; null is "not recorded", which no limit is reached by. */
export interface LightPoint {
  readonly period: string;
  readonly value: number | null;
  /** What the value belongs to, where one of many set it: the matter, the data set. */
  readonly of?: string;
}

export interface LightVerdict {
  /** Null: no figure was told, or the rule is off; nothing is claimed. */
  readonly level: LightLevel | null;
  /** The points the level rests on, oldest first. */
  readonly used: readonly LightPoint[];
  /** The limit that was reached. */
  readonly reached: { readonly level: RaisedLevel; readonly limit: number } | null;
  /** Whether the trend raised the level. */
  readonly raisedByTrend: boolean;
}

const untold: LightVerdict = { level: null, used: [], reached: null, raisedByTrend: false };

/** What a rule says of a figure's course, oldest point first. Points not recorded are passed over. Pure. */
export function judgeLight(rule: AlertRule, points: readonly LightPoint[]): LightVerdict {
  const told = points.filter(({ value }) => value !== null);
  if (!rule.on || told.length === 0) return untold;
  const held = told.slice(-rule.persists);
  const isReached = (limit: number) =>
    held.length === rule.persists &&
    held.every(({ value }) => value !== null && (rule.bad === 'high' ? value >= limit : value <= limit));
  const reached = [...raisedLevels].reverse().flatMap((level) => {
    const limit = rule.levels[level];
    return limit !== null && isReached(limit) ? [{ level, limit }] : [];
  })[0];
  const course = rule.worsens === null ? [] : told.slice(-(rule.worsens + 1));
  const raises = rule.worsens !== null && course.length === rule.worsens + 1 && gotWorse(course, rule.bad);
  const base = gravityOf(reached?.level ?? 'normal');
  return {
    level: lightLevels[raises ? Math.min(base + 1, lightLevels.length - 1) : base] ?? 'normal',
    used: raises && course.length > held.length ? course : held,
    reached: reached ?? null,
    raisedByTrend: raises && base < lightLevels.length - 1,
  };
}

const gotWorse = (course: readonly LightPoint[], bad: AlertRule['bad']): boolean =>
  course.every(({ value }, index) => {
    const before = course[index - 1]?.value;
    return index === 0 || (value !== null && before != null && (bad === 'high' ? value > before : value < before));
  });
