import { describe, expect, it } from 'vitest';
import { readScore } from '@/core/matter/forms';
import { readBlock, withBlock } from './score-block';
import { type CriterionEntry, directionOf, isFlat, scoreFault, weightsOf } from './score-faults';

const criterion = (part: Partial<CriterionEntry>): CriterionEntry => ({
  name: '投诉',
  unit: '件',
  worst: 0,
  best: 600,
  weight: 0.5,
  ...part,
});

describe('what is typed into a cell', () => {
  it.each([
    ['', null],
    ['　', null],
    ['2,100', 2100],
    ['１２．５', 12.5],
    ['-3', -3],
    [18, 18],
    [null, null],
    ['约 18', '约 18'],
  ])('%j is read as %j', (typed, read) => expect(readScore(typed)).toBe(read));
});

describe('what is wrong is said at the cell', () => {
  it.each([
    ['700', {}, 'off-scale'],
    ['-1', {}, 'off-scale'],
    ['0', {}, undefined],
    ['600', {}, undefined],
    ['30', { worst: 60, best: 0 }, undefined],
    ['61', { worst: 60, best: 0 }, 'off-scale'],
    ['700', { best: null }, undefined],
    ['多', {}, 'not-a-number'],
    ['多', { levels: [{ word: '多', score: 500 }] }, undefined],
    ['多', { levels: [{ word: '多', score: 900 }] }, 'off-scale'],
    ['', {}, undefined],
  ] as const)('%s under %j: %s', (cell, part, fault) => expect(scoreFault(cell, criterion(part))).toBe(fault));

  it('and in the head, where the scale has no length', () => {
    expect(isFlat(criterion({ worst: 5, best: 5 }))).toBe(true);
    expect(isFlat(criterion({}))).toBe(false);
    expect(isFlat(criterion({ worst: null, best: null }))).toBe(false);
  });

  it('which way is better follows from the ends of the scale', () => {
    expect(directionOf(criterion({}))).toBe('up');
    expect(directionOf(criterion({ worst: 600, best: 0 }))).toBe('down');
    expect(directionOf(criterion({ best: null }))).toBeUndefined();
  });

  it('the weights are summed without the dust of fractions, and one left open takes the rest', () => {
    const weigh = (...weights: (number | null)[]) => weightsOf(weights.map((weight) => criterion({ weight })));
    expect(weigh(0.1, 0.2, null)).toMatchObject({ sum: 0.3, left: 0.7, taker: { weight: null } });
    expect(weigh(0.6, null, null).taker).toBeUndefined();
    expect(weigh(0.8, 0.7, null).taker).toBeUndefined();
  });
});

describe('a block from a spreadsheet', () => {
  const options = [
    { name: '甲', summary: 'a', scores: ['9', '9'] },
    { name: '乙', summary: 'b', scores: [] },
  ];
  it('is laid over the options from the cell on; rows too many become options', () => {
    const block = readBlock('1\t2\r\n3\t4\r\n5\t6\r\n');
    const laid = withBlock(options, 2, block ?? [], { row: 0, column: 0 });
    expect(laid?.map(({ name, scores }) => [name, scores])).toEqual([
      ['甲', ['1', '2']],
      ['乙', ['3', '4']],
      ['', ['5', '6']],
    ]);
  });
  it('changes nothing beside itself', () => {
    const laid = withBlock(options, 2, [['7'], ['8']], { row: 0, column: 1 });
    expect(laid?.map(({ scores }) => scores)).toEqual([
      ['9', '7'],
      ['', '8'],
    ]);
  });
  it('wider than the criteria is refused as a whole', () =>
    expect(withBlock(options, 2, [['1', '2']], { row: 0, column: 1 })).toBeNull());
  it('of one value is left to the cell', () => expect(readBlock('18\n')).toBeUndefined());
});
