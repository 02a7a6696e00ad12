import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../formats/read-csv';
import { ProblemList } from '../problem-list';
import type { RawCell } from './raw-cell';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { readFlag, readText } from './read-text';

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+\d.,%eE万亿元年月日季度 /]{0,16}$/));

it('no cell makes a reader throw, and no number let out is anything but finite', () => {
  fc.assert(
    fc.property(cell, fc.constantFrom(undefined, '%', '万元'), (text, unit) => {
      const number = readNumber(text, unit);
      if (number.ok) expect(Number.isFinite(number.value)).toBe(true);
      for (const answer of [
        number,
        readDate(text, {}),
        readDate(text, { year: 2026, serialDates: 1900 }),
        readText(text),
        readFlag(text),
      ])
        if (!answer.ok) expect(answer.words.zh).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

it('no row and no cell of a CSV is lost, whatever its cells hold', () => {
  const clean = fc.string({ unit: 'binary' }).map((text) => `x${text.replaceAll(/\r\n?/g, '\n')}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(clean, clean, clean), { minLength: 1, maxLength: 30 }), (rows) => {
      const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
      const seen: (readonly RawCell[])[] = [];
      const problems = new ProblemList();
      readCsv(text, { problems, row: (_, cells) => seen.push([...cells]) > 0 }, ',');
      expect(problems.refuses).toBe(false);
      expect(seen).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});
