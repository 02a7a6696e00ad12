import type { Language } from '@/i18n';
import type { ChartLook } from './chart-spec';

const light = {
  ink: '#17263c',
  ink2: '#4a5972',
  ink3: '#66738a',
  line: '#dfe4ea',
  paper: '#ffffff',
  ground: '#f3f5f8',
  act: '#1f4e8c',
  red: '#b93420',
  amber: '#b7791f',
  green: '#2b7a5b',
  violet: '#8577b0',
  blues: ['#dfe9f5', '#b8cde6', '#7ea2d0', '#4c7bb5', '#1f4e8c'],
  stances: ['#c8644f', '#dbb566', '#6c9dc9', '#c5cbd6'],
} as const;
const dark = {
  ink: '#e6ebf2',
  ink2: '#b3bece',
  ink3: '#93a0b4',
  line: '#2f3b4d',
  paper: '#1a2332',
  ground: '#121924',
  act: '#8fb8ef',
  red: '#f08a75',
  amber: '#e0b266',
  green: '#78c7a3',
  violet: '#b3a5dc',
  blues: ['#22344f', '#2f4d78', '#4470a8', '#6695d2', '#a4c6f2'],
  stances: ['#d97862', '#cfa650', '#6fa3d3', '#66738a'],
} as const;

/** The colours of a theme; the same values as the tokens of the page. Told apart without red and green by lightness and place. */
export const lookOf = (theme: 'light' | 'dark', language: Language, narrow = false, motion = false): ChartLook => ({
  ...(theme === 'dark' ? dark : light),
  language,
  narrow,
  motion,
});
