// biome-ignore-all lint/suspicious/noConsole: React warns through it
import { afterAll, afterEach, expect } from 'vitest';

/** What React says of a tree that it may draw wrongly: rows that share a key, rows without one, elements where none may stand. */
const WRONGLY_DRAWN = /same key|unique "key" prop|cannot (?:be a descendant|contain)|Maximum update depth/;
const heard: string[] = [];

const say = console.error;
console.error = (...parts: readonly unknown[]) => {
  const [form] = parts;
  if (typeof form === 'string' && WRONGLY_DRAWN.test(form)) heard.push(parts.map(String).join(' ').slice(0, 600));
  say(...parts);
};

afterEach(() => {
  expect(heard.splice(0), 'React warned of a tree that may be drawn wrongly').toEqual([]);
});
afterAll(() => {
  console.error = say;
});
