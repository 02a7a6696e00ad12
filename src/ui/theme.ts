import './tokens.css';
import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ink blue, from paper to ink; the seventh shade is the one of action. */
const ink: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f5',
  '#b8cfe9',
  '#8fb8ef',
  '#5f8fcb',
  '#3a6cae',
  '#1f4e8c',
  '#1b4379',
  '#173861',
  '#112a4a',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 6,
  colors: { ink },
  defaultRadius: 6,
  fontFamily: 'var(--hc-font)',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
});
