import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { repliesCsv } from './replies-csv';

it('says options in words, scales in numbers, and no cell runs as a formula', () => {
  const csv = repliesCsv(
    ['序号', '填写日'],
    [
      { id: 'q1', kind: 'several', title: '=1+1', options: ['=HYPERLINK("x")', '提前'], isRequired: false },
      { id: 'q2', kind: 'scale', title: '满意度', options: [], isRequired: true },
      { id: 'q3', kind: 'text', title: '其他', options: [], isRequired: false },
    ],
    [
      {
        id: 'a',
        on: civilDate('2026-11-23'),
        said: [
          { question: 'q1', chosen: [0, 1], words: null },
          { question: 'q2', chosen: [4], words: null },
          { question: 'q3', chosen: [], words: '@SUM(A1)' },
        ],
      },
      { id: 'b', on: civilDate('2026-11-24'), said: [{ question: 'q2', chosen: [1], words: null }] },
    ],
  );
  expect(csv).toBe(
    '\uFEFF序号,填写日,\'=1+1,满意度,其他\r\n1,2026-11-23,"\'=HYPERLINK(""x"") | 提前",4,\'@SUM(A1)\r\n2,2026-11-24,,1,\r\n',
  );
});
