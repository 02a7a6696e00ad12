import { type Language, speakEnglish } from '@/i18n';
import type { Services } from '@/queries';

/** Before the interface becomes English: the English of the names in it. Without them it shows them as they were written. */
export async function readNames({ englishNames }: Pick<Services, 'englishNames'>, language: Language): Promise<void> {
  if (language === 'en')
    await englishNames()
      .then(speakEnglish)
      .catch(() => undefined);
}
