import type { Words } from '@/core/kernel';
import { type DecisionFacts, type LawContext, reasonOf, rulesOf, withheldUnder } from '@/core/law';
import type { Belongs } from './step';

/** Whether something belongs to a matter, as far as its facts tell. */
type FactsTest = (facts: DecisionFacts) => Belongs;
type Test = (facts: DecisionFacts, law: LawContext) => Belongs;

const yes: Belongs = { kind: 'yes' };
const no = (zh: string, en: string): Belongs => ({ kind: 'no', because: { zh, en } });
const judged = (applies: boolean, words: Words): Belongs => (applies ? yes : { kind: 'no', because: words });

export const always: FactsTest = () => yes;

/** Open consultation: unless lawfully not public, judged away, or another way of hearing the public was chosen (D713 14). */
export const ifConsulted: FactsTest = (facts) => {
  const { participationJudgement, participationMethods, consultationOpened } = facts;
  if (consultationOpened) return yes;
  if (withheldUnder(facts)) return no('依法不予公开。', 'Lawfully not public.');
  if (participationJudgement?.applies === false) return { kind: 'no', because: reasonOf(participationJudgement) };
  if (participationMethods === undefined) return { kind: 'unjudged', missing: 'participationMethods', as: true };
  return judged(participationMethods.includes('consultation'), {
    zh: '未采用公开征求意见的方式。',
    en: 'Open consultation is not among the chosen ways.',
  });
};

/** Some way of hearing the public. */
export const ifPublic: FactsTest = (facts) => {
  const { participationJudgement } = facts;
  if (withheldUnder(facts)) return no('依法不予公开。', 'Lawfully not public.');
  if (participationJudgement?.applies === false) return { kind: 'no', because: reasonOf(participationJudgement) };
  return yes;
};

export const ifHearing: FactsTest = (facts) => {
  const { hearingJudgement, hearingNoticeOn } = facts;
  if (hearingNoticeOn) return yes;
  if (withheldUnder(facts)) return no('依法不予公开。', 'Lawfully not public.');
  if (!hearingJudgement) return { kind: 'unjudged', missing: 'hearingJudgement', as: false };
  return judged(hearingJudgement.applies, reasonOf(hearingJudgement));
};

export const ifExperts: FactsTest = ({ expertJudgement }) => {
  if (!expertJudgement) return { kind: 'unjudged', missing: 'expertJudgement', as: true };
  return judged(expertJudgement.applies, reasonOf(expertJudgement));
};

export const ifRisk: FactsTest = ({ riskJudgements }) => {
  if (!riskJudgements) return { kind: 'unjudged', missing: 'riskJudgements', as: true };
  return judged(
    riskJudgements.some(({ applies }) => applies),
    { zh: '各领域均判断不需风险评估。', en: 'Judged: no field of risk needs assessment.' },
  );
};

export const ifCompetition: FactsTest = ({ competitionJudgement }) => {
  if (!competitionJudgement) return { kind: 'unjudged', missing: 'competitionJudgement', as: true };
  return judged(competitionJudgement.applies, reasonOf(competitionJudgement));
};

const rulesOn = new WeakMap<LawContext, ReadonlySet<string>>();

/** Whether one of the rules is law in the place on the day. */
export function isLaw(law: LawContext, ...rules: readonly string[]): boolean {
  let on = rulesOn.get(law);
  if (!on) {
    on = new Set(rulesOf(law).map(({ id }) => id));
    rulesOn.set(law, on);
  }
  return rules.some((rule) => on.has(rule));
}

/** The act is asked for only by a rule that not every place has. */
export const whereLaw =
  (test: Test, ...rules: readonly string[]): Test =>
  (facts, law) =>
    isLaw(law, ...rules) ? test(facts, law) : no('本地规定未作此要求。', 'The law of this place does not ask for it.');
