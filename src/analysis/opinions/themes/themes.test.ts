import { expect, it } from 'vitest';
import { corpus } from '../../../../bench/opinions/corpus';
import { agreement } from '../../../../bench/opinions/scores';
import { analyseOpinions } from '../run/analyse-opinions';
import { arenaOf } from '../text-arena';

const rowsOf = (matter: string) => [...corpus({ rows: 3000, seed: 7, matter })];

it.each([
  ['heating', 6],
  ['metro', 7],
  ['renovation', 8],
])('finds the themes of %s and how many there are', (matter, known) => {
  const rows = rowsOf(matter);
  const { theme, themes } = analyseOpinions({ texts: arenaOf(rows.map(({ text }) => text)) });
  const { nmi, ari } = agreement(
    [...theme],
    rows.map((row) => row.theme),
  );
  expect(nmi).toBeGreaterThan(0.92);
  expect(ari).toBeGreaterThan(0.88);
  expect(Math.abs(themes.length - known)).toBeLessThanOrEqual(2);
  for (const { words, representatives } of themes) {
    expect(words.length).toBeGreaterThan(0);
    expect(representatives.length).toBeGreaterThan(0);
  }
});

it('comes out the same on every run', () => {
  const texts = arenaOf(rowsOf('metro').map(({ text }) => text));
  expect(analyseOpinions({ texts })).toEqual(analyseOpinions({ texts }));
});

it('gives as many themes as are asked for, and none where there is too little to tell apart', () => {
  const texts = arenaOf(rowsOf('metro').map(({ text }) => text));
  expect(analyseOpinions({ texts, themes: 4 }).themes).toHaveLength(4);
  const few = analyseOpinions({ texts: arenaOf(['反对', '支持', '再想想']) });
  expect(few.themes).toEqual([]);
  expect([...few.theme]).toEqual([65_535, 65_535, 65_535]);
});

it('keeps what belongs nowhere in sight', () => {
  const odd = '请在博物馆门前恢复那座被移走的铜质日晷，历史值得尊重';
  const { uncommon } = analyseOpinions({ texts: arenaOf([...rowsOf('metro').map(({ text }) => text), odd]) });
  expect(uncommon).toContain(3000);
});
