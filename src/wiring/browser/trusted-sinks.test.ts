import { expect, it } from 'vitest';
import { harmlessHtml, ownScriptAddress } from './trusted-sinks';

it.each([
  ['', ''],
  ['居民供热 · 42 元<br>2026年11月', '居民供热 · 42 元<br>2026年11月'],
  ['<div style="position:absolute;top:0"></div>', '<div style="position:absolute;top:0"></div>'],
  [':root{--a:url(x)}', ':root{--a:url(x)}'],
])('lets pass what acts on nothing: %s', (text, expected) => expect(harmlessHtml(text)).toBe(expected));

it.each([
  '<img src=x onerror=alert(1)>',
  '<div onclick="alert(1)">',
  '<div style="x" onclick=alert(1)>',
  '<DIV><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '<br onload=alert(1)>',
  '</style><script>alert(1)</script>',
  '<a href="javascript:alert(1)">',
])('makes text of %s', (text) => expect(harmlessHtml(text)).not.toContain('<'));

it.each([
  ['./assets/parser.worker.js', './assets/parser.worker.js'],
  ['blob:https://city.example/1-2', 'blob:https://city.example/1-2'],
  ['https://elsewhere.example/a.js', null],
  ['//elsewhere.example/a.js', null],
  ['data:text/javascript,alert(1)', null],
  ['javascript:alert(1)', null],
])('code from %s: %s', (address, expected) =>
  expect(ownScriptAddress(address, 'https://city.example/app/')).toBe(expected),
);
