import { isCivilDate } from '@/core/kernel';
import { formatDay, type Language } from '@/i18n';

/** The day a batch was sealed, as it is said; empty where it is not known. */
export const dayOfBatch = (sealedOn: string | null, language: Language): string =>
  isCivilDate(sealedOn) ? formatDay(sealedOn, language) : '';
