import { expect, it } from 'vitest';
import { lookOf } from '../../looks';
import { preferenceFlows } from './preference-flows';

it('names every pair that cannot be told apart, and the scale of the flow', () => {
  const { sentence } = preferenceFlows(
    {
      options: [{ name: '丙', leaving: 0.4, entering: 0.2, net: 0.211 }],
      incomparable: [
        { a: '甲', b: '丁' },
        { a: '乙', b: '丁' },
      ],
    },
    lookOf('light', 'zh'),
  );
  expect(sentence).toBe('“丙”净流量最高，21.1（−100 至 100）；“甲”与“丁”、“乙”与“丁”各有胜负，难分高下。');
});
