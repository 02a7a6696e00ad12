import {
  type AlertRule,
  gravityOf,
  judgeLight,
  type LightPoint,
  type LightSubject,
  type LightVerdict,
  type SubjectWords,
} from '@/analysis/alerts';
import type { CivilDate, Words } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import type { AlertRuleBody, StoredDocument } from '@/ports/workspace';
import { figureCourse, isLightFigureId, type LightFigureId, lightFigureIds, lightFigureOf } from '@/read-models';
import { defaultRules } from './default-rules';
import type { FigureTileId } from './tile-list';

/** A rule as it stands: the delivered one until someone changed it. */
export interface EffectiveRule {
  readonly id: string;
  readonly rule: AlertRule;
  readonly changes: AlertRuleBody['changes'];
  /** Version of the stored document; 0: as delivered. */
  readonly version: number;
}

/** The id a rule is stored under: one rule for each subject. */
export const ruleIdOf = (subject: LightSubject): string =>
  subject.kind === 'figure' ? subject.figure : `${subject.backend}-${subject.dataset}-${subject.indicator}`;

/** Every rule in force: the portfolio's own figures first, then those of indicators. */
export function standingRules(stored: readonly StoredDocument<AlertRuleBody>[]): readonly EffectiveRule[] {
  const changed = new Map(stored.map(({ id, body, version }) => [id, { id, ...body, version }]));
  return [
    ...lightFigureIds.map(
      (id): EffectiveRule => changed.get(id) ?? { id, rule: defaultRules[id], changes: [], version: 0 },
    ),
    ...[...changed.values()].filter(({ rule }) => rule.subject.kind === 'indicator'),
  ];
}

/** A light that is shown: the rule, what it says today, and what its figure is called. */
export interface ShownLight {
  readonly standing: EffectiveRule;
  readonly verdict: LightVerdict;
  readonly subject: SubjectWords;
}

/** The light of a portfolio figure over some matters, today. `points` where the figure is not of matters. */
export function figureLight(
  rules: readonly EffectiveRule[],
  id: LightFigureId,
  matters: readonly MatterSummary[],
  today: CivilDate,
  points?: readonly LightPoint[],
): ShownLight | null {
  const standing = rules.find((rule) => rule.id === id);
  if (!standing) return null;
  const { name, unit } = lightFigureOf(id);
  const course = points ?? figureCourse(id, matters, today, standing.rule.persists + (standing.rule.worsens ?? 0));
  return { standing, verdict: judgeLight(standing.rule, course), subject: { name, unit } };
}

/** The light of a figure of a data set over its course; undefined where nobody set a rule for it. */
export function judgeFigure(
  rules: readonly EffectiveRule[],
  { backend, dataset, figure }: FigureTileId,
  { title, unit, points }: { readonly title: Words; readonly unit: Words; readonly points: readonly LightPoint[] },
): ShownLight | undefined {
  const id = ruleIdOf({ kind: 'indicator', backend, dataset, indicator: figure });
  const standing = rules.find((rule) => rule.id === id);
  return standing && { standing, verdict: judgeLight(standing.rule, points), subject: { name: title, unit } };
}

/** Lights of one matter: a rule each for the figures it has, gravest first; calm ones left out. */
export function matterLights(
  rules: readonly EffectiveRule[],
  matter: MatterSummary,
  today: CivilDate,
): readonly (ShownLight & { readonly figure: LightFigureId })[] {
  return rules
    .flatMap((standing) => {
      if (!isLightFigureId(standing.id)) return [];
      const { ofMatter, name, unit } = lightFigureOf(standing.id);
      const value = ofMatter?.(matter, today) ?? null;
      const verdict = judgeLight({ ...standing.rule, persists: 1, worsens: null }, [
        { period: today, value, of: matter.title },
      ]);
      return verdict.level === null || verdict.level === 'normal'
        ? []
        : [{ figure: standing.id, standing, verdict, subject: { name, unit } }];
    })
    .sort((a, b) => gravity(b) - gravity(a));
}

const gravity = ({ verdict }: ShownLight) => gravityOf(verdict.level ?? 'normal');
