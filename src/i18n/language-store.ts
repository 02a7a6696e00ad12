import { create } from 'zustand';
import { keptState } from '@/browser-storage';
import type { Language } from './bilingual';

interface LanguageState {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

/** Of languages in order of preference the first we speak; someone who reads neither is better served by English. None told: Chinese. */
export function preferredLanguage(languages: readonly string[]): Language {
  if (languages.length === 0) return 'zh';
  return languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'zh' || tag === 'en') === 'zh'
    ? 'zh'
    : 'en';
}

const ofBrowser = () => preferredLanguage(typeof navigator === 'undefined' ? [] : (navigator.languages ?? []));

/** The choice as it is kept; before there was one key for a language, Chinese was kept as `zh-CN`. */
const kept = keptState<{ readonly language: Language }>('hengce.language', (choice) => {
  const language = choice('language');
  return language === 'zh' || language === 'zh-CN'
    ? { language: 'zh' }
    : language === 'en'
      ? { language: 'en' }
      : undefined;
});

/** The language of the interface: the person's choice, kept in this browser; before any choice, what the browser prefers. */
export const useLanguageStore = create<LanguageState>()((set) => ({
  language: kept.read()?.language ?? ofBrowser(),
  setLanguage: (language) => {
    kept.write({ language });
    set({ language });
  },
}));

export const useLanguage = (): Language => useLanguageStore((state) => state.language);

/** The language as HTML names it. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');
