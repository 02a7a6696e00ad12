import { type DecisionFacts, reviewDays } from '@/core/law';
import { type Indicator, type Reading, share } from '../indicator';

const isOutcome =
  (...outcomes: readonly string[]) =>
  ({ legalityOutcome }: DecisionFacts): Reading =>
    legalityOutcome && share(outcomes.includes(legalityOutcome), 'legalityOutcome');

/** How long the review took and what it said. */
export const legalityIndicators = {
  'legality-days': {
    group: 'legality',
    title: { zh: '合法性审查平均工作日', en: 'Mean working days of legality review' },
    unit: 'working-days',
    read: ({ legalityReceivedOn, legalityOpinionOn, legalityStops = [] }, { calendar }) => {
      if (!legalityReceivedOn || !legalityOpinionOn) return undefined;
      const used = reviewDays(calendar, legalityReceivedOn, legalityOpinionOn, legalityStops);
      return used.ok
        ? {
            part: used.value.counted,
            whole: 1,
            from: ['legalityReceivedOn', 'legalityOpinionOn', 'legalityStops'],
          }
        : undefined;
    },
  },
  'legality-agreed': {
    group: 'legality',
    title: { zh: '审查同意（含提示风险）', en: 'Agreed, also with the risk stated' },
    unit: 'share',
    read: isOutcome('agree', 'submit-with-risk'),
  },
  'legality-adjust': {
    group: 'legality',
    title: { zh: '修改后提交', en: 'To be adjusted' },
    unit: 'share',
    read: isOutcome('adjust-then-submit'),
  },
  'legality-returned': {
    group: 'legality',
    title: { zh: '退回补正或不得提交', en: 'Returned, or not to be submitted' },
    unit: 'share',
    read: isOutcome('return-for-procedure', 'do-not-submit'),
  },
} as const satisfies Readonly<Record<string, Indicator>>;
