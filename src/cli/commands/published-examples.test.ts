import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methods } from '@/analysis/methods';
import { analyseCase } from './analyse';

const FOLDER = 'docs/methods';

interface Published {
  readonly file: string;
  readonly rows: readonly { readonly where: string; readonly figure: string; readonly within: string | undefined }[];
}

/** The worked examples of a page: the name of a case file in a link, then a table of places in the answer and published figures. */
function examplesOf(page: string): readonly Published[] {
  return page
    .split(/\]\((?=[\w-]+\.json\))/)
    .slice(1)
    .map((part) => ({
      file: part.slice(0, part.indexOf(')')),
      rows: [...part.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|(?: ([^|]*?) \|)?$/gm)].map(
        ([, where = '', figure = '', within]) => ({
          where,
          figure,
          within: within || undefined,
        }),
      ),
    }));
}

const follow = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);

/** Half a unit of the last digit that was printed. */
const printed = (figure: string): number => 0.5000001 * 10 ** -(figure.split('.')[1]?.length ?? 0);

const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe.each(pages)('published example: %s', (name) => {
  const page = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const examples = examplesOf(page);
  it('cites its source', () => expect(page).toMatch(/^Source: .*\d{4}/m));
  it.each(examples)('$file reproduces', ({ file, rows }) => {
    const done = analyseCase(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
    expect(done).toHaveProperty('answer');
    expect(rows.length).toBeGreaterThan(0);
    for (const { where, figure, within } of rows) {
      const found = follow('answer' in done ? done.answer : undefined, where);
      if (typeof found === 'number' && Number.isFinite(Number(figure)))
        expect(Math.abs(found - Number(figure)), `${where}: ${found} for ${figure}`).toBeLessThanOrEqual(
          within === undefined ? printed(figure) : Number(within),
        );
      else expect(JSON.stringify(found), where).toBe(figure);
    }
  });
});

it('every method has a page with a worked example of its own name', () => {
  const cases = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const told = new Set(cases.map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')).method));
  expect(methods.map((one) => one.name).filter((name) => !told.has(name) || !pages.includes(`${name}.md`))).toEqual([]);
});
