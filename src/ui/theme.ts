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

/** The greys of the dark scheme, on the same night blue as the sheets: text, quiet text, lines, fields, sheet, ground. */
const dark: MantineColorsTuple = [
  '#e6ebf2',
  '#cdd6e2',
  '#b3bece',
  '#93a0b4',
  '#3a475b',
  '#2f3b4d',
  '#212c3d',
  '#1a2332',
  '#121924',
  '#0d131c',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 6,
  colors: { ink, dark },
  defaultRadius: 6,
  fontFamily: 'var(--hc-font)',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
});
