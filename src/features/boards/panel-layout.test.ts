import { expect, it } from 'vitest';
import type { Panel, PanelLayout } from '@/ports/workspace';
import { inPaperOrder, inPhoneOrder, inReadingOrder, moved, placeFor, resized, settled } from './panel-layout';

const panel = (id: string, x: number, y: number, w = 6, h = 4): Panel => ({
  kind: 'text',
  id,
  text: id,
  layout: { x, y, w, h },
});
const placesOf = (panels: readonly Panel[]): Record<string, PanelLayout> =>
  Object.fromEntries(panels.map(({ id, layout }) => [id, layout]));

it('leaves no panel over another and no empty row above one', () => {
  const places = placesOf(settled([panel('a', 0, 0), panel('b', 3, 2), panel('c', 0, 30)]));
  expect(places).toEqual({
    a: { x: 0, y: 0, w: 6, h: 4 },
    b: { x: 3, y: 4, w: 6, h: 4 },
    c: { x: 0, y: 8, w: 6, h: 4 },
  });
});

it('moves a panel past the one below it and back', () => {
  const start = [panel('a', 0, 0), panel('b', 0, 4, 6, 6)];
  const down = moved(start, 'a', 0, 1);
  expect(placesOf(down)).toMatchObject({ b: { y: 0 }, a: { y: 6 } });
  expect(placesOf(moved(down, 'a', 0, -1))).toMatchObject({ a: { y: 0 }, b: { y: 4 } });
});

it('keeps a panel on the grid when it is moved or made larger than there is room', () => {
  expect(placesOf(moved([panel('a', 6, 0)], 'a', 5, 0))).toMatchObject({ a: { x: 6 } });
  expect(placesOf(resized([panel('a', 6, 0)], 'a', 9, -9))).toMatchObject({ a: { w: 6, h: 3 } });
});

it('reads from the top, then from the left; a phone in the order chosen first', () => {
  const panels = [panel('c', 0, 4), panel('b', 6, 0), panel('a', 0, 0)];
  expect(inReadingOrder(panels).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(inPhoneOrder(panels, ['c', 'gone']).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

it('puts a new panel beside the last where there is room, below everything else', () => {
  expect(placeFor([], 6, 10)).toEqual({ x: 0, y: 0, w: 6, h: 10 });
  expect(placeFor([panel('a', 0, 0)], 6, 4)).toEqual({ x: 6, y: 0, w: 6, h: 4 });
  expect(placeFor([panel('a', 0, 0), panel('b', 6, 0)], 6, 4)).toEqual({ x: 0, y: 4, w: 6, h: 4 });
});

it('puts half sheets side by side on paper, and leaves the rest as it is read', () => {
  const panels = [panel('kpi', 0, 0, 4), panel('trend', 4, 0, 8), panel('words', 0, 4, 4), panel('map', 4, 4, 8)];
  expect(inPaperOrder(panels).map(({ id }) => id)).toEqual(['kpi', 'words', 'trend', 'map']);
  expect(inPaperOrder(panels.slice(0, 2)).map(({ id }) => id)).toEqual(['kpi', 'trend']);
});
