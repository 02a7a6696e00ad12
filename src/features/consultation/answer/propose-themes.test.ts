import { expect, it } from 'vitest';
import type { OpinionRow } from '@/ports/matter-api';
import { proposeThemes } from './propose-themes';

let id = 0;
const row = (theme: string | null, clause: string | null, stance: OpinionRow['stance']): OpinionRow => ({
  id: String(++id),
  receivedOn: '2026-03-05',
  channel: '信函',
  district: null,
  stance,
  theme,
  clause,
  text: '示例',
  person: `P-${id}`,
  repeated: false,
  batch: 'b1',
});
const rows = [
  row('收费', '6', 'oppose'),
  row('收费', '6', 'oppose'),
  row('收费', '7', 'support'),
  row(null, '9', 'none'),
  row(null, null, 'conditional'),
];
const name = (clause: string) => `第${clause}条`;

it('groups by theme, else by clause; counts by stance; the largest first', () => {
  expect(proposeThemes(rows, undefined, name)).toEqual({
    themes: [
      { theme: '收费', clause: '6', rows: 3, oppose: 2, conditional: 0, support: 1, none: 0 },
      { theme: '第9条', clause: '9', rows: 1, oppose: 0, conditional: 0, support: 0, none: 1 },
    ],
    unsorted: 1,
  });
});
it('names no clause the draft does not have', () =>
  expect(proposeThemes(rows, ['第七条'], name).themes.map(({ clause }) => clause)).toEqual(['第七条', '']));
it('leaves what is beyond a hundred themes unsorted', () => {
  const many = Array.from({ length: 130 }, (_, at) => row(`主题${at}`, null, 'none'));
  const { themes, unsorted } = proposeThemes(many, undefined, name);
  expect([themes.length, unsorted]).toEqual([100, 30]);
});
it('proposes nothing where there is nothing', () =>
  expect(proposeThemes([], undefined, name)).toEqual({ themes: [], unsorted: 0 }));
