import type { Language } from '@/i18n';
import type { SourcesFailure } from '@/ports/connected-sources';
import { dayOrMoment } from '@/ui';
import type { strings } from './strings';

/** Why a source was not saved, in words. */
export function failureText(failure: SourcesFailure, words: (typeof strings)['zh'], language: Language): string {
  if (failure.kind === 'conflict') return words.conflict(failure.by, dayOrMoment(failure.at, language));
  return failure.kind === 'faults' ? words.faulty : words.failed[failure.kind];
}
