import { expect, it } from 'vitest';
import { type ExpertOpinion, opinionDigest, verdictCounts } from './opinion-digest';

const opinion = (name: string, verdict: ExpertOpinion['verdict'], more = {}): ExpertOpinion => ({
  name,
  necessity: '必要',
  feasibility: null,
  soundness: null,
  verdict,
  scores: [4],
  signedOn: null,
  sealed: true,
  ...more,
});

it('one changed word changes the digest', () =>
  expect(opinionDigest(opinion('甲', 'agree'))).not.toBe(
    opinionDigest(opinion('甲', 'agree', { necessity: '不必要' })),
  ));

it('counts experts, not papers: of several answers the gravest', () =>
  expect(
    verdictCounts([
      opinion('甲', 'agree', { question: '一' }),
      opinion('甲', 'disagree', { question: '二' }),
      opinion('乙', 'agree'),
    ]),
  ).toEqual({ agree: 1, conditional: 0, disagree: 1, majority: null }));

it('half is no majority; a single expert is one', () => {
  expect(verdictCounts([opinion('甲', 'agree'), opinion('乙', 'disagree')]).majority).toBeNull();
  expect(verdictCounts([opinion('甲', 'conditional')]).majority).toBe('conditional');
  expect(verdictCounts([]).majority).toBeNull();
});
