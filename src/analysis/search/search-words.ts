import { cleanText } from '@/core/kernel';
import { foldText } from './fold';

/** More words than anybody asks for at once. */
const MOST_WORDS = 8;

/** The words of a question, each once, as texts are searched for them; every one has to be met. */
export const searchWords = (question: string): readonly string[] =>
  [...new Set(foldText(cleanText(question)).split(/[\s,，、。;；:：“”"'()]+/))]
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
