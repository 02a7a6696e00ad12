import type { FactName } from '@/core/law';
import { actOfType } from '../acts/act-of-type';
import type { StoryStep } from './walk-story';

/**
 * For each refused act, the lines of a story refused before it that it rests on: had they been accepted, what it lacks would be
 * told. Where these rest on others again, those are named instead: what has to be mended is said once.
 */
export function restsOnRefused(steps: readonly StoryStep[]): readonly (readonly number[])[] {
  const rests: (readonly number[])[] = [];
  for (const [at, step] of steps.entries()) {
    const lacks = lacking(step);
    const before = steps.slice(0, at).flatMap((earlier, i) => {
      const tells = earlier.outcome.ok ? [] : (actOfType(earlier.line.act)?.tells ?? []);
      return tells.some((name) => lacks.has(name)) ? [i] : [];
    });
    rests.push([...new Set(before.flatMap((i) => (rests[i]?.length ? rests[i] : [i])))]);
  }
  return rests;
}

/** Facts a refused act came too early for: of those it follows upon, and of the rules that kept its door shut. */
function lacking({ outcome, after }: StoryStep): ReadonlySet<FactName> {
  if (outcome.ok) return new Set();
  const { missing = [], obstacles = [] } = outcome.error;
  const lacked = [...missing, ...obstacles.flatMap((one) => one.missing)];
  return new Set(lacked.filter((name) => after.facts[name] === undefined));
}
