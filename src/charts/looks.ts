import type { Language } from '@/i18n';
import type { ChartLook } from './chart-spec';

const light = {
  ink: '#17263c',
  ink2: '#4a5972',
  ink3: '#616e85',
  line: '#dfe4ea',
  paper: '#ffffff',
  ground: '#f3f5f8',
  act: '#1f4e8c',
  red: '#a52a1a',
  amber: '#c07f16',
  green: '#2b7a5b',
  violet: '#8577b0',
  blues: ['#dfe9f5', '#b8cde6', '#7ea2d0', '#4c7bb5', '#1f4e8c'],
  stances: ['#a8402f', '#b8820f', '#1f5f96', '#828d9f'],
  categories: ['#1f4e8c', '#c26b15', '#0c7a52', '#2993d1', '#67034e', '#463019'],
  other: '#828d9f',
  lights: { normal: '#2b7a5b', watch: '#5b8fd0', warning: '#c07f16', alarm: '#8f2415' },
} as const;
const dark = {
  ink: '#e6ebf2',
  ink2: '#b3bece',
  ink3: '#93a0b4',
  line: '#2f3b4d',
  paper: '#1a2332',
  ground: '#121924',
  act: '#8fb8ef',
  red: '#dd6853',
  amber: '#f2cd74',
  green: '#3c9a74',
  violet: '#b3a5dc',
  blues: ['#22344f', '#2f4d78', '#4470a8', '#6695d2', '#a4c6f2'],
  stances: ['#c0655a', '#e6bb67', '#70aff5', '#6f7c92'],
  categories: ['#8fb8ef', '#f7a765', '#5cd8bd', '#0c8fde', '#8c61a2', '#ede4aa'],
  other: '#7d8aa0',
  lights: { normal: '#3c9a74', watch: '#8fb8ef', warning: '#f2cd74', alarm: '#d4553f' },
} as const;

interface LookChoices {
  readonly narrow?: boolean;
  readonly motion?: boolean;
  readonly patterns?: boolean;
}

/**
 * The colours of a theme; the same values as the tokens of the page. Categories, stances and lights stay apart for colour-blind
 * readers and stand out from the paper (`colour/palettes.test.ts`).
 */
export const lookOf = (
  theme: 'light' | 'dark',
  language: Language,
  { narrow = false, motion = false, patterns = false }: LookChoices = {},
): ChartLook => ({ ...(theme === 'dark' ? dark : light), language, narrow, motion, patterns });
