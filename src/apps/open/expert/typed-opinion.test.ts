import { expect, it } from 'vitest';
import { typedOpinion } from './typed-opinion';

const typed = {
  '0.necessity': ' 必要 ',
  '0.feasibility': '可行',
  '0.soundness': '充分',
  '0.verdict': 'agree',
  '0.scores.0': '４',
};
const read = (more: object = {}) => typedOpinion({ ...typed, ...more }, 0, undefined, ['必要性']);

it('reads what was typed, figures of a Chinese keyboard as well', () =>
  expect(read()).toEqual({
    ok: true,
    value: { necessity: '必要', feasibility: '可行', soundness: '充分', verdict: 'agree', scores: [4] },
  }));
it.each([
  ['soundness', { '0.soundness': ' ' }],
  ['verdict', { '0.verdict': '' }],
  ['scores', { '0.scores.0': '6' }],
  ['scores', { '0.scores.0': '3.5' }],
])('names %s as what is missing or not valid', (part, more) => expect(read(more)).toEqual({ ok: false, error: part }));
