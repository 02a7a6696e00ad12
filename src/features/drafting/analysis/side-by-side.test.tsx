import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PlaceMatter } from '@/stage-view';
import { EquityCard } from './equity-card';
import { SideBySide } from './side-by-side';

const facts = {
  criteria: [
    { name: '雪天出车率', unit: '%', direction: 'up', worst: 50, best: 90, weight: 0.6 },
    { name: '支出', unit: '万元', direction: 'down', worst: 60, best: 0, weight: 0.4, limit: 55 },
  ],
  options: [
    { id: 'o1', name: '甲', summary: '要点甲', scores: [79, 20] },
    { id: 'o2', name: '乙', summary: '要点乙', scores: [66, 8] },
  ],
  affected: {
    unit: '元',
    groups: [
      { name: '低收入家庭', people: 10, effects: [-5, 0] },
      { name: '一般居民', people: 90, effects: [-5, 0] },
      { name: '商户', people: 20, effects: [3, 0] },
    ],
  },
} as unknown as PlaceMatter['facts'];

it('tells the ends of each scale, so that a score can be worked out again', () => {
  render(<SideBySide facts={facts} />);
  expect(screen.getByText(/50 计 0 分，90 计 100 分/)).toBeTruthy();
  expect(screen.getByText(/60 计 0 分，0 计 100 分 · 底线 55/)).toBeTruthy();
});

it('marks every group that fares worst, and none where all fare alike', () => {
  const equity = ['甲', '乙'].map((name) => ({ name, losers: [], loserShare: 0 }));
  render(<EquityCard analysis={{ equity } as never} facts={facts} />);
  expect(screen.getAllByText('处境最差')).toHaveLength(2);
});
