import { expect, it } from 'vitest';
import { between } from './between';

const stops = ['#000000', '#ffffff', '#ff0000'];
it.each([
  [-1, '#000000'],
  [0, '#000000'],
  [0.25, '#808080'],
  [0.5, '#ffffff'],
  [0.75, '#ff8080'],
  [1, '#ff0000'],
  [7, '#ff0000'],
])('%s of the way', (share, colour) => expect(between(stops, share)).toBe(colour));
