import { expect, it } from 'vitest';
import { districtHand } from '../../../../bench/opinions/hand-written';
import { arenaOf, textAt } from '../text-arena';
import { districtFinder, type KnownPlace } from './district-finder';

function districtsOf(texts: readonly string[], places: readonly KnownPlace[] = []) {
  const arena = arenaOf(texts);
  const { districts, read } = districtFinder(arena, places);
  return texts.map((_, at) => {
    expect(textAt(arena, at)).toBe(texts[at]);
    const { district, among } = read(arena.units, arena.offsets[at] ?? 0, arena.offsets[at + 1] ?? 0);
    return district < 0 ? among.map((one) => districts[one]) : districts[district];
  });
}

it('reads districts by name, and by short name once their city is known', () => {
  expect(
    districtsOf(['家住道里区', '道里区的路', '南岗区加装电梯', '南岗区没有路灯', '香坊这边支持', '没有说']),
  ).toEqual(['道里区', '道里区', '南岗区', '南岗区', '香坊区', []]);
});
it('lets where someone lives weigh more than what is compared', () => {
  expect(districtsOf(['我家住在松北区，去南岗区上班', '道里区\u200b的人'])).toEqual(['松北区', '道里区']);
});
it('keeps what is not clear unclear', () => {
  expect(districtsOf(['道里区和南岗区都一样'])).toEqual([['道里区', '南岗区']]);
  const places = [
    { name: '和平小区', district: '道里区' },
    { name: '和平小区', district: '香坊区' },
    { name: '群力新城', district: '道里区' },
  ];
  expect(districtsOf(['住和平小区', '住群力新城'], places)).toEqual([['道里区', '香坊区'], '道里区']);
});

it('reads districts as people write them, by the places of the city', () => {
  const places = [
    ['花园街道', '南岗区'],
    ['群力街道', '道里区'],
    ['群力新城小区', '道里区'],
    ['抚顺街', '道里区'],
    ['太古街道', '道外区'],
    ['安乐街社区', '香坊区'],
    ['哈西街道', '南岗区'],
    ['和平小区', '南岗区'],
    ['和平小区', '香坊区'],
    ['和谐社区', '道里区'],
    ['松北区', '松北区'],
  ].map(([name = '', district = '']) => ({ name, district }));
  const rows = districtHand();
  const found = districtsOf(
    rows.map(({ text }) => text),
    places,
  );
  const wrong = rows.filter(({ district }, at) => (typeof found[at] === 'string' ? found[at] : null) !== district);
  expect(wrong.map(({ text }) => text)).toEqual([]);
});
it('knows the city by the short names of its districts', () => {
  expect(districtsOf(['我们道里这边', '南岗那边也是', '香坊支持', '和平年代'])).toEqual([
    '道里区',
    '南岗区',
    '香坊区',
    [],
  ]);
});
