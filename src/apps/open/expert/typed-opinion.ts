import { err, ok, type Result } from '@/core/kernel';
import type { GivenOpinion } from '@/ports/expert-links';
import type { Fields } from './kept-fields';

export const headings = ['necessity', 'feasibility', 'soundness'] as const;
export const verdicts = ['agree', 'conditional', 'disagree'] as const;
export type Typed = (typeof headings)[number] | 'verdict' | 'scores';

/** The opinion on one question out of what was typed, or the first part that is missing or not valid. */
export function typedOpinion(
  typed: Fields,
  at: number,
  question: string | undefined,
  items: readonly string[],
): Result<GivenOpinion, Typed> {
  const told = (part: string) => (typed[`${at}.${part}`] ?? '').normalize('NFKC').trim();
  const text = (part: string) => (typed[`${at}.${part}`] ?? '').trim();
  const blank = headings.find((heading) => text(heading) === '');
  if (blank) return err(blank);
  const verdict = verdicts.find((one) => one === told('verdict'));
  if (!verdict) return err('verdict');
  const scores = items.map((_, place) => told(`scores.${place}`));
  if (!scores.every((score) => /^[1-5]$/.test(score))) return err('scores');
  return ok({
    ...(question !== undefined && { question }),
    necessity: text('necessity'),
    feasibility: text('feasibility'),
    soundness: text('soundness'),
    verdict,
    scores: scores.map(Number),
  });
}
