import { expect, it } from 'vitest';
import { expertNetwork, type PanelOfMatter } from './expert-network';

const seat = (name: string, unit: string, more: object = {}) => ({
  name,
  unit,
  field: 'law',
  fromPool: true,
  declaredOn: null,
  hasInterest: false,
  ...more,
});
const matter = (id: string, panel: readonly ReturnType<typeof seat>[], leadUnit: string | null = null) =>
  ({ id, title: `matter ${id}`, leadUnit, panel }) as PanelOfMatter;

it('tells who sat with whom, on how many panels', () => {
  const net = expertNetwork([
    matter('1', [seat('A', 'X'), seat('B', 'Y')]),
    matter('2', [seat('A', 'X'), seat('C', 'X'), seat('B', 'Y')]),
    matter('3', [seat('A', 'X'), seat('D', 'Z')]),
    matter('4', []),
  ]);
  expect(net.panels).toBe(3);
  expect(net.experts.map(({ name, panels }) => [name, panels.length])).toEqual([
    ['A', 3],
    ['B', 2],
    ['C', 1],
    ['D', 1],
  ]);
  expect(net.institutions[0]).toEqual({ name: 'X', experts: 2, panels: 3 });
  expect(net.together).toEqual([
    { a: 'X', b: 'Y', panels: 2 },
    { a: 'X', b: 'Z', panels: 1 },
  ]);
  expect(net.concentrated.map(({ name }) => name)).toEqual(['X', 'Y']);
});

it('half of the panels is not most of them, and of two panels nothing is said', () => {
  const four = ['1', '2', '3', '4'].map((id) => matter(id, [seat('A', id < '3' ? 'X' : `other ${id}`)]));
  expect(expertNetwork(four).concentrated).toEqual([]);
  expect(expertNetwork([matter('1', [seat('A', 'X')]), matter('2', [seat('A', 'X')])]).concentrated).toEqual([]);
});

it('one name at two institutions is two persons', () => {
  expect(expertNetwork([matter('1', [seat('A', 'X'), seat('A', 'Y')])]).experts).toHaveLength(2);
});

it('tells what ties an expert to the unit of a matter', () => {
  const [expert] = expertNetwork([
    matter('1', [seat('A', 'U', { hasInterest: true, withdrewOn: '2026-05-01' })], 'U'),
    matter('2', [seat('A', 'U')], 'V'),
  ]).experts;
  expect(expert?.ties.map(({ tie, unit }) => [tie, unit])).toEqual([
    ['declared', 'U'],
    ['own-unit', 'U'],
    ['left', 'U'],
  ]);
});
