import { describe, expect, it } from 'vitest';
import { fitStage } from './stage';

describe('the stage', () => {
  it.each([
    ['full HD', 1920, 1080, 800, 2.4],
    ['4K', 3840, 2160, 800, 4.8],
    ['a wide wall of screens', 3840, 1080, 1080, 2.4],
    ['a laptop', 1440, 900, 720, 2],
  ])('%s', (_, width, height, inner, scale) => {
    const stage = fitStage(width, height);
    expect(stage).toMatchObject({ width: inner });
    expect(stage.scale).toBeCloseTo(scale, 5);
    expect(stage.width * stage.scale).toBeLessThanOrEqual(width + 1);
    expect(stage.height * stage.scale).toBeLessThanOrEqual(height + 1);
  });
  it('uses the height of a tall screen', () => {
    const stage = fitStage(1080, 1920);
    expect(stage.width).toBe(600);
    expect(stage.height * stage.scale).toBeGreaterThan(1900);
  });
  it('keeps 13 px above a fortieth of the height on every landscape screen', () => {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [3840, 2160],
      [1366, 768],
    ] as const)
      expect((13 * fitStage(width, height).scale) / height).toBeGreaterThan(1 / 40);
  });
});
