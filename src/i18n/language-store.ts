import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Language } from './bilingual';

interface LanguageState {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

/** The language of the interface: Chinese unless the person chose otherwise; the choice is kept in this browser. */
export const useLanguageStore = create<LanguageState>()(
  persist((set) => ({ language: 'zh-CN', setLanguage: (language) => set({ language }) }), {
    name: 'hengce.language',
    partialize: ({ language }) => ({ language }),
  }),
);

export const useLanguage = (): Language => useLanguageStore((state) => state.language);
