import {
  type AlertRule,
  alertRuleSchema,
  type LightPoint,
  type LightSubject,
  type RaisedLevel,
  raisedLevels,
} from '@/analysis/alerts';

/** A rule while it is typed: every field as text. */
export interface RuleDraft {
  readonly subject: LightSubject;
  readonly bad: 'high' | 'low';
  readonly levels: Readonly<Record<RaisedLevel, string>>;
  readonly persists: string;
  readonly worsens: string;
  readonly owner: string;
  readonly on: boolean;
}

export const draftOf = (rule: AlertRule): RuleDraft => ({
  subject: rule.subject,
  bad: rule.bad,
  levels: {
    watch: rule.levels.watch === null ? '' : String(rule.levels.watch),
    warning: rule.levels.warning === null ? '' : String(rule.levels.warning),
    alarm: rule.levels.alarm === null ? '' : String(rule.levels.alarm),
  },
  persists: String(rule.persists),
  worsens: rule.worsens === null ? '' : String(rule.worsens),
  owner: rule.owner,
  on: rule.on,
});

const numberOf = (text: string): number | null | undefined => {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
};

/** The rule a draft stands for; undefined while it is none: a limit that is no number, or limits that do not grow graver. */
export function ruleOf(draft: RuleDraft): AlertRule | undefined {
  const rule = alertRuleSchema.safeParse({
    subject: draft.subject,
    bad: draft.bad,
    levels: Object.fromEntries(raisedLevels.map((level) => [level, numberOf(draft.levels[level])])),
    persists: numberOf(draft.persists) ?? 1,
    worsens: numberOf(draft.worsens),
    owner: draft.owner.trim(),
    on: draft.on,
  });
  return rule.success ? rule.data : undefined;
}

/** A first rule for figures nobody judged yet: alarm at the worst fifth of the past, watch at its worst half. */
export function firstRule(subject: LightSubject, points: readonly LightPoint[], owner: string): AlertRule {
  const told = points.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const at = (share: number) => told[Math.min(told.length - 1, Math.floor(told.length * share))] ?? 0;
  const [watch, alarm] = [at(0.5), at(0.8)];
  return {
    subject,
    bad: 'high',
    levels: { watch: watch < alarm ? watch : null, warning: null, alarm },
    persists: 1,
    worsens: null,
    owner,
    on: true,
  };
}
