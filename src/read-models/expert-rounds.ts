import { concordance, itemFigures, roundStability } from '@/analysis/judgement';
import type { DecisionFacts } from '@/core/law';

export type ExpertRound = NonNullable<DecisionFacts['expertRounds']>[number];

/** Fewer answers than this are not told apart: who wrote what could be guessed. */
export const LEAST_ANSWERS = 5;
const CAMP = 0.3;
/** Agreement below seven items is tested on random orders; the same seed gives the same figure. */
const SEED = 1;

const column = ({ answers }: ExpertRound, item: number) => answers.map(({ values }) => values[item] ?? null);

/** Answers of the experts who were in both rounds, in one order. */
function paired(before: ExpertRound, after: ExpertRound, item: number) {
  const codes = after.answers.map(({ code }) => code);
  const of = (round: ExpertRound) =>
    codes.map((code) => round.answers.find((answer) => answer.code === code)?.values[item] ?? null);
  const stability = roundStability(of(before), of(after));
  return stability.ok ? stability.value : null;
}

/** How far the panel agrees, by the answers that rate every item. With few items it is tested on random orders: a tenth of a second for 200 experts. */
export function roundAgreement({ answers, items }: ExpertRound) {
  const whole = answers.flatMap(({ values }) => {
    const told = values.filter((value) => value !== null);
    return told.length === items.length ? [told] : [];
  });
  const agreement = concordance(whole, SEED);
  return { whole: whole.length, agreement: agreement.ok ? agreement.value : null };
}

/** What a round tells: each item with its figures and how it moved since the round before, and how many answered. */
export function roundFigures(round: ExpertRound, before: ExpertRound | undefined) {
  return {
    isWithheld: round.answers.length < LEAST_ANSWERS,
    returned: round.answers.length,
    positive: round.sent > 0 ? round.answers.length / round.sent : null,
    items: round.items.map((name, item) => {
      const figures = itemFigures(column(round, item), { min: round.lowest, max: round.highest }, CAMP);
      const earlier = before?.items.indexOf(name) ?? -1;
      return {
        name,
        values: column(round, item),
        figures: figures.ok ? figures.value : null,
        moved:
          before && earlier >= 0 && before.items.length === round.items.length ? paired(before, round, item) : null,
      };
    }),
  };
}
