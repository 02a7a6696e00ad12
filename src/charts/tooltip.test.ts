import { expect, it } from 'vitest';
import { tooltipFormatter } from './tooltip';

const evil = '<img src=x onerror="alert(1)">';

it('lets no name, series or value become HTML', () => {
  const plain = tooltipFormatter();
  const texts = [
    plain({ name: evil, seriesName: evil, value: evil }),
    plain([{ axisValueLabel: evil, seriesName: evil, value: 3 }]),
    tooltipFormatter(() => `${evil}\u2028</div><script>`)({}),
  ];
  for (const text of texts) {
    expect(text.replaceAll('<br>', '')).not.toMatch(/[<>"]/);
    expect(text).toContain('&lt;img');
  }
});

it('says series, name and number once each', () => {
  const plain = tooltipFormatter();
  expect(plain({ name: '道外区', seriesName: 'series\u00000', value: 3 })).toBe('道外区 3');
  expect(plain([{ axisValueLabel: '3月', seriesName: '投诉', value: '-' }])).toBe('3月<br>投诉 —');
  expect(plain({ name: '听证', value: [0, 1, 2] })).toBe('听证');
});
