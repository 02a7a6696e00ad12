import { expect, it } from 'vitest';
import { dropTextsAside, textsAside } from './kept-aside';
import { keptState } from './kept-state';
import { keptValue } from './kept-value';
import { localArea } from './storage-area';

const count = keptValue('count', (value) => (typeof value === 'number' ? value : undefined));

it('gives back what was kept', () => {
  count.write(3);
  expect(count.read()).toBe(3);
  count.remove();
  expect(count.read()).toBeUndefined();
});

it('puts aside what is of another shape, once, and lets it be thrown away', () => {
  dropTextsAside();
  for (const text of ['{"old":true}', '{"old":true}', 'half a te']) {
    localArea.write('count', text);
    expect(count.read()).toBeUndefined();
    expect(localArea.read('count')).toBeNull();
  }
  expect(textsAside()).toEqual([
    { key: 'count', text: '{"old":true}' },
    { key: 'count', text: 'half a te' },
  ]);
  dropTextsAside();
  expect(textsAside()).toEqual([]);
});

it.each([
  ['{"state":{"language":"en"},"version":0}', 'en'],
  ['{"state":{"language":7},"version":0}', undefined],
  ['{"state":null}', undefined],
  ['7', undefined],
])('settings kept as %s: %s', (text, language) => {
  localArea.write('language', text);
  const kept = keptState('language', (choice) => {
    const told = choice('language');
    return told === 'en' ? { language: told } : undefined;
  });
  expect(kept.read()?.language).toBe(language);
});
