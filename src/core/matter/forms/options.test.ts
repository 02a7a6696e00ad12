import { describe, expect, it } from 'vitest';
import { readOptions } from './read-scores';
import { withRemainder } from './remainder';

describe('the options an act is told', () => {
  it('is one value per criterion: blanks where nothing was typed, nothing of a criterion that is gone', () => {
    const [option] = readOptions([{ name: '甲', summary: '要点', scores: ['1', '2', '3'] }], 2);
    expect(option).toEqual({ id: 'o1', name: '甲', summary: '要点', scores: [1, 2] });
    expect(readOptions([{ name: '甲', summary: '', scores: ['1'] }], 3)[0]?.scores).toEqual([1, null, null]);
  });
});

describe('a verbal scale', () => {
  const levels = [
    { word: '一般', score: 50 },
    { word: '好', score: 80 },
  ];
  it.each([
    ['一般', 50],
    [' 好 ', 80],
    ['６０', 60],
    ['很好', '很好'],
    ['', null],
  ])('%j is read as %j', (typed, read) => {
    const [option] = readOptions([{ name: '甲', summary: '要点', scores: ['1', typed] }], 2, [undefined, levels]);
    expect(option?.scores).toEqual([1, read]);
  });
});

describe('shares that add up to 1', () => {
  it('one left open takes what is missing', () => {
    expect(withRemainder([{ weight: 0.7 }, { weight: null }], 'weight')).toEqual([{ weight: 0.7 }, { weight: 0.3 }]);
    expect(withRemainder([{ weight: null }], 'weight')).toEqual([{ weight: 1 }]);
  });
  it.each([[[0.5, null, null]], [[0.7, 0.6, null]], [[0.5, 0.5]]])('%j stays as it is', (shares) => {
    const rows = shares.map((weight) => ({ weight }));
    expect(withRemainder(rows, 'weight')).toBe(rows);
  });
});
