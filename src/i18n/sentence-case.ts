import type { Language } from './bilingual';

/** A phrase that stands alone as a label: English begins with a capital. */
export const sentenceCase = (text: string, language: Language): string =>
  language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
