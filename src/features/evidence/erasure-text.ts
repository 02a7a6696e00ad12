import { isCivilDate } from '@/core/kernel';
import { formatDay, type Language } from '@/i18n';
import type { Erasure } from '@/ports/erasures';
import { WorkspaceError } from '@/queries';
import { strings } from './strings';

/** The erasure that a read of a kept answer ran into; null: something else went wrong. */
export const erasureOfError = (error: Error | null): Erasure | null =>
  error instanceof WorkspaceError && error.failure.kind === 'erased' ? error.failure.erasure : null;

/** When and by which rule a kept answer was erased. */
export function erasureText({ on, rule }: Erasure, language: Language): string {
  const words = strings[language];
  const told =
    rule.kind === 'kept-days' ? words.keptDays(rule.source[language], rule.days) : words.personalData(rule.by);
  return words.erasedOn(isCivilDate(on) ? formatDay(on, language) : on, told);
}
