import { describe, expect, it } from 'vitest';
import { lookOf } from '../looks';
import { ciede2000 } from './ciede2000';
import { contrast, labOf, linearOf, luminance } from './colour';
import { seenBy, type Vision } from './colour-vision';

const visions: readonly Vision[] = ['all', 'protan', 'deutan', 'tritan'];
const themes = ['light', 'dark'] as const;

/** The least difference between any two colours of a palette, as a reader with this vision sees them. */
function leastDifference(palette: readonly string[], vision: Vision): number {
  const seen = palette.map((hex) => labOf(seenBy(vision, linearOf(hex))));
  return Math.min(...seen.flatMap((one, index) => seen.slice(index + 1).map((other) => ciede2000(one, other))));
}

it.each([
  // Sharma, Wu and Dalal 2005, pairs 1, 4, 7, 17, 20, 24, 31, 33 of their table
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[50, 2.5, 0], [50, 1.8634, 0.5757], 1.0],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
] as const)('agrees with the published pair %j %j', (one, other, expected) => {
  expect(ciede2000(one, other)).toBeCloseTo(expected, 3);
  expect(ciede2000(other, one)).toBeCloseTo(expected, 3);
});

it('simulates: red and green of equal lightness fall together for deutans only', () => {
  const pair = ['#c0504d', '#7a8b2f'];
  expect(leastDifference(pair, 'all')).toBeGreaterThan(40);
  expect(leastDifference(pair, 'deutan')).toBeLessThan(12);
});

describe.each(themes)('palettes of the %s theme', (theme) => {
  const look = lookOf(theme, 'zh');
  const lights = [look.lights.normal, look.lights.watch, look.lights.warning, look.lights.alarm];
  const palettes = {
    categories: [...look.categories, look.other],
    stances: look.stances,
    lights,
    threeLights: [look.blues[3] ?? '', look.amber, look.red],
  };
  describe.each(Object.entries(palettes))('%s', (_, palette) => {
    it.each(visions)('stays apart by CIEDE2000 10 at least (%s)', (vision) => {
      expect(leastDifference(palette, vision)).toBeGreaterThanOrEqual(10);
    });
    it('stands out from the paper, 3:1', () => {
      for (const colour of palette) expect(contrast(colour, look.paper), colour).toBeGreaterThanOrEqual(3);
    });
  });
  it('keeps text readable, 4.5:1', () => {
    for (const colour of [look.ink, look.ink2, look.ink3, look.act, look.red])
      for (const ground of [look.paper, look.ground])
        expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
  });
  it('orders amounts by lightness, so that they read in grey', () => {
    const steps = look.blues.map((hex) => luminance(linearOf(hex)));
    expect(steps).toEqual([...steps].sort((a, b) => (theme === 'light' ? b - a : a - b)));
  });
  it('keeps the alarm apart from the rest in grey', () => {
    const [normal = 0, watch = 0, warning = 0, alarm = 0] = lights.map((hex) => luminance(linearOf(hex)) + 0.05);
    for (const other of [normal, watch, warning]) expect(Math.max(other / alarm, alarm / other)).toBeGreaterThan(1.12);
  });
});
