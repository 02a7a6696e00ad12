import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sourceFiles } from './source-files.mjs';

/**
 * The pure floors (src/core, src/analysis) read no clock and throw no dice: no `Date.now`, `Math.random`, `performance.now`,
 * `crypto.randomUUID`, `Date()` or argument-less `new Date()`. Nowhere is a day read in the time zone of the machine, for days are civil
 * days of the city: no local getters or setters of `Date`, no parts given to `new Date`, no time without a zone parsed, no
 * `Intl.DateTimeFormat` or `toLocale...String` of a moment without `timeZone`, none of the functions of `chinese-days`. Read from the
 * syntax tree: words in comments do not count, and aliases over line breaks do. Proves on samples that it still sees.
 */
const banned = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']);
const localRead = /^[gs]et(Day|Date|Month|FullYear|Year|Hours|Minutes|Seconds|TimezoneOffset)$|^to(Date|Time)String$/;
const partOfMoment = /^(dateStyle|timeStyle|weekday|era|year|month|day|hour|minute|second|hour12)$/;
const zoneless = /\d{4}-\d{2}-\d{2}[T ]\d{2}(:\d{2}){0,2}(\.\d+)?$|\}[T ]\d{2}(:\d{2}){1,2}(\.\d+)?$/;

/** The names of the properties of an options object, as written. */
const keysOf = (node) =>
  node && ts.isObjectLiteralExpression(node) ? node.properties.map(({ name }) => name?.getText() ?? '') : [];

function readsLocally(node) {
  if (ts.isPropertyAccessExpression(node) && localRead.test(node.name.text)) return `.${node.name.text}`;
  if (ts.isImportDeclaration(node) && node.moduleSpecifier.text === 'chinese-days') return 'functions of chinese-days';
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText();
  const name = called.split('.').at(-1) ?? '';
  const options = keysOf(node.arguments?.[1]);
  const isZoned = options.includes('timeZone');
  if (name === 'DateTimeFormat' || /^toLocale(Date|Time)String$/.test(name))
    return isZoned ? undefined : `${name} without timeZone`;
  if (name === 'toLocaleString' && options.some((key) => partOfMoment.test(key)) && !isZoned)
    return 'toLocaleString without timeZone';
  if (called === 'Date' && ts.isNewExpression(node) && node.arguments?.length > 1) return 'new Date of parts';
  if (called !== 'Date' && called !== 'Date.parse') return undefined;
  const text = node.arguments?.[0];
  const isText = text && (ts.isStringLiteralLike(text) || ts.isTemplateExpression(text));
  return isText && zoneless.test(text.getText().slice(1, -1)) ? 'a time without a zone' : undefined;
}

function readsClock(node) {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const access = `${node.expression.text}.${node.name.text}`;
    if (banned.has(access)) return access;
  }
  if (
    ts.isElementAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    ['Date', 'Math'].includes(node.expression.text)
  )
    return `${node.expression.text}[...]`;
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer)
    for (const element of node.name.elements) {
      const access = `${node.initializer.getText()}.${(element.propertyName ?? element.name).getText()}`;
      if (banned.has(access)) return access;
    }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  return undefined;
}

function offences(name, text, ...refusals) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    for (const refusal of refusals) {
      const what = refusal(node);
      if (what) found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const samples = [
  [readsClock, 'Date.now(); Math.random(); new Date(); const { now } = Date; Date();', 5],
  [readsClock, "// Date.now()\nnew Date(0); new Date('2026-01-01'); Date.UTC(2026, 0);", 0],
  [
    readsLocally,
    "d.getDay(); d.setHours(0); new Date(2026, 0); new Date('2026-01-01T00:00'); import c from 'chinese-days';",
    5,
  ],
  [
    readsLocally,
    "new Intl.DateTimeFormat('zh'); d.toLocaleDateString(); d.toLocaleString('zh', { month: 'long' });",
    3,
  ],
  [readsLocally, "d.getUTCDay(); new Date('2026-01-01'); Date.parse('2026-01-01T00:00Z'); n.toLocaleString('en');", 0],
  [readsLocally, "new Intl.DateTimeFormat('zh', { timeZone: 'Asia/Shanghai', hour: '2-digit' });", 0],
];
for (const [refusal, text, expected] of samples) {
  const seen = offences('sample.ts', text, refusal).length;
  if (seen === expected) continue;
  console.error(`clock: the check itself is broken (saw ${seen} of ${expected}): ${text}`);
  process.exit(1);
}

const isPure = (file) => /^src\/(core|analysis)\//.test(file);
const files = sourceFiles('src', 'mocks', 'server', 'scripts', 'bench');
const found = files.flatMap((file) =>
  offences(file, readFileSync(file, 'utf8'), readsLocally, ...(isPure(file) ? [readsClock] : [])),
);
for (const line of found) console.error(line);
console.log(`clock: ${files.length} files read, ${found.length} offences`);
process.exit(found.length > 0 || files.filter(isPure).length < 100 ? 1 : 0);
