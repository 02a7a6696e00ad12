import type { Language } from './bilingual';

/** An addition in brackets, as it follows a word. */
export const inBrackets = (text: string, language: Language): string =>
  language === 'zh' ? `（${text}）` : ` (${text})`;
