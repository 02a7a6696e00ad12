import { expect, it } from 'vitest';
import { smallConsultations } from '../../../../bench/opinions/hand-written';
import { agreement } from '../../../../bench/opinions/scores';
import { analyseOpinions } from '../run/analyse-opinions';
import { arenaOf } from '../text-arena';

const read = (texts: readonly string[], themes?: number) => analyseOpinions({ texts: arenaOf(texts), themes });
const mean = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0) / figures.length;

it.each([
  [false, 0.66, 0.38],
  [true, 0.62, 0.34],
])('finds what small consultations speak of (kept aside: %s)', (isKeptAside, nmi, ari) => {
  const told = smallConsultations()
    .filter((one) => one.isKeptAside === isKeptAside)
    .map(({ rows }) =>
      agreement(
        [...read(rows.map(({ text }) => text)).theme],
        rows.map(({ theme }) => theme),
      ),
    );
  expect(mean(told.map((one) => one.nmi))).toBeGreaterThan(nmi);
  expect(mean(told.map((one) => one.ari))).toBeGreaterThan(ari);
});

it('makes a few themes of twenty opinions, each of two and more, and names them in words that were used', () => {
  for (const { rows } of smallConsultations().filter((one) => one.rows.length >= 17)) {
    const { themes } = read(rows.map(({ text }) => text));
    expect(themes.length).toBeGreaterThanOrEqual(3);
    expect(themes.length).toBeLessThanOrEqual(7);
    for (const { words, rows: held } of themes) {
      expect(held).toBeGreaterThanOrEqual(2);
      expect(words.length).toBeGreaterThan(0);
    }
  }
});

it('keeps to the number asked for, and leaves what stands alone outside', () => {
  const [{ rows } = { rows: [] }] = smallConsultations();
  const texts = [...rows.map(({ text }) => text), '门前的铜质日晷请还给我们'];
  const { themes, theme, uncommon } = read(texts, 3);
  expect(themes).toHaveLength(3);
  expect(theme.at(-1)).toBe(65_535);
  expect(read(texts).theme.at(-1)).toBe(65_535);
  expect(uncommon).not.toHaveLength(rows.length);
});

it('names no person in a theme', () => {
  const texts = [
    '我叫孙立华，涨价太多',
    '孙立华也说涨价太多了',
    '路灯不亮',
    '路灯坏了三盏',
    '公交车等太久',
    '等车等了四十分钟',
  ];
  const { themes } = read(texts.map((text) => text.replace('孙立华也', '联系人：孙立华，也')));
  expect(themes.length).toBeGreaterThan(1);
  expect(JSON.stringify(themes)).not.toContain('孙立华');
});
