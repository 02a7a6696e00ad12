import { expect, it } from 'vitest';
import { expertsForms } from './experts';

const { expertStatements } = expertsForms.recordExpertStatements.derived ?? {};
const panel = [
  { name: '甲', unit: '大学' },
  { name: '乙', unit: '研究院' },
  { name: '乙', unit: '律所' },
];
const told = (rows: unknown) =>
  expertStatements?.({ expertStatements: rows }, { facts: { expertPanel: panel } } as never); // what it reads of a situation

it('who bears a name alone needs no institution; of two, it is asked', () =>
  expect(told([{ name: '甲', unit: '' }, { name: '乙' }, { name: '乙', unit: '律所' }])).toEqual([
    { name: '甲', unit: '大学' },
    { name: '乙' },
    { name: '乙', unit: '律所' },
  ]));
