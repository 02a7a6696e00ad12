import { expect, it } from 'vitest';
import { smallConsultations } from '../../../../bench/opinions/hand-written';
import { arenaOf } from '../text-arena';
import { readStance } from './read-stance';

function positionOf(text: string) {
  const { units } = arenaOf([text]);
  return readStance(units, 0, units.length).position;
}

it.each([
  ['施工要几年？围挡期间公交怎么绕', 'question'],
  ['利用桥下空地增加泊位', 'suggest'],
  ['家里就我一个人挣钱，水费再涨真扛不住了', 'oppose'],
  ['出了事谁负责？', 'oppose'],
  ['自来水供应的情况', 'neutral'],
  ['标准不合理，应该按面积分档', 'suggest'],
  ['标准不合理', 'oppose'],
  ['先把路修好再谈收费', 'oppose'],
  ['好好的花园说拆就拆', 'oppose'],
  ['轮椅上的人怎么上车？', 'oppose'],
  ['赶紧动工吧', 'support'],
  ['站台上装块屏，写明几分钟到', 'suggest'],
  ['资金从哪来', 'question'],
])('reads what is implied by %s as %s', (text, position) => {
  expect(positionOf(text)).toBe(position);
});

// Of the half that no rule was made from one in five was read as a reader does before words were read for what they imply.
it.each([
  [false, 0.88, 0.9, 0],
  [true, 0.69, 0.79, 2],
])('reads small consultations as a reader does (kept aside: %s)', (isKeptAside, least, sure, taken) => {
  const rows = smallConsultations()
    .filter((matter) => matter.isKeptAside === isKeptAside)
    .flatMap((matter) => matter.rows);
  const right = rows.filter(({ text, stance }) => positionOf(text) === stance);
  expect(right.length / rows.length).toBeGreaterThan(least);
  const told = rows.filter(({ text }) => positionOf(text) !== 'neutral');
  expect(told.filter(({ text, stance }) => positionOf(text) === stance).length / told.length).toBeGreaterThan(sure);
  const conditional = rows.filter(({ stance }) => stance === 'conditional');
  expect(conditional.filter(({ text }) => positionOf(text) === 'support').length).toBeLessThanOrEqual(taken);
});
