import { describe, expect, it } from 'vitest';
import { fittingTabs } from './fitting-tabs';

const widths = [50, 60, 70, 80, 90];

describe('the tabs of one row', () => {
  it('are all of them where there is room', () => {
    expect(fittingTabs(widths, 0, { row: 350, more: 40 })).toEqual([0, 1, 2, 3, 4]);
  });
  it('leave room for the button once one does not fit', () => {
    expect(fittingTabs(widths, 0, { row: 349, more: 40 })).toEqual([0, 1, 2, 3]);
    expect(fittingTabs(widths, 0, { row: 299, more: 40 })).toEqual([0, 1, 2]);
  });
  it('always hold the open one, in its place', () => {
    expect(fittingTabs(widths, 4, { row: 250, more: 40 })).toEqual([0, 1, 4]);
  });
  it('leave no hole: a narrow tab does not pass a wide one', () => {
    expect(fittingTabs([50, 200, 10, 10], 0, { row: 130, more: 40 })).toEqual([0]);
  });
  it('are the open one alone where nothing else fits', () => {
    expect(fittingTabs(widths, 3, { row: 100, more: 40 })).toEqual([3]);
  });
});
