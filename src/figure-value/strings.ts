import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    means: (name: string, means: string) => `${name}：${means}`,
    scope: (scope: string, day: string) => `范围：${scope}；截至 ${day}。`,
    between: '',
  },
  {
    means: (name: string, means: string) => `${name}: ${means}`,
    scope: (scope: string, day: string) => `Taken over ${scope}, as of ${day}.`,
    between: ' ',
  },
);
