import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Light, type LightKind } from './light';

afterEach(cleanup);
const drawn = (kind: LightKind) => {
  const text = render(<Light kind={kind} />).container.textContent ?? '';
  cleanup();
  return { shape: text.slice(0, 1), word: text.slice(1) };
};
const schedule = ['normal', 'due', 'overdue', 'done', 'stopped'] as const;
const levels = ['normal', 'watch', 'warning', 'alarm'] as const;

it.each([
  ['the schedule', schedule],
  ['the four levels', levels],
])('%s: a shape and a word each', (_, kinds) => {
  expect(new Set(kinds.map((kind) => drawn(kind).shape)).size).toBe(kinds.length);
  expect(new Set(kinds.map((kind) => drawn(kind).word)).size).toBe(kinds.length);
});

it('what is due soon is not taken for a level of an alert', () =>
  expect(levels.map((level) => drawn(level).shape)).not.toContain(drawn('due').shape));
