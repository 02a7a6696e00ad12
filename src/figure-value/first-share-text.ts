import { formatShares, type Language } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';

/** How often an option leads, written so that the options of a matter add up to 100%: the same text on every screen. */
export function firstShareText({ options }: MatterSummary, name: string, language: Language): string | undefined {
  const ranking = options?.ranking ?? [];
  const at = ranking.findIndex((option) => option.name === name);
  return formatShares(
    ranking.map(({ firstRankAcceptability }) => firstRankAcceptability),
    language,
  )[at];
}
