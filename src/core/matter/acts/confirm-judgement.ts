import { z } from 'zod';
import { type DecisionFacts, evaluateAll, judgementNames, type LawContext, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** The office stands by a judgement that differs from the recorded features of the matter, and says why. */
export const confirmJudgement = defineAct({
  type: 'confirmJudgement',
  event: 'JudgementConfirmed',
  kind: 'records',
  stage: 'initiation',
  inAnyOrder: true,
  whileSuspended: true,
  title: { zh: '确认与特征不一致的判断', en: 'Confirm a judgement that differs from the features' },
  roles: ['office'],
  after: ['startedOn'],
  tells: ['judgementConfirmations'],
  reasons: ['because'],
  fields: { judgement: z.enum(judgementNames), because: prose },
  check: (given, { facts }, law, { name }) =>
    settles(facts, confirmed(given, name), law)
      ? undefined
      : refuse(
          'invalid',
          {
            zh: '案卷中没有与事项特征不一致的这项判断：没有判断的请先判断，一致的、依法不能这样判断的不用确认。',
            en: 'No such judgement stands against the features: judge first; one that fits them, or that the law rules out, is not confirmed.',
          },
          { field: 'judgement' },
        ),
  tell: () => ({}),
  add: (given, _before, { name }) => ({ judgementConfirmations: [confirmed(given, name)] }),
});

type Confirmation = NonNullable<DecisionFacts['judgementConfirmations']>[number];

const confirmed = ({ on, judgement, because }: Omit<Confirmation, 'by'>, by: string): Confirmation => ({
  judgement,
  because,
  by,
  on,
});

/** Some requirement that is breached without the confirmation is not with it. */
function settles(facts: DecisionFacts, confirmation: Confirmation, law: LawContext): boolean {
  const { judgementConfirmations = [] } = facts;
  const after = evaluateAll({ ...facts, judgementConfirmations: [...judgementConfirmations, confirmation] }, law);
  return evaluateAll(facts, law).some(
    ({ finding }, at) => finding.kind === 'breached' && after[at]?.finding.kind !== 'breached',
  );
}
