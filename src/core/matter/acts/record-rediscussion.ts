import { prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/**
 * Reopens the decision: a change of substance, or another good reason, puts it to the meeting again (HLJ 40). What the former
 * meeting decided is kept as a past round; until the matter is decided again there is no decision.
 */
export const recordRediscussion = defineAct({
  type: 'recordRediscussion',
  event: 'DecisionRediscussed',
  kind: 'records',
  stage: 'discussion',
  round: 'meeting',
  reopens: true,
  title: { zh: '重新提交讨论', en: 'Put to the meeting again' },
  roles: ['office'],
  day: 'rediscussedOn',
  tells: [],
  after: ['discussedOn'],
  reasons: ['reason'],
  fields: { reason: prose },
  check: (_given, { facts }) =>
    facts.publishedOn
      ? refuse('out-of-order', {
          zh: '决策已经公布；需要改变的，请办理调整。',
          en: 'The decision is published; adjust it instead.',
        })
      : undefined,
  tell: () => ({}),
});
