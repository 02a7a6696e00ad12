import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { OpinionRow } from '@/ports/matter-api';
import { stanceOf } from '@/read-models';
import { channelsOf, districtsOf, silentDistricts, themesOf, viewsFor } from './public-opinion-view';
import { opinionsOf, summaryOf } from './summary.fixtures';

const today = civilDate('2026-11-23');
const row = (id: number, part: Partial<OpinionRow>): OpinionRow => ({
  id: String(id),
  receivedOn: '2026-11-05',
  channel: '网站',
  district: '道里区',
  stance: 'oppose',
  theme: '分步到位',
  clause: null,
  text: '',
  person: 'P1',
  repeated: false,
  batch: null,
  ...part,
});
const rows = [
  row(1, {}),
  row(2, { district: '南岗区', stance: 'support' }),
  row(3, { theme: '其他', receivedOn: '2026-09-01' }),
  row(4, { district: null, stance: 'conditional' }),
];

it('views follow district, theme, stance and period, but not the key of their own tile', () => {
  const ids = (...[filter, own]: [Parameters<typeof viewsFor>[1], Parameters<typeof viewsFor>[3]?]) =>
    viewsFor(rows, filter, today, own).map(({ id }) => id);
  expect(ids({})).toEqual(['1', '2', '3', '4']);
  expect(ids({ district: ['道里区'] })).toEqual(['1', '3']);
  expect(ids({ district: ['道里区'] }, 'district')).toEqual(['1', '2', '3', '4']);
  expect(ids({ stance: ['oppose'], period: ['month'] })).toEqual(['1']);
  expect(ids({ district: ['道里区', '南岗区'] })).toEqual(['1', '2', '3']);
  expect(ids({ theme: ['其他'] })).toEqual(['3']);
});

it('counts stances, themes and districts', () => {
  expect(stanceOf(rows)).toEqual({ oppose: 2, conditional: 1, support: 1, none: 0 });
  expect(channelsOf([...rows, row(5, { channel: '信函' })])).toEqual([
    { name: '网站', oppose: 2, conditional: 1, support: 1, none: 0 },
    { name: '信函', oppose: 1, conditional: 0, support: 0, none: 0 },
  ]);
  const matter = summaryOf('a', { opinions: opinionsOf(1, 1, null) });
  expect(themesOf(rows, matter)[0]).toEqual({
    theme: '分步到位',
    clause: '第6条',
    oppose: 1,
    conditional: 1,
    support: 1,
    none: 0,
  });
  expect(districtsOf(rows, null)).toEqual([
    { district: '道里区', value: 2 },
    { district: '南岗区', value: 1 },
  ]);
  const people = new Map([
    ['道里区', 4],
    ['依兰县', 28.4],
  ]);
  expect(districtsOf(rows, people)).toEqual([
    { district: '道里区', value: 0.5 },
    { district: '依兰县', value: 0 },
  ]);
  expect(silentDistricts(rows, people)).toBe(1);
});
