import { describe, expect, it } from 'vitest';
import { smaaOfTable, weightedSum } from '@/analysis/decision';
import { leavesWith, weightingsAround, withWeight } from './weight-trial';

describe('weights that are tried', () => {
  it('one is set, the others keep their proportions, all together 1', () => {
    expect(withWeight([0.2, 0.3, 0.5], 0, 0.6)).toEqual([0.6, 0.15, 0.25].map((weight) => expect.closeTo(weight, 12)));
    expect(withWeight([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
  });
  it('stand on the leaves of the tree in their order', () => {
    const tree = [
      { name: 'x', weight: 1, children: [{ name: 'a' }, { name: 'b' }] },
      { name: 'c', weight: 1 },
    ];
    expect(leavesWith(tree, [0.1, 0.2, 0.7]).map(({ name, weight }) => [name, weight])).toEqual([
      ['a', 0.1],
      ['b', 0.2],
      ['c', 0.7],
    ]);
  });
  it('with three tenths put anywhere: 甲 leads where 0.35 + 0.3u > 0.5, that is for half of all u', () => {
    const scale = { kind: 'as-is' } as const;
    const sum = weightedSum({
      criteria: [
        { name: 'p', weight: 0.5, value: scale },
        { name: 'q', weight: 0.5, value: scale },
      ],
      alternatives: [
        { name: '甲', scores: [1, 0] },
        { name: '乙', scores: [0, 1] },
        { name: '丙', scores: [0.4, 0.4] },
      ],
    });
    if (!sum.ok) throw new Error(sum.error.reason);
    const drawn = smaaOfTable(...weightingsAround(sum.value, 1));
    expect(drawn.ok && drawn.value.acceptability.map(([share]) => share)).toEqual(
      [0.5, 0.5, 0].map((share) => expect.closeTo(share, 9)),
    );
  });
});
