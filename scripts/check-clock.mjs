import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sourceFiles } from './source-files.mjs';

/**
 * The pure floors read no clock and throw no dice: no `Date.now`, `Math.random`, `performance.now`, `crypto.randomUUID`,
 * `Date()` or argument-less `new Date()` in src/core and src/analysis. Read from the syntax tree: words in comments do not
 * count, and aliases over line breaks do. Proves on two samples that it still sees.
 */
const banned = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']);

function offences(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const tell = (node, what) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1}: ${what}`);
  };
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const access = `${node.expression.text}.${node.name.text}`;
      if (banned.has(access)) tell(node, access);
    }
    if (
      ts.isElementAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      ['Date', 'Math'].includes(node.expression.text)
    )
      tell(node, `${node.expression.text}[...]`);
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer)
      for (const element of node.name.elements) {
        const access = `${node.initializer.getText()}.${(element.propertyName ?? element.name).getText()}`;
        if (banned.has(access)) tell(node, access);
      }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      tell(node, 'new Date()');
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') tell(node, 'Date()');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const seen = offences('sample.ts', 'Date.now(); Math.random(); new Date(); const { now } = Date; Date();').length;
const falseAlarms = offences(
  'sample.ts',
  "// Date.now()\nnew Date(0); new Date('2026-01-01'); Date.UTC(2026, 0);",
).length;
if (seen !== 5 || falseAlarms !== 0) {
  console.error(`clock: the check itself is broken (saw ${seen} of 5, ${falseAlarms} false alarms)`);
  process.exit(1);
}

const files = sourceFiles('src/core', 'src/analysis');
const found = files.flatMap((file) => offences(file, readFileSync(file, 'utf8')));
for (const line of found) console.error(line);
console.log(`clock: ${files.length} files read, ${found.length} offences`);
process.exit(found.length > 0 || files.length < 100 ? 1 : 0);
