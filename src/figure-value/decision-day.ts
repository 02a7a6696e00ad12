import { isCivilDate } from '@/core/kernel';
import { formatDay, formatDayRange, type Language } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { strings } from './strings';

/** The day a matter was decided, or the earliest days on which it can be; a dash where there is none: suspended, ended, blocked. */
export function decisionDay(
  { status, earliest }: Pick<MatterSummary, 'status' | 'earliest'>,
  language: Language,
): string {
  const { kind, day, latest } = earliest;
  if (status === 'suspended' || !isCivilDate(day)) return '—';
  return kind === 'decided'
    ? strings[language].decidedOn(formatDay(day, language))
    : formatDayRange({ earliest: day, latest: isCivilDate(latest) ? latest : day }, language);
}
