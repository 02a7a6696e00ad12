import type { DecisionFacts } from '@/core/law';
import type { JudgementEvent } from '../events/judgement-events';

/** The facts a judgement tells; a later judgement replaces an earlier one, the record keeps both. */
export function evolveJudgement(_facts: DecisionFacts, event: JudgementEvent): DecisionFacts {
  const { stage: _stage, type: _type, on: _on, papers: _papers, ...facts } = event;
  return facts;
}
