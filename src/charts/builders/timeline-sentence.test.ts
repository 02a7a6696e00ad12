import { expect, it } from 'vitest';
import { lookOf } from '../looks';
import { plainText } from '../said';
import { timelineSentence } from './timeline-sentence';

const zh = lookOf('light', 'zh');
const en = lookOf('light', 'en');
const all = { matters: 15, late: 0, blocked: 0 };

it.each([
  [{ ...all, late: 5 }, 15, '15 件中 5 件的最早可决策日晚于承诺日。'],
  [all, 15, '各事项都能在承诺日前依法决策。'],
  [{ ...all, blocked: 2 }, 15, '15 件中没有最早可决策日晚于承诺日的；2 件依现状不能依法决策。'],
  [
    { ...all, late: 5, blocked: 1 },
    8,
    '15 件中 5 件的最早可决策日晚于承诺日；1 件依现状不能依法决策；下面画出最早的 8 件。',
  ],
  [all, 0, '没有符合的事项。'],
])('says of %j, %i drawn', (of, drawn, told) => expect(plainText(timelineSentence(of, drawn, zh))).toBe(told));

it('never says that all can be decided where one cannot', () =>
  expect(plainText(timelineSentence({ ...all, blocked: 1 }, 15, en))).toBe(
    'None of 15 has its earliest lawful day after the promised one; in 1 no lawful decision is possible as things stand.',
  ));
