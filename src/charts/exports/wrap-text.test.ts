import { expect, it } from 'vitest';
import { wrapText } from './wrap-text';

it('wraps Chinese between signs and never opens a line with a closing sign', () => {
  const lines = wrapText('供热投诉上升，其中道外区最多。'.repeat(8), 13, 300);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join('')).toBe('供热投诉上升，其中道外区最多。'.repeat(8));
  for (const line of lines) {
    expect(line).not.toMatch(/^[，。]/);
    expect([...line].length * 13).toBeLessThanOrEqual(300 + 13);
  }
});

it('wraps English at spaces and cuts a word that fits no line', () => {
  expect(wrapText('heating complaints rose in Daowai', 10, 100)).toEqual(['heating complaints', 'rose in Daowai']);
  const long = wrapText('x'.repeat(100), 10, 100);
  expect(long.length).toBeGreaterThan(4);
  expect(long.join('')).toBe('x'.repeat(100));
});

it('says nothing of nothing', () => expect(wrapText('', 12, 100)).toEqual([]));
