import type { Bilingual } from './bilingual';
import { useLanguage } from './language-store';

/** The words of a feature in the language of the interface. */
export const useStrings = <T>(words: Bilingual<T>): Bilingual<T>['zh'] => words[useLanguage()];
