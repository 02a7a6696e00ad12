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
])('reads what is implied by %s as %s', (text, position) => {
  expect(positionOf(text)).toBe(position);
});

// Of the half that no rule was made from one in five was read as a reader does before words were read for what they imply.
it.each([
  [false, 0.74, 0],
  [true, 0.58, 2],
])('reads small consultations as a reader does (kept aside: %s)', (isKeptAside, least, taken) => {
  const rows = smallConsultations()
    .filter((matter) => matter.isKeptAside === isKeptAside)
    .flatMap((matter) => matter.rows);
  const right = rows.filter(({ text, stance }) => positionOf(text) === stance);
  expect(right.length / rows.length).toBeGreaterThan(least);
  const conditional = rows.filter(({ stance }) => stance === 'conditional');
  expect(conditional.filter(({ text }) => positionOf(text) === 'support').length).toBeLessThanOrEqual(taken);
});
