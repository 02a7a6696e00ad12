import { expect, it } from 'vitest';
import { lookOf } from './looks';
import { valueAxis } from './option-parts';

it('figures of an axis never run over each other, however a chart writes them', () =>
  expect(valueAxis(lookOf('light', 'zh'), { axisLabel: { formatter: '{value}%' } }).axisLabel).toMatchObject({
    formatter: '{value}%',
    hideOverlap: true,
  }));
