import { daysBetween } from '@/core/kernel';
import { meetingPositions } from '@/core/law';
import type { Indicator } from '../indicator';

/** Dissent at the meeting, and the way to publication. */
export const decisionIndicators = {
  'dissent-recorded': {
    group: 'decision',
    title: { zh: '会议记录的与决定不同的意见（人次）', en: 'Statements against what was decided' },
    unit: 'count',
    read: (facts) =>
      facts.statements && {
        part: meetingPositions(facts).dissent.length,
        whole: 1,
        from: ['statements', 'decisionOutcome'],
      },
  },
  'days-to-publication': {
    group: 'decision',
    title: { zh: '决定到公布平均天数', en: 'Mean days from decision to publication' },
    unit: 'days',
    read: ({ discussedOn, publishedOn }) =>
      discussedOn && publishedOn
        ? { part: daysBetween(discussedOn, publishedOn), whole: 1, from: ['discussedOn', 'publishedOn'] }
        : undefined,
  },
} as const satisfies Readonly<Record<string, Indicator>>;
