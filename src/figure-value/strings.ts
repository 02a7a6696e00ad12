import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    means: (name: string, means: string) => `${name}：${means}`,
    scope: (scope: string, day: string) => `范围：${scope}；截至 ${day}。`,
    between: '',
    decidedOn: (day: string) => `已于 ${day}决定`,
    blocked: (n: string) => `依现状不能依法决策：${n} 项`,
  },
  {
    means: (name: string, means: string) => `${name}: ${means}`,
    scope: (scope: string, day: string) => `Taken over ${scope}, as of ${day}.`,
    between: ' ',
    decidedOn: (day: string) => `decided on ${day}`,
    blocked: (n: string) => `As things stand no lawful decision is possible: ${n} {breach|breaches}`,
  },
);
